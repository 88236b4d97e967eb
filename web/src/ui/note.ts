// A sentence set apart: quiet, or warm where something needs her.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';

export function note(words: string, tone: 'quiet' | 'warm' = 'quiet', name: IconName = 'limit'): TemplateResult {
  return html`<div class="note ${tone === 'warm' ? 'note-warn' : ''}">${icon(name)}<p>${words}</p></div>`;
}

/** The same, told to screen readers as soon as it is there. */
export function spokenNote(words: string, tone: 'quiet' | 'warm' = 'quiet', name: IconName = 'limit'): TemplateResult {
  return html`<div role="status">${note(words, tone, name)}</div>`;
}
