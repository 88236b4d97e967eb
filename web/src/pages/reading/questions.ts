// Questions and answers, as native disclosure: one tap opens one answer, and the browser's own search finds them.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../../i18n/texts.ts';

const asked = [
  'sees',
  'fingerprint',
  'everywhere',
  'match',
  'long',
  'edited',
  'video',
  'many',
  'lost',
  'back',
  'know',
  'sent',
  'age',
  'police',
  'leave',
] as const;

export function questionsBody(): TemplateResult {
  return html`<div class="answers">
    ${asked.map(
      (id) => html`<details class="answer">
        <summary>${text(`ask-${id}`)}</summary>
        <p>${text(`answer-${id}`)}</p>
      </details>`,
    )}
  </div>`;
}
