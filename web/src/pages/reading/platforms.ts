// Who collects the lists and when each last did, from the exchange's signed notice.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { dayText, text } from '../../i18n/texts.ts';
import { icon } from '../../ui/icons.ts';
import { note } from '../../ui/note.ts';
import type { Platform, Programme } from '../journey.ts';
import type { AsideName } from '../lazy.ts';
import type { View } from '../view.ts';
import { mondayOf } from '../weeks.ts';

function line({ name, lastCollected }: Platform, now: number): TemplateResult {
  return html`<li class="platform">
    ${icon(lastCollected === null ? 'dash' : 'check')}
    <div>
      <h3><bdi>${name}</bdi></h3>
      <p class="small soft">
        ${
          lastCollected === null
            ? text('platforms-never')
            : text('platforms-week', { day: dayText(mondayOf(lastCollected), now) })
        }
      </p>
    </div>
  </li>`;
}

function list(which: Programme, platforms: readonly Platform[], now: number): TemplateResult {
  return html`<section aria-labelledby="platforms-${which}">
    <h2 id="platforms-${which}">${text(`platforms-${which}`)}</h2>
    ${
      platforms.length === 0
        ? note(text('uncollected-title'))
        : html`<ul class="platforms">
            ${platforms.map((platform) => line(platform, now))}
          </ul>`
    }
  </section>`;
}

export function platformsBody(view: View<AsideName>): TemplateResult {
  const { service } = view.journey;
  if (service.is === 'asking') return note(text('platforms-asking'), 'quiet', 'clock');
  if (service.is === 'away') {
    return html`${note(text('platforms-away'), 'quiet', 'plug')}
      <div class="actions">
        <button class="button" type="button" @click=${() => {
          view.desk.ask();
        }}>${text('try-again')}</button>
      </div>`;
  }
  const run = (['adult', 'minor'] as const).flatMap((which) => {
    const running = service.programmes[which];
    return running ? [list(which, running.platforms, view.now)] : [];
  });
  return html`<p class="lead">${text('platforms-lead')}</p>
    ${run}
    <p class="small soft">${text('platforms-not')}</p>`;
}
