import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import type { PlainTextId } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import type { IconName } from '../ui/icons.ts';
import type { Page } from './view.ts';

export const safetyPage: Page<'safety'> = ({ send }) => html`
  <div class="column">
    <h1 tabindex="-1">${text('safety-title')}</h1>
    <div class="points">
      ${point('leave', 'point-warm', 'safety-near-title', 'safety-near')}
      ${point('clock', '', 'safety-history-title', 'safety-history')}
      ${point('limit', '', 'safety-limit-title', 'safety-limit')}
    </div>
    <div class="actions">
      <button class="button" type="button" @click=${() => {
        send({ is: 'understood' });
      }}>${text('continue')}</button>
    </div>
  </div>
`;

function point(name: IconName, tone: string, title: PlainTextId, body: PlainTextId): TemplateResult {
  return html`<section class="point ${tone}">
    ${icon(name)}
    <div>
      <h2>${text(title)}</h2>
      <p>${text(body)}</p>
    </div>
  </section>`;
}
