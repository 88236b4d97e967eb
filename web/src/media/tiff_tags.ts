// The first directory of a TIFF structure, as TIFF files, and EXIF inside other files, have it. Bounded: an entry whose
// values lie outside the file is an error, and no offset is followed twice.
// Source: TIFF 6.0, section 2.
import { ByteView } from './byte_view.ts';
import type { PictureFormat } from './refused.ts';

export interface TiffTags {
  readonly view: ByteView;
  /** Where the directory lies, and its entries. */
  readonly at: number;
  readonly count: number;
  /** The numbers of a tag, where it has numbers; at most `most` of them. */
  readonly numbers: (tag: number, most?: number) => readonly number[] | undefined;
}

const bytesOf: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4 };

export function readTiffTags(bytes: Uint8Array, format: PictureFormat): TiffTags {
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  const order = mark === 'II*\0' ? 'little' : mark === 'MM\0*' ? 'big' : null;
  const view = new ByteView(bytes, format, order ?? 'little');
  if (order === null) throw view.unusual('neither byte order of TIFF');
  const at = view.u32(4);
  const count = view.u16(at);
  view.need(at + 2, count * 12);
  const entries = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const entry = at + 2 + i * 12;
    if (!entries.has(view.u16(entry))) entries.set(view.u16(entry), entry);
  }
  return {
    view,
    at,
    count,
    numbers: (tag, most = 16) => {
      const entry = entries.get(tag);
      const size = entry === undefined ? undefined : bytesOf[view.u16(entry + 2)];
      if (entry === undefined || size === undefined) return undefined;
      const held = view.u32(entry + 4);
      const from = held * size <= 4 ? entry + 8 : view.u32(entry + 8);
      view.need(from, held * size);
      return Array.from({ length: Math.min(held, most) }, (_, i) => {
        const place = from + i * size;
        return size === 1 ? view.u8(place) : size === 2 ? view.u16(place) : view.u32(place);
      });
    },
  };
}

/** The orientation that these EXIF bytes ask for; damaged, missing or out of range is 1, as viewers take it. */
export function orientationOf(tags: () => TiffTags): number {
  try {
    const value = tags().numbers(0x0112, 1)?.[0] ?? 1;
    return value >= 1 && value <= 8 ? value : 1;
  } catch {
    return 1;
  }
}
