// What the service knows of her, and how she can check that it is true.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../../i18n/texts.ts';
import { icon } from '../../ui/icons.ts';
import { wayTo } from '../more.ts';
import type { AsideName } from '../lazy.ts';
import type { View } from '../view.ts';
import { points } from './points.ts';

export function privacyBody(view: View<AsideName>): TemplateResult {
  return html`<p class="lead">${text('privacy-lead')}</p>
    ${points([
      { icon: 'pattern', title: 'privacy-leaves-title', lines: ['privacy-leaves'] },
      { icon: 'photos', title: 'privacy-stays-title', lines: ['privacy-stays'] },
      { icon: 'flag', title: 'privacy-platforms-title', lines: ['privacy-platforms'] },
      { icon: 'clock', title: 'privacy-kept-title', lines: ['privacy-kept'] },
      { icon: 'globe', title: 'privacy-browser-title', lines: ['privacy-browser'] },
      { icon: 'eye', title: 'privacy-hide-title', lines: ['privacy-hide'], warm: true },
    ])}
    <p>${wayTo('check', view.send)}</p>`;
}

export function checkBody(view: View<AsideName>): TemplateResult {
  return html`<p class="lead">${text('check-lead')}</p>
    ${points([
      { icon: 'plug', title: 'check-network-title', lines: ['check-network'] },
      { icon: 'eye', title: 'check-look-title', lines: ['check-look'] },
      { icon: 'pattern', title: 'check-values-title', lines: ['check-values'] },
      {
        icon: 'file',
        title: 'check-file-title',
        lines: ['check-file'],
        below: view.standalone
          ? html``
          : html`<a class="button button-quiet" href="offline.html" download="notes.html">${icon('down')}${text('check-file-get')}</a>`,
      },
      { icon: 'code', title: 'check-source-title', lines: ['check-source'] },
    ])}`;
}
