import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import type { PlainTextId } from '../i18n/texts.ts';
import { mostFiles } from '../pick/files.ts';
import { fileInput } from '../ui/file_input.ts';
import { icon } from '../ui/icons.ts';
import { note } from '../ui/note.ts';
import { stepLine } from '../ui/steps.ts';
import type { Journey, PickNotice } from './journey.ts';
import { wayTo } from './more.ts';
import { said } from './said.ts';
import type { Page } from './view.ts';

const tips = ['pick-tip-1', 'pick-tip-2', 'pick-tip-3'] as const;
const childTips = ['minor-pick-tip-1', 'minor-pick-tip-2', 'minor-pick-tip-3'] as const;
const parentTips = ['minor-parent-tip-1', 'minor-parent-tip-2', 'minor-parent-tip-3'] as const;
const told = ['minor-told-us', 'minor-told-platform', 'minor-told-helper', 'minor-told-adult'] as const;

export const pickPage: Page<'pick'> = ({ place, journey, dragging, choose, send }) => {
  return html`
    <div class="column">
      ${journey.adding ? nothing : stepLine(2)}
      <h1 tabindex="-1">${text('pick-title')}</h1>
      <p class="lead">${said(journey, 'pick-lead')}</p>
      ${journey.programme === 'minor' && journey.under18 === 'some' ? note(text('minor-pick-some')) : nothing}
      ${place.notice ? html`<div class="note" data-say>${icon('limit')}<p>${notice(place.notice)}</p></div>` : nothing}
      ${fileInput({ label: text('pick-button'), multiple: true, dragging, choose })}
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
      ${journey.programme === 'minor' ? minorTips(journey) : nothing}
      <section aria-labelledby="tips">
        <h2 id="tips">${text('pick-tip-title')}</h2>
        ${ticks(tips)}
      </section>
      <p>${wayTo('no_file', send)}</p>
    </div>
  `;
};

function ticks(lines: readonly PlainTextId[]): TemplateResult {
  return html`<ul class="tips">
    ${lines.map((line) => html`<li>${icon('check')}<span>${text(line)}</span></li>`)}
  </ul>`;
}

/** What to do with the picture meanwhile, and who will know: said before anything is chosen. */
function minorTips({ who, adding }: Journey): TemplateResult {
  return html`<div class="card">${ticks(who === 'parent_or_trusted' ? parentTips : childTips)}</div>
    ${
      who === 'self' && !adding
        ? html`<section aria-labelledby="told">
            <h2 id="told">${text('minor-told-title')}</h2>
            ${ticks(told)}
          </section>`
        : nothing
    }`;
}

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
