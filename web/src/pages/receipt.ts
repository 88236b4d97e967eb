// The receipt, shown before anything is sent, then the sending, then the word that it arrived.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { grouped } from '../case/receipt.ts';
import type { Receipt } from '../case/receipt.ts';
import { errorText, text } from '../i18n/texts.ts';
import { digits } from '../ui/digits.ts';
import { icon } from '../ui/icons.ts';
import { spokenNote } from '../ui/note.ts';
import { stepLine } from '../ui/steps.ts';
import { hasOthers, uncollected, usable } from './journey.ts';
import type { Journey, JourneyEvent } from './journey.ts';
import { wayTo } from './more.ts';
import { said } from './said.ts';
import type { Page } from './view.ts';

function slip({ number, pin }: Receipt, test: boolean): TemplateResult {
  return html`<div class="slip">
    ${test ? html`<p class="slip-test"><span class="tag tag-warn">${text('receipt-test')}</span></p>` : nothing}
    <dl>
      <div>
        <dt>${text('receipt-number')}</dt>
        <dd>${digits(number)}</dd>
      </div>
      <div>
        <dt>${text('receipt-pin')}</dt>
        <dd>${digits(pin)}</dd>
      </div>
    </dl>
  </div>`;
}

function asText({ number, pin }: Receipt): string {
  return `${text('receipt-number')}: ${grouped(number)}\n${text('receipt-pin')}: ${grouped(pin)}\n`;
}

/** A file with a name that tells nothing. */
function save(receipt: Receipt): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([asText(receipt)], { type: 'text/plain' }));
  link.download = 'notes.txt';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

function otherWays(receipt: Receipt, copied: () => void): TemplateResult {
  const copy = (): void => {
    navigator.clipboard.writeText(asText(receipt)).then(copied, () => undefined);
  };
  const ways = [
    [
      text('receipt-print'),
      text('receipt-print-risk'),
      (): void => {
        print();
      },
    ],
    [text('receipt-copy'), text('receipt-copy-risk'), copy],
    [
      text('receipt-save'),
      text('receipt-save-risk'),
      (): void => {
        save(receipt);
      },
    ],
  ] as const;
  return html`<details class="ways">
    <summary class="link">${text('receipt-other')}</summary>
    <ul>
      ${ways.map(
        ([words, risk, go]) => html`<li>
          <button class="button button-quiet" type="button" @click=${go}>${words}</button>
          <p class="small soft">${risk}</p>
        </li>`,
      )}
    </ul>
  </details>`;
}

export const receiptPage: Page<'receipt'> = ({ journey, place, send, announce }) => {
  const { receipt } = journey;
  if (!receipt) return html``;
  return html`<div class="column">
    ${stepLine(4)}
    <h1 tabindex="-1">${text(place.voided ? 'receipt-title-new' : 'receipt-title')}</h1>
    <p class="lead">${said(journey, 'receipt-lead')}</p>
    ${place.problem === null ? nothing : spokenNote(errorText(place.problem), 'warm')}
    ${slip(receipt, uncollected(journey))}
    <p class="soft">${said(journey, 'receipt-alone')}</p>
    ${journey.who === 'self' && journey.programme === 'minor' ? html`<p class="soft">${text('minor-receipt-keep')}</p>` : nothing}
    ${otherWays(receipt, () => {
      announce(text('receipt-copied'));
    })}
    <div class="actions">
      <button class="button" type="button" @click=${() => {
        send({ is: 'send' });
      }}>${sendWords(journey)}</button>
      <button class="button button-quiet" type="button" @click=${() => {
        history.back();
      }}>${text('back')}</button>
    </div>
    <p class="small soft">${text('review-nothing-sent')}</p>
  </div>`;
};

/** The button counts only what platforms will use. */
export function sendWords({ items }: Journey): string {
  return text('send-count', { count: usable(items).length });
}

export const sendingPage: Page<'sending'> = ({ journey, place }) => html`<div class="column">
  ${journey.adding ? nothing : stepLine(5)}
  <h1 tabindex="-1">${text('sending-title')}</h1>
  <p class="lead">${text('sending-lead')}</p>
  <progress class="meter" aria-label=${text('sending-title')}></progress>
  ${place.waiting ? spokenNote(text('sending-waiting'), 'quiet', 'plug') : nothing}
  ${journey.receipt && !journey.adding ? slip(journey.receipt, uncollected(journey)) : nothing}
</div>`;

/** Some of the pictures were from before 18: the rest makes a second case. */
function others(send: (event: JourneyEvent) => void): TemplateResult {
  return html`<div class="note">
    ${icon('photos')}
    <div>
      <p>${text('sent-others')}</p>
      <button class="link" type="button" @click=${() => {
        send({ is: 'others' });
      }}>${text('sent-others-go')}</button>
    </div>
  </div>`;
}

export const sentPage: Page<'sent'> = ({ journey, place, send, announce, desk }) => {
  const { receipt } = journey;
  const added = journey.adding !== null;
  return html`<div class="column">
    ${added ? nothing : stepLine(5)}
    <h1 tabindex="-1">${text(added ? 'sent-title-added' : 'sent-title')}</h1>
    <p class="lead">${uncollected(journey) ? text('sent-lead-test') : said(journey, 'sent-lead')}</p>
    ${place.problem === null ? nothing : spokenNote(errorText(place.problem), 'warm')}
    ${
      receipt && !added && place.confirm !== 'done'
        ? html`${slip(receipt, uncollected(journey))}
          <p>${text('sent-confirm-why')}</p>
          ${otherWays(receipt, () => {
            announce(text('receipt-copied'));
          })}
          <div class="actions">
            <button
              class="button"
              type="button"
              aria-disabled=${place.confirm === 'busy' ? 'true' : 'false'}
              ?data-say=${place.confirm === 'busy'}
              @click=${() => {
                if (place.confirm === 'asked') send({ is: 'written_down' });
              }}
            >
              ${text(place.confirm === 'busy' ? 'please-wait' : 'sent-confirm')}
            </button>
          </div>`
        : html`${spokenNote(added ? text('sent-added-next') : said(journey, 'sent-next'), 'quiet', 'check')}
          ${journey.programme === 'minor' ? html`<p>${text('minor-sent-talk')} ${wayTo('help', send)}</p>` : nothing}
          ${hasOthers(journey) ? others(send) : nothing}
          <div class="actions">
            <button class="button" type="button" @click=${() => {
              desk.look();
            }}>${text('sent-see')}</button>
            <button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'home' });
            }}>
              ${text('home-link')}
            </button>
          </div>`
    }
  </div>`;
};
