// The boxes of a HEIF file (HEIC, AVIF) that say how large its primary picture is and how it is to be turned, read by our
// own bounded code before any decoder sees the file.
// Source: ISO/IEC 23008-12 (pitm, ipco, ipma, ispe, irot, imir, clap), 14496-12 for boxes.
import { ByteView } from './byte_view.ts';
import type { Rect } from './canvas.ts';
import type { PictureFormat } from './refused.ts';

export interface HeifPicture {
  /** Of the primary picture as stored. */
  readonly width: number;
  readonly height: number;
  /** The most pixels that any picture in the file has: what a decoder could allocate for. */
  readonly mostPixels: number;
  /** The turns and mirrorings in one number, as EXIF has them. */
  readonly orientation: number;
  /** The part of the stored picture that is shown (clap); of HEIC all of it, since libheif cuts. */
  readonly part: Rect;
  /** H.273's matrix and range of the coded planes; BT.601 over the full range where the file says nothing. */
  readonly coding: { readonly matrix: number; readonly fullRange: boolean };
  /** Of AV1: whether each pixel has its own chroma, and more than 8 bits. */
  readonly fullChroma: boolean;
  readonly deep: boolean;
}

interface Box {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A phone's file has about 100; a file made to break readers has millions. */
const mostBoxes = 5000;

class Boxes {
  readonly view: ByteView;
  #seen = 0;

  constructor(view: ByteView) {
    this.view = view;
  }

  within(from: number, to: number): Box[] {
    const { view } = this;
    const boxes: Box[] = [];
    for (let at = from; at + 8 <= to;) {
      this.#seen += 1;
      if (this.#seen > mostBoxes) throw view.unusual('too many boxes');
      let size = view.u32(at);
      let head = 8;
      if (size === 1) {
        size = view.u32(at + 8) * 2 ** 32 + view.u32(at + 12);
        head = 16;
      } else if (size === 0) size = to - at;
      if (size < head) throw view.damaged('a box shorter than its head');
      if (at + size > to) throw view.truncated();
      boxes.push({ name: view.word(at + 4), from: at + head, to: at + size });
      at += size;
    }
    return boxes;
  }

  one(boxes: readonly Box[], name: string): Box {
    const found = boxes.find((box) => box.name === name);
    if (!found) throw this.view.damaged(`no ${name}`);
    return found;
  }
}

/** Where top left, top right, bottom left and bottom right of the stored picture are shown, for each EXIF orientation. */
const corners = ['', '0123', '1032', '3210', '2301', '0213', '2031', '3120', '1302'];

/** `turns` in the order in which the file lists them: a quarter turn anticlockwise, or an axis of mirroring. */
export function orientationFrom(turns: readonly ('quarter' | 'top-bottom' | 'left-right')[]): number {
  let shown: readonly string[] = ['0', '1', '2', '3'];
  for (const turn of turns) {
    const [tl = '', tr = '', bl = '', br = ''] = shown;
    if (turn === 'quarter') shown = [tr, br, tl, bl];
    else shown = turn === 'top-bottom' ? [bl, br, tl, tr] : [tr, tl, br, bl];
  }
  return Math.max(1, corners.indexOf(shown.join('')));
}

/** The properties of an item, by their number in ipco (from 1), in the order of the file. */
function associated(view: ByteView, { from, to }: Box, item: number): number[] {
  const version = view.u8(from);
  const wide = (view.u8(from + 3) & 1) !== 0;
  let entries = view.u32(from + 4);
  let at = from + 8;
  for (; entries > 0 && at < to; entries -= 1) {
    const id = version < 1 ? view.u16(at) : view.u32(at);
    at += version < 1 ? 2 : 4;
    const count = view.u8(at);
    at += 1;
    if (id === item)
      return Array.from({ length: count }, (_, i) => (wide ? view.u16(at + i * 2) & 0x7fff : view.u8(at + i) & 0x7f));
    at += count * (wide ? 2 : 1);
  }
  throw view.damaged('nothing is said of its picture');
}

/** Centred but for its offset; counted in halves, which have to add up to whole pixels. As in the command (avif.cpp). */
function partShown(view: ByteView, { from }: Box, stored: { width: number; height: number }): Rect {
  const twice = (at: number): number => (2 * (view.u32(at) | 0)) / (view.u32(at + 4) | 0);
  const [width, height, right, down] = [twice(from), twice(from + 8), twice(from + 16), twice(from + 24)];
  const [x, y] = [stored.width - width / 2 + right, stored.height - height / 2 + down];
  const whole = [width, height, x, y].every((edge) => Number.isInteger(edge) && edge % 2 === 0);
  const denominators = [4, 12, 20, 28].every((at) => (view.u32(from + at) | 0) > 0);
  const inside =
    width > 0 && height > 0 && x >= 0 && y >= 0 && x + width <= 2 * stored.width && y + height <= 2 * stored.height;
  if (!whole || !denominators || !inside || !Number.isInteger(right) || !Number.isInteger(down))
    throw view.damaged('the part that is shown');
  return { x: x / 2, y: y / 2, width: width / 2, height: height / 2 };
}

export function readHeif(file: Uint8Array, format: PictureFormat): HeifPicture {
  const view = new ByteView(file, format, 'big');
  const boxes = new Boxes(view);
  const meta = boxes.one(boxes.within(0, view.length), 'meta');
  const inside = boxes.within(meta.from + 4, meta.to);
  const pitm = boxes.one(inside, 'pitm');
  const primary = view.u8(pitm.from) === 0 ? view.u16(pitm.from + 4) : view.u32(pitm.from + 4);
  const iprp = boxes.one(inside, 'iprp');
  const both = boxes.within(iprp.from, iprp.to);
  const ipco = boxes.one(both, 'ipco');
  const properties = boxes.within(ipco.from, ipco.to);
  let size: { width: number; height: number } | null = null;
  const turns: ('quarter' | 'top-bottom' | 'left-right')[] = [];
  let clap: Box | null = null;
  let coding = { matrix: 6, fullRange: true };
  for (const number of associated(view, boxes.one(both, 'ipma'), primary)) {
    const box = properties[number - 1];
    if (box?.name === 'ispe') size = { width: view.u32(box.from + 4), height: view.u32(box.from + 8) };
    else if (box?.name === 'irot') turns.push(...Array<'quarter'>(view.u8(box.from) & 3).fill('quarter'));
    else if (box?.name === 'imir') turns.push((view.u8(box.from) & 1) === 0 ? 'top-bottom' : 'left-right');
    else if (box?.name === 'clap') clap = box;
    else if (box?.name === 'colr' && view.word(box.from) === 'nclx')
      coding = { matrix: view.u16(box.from + 8), fullRange: (view.u8(box.from + 10) & 0x80) !== 0 };
  }
  if (!size) throw view.damaged('no size');
  const sizes = properties
    .filter(({ name }) => name === 'ispe')
    .map(({ from }) => view.u32(from + 4) * view.u32(from + 8));
  // av1C: a bit each for more than 8, for 12, for grey, and for chroma halved sideways and downwards.
  const coded = properties.filter(({ name }) => name === 'av1C').map(({ from }) => view.u8(from + 2));
  return {
    ...size,
    mostPixels: Math.max(...sizes),
    orientation: orientationFrom(turns),
    part: clap && format === 'avif' ? partShown(view, clap, size) : { x: 0, y: 0, ...size },
    coding,
    fullChroma: coded.some((bits) => (bits & 0x1c) === 0),
    deep: coded.some((bits) => (bits & 0x40) !== 0),
  };
}
