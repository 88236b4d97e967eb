// Where she is in the five steps: a line of text for everyone, five cells of the pattern for the eye.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';

const steps = 5;

export function stepLine(at: number): TemplateResult {
  const cells = Array.from({ length: steps }, (_, k) => html`<i class=${k < at ? 'is-done' : ''}></i>`);
  return html`<p class="step"><span class="step-cells" aria-hidden="true">${cells}</span>${text('step-of', { step: at, steps })}</p>`;
}
