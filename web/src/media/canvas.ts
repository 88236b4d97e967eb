// The canvas of an animation: frames are laid over what was there, as GIF89a and WebP say. Plain arrays; no element of the
// page has anything to do with it.
import { Refused } from './refused.ts';
import type { PictureFormat } from './refused.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  /** RGBA; nothing is there yet: transparent black. */
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * 4);
  }

  /** Throws where the part lies outside. */
  check({ x, y, width, height }: Rect, format: PictureFormat): void {
    if (width < 1 || height < 1 || x + width > this.width || y + height > this.height)
      throw new Refused('picture_damaged', `${format}: a frame outside the picture`);
  }

  copy({ x, y, width, height }: Rect): Uint8Array {
    const copy = new Uint8Array(width * height * 4);
    for (let row = 0; row < height; row += 1) {
      const from = ((y + row) * this.width + x) * 4;
      copy.set(this.pixels.subarray(from, from + width * 4), row * width * 4);
    }
    return copy;
  }

  put({ x, y, width, height }: Rect, rgba: Uint8Array): void {
    for (let row = 0; row < height; row += 1)
      this.pixels.set(rgba.subarray(row * width * 4, (row + 1) * width * 4), ((y + row) * this.width + x) * 4);
  }

  clear({ x, y, width, height }: Rect): void {
    for (let row = 0; row < height; row += 1) {
      const from = ((y + row) * this.width + x) * 4;
      this.pixels.fill(0, from, from + width * 4);
    }
  }

  /** Source-over with straight alpha, in libwebp's own integers (anim_decode.c, BlendPixelNonPremult). */
  blend({ x, y, width, height }: Rect, rgba: Uint8Array): void {
    const to = this.pixels;
    for (let row = 0; row < height; row += 1) {
      let k = ((y + row) * this.width + x) * 4;
      for (let i = row * width * 4; i < (row + 1) * width * 4; i += 4, k += 4) {
        const alpha = rgba[i + 3] ?? 0;
        if (alpha === 0) continue;
        const under = ((to[k + 3] ?? 0) * (256 - alpha)) >> 8;
        const whole = alpha + under;
        for (let c = 0; c < 3; c += 1)
          to[k + c] =
            alpha === 255
              ? (rgba[i + c] ?? 0)
              : Math.floor(((rgba[i + c] ?? 0) * alpha + (to[k + c] ?? 0) * under) / whole);
        to[k + 3] = whole;
      }
    }
  }
}
