import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import { mostFiles } from '../pick/files.ts';
import { icon } from '../ui/icons.ts';
import { stepLine } from '../ui/steps.ts';
import type { PickNotice } from './journey.ts';
import type { Page } from './view.ts';

const tips = ['pick-tip-1', 'pick-tip-2', 'pick-tip-3'] as const;

export const pickPage: Page<'pick'> = ({ place, journey, dragging, choose, send }) => {
  const changed = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // Emptied at once: the input holds nothing, and the same file can be chosen again.
    input.value = '';
    choose(files);
  };
  return html`
    <div class="column">
      ${journey.adding ? nothing : stepLine(2)}
      <h1 tabindex="-1">${text('pick-title')}</h1>
      <p class="lead">${text('pick-lead')}</p>
      ${place.notice ? html`<div class="note" role="status">${icon('limit')}<p>${notice(place.notice)}</p></div>` : nothing}
      <div class="drop ${dragging ? 'is-over' : ''}">
        ${icon('photos')}
        <span class="button" aria-hidden="true">${text('pick-button')}</span>
        <span class="small soft" aria-hidden="true">${text(dragging ? 'pick-drop-now' : 'pick-drop')}</span>
        <input type="file" multiple accept="image/*,video/*" aria-label=${text('pick-button')} @change=${changed} />
      </div>
      ${
        journey.items.length > 0
          ? html`<div class="actions">
            <button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'enough' });
            }}>
              ${text('pick-enough', { count: journey.items.length })}
            </button>
          </div>`
          : nothing
      }
      <section aria-labelledby="tips">
        <h2 id="tips">${text('pick-tip-title')}</h2>
        <ul class="tips">
          ${tips.map((tip) => html`<li>${icon('check')}<span>${text(tip)}</span></li>`)}
        </ul>
      </section>
    </div>
  `;
};

function notice(which: PickNotice): TemplateResult | string {
  switch (which) {
    case 'cancelled':
      return text('pick-cancelled');
    case 'nothing':
      return text('pick-none');
    case 'removed_all':
      return text('pick-removed-all');
    case 'too_many':
      return text('pick-too-many', { most: mostFiles });
  }
}
