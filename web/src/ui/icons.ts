// Icons: 24 px grid, 1.75 px line, round joins, in the colour of the text beside them. Always beside words, so always
// hidden from screen readers.
import { html } from 'lit';
import type { TemplateResult } from 'lit';

const paths = {
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3.2 3 3.2 15 0 18M12 3c-3.2 3-3.2 15 0 18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  limit: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V13M12 16.4v.1',
  dash: 'M6 12h12',
  video: 'M4 6.5h11a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM16 10.5l5-3v9l-5-3',
  unread: 'M6 3h8l4 4v14H6zM14 3v4h4M9.5 11.5l5 5M14.5 11.5l-5 5',
  photos:
    'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h11A1.5 1.5 0 0 1 21 4.5v11a1.5 1.5 0 0 1-1.5 1.5H17M4.5 7h11A1.5 1.5 0 0 1 17 8.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 19.5v-11A1.5 1.5 0 0 1 4.5 7ZM3 17.5l4-4 4 4 2-2 4 4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5.2l3.4 2',
  leave: 'M13 4h5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-5M4 12h10M10.5 8l4 4-4 4',
  forward: 'M5 12h14M13.5 6.5 19 12l-5.5 5.5',
  plug: 'M4 4l16 16M8.5 8.2 6.4 10.4a3 3 0 0 0 0 4.2l3 3a3 3 0 0 0 4.2 0l2.2-2.1M12 7l1.2-1.2a3 3 0 0 1 4.2 0l.8.8a3 3 0 0 1 0 4.2L17 12',
} as const;

/** These point along the line of reading and are mirrored where it runs right to left. */
const directed: ReadonlySet<string> = new Set(['forward', 'leave']);

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${directed.has(name) ? 'icon-directed' : ''}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${paths[name]} />
  </svg>`;
}
