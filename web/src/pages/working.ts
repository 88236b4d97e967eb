import { html, nothing } from 'lit';
import { text } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import { stepLine } from '../ui/steps.ts';
import type { Page, Progress } from './view.ts';

export function timeLeftText(seconds: number | null): string {
  if (seconds === null) return text('working-left-start');
  if (seconds < 45) return text('working-left-seconds');
  return text('working-left-minutes', { minutes: Math.max(1, Math.round(seconds / 60)) });
}

export function countText({ done, total }: Progress): string {
  return text('working-count', { done, total });
}

export const workingPage: Page<'working'> = ({ journey, progress, send }) => html`
  <div class="column">
    ${journey.adding ? nothing : stepLine(2)}
    <h1 tabindex="-1">${text('working-title')}</h1>
    <p class="lead">${text('working-lead')}</p>
    <div>
      <progress class="meter" max="1" .value=${progress.share} aria-label=${text('working-meter')}></progress>
      <p class="working-lines">
        <span>${countText(progress)}</span>
        <span class="soft">${timeLeftText(progress.secondsLeft)}</span>
      </p>
    </div>
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
