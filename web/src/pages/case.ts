// Her case: what each platform reports, in plain words, and what she can do about it.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseState, ItemState, ItemStatus, PartnerState, PartnerStatus } from '../case/status.ts';
import { dayText, errorText, hourText, text } from '../i18n/texts.ts';
import type { PlainTextId } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import { note, spokenNote } from '../ui/note.ts';
import type { CaseNews, Journey } from './journey.ts';
import type { Page, View } from './view.ts';
import { mondayOf } from './weeks.ts';

const caseWords: Readonly<Record<CaseState, PlainTextId>> = {
  received: 'case-received',
  listed: 'case-listed',
  partly_refused: 'case-partly-refused',
  refused: 'case-refused',
  withdrawing: 'case-withdrawing',
  withdrawn: 'case-withdrawn',
};

const itemWords: Readonly<Record<ItemState, PlainTextId>> = {
  received: 'item-received',
  listed: 'item-listed',
  held: 'item-held',
  refused: 'item-refused',
  withdrawing: 'item-withdrawing',
  withdrawn: 'item-withdrawn',
};

const partnerWords: Readonly<Record<PartnerState, PlainTextId>> = {
  waiting: 'partner-waiting',
  collected: 'partner-collected',
  matched: 'partner-matched',
  blocked: 'partner-blocked',
  not_blocked: 'partner-not-blocked',
  told: 'partner-told',
  removed: 'partner-removed',
};

const newsWords: Readonly<Record<CaseNews, PlainTextId>> = {
  added: 'news-added',
  withdrawn: 'news-withdrawn',
  kept: 'news-kept',
  looked: 'news-looked',
};

const warmStates: ReadonlySet<ItemState> = new Set(['held', 'refused']);

export function itemName(item: ItemStatus, items: readonly ItemStatus[], { labels, namesHidden }: Journey): string {
  const label = labels[item.tag];
  if (label !== undefined && !namesHidden) return label;
  const number = items.filter(({ kind }) => kind === item.kind).indexOf(item) + 1;
  return item.kind === 'image' ? text('item-photo', { number }) : text('item-video', { number });
}

function partnerLine({ name, state, week }: PartnerStatus, now: number): TemplateResult {
  const done = state !== 'waiting';
  return html`<li class=${done ? 'is-done' : ''}>
    <p><bdi>${name}</bdi>: <span>${text(partnerWords[state])}</span></p>
    ${week === null ? nothing : html`<p class="small soft">${text('week-of', { day: dayText(mondayOf(week), now) })}</p>`}
  </li>`;
}

function itemCard(item: ItemStatus, view: View<'case'>): TemplateResult {
  const { journey, place, send } = view;
  const name = itemName(item, place.seen.status.items, journey);
  const mayWithdraw = item.state === 'listed' || item.state === 'received' || item.state === 'held';
  return html`<li class="card case-item">
    <div class="case-head">
      <h3><bdi>${name}</bdi></h3>
      <span class="tag ${warmStates.has(item.state) ? 'tag-warn' : item.state === 'listed' ? 'tag-ok' : ''}">
        ${icon(warmStates.has(item.state) ? 'limit' : item.state === 'withdrawing' ? 'clock' : 'check')}${text(itemWords[item.state])}
      </span>
    </div>
    ${item.reason === null ? nothing : html`<p class="soft">${errorText(item.reason)}</p>`}
    ${
      item.partners.length > 0
        ? html`<ul class="timeline">
          ${item.partners.map((partner) => partnerLine(partner, view.now))}
        </ul>`
        : nothing
    }
    ${
      mayWithdraw && place.seen.status.items.length > 1
        ? html`<button
          class="link small"
          type="button"
          aria-label=${text('case-withdraw-one-label', { name })}
          @click=${() => {
            send({ is: 'withdraw_asked', what: { item: item.id } });
          }}
        >
          ${text('case-withdraw-one')}
        </button>`
        : nothing
    }
  </li>`;
}

export const casePage: Page<'case'> = (view) => {
  const { place, send, desk } = view;
  const { status } = place.seen;
  const pending = status.state === 'withdrawing' || status.items.some(({ state }) => state === 'withdrawing');
  const over = status.state === 'withdrawn' || status.state === 'refused';
  return html`<div class="column">
    <h1 tabindex="-1">${text('case-title')}</h1>
    <div class="case-news" ?data-say=${place.told !== null}>
      <p class="lead">${text(caseWords[status.state])}</p>
      ${place.told === null ? nothing : note(text(newsWords[place.told]), 'quiet', 'check')}
    </div>
    ${place.problem === null ? nothing : spokenNote(errorText(place.problem), 'warm')}
    ${status.reason === null ? nothing : note(errorText(status.reason), 'warm')}
    ${
      pending
        ? html`<div class="note note-warn">
          ${icon('clock')}
          <div>
            <p>
              ${
                status.withdrawEffectiveAt === null
                  ? text('case-withdraw-soon')
                  : text('case-withdraw-at', { time: hourText(status.withdrawEffectiveAt) })
              }
            </p>
            <button class="link" type="button" @click=${() => {
              if (!place.busy) desk.keep();
            }}>
              ${text(place.busy ? 'please-wait' : 'case-keep')}
            </button>
          </div>
        </div>`
        : nothing
    }
    ${
      status.items.length > 0
        ? html`<h2 class="sr-only" id="items">${text('case-items')}</h2>
          <ul class="files" aria-labelledby="items">
            ${status.items.map((item) => itemCard(item, view))}
          </ul>
          <p class="small soft">${text('case-limits')}</p>`
        : nothing
    }
    <div class="actions">
      <button class="button" type="button" ?data-say=${place.busy} @click=${() => {
        if (!place.busy) desk.look();
      }}>
        ${text(place.busy ? 'please-wait' : 'case-look-again')}
      </button>
      ${
        over
          ? html`<button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'home' });
            }}>
              ${text('home-link')}
            </button>`
          : html`<button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'add_to_case' });
            }}>
              ${text('case-add')}
            </button>
            <button
              class="button button-quiet"
              type="button"
              @click=${() => {
                send({ is: 'withdraw_asked', what: 'all' });
              }}
            >
              ${text('case-withdraw')}
            </button>`
      }
    </div>
  </div>`;
};

export const withdrawPage: Page<'withdraw'> = ({ journey, place, desk }) => {
  const { what, seen } = place;
  const item = what === 'all' ? undefined : seen.status.items.find(({ id }) => id === what.item);
  return html`<div class="column">
    <h1 tabindex="-1">
      ${item ? text('withdraw-title-one', { name: itemName(item, seen.status.items, journey) }) : text('withdraw-title')}
    </h1>
    <p class="lead">${text('withdraw-lead')}</p>
    <ul class="tips">
      <li>${icon('clock')}<span>${text('withdraw-delay')}</span></li>
      <li>${icon('check')}<span>${text('withdraw-told')}</span></li>
    </ul>
    ${place.problem === null ? nothing : spokenNote(errorText(place.problem), 'warm')}
    <div class="actions">
      <button
        class="button"
        type="button"
        aria-disabled=${place.busy ? 'true' : 'false'}
        ?data-say=${place.busy}
        @click=${() => {
          if (!place.busy) desk.withdraw(what);
        }}
      >
        ${text(place.busy ? 'please-wait' : 'withdraw-button')}
      </button>
      <button class="button button-quiet" type="button" @click=${() => {
        history.back();
      }}>${text('withdraw-no')}</button>
    </div>
  </div>`;
};
