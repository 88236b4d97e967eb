import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import { homeArt } from '../ui/art.ts';
import { icon } from '../ui/icons.ts';
import { spokenNote } from '../ui/note.ts';
import { moreWays } from './more.ts';
import { can, cannot, steps } from './steps.ts';
import type { Page } from './view.ts';

export const homePage: Page<'home'> = ({ place, send, standalone }) => html`
  ${place.cleared ? html`<div class="wide hero-note">${spokenNote(text('idle-cleared'), 'quiet', 'clock')}</div>` : nothing}
  <div class="wide hero">
    <div>
      <h1 tabindex="-1">${text('home-title')}</h1>
      <p class="lead">${text('home-lead')}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => {
          send({ is: 'start' });
        }}>${text('home-start')}</button>
        ${
          standalone
            ? nothing
            : html`<button class="button button-quiet" type="button" @click=${() => {
                send({ is: 'look_up' });
              }}>
              ${text('home-find-case')}
            </button>`
        }
      </div>
      <ul class="facts">
        <li>${icon('check')}<span>${text('home-fact-free')}</span></li>
        <li>${icon('check')}<span>${text('home-fact-withdraw')}</span></li>
        <li>${icon('limit')}<span>${text('home-fact-reach')}</span></li>
      </ul>
    </div>
    ${homeArt(text('home-art'))}
  </div>
  <section class="wide how" aria-labelledby="how">
    <h2 id="how">${text('home-how')}</h2>
    <ol>
      ${steps.map(([title, body]) => html`<li><h3>${text(title)}</h3><p>${text(body)}</p></li>`)}
    </ol>
  </section>
  <div class="limits">
    <div class="wide">${list('can', can)}${list('cannot', cannot)}</div>
  </div>
  <div class="wide">${moreWays(send)}</div>
`;

function list(which: 'can' | 'cannot', lines: typeof can | typeof cannot): TemplateResult {
  return html`<section class=${which} aria-labelledby=${which}>
    <h2 id=${which}>${text(`home-${which}`)}</h2>
    <ul>
      ${lines.map((line) => html`<li>${icon(which === 'can' ? 'check' : 'dash')}<span>${text(line)}</span></li>`)}
    </ul>
  </section>`;
}
