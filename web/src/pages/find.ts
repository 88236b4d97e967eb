// Back to a case by its two numbers.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { errorText, text } from '../i18n/texts.ts';
import { errorSummary } from '../ui/choice.ts';
import type { Page } from './view.ts';

function field(id: string, label: string, hint: string, error: string | null): TemplateResult {
  return html`<div class="field ${error === null ? '' : 'has-error'}">
    <label for=${id}>${label}</label>
    <p class="small soft" id="${id}-hint">${hint}</p>
    ${error === null ? nothing : html`<p class="error-line" id="${id}-error">${error}</p>`}
    <input
      id=${id}
      name=${id}
      type="text"
      inputmode="numeric"
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
      aria-invalid=${error === null ? 'false' : 'true'}
    />
  </div>`;
}

export const findPage: Page<'find'> = ({ place, desk }) => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement);
    const value = (name: string): string => {
      const typedValue = typed.get(name);
      return typeof typedValue === 'string' ? typedValue : '';
    };
    if (!place.busy) desk.find(value('number'), value('pin'));
  };
  const number = place.number === null ? null : errorText(place.number);
  const pin = place.pin === null ? null : errorText(place.pin);
  const errors: (readonly [string, string])[] = [];
  if (number !== null) errors.push(['number', number]);
  if (pin !== null) errors.push(['pin', pin]);
  if (place.problem !== null) errors.push(['number', errorText(place.problem)]);
  return html`<form class="column" novalidate @submit=${submit}>
    ${errors.length > 0 ? errorSummary(errors) : nothing}
    <h1 tabindex="-1">${text('find-title')}</h1>
    <p class="lead">${text('find-lead')}</p>
    ${field('number', text('receipt-number'), text('find-number-hint'), number)}
    ${field('pin', text('receipt-pin'), text('find-pin-hint'), pin)}
    <div class="actions">
      <button class="button" type="submit" aria-disabled=${place.busy ? 'true' : 'false'} ?data-say=${place.busy}>
        ${text(place.busy ? 'please-wait' : 'find-button')}
      </button>
    </div>
    <p class="small soft">${text('find-lost')}</p>
  </form>`;
};
