// GIF87a and GIF89a, by our own bounded reader: the small libraries (omggif 1.0.10, gifuct-js 2.1.2) fill a picture that is
// cut off with colour 0 and say nothing, and a wrong fingerprint is worse than none.
// Source: GIF89a (CompuServe, 1990), appendix F for LZW.
import { ByteView } from '../byte_view.ts';
import { Canvas } from '../canvas.ts';
import type { Rect } from '../canvas.ts';
import type { Frame, Header, PictureDecoder } from '../picture.ts';

interface GifFrame extends Rect {
  readonly palette: Uint8Array;
  readonly transparent: number;
  /** 2: clears its part afterwards; 3: what was there before comes back. */
  readonly disposal: number;
  readonly interlaced: boolean;
  readonly codeSize: number;
  /** Where its sub-blocks of LZW codes begin. */
  readonly data: number;
}

interface Gif {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly GifFrame[];
}

const lzwMost = 4096;

/** Past the sub-blocks that begin here. */
function skipBlocks(view: ByteView, from: number): number {
  let at = from;
  for (let size = view.u8(at); size > 0; size = view.u8(at)) at += size + 1;
  return at + 1;
}

function readPalette(view: ByteView, at: number, flags: number): Uint8Array {
  return (flags & 0x80) === 0 ? new Uint8Array(0) : view.part(at, at + 3 * (2 << (flags & 7)));
}

function readGif(file: Uint8Array): Gif {
  const view = new ByteView(file, 'gif', 'little');
  const width = view.u16(6);
  const height = view.u16(8);
  const global = readPalette(view, 13, view.u8(10));
  const frames: GifFrame[] = [];
  let at = 13 + global.length;
  let transparent = -1;
  let disposal = 0;
  // Viewers show the frames that are whole; so the end may be missing once there is one.
  while (frames.length === 0 || at < view.length) {
    const kind = view.u8(at);
    if (kind === 0x3b) break;
    if (kind === 0x21) {
      if (view.u8(at + 1) === 0xf9 && view.u8(at + 2) >= 4) {
        const flags = view.u8(at + 3);
        transparent = (flags & 1) === 0 ? -1 : view.u8(at + 6);
        disposal = (flags >> 2) & 7;
      }
      at = skipBlocks(view, at + 2);
      continue;
    }
    if (kind !== 0x2c) throw view.damaged('a block of no known kind');
    const flags = view.u8(at + 9);
    const local = readPalette(view, at + 10, flags);
    const data = at + 10 + local.length;
    const palette = local.length > 0 ? local : global;
    if (palette.length === 0) throw view.damaged('no palette');
    const codeSize = view.u8(data);
    if (codeSize < 1 || codeSize > 8) throw view.damaged('its code size');
    const [x, y] = [view.u16(at + 1), view.u16(at + 3)];
    const size = { width: view.u16(at + 5), height: view.u16(at + 7) };
    frames.push({
      x,
      y,
      ...size,
      palette,
      transparent,
      disposal,
      interlaced: (flags & 0x40) !== 0,
      codeSize,
      data: data + 1,
    });
    at = skipBlocks(view, data + 1);
    transparent = -1;
    disposal = 0;
  }
  if (frames.length === 0) throw view.damaged('no picture in it');
  return { width, height, frames };
}

/** The codes of a frame, turned into `count` palette indices. Throws where they end before the picture does. */
function decompress(view: ByteView, { codeSize, data }: GifFrame, count: number): Uint8Array {
  const out = new Uint8Array(count);
  const prefix = new Uint16Array(lzwMost);
  const suffix = new Uint8Array(lzwMost);
  const stack = new Uint8Array(lzwMost + 1);
  const clear = 1 << codeSize;
  for (let i = 0; i < clear; i += 1) suffix[i] = i;
  let next = clear + 2;
  let width = codeSize + 1;
  let previous = -1;
  let first = 0;
  let bits = 0;
  let held = 0;
  let at = data;
  let left = 0;
  for (let done = 0; done < count;) {
    while (held < width) {
      if (left === 0) {
        left = view.u8(at);
        at += 1;
        if (left === 0) throw view.truncated();
      }
      bits |= view.u8(at) << held;
      at += 1;
      left -= 1;
      held += 8;
    }
    let code = bits & ((1 << width) - 1);
    bits >>>= width;
    held -= width;
    if (code === clear) {
      next = clear + 2;
      width = codeSize + 1;
      previous = -1;
      continue;
    }
    if (code === clear + 1) throw view.truncated();
    if (code > next || (code === next && previous < 0) || (previous < 0 && code >= clear))
      throw view.damaged('a code too high');
    const entered = code;
    let depth = 0;
    if (code === next) {
      stack[depth++] = first;
      code = previous;
    }
    for (; code >= clear; code = prefix[code] ?? 0) stack[depth++] = suffix[code] ?? 0;
    first = code;
    stack[depth++] = first;
    while (depth > 0 && done < count) out[done++] = stack[--depth] ?? 0;
    if (previous >= 0 && next < lzwMost) {
      prefix[next] = previous;
      suffix[next] = first;
      next += 1;
      if (next === 1 << width && width < 12) width += 1;
    }
    previous = entered;
  }
  return out;
}

/** Interlaced rows come in four passes. */
function rowOrder(height: number, interlaced: boolean): number[] {
  const passes: readonly (readonly [number, number])[] = interlaced ? [[0, 8], [4, 8], [2, 4], [1, 2]] : [[0, 1]]; // prettier-ignore
  const rows: number[] = [];
  for (const [from, step] of passes) for (let y = from; y < height; y += step) rows.push(y);
  return rows;
}

function draw(view: ByteView, frame: GifFrame, canvas: Canvas): void {
  const { x, y, width, height, palette, transparent } = frame;
  const indices = decompress(view, frame, width * height);
  rowOrder(height, frame.interlaced).forEach((row, i) => {
    let to = ((y + row) * canvas.width + x) * 4;
    for (let from = i * width; from < (i + 1) * width; from += 1, to += 4) {
      const index = indices[from] ?? 0;
      if (index === transparent) continue;
      // An index past the palette is black, as in browsers.
      canvas.pixels[to] = palette[index * 3] ?? 0;
      canvas.pixels[to + 1] = palette[index * 3 + 1] ?? 0;
      canvas.pixels[to + 2] = palette[index * 3 + 2] ?? 0;
      canvas.pixels[to + 3] = 255;
    }
  });
}

function* decode(file: Uint8Array, wanted: readonly number[]): Iterable<Frame> {
  const { width, height, frames } = readGif(file);
  const view = new ByteView(file, 'gif', 'little');
  const canvas = new Canvas(width, height);
  const last = wanted.at(-1) ?? 0;
  for (const [number, frame] of frames.entries()) {
    if (number > last) break;
    canvas.check(frame, 'gif');
    const before = frame.disposal === 3 ? canvas.copy(frame) : null;
    draw(view, frame, canvas);
    if (wanted.includes(number)) {
      yield { width, height, channels: 4, fill: (into) => { into.set(canvas.pixels); } }; // prettier-ignore
    }
    if (before) canvas.put(frame, before);
    else if (frame.disposal === 2) canvas.clear(frame);
  }
}

export const gif: PictureDecoder = {
  header(file): Header {
    const { width, height, frames } = readGif(file);
    // Canvas, the part that disposal keeps, indices, and the frame in the core.
    return { width, height, frames: frames.length, orientation: 1, applied: true, need: width * height * 13 };
  },
  decode: (file, _, wanted) => decode(file, wanted),
  memory: () => 0,
  wipe: () => undefined,
};
