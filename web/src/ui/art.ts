// The home page's illustration: a quiet landscape on a phone that turns, column by column, into its pattern. Drawn by
// rule from the same tokens as the page; every cell beside the phone takes the landscape's colour at its height until,
// further along, only the two tones of a fingerprint are left.
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

const side = 16;
const cell = 10.4;
const square = 8.8;
const left = 206;
const top = 78;
const bands = 8;

type Tone = 'sun' | 'dawn' | 'hill' | 'deep' | 'pale' | 'bit';

/** A small fixed mixer, so that the picture is the same each time: it decides which cells are still on their way. */
function mixed(x: number, y: number): number {
  let a = Math.imul(x * 131 + y * 977 + 11, 0x7feb352d);
  a = Math.imul(a ^ (a >>> 15), 0x846ca68b);
  return ((a ^ (a >>> 16)) >>> 0) % 100;
}

/** The landscape's colour at a cell: sun in the sky, two lines of hills. */
function landscape(x: number, y: number): Tone {
  if ((x - 2) ** 2 + (y - 3.5) ** 2 < 5) return 'sun';
  if (y > 11.4 + 1.3 * Math.sin(x / 2.2)) return 'deep';
  if (y > 8.6 + 1.6 * Math.sin(x / 2.7 + 2)) return 'hill';
  return 'dawn';
}

function toneAt(x: number, y: number): Tone | null {
  const along = x / (side - 1);
  if (mixed(x, y) > 24 + along * 190) return null;
  if (mixed(y + 40, x) / 100 > along * 1.55 - 0.1) return landscape(x, y);
  return mixed(x + 7, y + 3) % 2 === 0 ? 'bit' : 'pale';
}

function band(index: number): TemplateResult {
  const paths = new Map<Tone, string>();
  for (let x = index * 2; x < index * 2 + 2; x += 1) {
    for (let y = 0; y < side; y += 1) {
      const tone = toneAt(x, y);
      if (!tone) continue;
      const square_ = `M${(left + x * cell).toFixed(1)} ${(top + y * cell).toFixed(1)}h${square}v${square}h-${square}z`;
      paths.set(tone, (paths.get(tone) ?? '') + square_);
    }
  }
  return svg`<g class="band band-${index}">${[...paths].map(([tone, d]) => svg`<path class=${tone} d=${d} />`)}</g>`;
}

export function homeArt(label: string): TemplateResult {
  return html`<div class="art">
    <svg viewBox="0 0 400 330" role="img" aria-label=${label}>
      <clipPath id="screen"><rect x="38" y="34" width="138" height="262" rx="16" /></clipPath>
      <rect class="paper" x="30" y="26" width="154" height="278" rx="24" />
      <rect class="edge" x="30" y="26" width="154" height="278" rx="24" />
      <g clip-path="url(#screen)">
        <rect class="sky" x="38" y="34" width="138" height="262" />
        <path class="dawn" d="M38 150c40-14 98-12 138 0v60H38z" />
        <circle class="sun" cx="128" cy="112" r="26" />
        <path class="hill" d="M30 214c30-40 62-42 92-14s40 12 60-6v110H30z" />
        <path class="deep" d="M30 252c40-28 72-20 96 0s34 12 56 2v60H30z" />
      </g>
      ${Array.from({ length: bands }, (_, k) => band(k))}
    </svg>
  </div>`;
}
