// The ways aside: links to the pages that are there to be read. They look like links and are buttons, since the page
// has one address only.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import type { JourneyEvent, ReadingName } from './journey.ts';
import { titles } from './titles.ts';

export type Way = ReadingName | 'help';

const everywhere: readonly Way[] = [
  'shared',
  'help',
  'fit',
  'no_file',
  'questions',
  'platforms',
  'privacy',
  'check',
  'guide',
];

function goTo(way: Way): JourneyEvent {
  return way === 'help' ? { is: 'help' } : { is: 'read', page: way };
}

/** One of them, inside the text of another page. */
export function wayTo(way: Way, send: (event: JourneyEvent) => void): TemplateResult {
  return html`<button class="link" type="button" @click=${() => {
    send(goTo(way));
  }}>${text(titles[way])}</button>`;
}

/** All of them but the one she is at. */
export function moreWays(send: (event: JourneyEvent) => void, without?: Way): TemplateResult {
  return html`<nav class="more" aria-label=${text('more-label')}>
    <ul>
      ${everywhere
        .filter((way) => way !== without)
        .map(
          (way) => html`<li>
            <button class="more-way" type="button" @click=${() => {
              send(goTo(way));
            }}>
              <span>${text(titles[way])}</span>${icon('forward')}
            </button>
          </li>`,
        )}
    </ul>
  </nav>`;
}
