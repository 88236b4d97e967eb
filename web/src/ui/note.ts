// A sentence set apart: quiet, or warm where something needs her.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';

export function note(words: string, tone: 'quiet' | 'warm' = 'quiet', name: IconName = 'limit'): TemplateResult {
  return html`<div class="note ${tone === 'warm' ? 'note-warn' : ''}">${icon(name)}<p>${words}</p></div>`;
}

/** The same, said to screen readers once it is there: what stands under data-say goes through the one announcer, since a
 *  live region that comes with its words is not read by all of them, and two at once talk over each other. */
export function spokenNote(words: string, tone: 'quiet' | 'warm' = 'quiet', name: IconName = 'limit'): TemplateResult {
  return html`<div data-say>${note(words, tone, name)}</div>`;
}
