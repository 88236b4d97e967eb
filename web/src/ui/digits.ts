// The numbers of a receipt: big, in groups that wrap whole, left to right in every language.
import { html } from 'lit';
import type { TemplateResult } from 'lit';

export function digits(value: string): TemplateResult {
  const groups = value.match(/\d{1,4}/g) ?? [];
  return html`<bdi dir="ltr" class="digits">${groups.map((group, k) => html`${k > 0 ? ' ' : ''}<span>${group}</span>`)}</bdi>`;
}
