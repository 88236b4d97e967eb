// The steps on one sheet, to be printed: for her, or for someone who helps.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../../i18n/texts.ts';
import { icon } from '../../ui/icons.ts';
import type { AsideName } from '../lazy.ts';
import type { View } from '../view.ts';
import { can, cannot, steps } from '../steps.ts';

export function guideBody(view: View<AsideName>): TemplateResult {
  return html`<p class="lead">${text('guide-lead')}</p>
    <div class="sheet">
      <ol class="sheet-steps">
        ${steps.map(([title, body]) => html`<li><h2>${text(title)}</h2><p>${text(body)}</p></li>`)}
      </ol>
      <div class="sheet-limits">
        <section>
          <h2>${text('home-can')}</h2>
          <ul>${can.map((line) => html`<li>${icon('check')}<span>${text(line)}</span></li>`)}</ul>
        </section>
        <section>
          <h2>${text('home-cannot')}</h2>
          <ul>${cannot.map((line) => html`<li>${icon('dash')}<span>${text(line)}</span></li>`)}</ul>
        </section>
      </div>
      <p>${text('guide-numbers')}</p>
      ${
        view.standalone
          ? html``
          : html`<p class="small">${text('guide-address')}: <bdi dir="ltr">${location.origin}</bdi></p>`
      }
    </div>
    <div class="actions">
      <button class="button" type="button" @click=${() => {
        print();
      }}>${icon('printer')}${text('print')}</button>
    </div>`;
}
