// One file of the review: what it is called here, what its fingerprint is good for, and all of it that would leave.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dayText, errorText, isolate, sizeText, text } from '../i18n/texts.ts';
import type { ErrorCode, PlainTextId, TextId } from '../i18n/texts.ts';
import { isError } from '../hash/messages.ts';
import type { FileReport, ImageReport, VideoReport } from '../hash/messages.ts';
import { formatName } from '../media/route.ts';
import { icon } from '../ui/icons.ts';
import type { IconName } from '../ui/icons.ts';
import { blurred } from '../ui/blurred.ts';
import { pattern, patternless } from '../ui/pattern.ts';
import { verdict } from './journey.ts';
import type { Item, Verdict } from './journey.ts';
import type { View } from './view.ts';

export function shownName(item: Item, number: number, hidden: boolean): string {
  return hidden ? text('review-item', { number }) : item.name;
}

const tags: Readonly<Record<Verdict, readonly [PlainTextId, IconName, string]>> = {
  clear: ['verdict-clear', 'check', 'tag-ok'],
  plain: ['verdict-plain', 'limit', 'tag-warn'],
  exact: ['verdict-exact', 'video', ''],
  failed: ['verdict-failed', 'limit', 'tag-warn'],
};

export function fileCard(item: Item, name: string, view: View<'review'>): TemplateResult {
  const { report } = item;
  const judged = verdict(report);
  const [tag, tagIcon, tone] = tags[judged];
  return html`<li class="file is-${judged}">
    ${drawn(report)}
    <div>
      <h3 class="file-name"><bdi>${name}</bdi></h3>
      ${
        view.journey.namesHidden
          ? nothing
          : html`<p class="file-meta">${dayText(item.modified, view.now)} · ${sizeText(item.size)}</p>`
      }
    </div>
    <div class="file-body">
      <p class="file-verdict">
        <span class="tag ${tone}">${icon(tagIcon)}${text(tag)}</span>
        ${judged === 'clear' && !isError(report) ? html`<span class="small soft">${text('explain-clear', { count: report.fingerprints.length })}</span>` : nothing}
      </p>
      ${judged === 'clear' ? nothing : html`<p class="small soft">${explained(report, judged)}</p>`}
      <div class="file-actions">
        ${!isError(report) && report.kind === 'image' ? blurred(view.fileOf(item.id), name) : nothing}
        ${isError(report) ? nothing : leaves(item, report, judged, name, view)}
        <button
          class="link"
          type="button"
          aria-label=${text('review-remove-label', { name: isolate(name) })}
          @click=${() => {
            view.send({ is: 'removed', id: item.id });
          }}
        >
          ${text('review-remove')}
        </button>
      </div>
    </div>
  </li>`;
}

/** Two things that platforms can know beside the fingerprint; neither is asked for. */
function aboutFile({ id, edited, synthetic }: Item, view: View<'review'>): TemplateResult {
  const box = (label: PlainTextId, checked: boolean, told: (value: boolean) => Pick<Item, 'edited' | 'synthetic'>) =>
    html`<label class="switch">
      <input type="checkbox" .checked=${checked} @change=${(event: Event) => {
        view.send({ is: 'told_about', id, ...told((event.currentTarget as HTMLInputElement).checked) });
      }} />
      <span>${text(label)}</span>
    </label>`;
  return html`<fieldset class="about">
    <legend class="small">${text('about-title')}</legend>
    ${box('about-edited', edited, (value) => ({ edited: value, synthetic }))}
    ${box('about-synthetic', synthetic, (value) => ({ edited, synthetic: value }))}
  </fieldset>`;
}

function drawn(report: FileReport): TemplateResult {
  if (isError(report)) return patternless(icon('unread'));
  const first = report.fingerprints[0];
  return first ? pattern(first.value) : patternless(icon('video'));
}

/** Sentences that name the format, where it is known. */
const ofFormat = {
  format_unsupported: 'unread-format',
  picture_damaged: 'damaged-format',
  picture_too_complex: 'damaged-format',
} as const satisfies Partial<Record<ErrorCode, TextId>>;

/** Why it is not clear enough. What holds for all clear ones stands once, above the list. */
function explained(report: FileReport, judged: Exclude<Verdict, 'clear'>): string {
  if (isError(report)) {
    const { code, detail } = report.error;
    // Details of decoders outside the core begin with the format.
    const format = formatName(detail.split(':', 1)[0] ?? '');
    return format !== null && code in ofFormat
      ? text(ofFormat[code as keyof typeof ofFormat], { format })
      : errorText(code);
  }
  return text(judged === 'exact' ? 'explain-video' : 'explain-plain');
}

function row(term: string, value: TemplateResult | string): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

const hex = (value: string): TemplateResult => html`<bdi dir="ltr" class="value">${value}</bdi>`;

function leaves(
  item: Item,
  report: ImageReport | VideoReport,
  judged: Verdict,
  name: string,
  view: View<'review'>,
): TemplateResult {
  const hidden = view.journey.namesHidden;
  return html`<details class="leaves">
    <summary class="link">${text('leaves-title')}<span class="sr-only"><bdi>${name}</bdi></span></summary>
    <div class="leaves-inside">
      <section>
        <h4>${text('leaves-sealed')}</h4>
        ${
          judged === 'plain'
            ? html`<p class="small soft">${text('leaves-nothing')}</p>`
            : html`<dl>${leaving(report)}</dl>
              ${aboutFile(item, view)}`
        }
      </section>
      <section class="stays">
        <h4>${text('leaves-stays')}</h4>
        <dl>
          ${row(text('leaves-picture'), text('leaves-picture-never'))}
          ${hidden ? nothing : row(text('leaves-name'), html`<bdi>${name}</bdi>`)}
          ${hidden ? nothing : row(text('leaves-date'), dayText(item.modified, view.now))}
          ${row(text('leaves-size'), text('size-bytes', { bytes: item.size }))}
          ${
            report.kind === 'image'
              ? html`${row(text('leaves-dimensions'), text('leaves-pixels', { width: report.width, height: report.height }))}
              ${row(text('leaves-md5'), hex(report.md5))}`
              : nothing
          }
          ${row(text('leaves-sha256'), hex(report.sha256))}
          ${report.kind === 'image' ? report.dropped?.map(({ recipe }) => row(recipeName(recipe), text('verdict-plain'))) : nothing}
        </dl>
      </section>
    </div>
  </details>`;
}

function leaving(report: ImageReport | VideoReport): TemplateResult {
  if (report.kind === 'video') return row(text('leaves-video'), hex(report.md5));
  return html`${report.fingerprints.map(
    ({ recipe, value, quality }) => html`<div>
      <dt><span>${recipeName(recipe)}</span><span class="soft">${text('leaves-quality')}: ${quality}</span></dt>
      <dd>${hex(value)}</dd>
    </div>`,
  )}`;
}

const recipes: Readonly<Record<string, PlainTextId>> = {
  upright: 'recipe-upright',
  'sampled-512': 'recipe-sampled',
  mirrored: 'recipe-mirrored',
  stored: 'recipe-stored',
  trimmed: 'recipe-trimmed',
  'trimmed-edge': 'recipe-trimmed',
  'crop-1x1': 'recipe-square',
  'crop-4x5': 'recipe-portrait',
  'crop-9x16': 'recipe-tall',
  'crop-16x9': 'recipe-wide',
};

/** The recipe in words; those that have none show the name that goes with them. */
function recipeName(recipe: string): string {
  const words = recipes[recipe];
  return words ? text(words) : `${text('recipe-other')} (${recipe})`;
}
