// Pictures that this deployment or this case does not take: where they are taken, and nothing of hers kept here.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import { note } from '../ui/note.ts';
import { wayTo } from './more.ts';
import { said } from './said.ts';
import type { Page } from './view.ts';

const takeItDown = 'https://takeitdown.ncmec.org/';
const stopNcii = 'https://stopncii.org/';

function away(href: string, words: string, quiet = false): TemplateResult {
  return html`<a class="button ${quiet ? 'button-quiet' : ''}" href=${href} rel="noreferrer">${words}${icon('forward')}</a>`;
}

export const elsewherePage: Page<'elsewhere'> = ({ place, send }) => {
  const { why } = place;
  if (why === 'other_case') {
    return html`<div class="column">
      <h1 tabindex="-1">${text('like-other-title')}</h1>
      <p class="lead">${text('like-other-body')}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => {
          send({ is: 'home' });
        }}>${text('home-link')}</button>
        <button class="button button-quiet" type="button" @click=${() => {
          history.back();
        }}>${text('back')}</button>
      </div>
    </div>`;
  }
  const adult = why === 'adult';
  const child = why === 'yes' || why === 'not_sure';
  return html`<div class="column">
    <h1 tabindex="-1">${text(adult ? 'elsewhere-adult-title' : child ? 'minor-elsewhere-title' : 'elsewhere-title')}</h1>
    <p class="lead">
      ${text(adult ? 'elsewhere-adult-body' : child ? 'minor-elsewhere-body' : 'elsewhere-body')}
    </p>
    ${why === 'some' ? html`<p>${text('elsewhere-some')}</p>` : nothing}
    ${why === 'not_sure' ? html`<p>${text('elsewhere-not-sure')}</p>` : nothing}
    ${adult ? nothing : note(text('elsewhere-file-name'))}
    <div class="actions">
      ${adult ? away(stopNcii, text('uncollected-link')) : away(takeItDown, text('elsewhere-link'))}
      ${
        why === 'some'
          ? html`<button class="button button-quiet" type="button" @click=${() => {
              send({ is: 'others' });
            }}>
            ${text('elsewhere-some-continue')}
          </button>`
          : nothing
      }
      <button class="button button-quiet" type="button" @click=${() => {
        history.back();
      }}>${text('back')}</button>
    </div>
    <p>${text('elsewhere-near')} ${wayTo('help', send)}</p>
    <p class="small soft">${text('elsewhere-kept')}</p>
  </div>`;
};

/** Said before any effort: a list that nobody fetches helps nobody. */
export const uncollectedPage: Page<'uncollected'> = ({ journey, send }) => {
  const minor = journey.programme === 'minor';
  return html`<div class="column">
    <h1 tabindex="-1">${text('uncollected-title')}</h1>
    <p class="lead">${said(journey, 'uncollected-body')}</p>
    <p>${text(minor ? 'uncollected-works-minor' : 'uncollected-works-adult')}</p>
    <div class="actions">
      ${minor ? away(takeItDown, text('elsewhere-link')) : away(stopNcii, text('uncollected-link'))}
      <button class="button button-quiet" type="button" @click=${() => {
        send({ is: 'as_a_test' });
      }}>
        ${text('uncollected-test')}
      </button>
    </div>
    <p>${wayTo('help', send)}</p>
  </div>`;
};
