import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { text } from '../i18n/texts.ts';
import { mostFiles } from '../pick/files.ts';
import { icon } from '../ui/icons.ts';
import { stepLine } from '../ui/steps.ts';
import { note } from '../ui/note.ts';
import { usable, verdict } from './journey.ts';
import type { Journey, Verdict } from './journey.ts';
import { fileCard, shownName } from './file_card.ts';
import { said } from './said.ts';
import { messageNote } from './message_note.ts';
import type { Page, View } from './view.ts';

export const reviewPage: Page<'review'> = (view) => {
  const { journey, place, send } = view;
  const toggle = (event: Event): void => {
    send({ is: 'names_hidden', hidden: (event.currentTarget as HTMLInputElement).checked });
  };
  return html`
    <div class="column">
      ${journey.adding ? nothing : stepLine(3)}
      <h1 tabindex="-1">${text('review-title')}</h1>
      <p class="lead">${said(journey, 'review-lead')}</p>
      ${tally(journey)}
      ${journey.items.some(({ report }) => verdict(report) === 'clear') ? html`<p class="soft">${text('review-found')}</p>` : nothing}
      <label class="switch">
        <input type="checkbox" .checked=${journey.namesHidden} @change=${toggle} />
        <span>${text('review-hide-names')}</span>
      </label>
      <h2 class="sr-only" id="files" tabindex="-1">${text('review-list')}</h2>
      <ul class="files ${journey.items.length > 40 ? 'files-many' : ''}" aria-labelledby="files">
        ${repeat(
          journey.items,
          (item) => item.id,
          (item, index) => fileCard(item, shownName(item, index + 1, journey.namesHidden), view),
        )}
      </ul>
      ${place.removed === null ? nothing : html`<p class="sr-only" data-say>${text('review-removed', { name: place.removed })}</p>`}
      ${ending(view)}
    </div>
  `;
};

const lines = [
  ['clear', 'review-clear', 'check'],
  ['exact', 'review-videos', 'check'],
  ['plain', 'review-plain', 'limit'],
  ['failed', 'review-failed', 'limit'],
] as const satisfies readonly (readonly [Verdict, string, string])[];

function tally({ items, twice, leftOut }: Journey): TemplateResult {
  const count = (wanted: Verdict): number => items.filter(({ report }) => verdict(report) === wanted).length;
  const counted = lines.map(([wanted, id, name]) => ({ id, name, count: count(wanted) }));
  return html`<ul class="tally">
    ${counted
      .filter((line) => line.count > 0)
      .map(
        (line) =>
          html`<li class=${line.name === 'limit' ? 'is-warn' : ''}>${icon(line.name)}<span>${text(line.id, { count: line.count })}</span></li>`,
      )}
    ${twice > 0 ? html`<li>${icon('check')}<span>${text('review-twice', { count: twice })}</span></li>` : nothing}
    ${leftOut > 0 ? html`<li class="is-warn">${icon('limit')}<span>${text('pick-too-many', { most: mostFiles })}</span></li>` : nothing}
  </ul>`;
}

/** On to sending where there is a service; else the page says why not, and promises nothing. */
function ending(view: View<'review'>): TemplateResult {
  const { journey, standalone, send } = view;
  const none = usable(journey.items).length === 0;
  const hindrance = standalone ? text('review-offline-file') : hindranceOf(journey);
  const mayGoOn = !none && hindrance === null;
  const mayAsk = !none && journey.service.is === 'away' && !standalone;
  return html`
    ${none ? note(text('review-none-usable'), 'warm') : nothing}
    ${none ? nothing : messageNote(journey)}
    <div class="note">
      ${icon(hindrance === null ? 'check' : 'plug')}
      <div>
        <p><strong>${text('review-nothing-sent')}</strong></p>
        ${hindrance === null ? nothing : html`<p class="soft">${hindrance}</p>`}
      </div>
    </div>
    <div class="actions">
      ${
        mayGoOn
          ? html`<button class="button" type="button" @click=${() => {
              view.desk.proceed();
            }}>
            ${text(journey.adding ? 'review-send-more' : 'review-continue', { count: usable(journey.items).length })}
          </button>`
          : nothing
      }
      ${
        mayAsk
          ? html`<button class="button" type="button" @click=${() => {
              view.desk.ask();
            }}>${text('try-again')}</button>`
          : nothing
      }
      <button
        class="button ${mayGoOn || mayAsk ? 'button-quiet' : ''}"
        type="button"
        @click=${() => {
          send({ is: 'add_more' });
        }}
      >
        ${text('review-add')}
      </button>
      ${
        none
          ? nothing
          : html`<button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'copy_asked' });
            }}>
              ${text('copy-open')}
            </button>`
      }
      ${
        mayGoOn
          ? nothing
          : html`<button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'home' });
            }}>
            ${text('review-start-over')}
          </button>`
      }
    </div>
  `;
}

function hindranceOf({ service, programme }: Journey): string | null {
  switch (service.is) {
    case 'asking':
      return text('review-service-asking');
    case 'away':
      return text('review-service-away');
    case 'there':
      return programme !== null && service.programmes[programme] ? null : text('review-not-run');
  }
}
