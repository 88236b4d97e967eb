// Would this copy be found? She chooses a second file; it is read here, compared here, and let go.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { errorText, isolate, text } from '../i18n/texts.ts';
import type { PlainTextId } from '../i18n/texts.ts';
import { isError } from '../hash/messages.ts';
import { fileInput } from '../ui/file_input.ts';
import { icon } from '../ui/icons.ts';
import { note, spokenNote } from '../ui/note.ts';
import { pattern, patternAgainst } from '../ui/pattern.ts';
import { copyLimit, judgeCopy } from './copy_match.ts';
import type { CopyOutcome, CopyVerdict } from './copy_match.ts';
import { shownName } from './file_card.ts';
import type { Item, Journey } from './journey.ts';
import type { Page } from './view.ts';

const words: Readonly<Record<Exclude<CopyOutcome, 'unread'>, PlainTextId>> = {
  same: 'copy-same',
  found: 'copy-yes',
  missed: 'copy-no',
  plain: 'copy-plain',
};

function nameOf(item: Item, { items, namesHidden }: Journey): string {
  return shownName(item, items.indexOf(item) + 1, namesHidden);
}

/** Unrelated pictures differ in half of the 256 squares. */
const farthest = 128;

/** A line from equal to different, with the limit marked: further along is further away. The sentence says the same. */
function scale(distance: number): TemplateResult {
  const at = Math.min(distance, farthest);
  return html`<svg class="distance" viewBox="-3 0 134 14" aria-hidden="true" focusable="false">
    <rect class="track" x="0" y="5" width=${farthest} height="4" rx="2" />
    <rect class="near" x="0" y="5" width=${copyLimit} height="4" rx="2" />
    <path class="limit" d="M${copyLimit} 1v12" />
    <rect class="here" x=${at - 3} y="4" width="6" height="6" rx="1.4" />
  </svg>`;
}

function drawnPair(copy: Item, { closest }: CopyVerdict): TemplateResult | typeof nothing {
  const mine = closest?.item.report;
  if (isError(copy.report) || copy.report.kind === 'video' || !mine || isError(mine) || mine.kind === 'video')
    return nothing;
  return html`<div class="copy-pair">
    ${pattern(mine.fingerprints[0].value)}${patternAgainst(copy.report.fingerprints[0].value, mine.fingerprints[0].value)}
  </div>`;
}

function result(copy: Item, verdict: CopyVerdict, journey: Journey): TemplateResult {
  const { outcome, closest, each } = verdict;
  if (outcome === 'unread') {
    return spokenNote(isError(copy.report) ? errorText(copy.report.error.code) : '', 'warm');
  }
  const good = outcome === 'same' || outcome === 'found';
  const video = !isError(copy.report) && copy.report.kind === 'video';
  return html`<section class="card copy-result ${good ? 'is-found' : 'is-missed'}">
    <div data-say>
      <h2>${icon(good ? 'check' : 'limit')}<span>${text(words[outcome])}</span></h2>
    </div>
    ${drawnPair(copy, verdict)}
    ${
      closest && outcome !== 'same'
        ? html`${scale(closest.distance)}
          <p>${text('copy-distance', { distance: closest.distance, limit: copyLimit })}</p>
          <p class="soft">${text('copy-closest', { name: isolate(nameOf(closest.item, journey)) })}</p>`
        : nothing
    }
    ${video && !good ? html`<p>${text('copy-exact')}</p>` : nothing}
    ${outcome === 'missed' && !video ? html`<p>${text('copy-add-tip')}</p>` : nothing}
    ${each.length > 1 ? allDistances(each, journey) : nothing}
  </section>`;
}

function allDistances(each: CopyVerdict['each'], journey: Journey): TemplateResult {
  return html`<details class="leaves">
    <summary class="link">${text('copy-each')}</summary>
    <ul class="distances">
      ${each.map(({ item, distance }) => html`<li><bdi>${nameOf(item, journey)}</bdi><span>${distance}</span></li>`)}
    </ul>
  </details>`;
}

export const copyPage: Page<'copy'> = ({ place, journey, choose, dragging }) => html`
  <div class="column">
    <h1 tabindex="-1">${text('copy-title')}</h1>
    <p class="lead">${text('copy-lead')}</p>
    ${place.problem ? spokenNote(errorText('network'), 'warm', 'plug') : nothing}
    ${
      place.reading
        ? html`<div>
            <progress class="meter" aria-label=${text('copy-busy')}></progress>
            <p class="soft">${text('copy-busy')}</p>
          </div>`
        : nothing
    }
    ${place.read ? result(place.read, judgeCopy(place.read.report, journey.items), journey) : nothing}
    ${fileInput({ label: text(place.read ? 'copy-another' : 'copy-choose'), multiple: false, dragging, choose })}
    ${note(text('copy-limit'))}
    <div class="actions">
      <button class="button button-quiet" type="button" @click=${() => {
        history.back();
      }}>${text('copy-back')}</button>
    </div>
  </div>
`;
