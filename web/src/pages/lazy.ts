// Two parts of the page come on their own, so that the first view stays light: the later pages of the way, fetched while
// she reads what comes before them, and the pages to read, fetched when one is opened. Until they are there, and when
// they do not arrive, the heading stands with what can be done about it.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { errorText, text, useAsideTexts } from '../i18n/texts.ts';
import { spokenNote } from '../ui/note.ts';
import type { PlaceName, ReadingName } from './journey.ts';
import { moreWays } from './more.ts';
import { Part } from './part.ts';
import { titles } from './titles.ts';
import type { View } from './view.ts';

export type AsideName = ReadingName | 'help';
/** place is the one at hand whichever body draws it: only help looks at more than its name. */
export type Bodies = Readonly<Record<AsideName, (view: View<AsideName>) => TemplateResult>>;

export type LaterName = 'review' | 'copy' | 'receipt' | 'sending' | 'sent' | 'find' | 'case' | 'withdraw';
export type LaterPage = (view: View<LaterName>) => TemplateResult;

const reading = new Part<Bodies>(async () => {
  const [{ bodies }] = await Promise.all([import('./reading/index.ts'), useAsideTexts()]);
  return bodies;
});

const later = new Part<LaterPage>(async () => (await import('./later.ts')).laterPage);

/** Asks for the later pages before they are wanted. */
export function fetchLater(redraw: () => void): void {
  later.fetch(redraw);
}

function awaited(state: 'absent' | 'coming' | 'missing', again: () => void): TemplateResult {
  if (state !== 'missing') return html`<progress class="meter" aria-label=${text('please-wait')}></progress>`;
  return html`${spokenNote(errorText('network'), 'warm', 'plug')}
    <div class="actions">
      <button class="button again" type="button" @click=${again}>${text('try-again')}</button>
    </div>`;
}

function again<T>(part: Part<T>, redraw: () => void): () => void {
  return () => {
    part.fetch(redraw);
    redraw();
  };
}

export function laterPageOf(view: View<LaterName>): TemplateResult {
  if (later.state.is === 'absent') later.fetch(view.redraw);
  const { state } = later;
  if (state.is === 'there') return state.part(view);
  return html`<div class="column">
    ${title(view.place.at)} ${awaited(state.is, again(later, view.redraw))}
  </div>`;
}

function bodyOf(view: View<AsideName>): TemplateResult {
  if (reading.state.is === 'absent') reading.fetch(view.redraw);
  const { state } = reading;
  return state.is === 'there' ? state.part[view.place.at](view) : awaited(state.is, again(reading, view.redraw));
}

function title(name: PlaceName): TemplateResult {
  return html`<h1 tabindex="-1">${text(titles[name])}</h1>`;
}

export function asidePage(view: View<AsideName>): TemplateResult {
  return html`<div class="column reading reading-${view.place.at}">
    <button class="link back-link" type="button" @click=${() => {
      history.back();
    }}>${text('back')}</button>
    ${title(view.place.at)} ${bodyOf(view)} ${moreWays(view.send, view.place.at)}
  </div>`;
}
