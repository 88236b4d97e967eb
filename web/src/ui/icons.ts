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
  pen: 'M4 20l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19l-4 1ZM14.5 6.5l3 3',
  flag: 'M6 21V4M6 4.6c4-2 7 1.8 12 0v8.6c-5 1.8-8-2-12 0',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20',
  hand: 'M8 12.5V6a1.5 1.5 0 0 1 3 0v5M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2.4 6.5-6 6.5-2.7 0-4.2-1.2-5.3-3.2l-2.2-3.7A1.5 1.5 0 0 1 6 12l2 2.5',
  chat: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16h-7l-4.5 4v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5Z',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3.5 19c.4-3.4 2.6-5 5.5-5s5.1 1.6 5.5 5M15.5 5.4a3 3 0 0 1 0 5.2M17 14.4c2 .6 3.2 2.1 3.5 4.6',
  spark: 'M12 4l1.7 5.3L19 11l-5.3 1.7L12 18l-1.7-5.3L5 11l5.3-1.7L12 4ZM18.5 16v4M16.5 18h4',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  down: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  code: 'M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5M13.5 5l-3 14',
  printer:
    'M7 9V4h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7z',
  pattern: 'M4 4h4v4H4zM10 4h4v4h-4zM16 10h4v4h-4zM4 10h4v4H4zM10 16h4v4h-4zM16 16h4v4h-4z',
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
