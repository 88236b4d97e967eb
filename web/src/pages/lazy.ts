// The pages to read come in a part of their own, fetched when one is opened: who never opens one carries none. Heading
// and way back are here, so that they stand while the rest is on its way, and when it does not arrive.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { errorText, text, useAsideTexts } from '../i18n/texts.ts';
import { spokenNote } from '../ui/note.ts';
import type { ReadingName } from './journey.ts';
import { moreWays } from './more.ts';
import { titles } from './titles.ts';
import type { View } from './view.ts';

export type AsideName = ReadingName | 'help';
/** place is the one at hand whichever body draws it: only help looks at more than its name. */
export type Bodies = Readonly<Record<AsideName, (view: View<AsideName>) => TemplateResult>>;

type State = { readonly is: 'absent' | 'coming' | 'missing' } | { readonly is: 'there'; readonly bodies: Bodies };

let state: State = { is: 'absent' };

function fetchBodies(redraw: () => void): void {
  state = { is: 'coming' };
  Promise.all([import('./reading/index.ts'), useAsideTexts()])
    .then(
      ([{ bodies }]) => {
        state = { is: 'there', bodies };
      },
      () => {
        state = { is: 'missing' };
      },
    )
    .finally(redraw);
}

function bodyOf(view: View<AsideName>): TemplateResult {
  if (state.is === 'absent') fetchBodies(view.redraw);
  if (state.is === 'there') return state.bodies[view.place.at](view);
  if (state.is !== 'missing') return html`<progress class="meter" aria-label=${text('please-wait')}></progress>`;
  return html`${spokenNote(errorText('network'), 'warm', 'plug')}
    <div class="actions">
      <button class="button" type="button" @click=${() => {
        fetchBodies(view.redraw);
        view.redraw();
      }}>${text('try-again')}</button>
    </div>`;
}

export function asidePage(view: View<AsideName>): TemplateResult {
  return html`<div class="column reading reading-${view.place.at}">
    <button class="link back-link" type="button" @click=${() => {
      history.back();
    }}>${text('back')}</button>
    <h1 tabindex="-1">${text(titles[view.place.at])}</h1>
    ${bodyOf(view)} ${moreWays(view.send, view.place.at)}
  </div>`;
}
