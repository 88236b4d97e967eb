// Pictures from before 18: the service that is made for them, and nothing of hers kept here.
import { html, nothing } from 'lit';
import { text } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import type { Page } from './view.ts';

const takeItDown = 'https://takeitdown.ncmec.org/';

export const elsewherePage: Page<'elsewhere'> = ({ journey, send }) => html`
  <div class="column">
    <h1 tabindex="-1">${text('elsewhere-title')}</h1>
    <p class="lead">${text('elsewhere-body')}</p>
    ${journey.under18 === 'some' ? html`<p>${text('elsewhere-some')}</p>` : nothing}
    ${journey.under18 === 'not_sure' ? html`<p>${text('elsewhere-not-sure')}</p>` : nothing}
    <div class="note">${icon('limit')}<p>${text('elsewhere-file-name')}</p></div>
    <div class="actions">
      <a class="button" href=${takeItDown} rel="noreferrer">${text('elsewhere-link')}${icon('forward')}</a>
      ${
        journey.under18 === 'some'
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
    <p class="small soft">${text('elsewhere-kept')}</p>
  </div>
`;
