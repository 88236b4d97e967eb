// The 16 x 16 pattern of a PDQ fingerprint: the real bits, lowest frequencies top left. It is an ornament that tells
// files apart, hidden from screen readers (state is always text). Never mirrored, whatever the writing direction.
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

const side = 16;
/** A hair of paper between cells keeps them squares at any size. */
const gap = 0.08;

/**
 * The bits row by row. PDQ's text is a 256-bit number whose last hex digit holds bits 0-3, and bit 16 * row + column is
 * the frequency at that row and column; so row 0 is the text's last four digits, its column 0 their lowest bit.
 */
export function patternBits(hex: string): boolean[] {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new RangeError('a PDQ value has 64 hex digits');
  const bits: boolean[] = [];
  for (let row = 0; row < side; row += 1) {
    const word = parseInt(hex.slice(60 - 4 * row, 64 - 4 * row), 16);
    for (let column = 0; column < side; column += 1) bits.push(((word >> column) & 1) === 1);
  }
  return bits;
}

/** One SVG path with a square for every set bit. */
export function patternPath(bits: readonly boolean[]): string {
  const size = 1 - 2 * gap;
  return bits
    .map((bit, k) => (bit ? `M${(k % side) + gap} ${Math.floor(k / side) + gap}h${size}v${size}h-${size}z` : ''))
    .join('');
}

export function pattern(hex: string): TemplateResult {
  return html`<span class="pattern" aria-hidden="true"
    ><svg viewBox="0 0 16 16" focusable="false">${svg`<path d=${patternPath(patternBits(hex))} />`}</svg></span
  >`;
}

/** A pattern held against another: the squares in which they differ stand out. */
export function patternAgainst(hex: string, other: string): TemplateResult {
  const bits = patternBits(hex);
  const before = patternBits(other);
  const differs = bits.map((bit, k) => bit !== before[k]);
  const size = 1 - gap;
  const marks = differs.map((marked, k) =>
    marked ? `M${(k % side) + gap / 2} ${Math.floor(k / side) + gap / 2}h${size}v${size}h-${size}z` : '',
  );
  return html`<span class="pattern" aria-hidden="true"
    ><svg viewBox="0 0 16 16" focusable="false">
      ${svg`<path class="differs" d=${marks.join('')} />`}
      ${svg`<path d=${patternPath(bits.map((bit, k) => bit && !differs[k]))} />`}
      ${svg`<path class="differs-set" d=${patternPath(bits.map((bit, k) => bit && differs[k] === true))} />`}
    </svg></span
  >`;
}

/** Stands where a file has no pattern: a video or one that could not be read. */
export function patternless(icon: TemplateResult): TemplateResult {
  return html`<span class="pattern pattern-none" aria-hidden="true">${icon}</span>`;
}
