import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import { isError } from '../hash/messages.ts';
import { icon } from '../ui/icons.ts';
import { pattern, patternless } from '../ui/pattern.ts';
import { stepLine } from '../ui/steps.ts';
import type { PlaceAt } from './journey.ts';
import { said } from './said.ts';
import type { Page, Progress } from './view.ts';

export function timeLeftText(seconds: number | null): string {
  if (seconds === null) return text('working-left-start');
  if (seconds < 45) return text('working-left-seconds');
  return text('working-left-minutes', { minutes: Math.max(1, Math.round(seconds / 60)) });
}

export function countText({ done, total }: Progress): string {
  return text('working-count', { done, total });
}

/** More than these would be a wall. */
const mostTiles = 24;

/** Each picture's pattern as soon as it is made: an ornament that says what goes on, the count says it in words. */
function tiles({ done, waiting }: PlaceAt<'working'>): TemplateResult {
  const made = done.slice(-mostTiles);
  const coming = Math.min(waiting.length, mostTiles - made.length);
  return html`<ul class="tiles" aria-hidden="true">
    ${made.map(({ report }) => {
      const value = isError(report) ? undefined : report.fingerprints[0]?.value;
      return html`<li>${value === undefined ? patternless(icon(isError(report) ? 'unread' : 'video')) : pattern(value)}</li>`;
    })}
    ${Array.from({ length: coming }, () => html`<li><span class="pattern pattern-coming"></span></li>`)}
  </ul>`;
}

export const workingPage: Page<'working'> = ({ journey, place, progress, send }) => html`
  <div class="column">
    ${journey.adding ? nothing : stepLine(2)}
    <h1 tabindex="-1">${text('working-title')}</h1>
    <p class="lead">${said(journey, 'working-lead')}</p>
    <div>
      <progress class="meter" max="1" .value=${progress.share} aria-label=${text('working-meter')}></progress>
      <p class="working-lines">
        <span>${countText(progress)}</span>
        <span class="soft">${timeLeftText(progress.secondsLeft)}</span>
      </p>
    </div>
    ${tiles(place)}
    ${progress.awake ? nothing : html`<p class="small soft">${text('working-keep-open')}</p>`}
    ${
      progress.problems > 0
        ? html`<div class="note">${icon('limit')}<p>${text('working-problems', { count: progress.problems })}</p></div>`
        : nothing
    }
    <div class="actions">
      <button class="button button-quiet" type="button" @click=${() => {
        send({ is: 'cancelled' });
      }}>
        ${text('working-cancel')}
      </button>
    </div>
  </div>
`;

export const stuckPage: Page<'stuck'> = ({ send }) => html`
  <div class="column">
    <h1 tabindex="-1">${text('part-missing-title')}</h1>
    <p class="lead">${text('part-missing-body')}</p>
    <div class="actions">
      <button class="button" type="button" @click=${() => {
        send({ is: 'retried' });
      }}>${text('try-again')}</button>
      <button class="button button-quiet" type="button" @click=${() => {
        send({ is: 'cancelled' });
      }}>
        ${text('working-cancel')}
      </button>
    </div>
  </div>
`;
