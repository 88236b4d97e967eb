// TIFF: the first picture of the file. Directory, places of the data, and what its samples mean are read by our own bounded
// code, deflate is undone here with an end to what it may grow to, and utif2 undoes the rest (LZW, PackBits, fax, the
// predictor). Its own reading of directories follows any offset, its conversion to RGBA passes over sample layouts that it
// does not know: so neither is used. Layouts outside the table below are refused.
// Source: TIFF 6.0.
import type { Frame, Header, PictureDecoder } from '../picture.ts';
import { readTiffTags } from '../tiff_tags.ts';
import type { TiffTags } from '../tiff_tags.ts';

/** The part of utif2 and pako that is used here. */
export interface TiffCodec {
  /** Fills image.data from the tags t256 and so on. */
  decodeImage(file: Uint8Array, image: TiffImage): void;
  /** Calls `onData` with pieces of what the zlib stream unpacks to, and returns whether all was well. */
  inflate(packed: Uint8Array, onData: (piece: Uint8Array) => void): boolean;
}

export interface TiffImage {
  [tag: `t${number}`]: readonly number[];
  data?: Uint8Array;
}

const photometric = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3, cmyk: 5 } as const;
const compression = { none: 1, fax3: 3, fax4: 4, lzw: 5, deflate: 8, packBits: 32773, oldDeflate: 32946 } as const;
/** More strips or tiles than a picture of the largest side has rows. */
const mostParts = 100_000;

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly samples: number;
  readonly meaning: number;
  readonly packing: number;
  readonly alpha: boolean;
  readonly orientation: number;
  readonly tags: TiffTags;
}

function known(values: Readonly<Record<string, number>>, value: number): boolean {
  return Object.values(values).includes(value);
}

function readLayout(file: Uint8Array): Layout {
  const tags = readTiffTags(file, 'tiff');
  const one = (tag: number, otherwise: number): number => tags.numbers(tag, 1)?.[0] ?? otherwise;
  const depths = tags.numbers(258) ?? [1];
  const bits = depths[0] ?? 1;
  const samples = one(277, 1);
  const meaning = one(262, -1);
  const packing = one(259, 1);
  const colours = meaning === photometric.rgb ? 3 : meaning === photometric.cmyk ? 4 : 1;
  const allowed = colours > 1 ? [8, 16] : meaning === photometric.palette ? [1, 2, 4, 8] : [1, 2, 4, 8, 16];
  const plain =
    known(photometric, meaning) &&
    known(compression, packing) &&
    depths.every((depth) => depth === bits) &&
    allowed.includes(bits) &&
    (samples === colours || (samples === colours + 1 && bits >= 8)) &&
    (one(284, 1) === 1 || samples === 1) &&
    one(339, 1) === 1 &&
    ((packing !== compression.fax3 && packing !== compression.fax4) || bits === 1);
  if (!plain) throw tags.view.unusual('a layout that is not read here');
  const turned = one(274, 1);
  return {
    width: one(256, 0),
    height: one(257, 0),
    bits,
    samples,
    meaning,
    packing,
    alpha: samples > colours && [1, 2].includes(one(338, 0)),
    orientation: turned >= 1 && turned <= 8 ? turned : 1,
    tags,
  };
}

interface Parts {
  readonly tiled: boolean;
  readonly width: number;
  readonly height: number;
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

/** Where the strips or tiles lie; every one inside the file. */
function readParts({ tags, width, height }: Layout): Parts {
  const { view } = tags;
  const tiled = tags.numbers(322, 1) !== undefined;
  const partWidth = tiled ? (tags.numbers(322, 1)?.[0] ?? 0) : width;
  const partHeight = tiled ? (tags.numbers(323, 1)?.[0] ?? 0) : Math.min(tags.numbers(278, 1)?.[0] ?? height, height);
  if (partWidth < 1 || partHeight < 1 || partWidth > width + 4096 || partHeight > height + 4096)
    throw view.damaged('its parts');
  const count = Math.ceil(width / partWidth) * Math.ceil(height / partHeight);
  if (count > mostParts) throw view.unusual('too many parts');
  const offsets = tags.numbers(tiled ? 324 : 273, count) ?? [];
  const lengths = tags.numbers(tiled ? 325 : 279, count) ?? [];
  if (offsets.length < count || lengths.length < count) throw view.damaged('parts are missing');
  for (let i = 0; i < count; i += 1) view.need(offsets[i] ?? 0, lengths[i] ?? 0);
  return { tiled, width: partWidth, height: partHeight, offsets, lengths };
}

const rowBytes = (width: number, { bits, samples }: Layout): number => Math.ceil((width * bits * samples) / 8);

/** The parts one after the other, unpacked; never more of any than it can hold. */
function inflated(codec: TiffCodec, layout: Layout, parts: Parts): { bytes: Uint8Array; parts: Parts } {
  const { view } = layout.tags;
  const size = rowBytes(parts.width, layout) * parts.height;
  const bytes = new Uint8Array(size * parts.offsets.length);
  parts.offsets.forEach((offset, i) => {
    let at = i * size;
    const end = at + size;
    const whole = codec.inflate(view.part(offset, offset + (parts.lengths[i] ?? 0)), (piece) => {
      if (at + piece.length > end) throw view.unusual('a part unpacks to more than it holds');
      bytes.set(piece, at);
      at += piece.length;
    });
    const last = i === parts.offsets.length - 1 && !parts.tiled;
    const rows = last ? layout.height - i * parts.height : parts.height;
    if (!whole || at - i * size < rows * rowBytes(parts.width, layout)) throw view.truncated();
  });
  const offsets = parts.offsets.map((_, i) => i * size);
  return { bytes, parts: { ...parts, offsets, lengths: offsets.map(() => size) } };
}

function unpack(codec: TiffCodec, file: Uint8Array, layout: Layout): Uint8Array {
  const { tags, packing } = layout;
  const read = readParts(layout);
  const deflated = packing === compression.deflate || packing === compression.oldDeflate;
  const { bytes, parts } = deflated ? inflated(codec, layout, read) : { bytes: file, parts: read };
  const image: TiffImage = {
    t256: [layout.width],
    t257: [layout.height],
    t258: Array<number>(layout.samples).fill(layout.bits),
    t259: [deflated ? compression.none : packing],
    t262: [layout.meaning],
    t277: [layout.samples],
    ...(parts.tiled
      ? { t322: [parts.width], t323: [parts.height], t324: parts.offsets, t325: parts.lengths }
      : { t273: parts.offsets, t278: [parts.height], t279: parts.lengths }),
  };
  for (const tag of [266, 292, 317] as const) {
    const value = tags.numbers(tag, 1);
    if (value) image[`t${tag}`] = value;
  }
  // utif2 looks at the first two bytes for the order of bytes in 16-bit samples.
  const source = deflated ? withMark(bytes, file, image) : bytes;
  codec.decodeImage(source, image);
  if (!image.data || image.data.length < rowBytes(layout.width, layout) * layout.height) throw tags.view.truncated();
  return image.data;
}

/** The unpacked bytes behind the file's own first eight. */
function withMark(bytes: Uint8Array, file: Uint8Array, image: TiffImage): Uint8Array {
  const marked = new Uint8Array(bytes.length + 8);
  marked.set(file.subarray(0, 8));
  marked.set(bytes, 8);
  for (const tag of ['t273', 't324'] as const) {
    const offsets = image[tag];
    if (offsets) image[tag] = offsets.map((offset) => offset + 8);
  }
  return marked;
}

/** Sample `index` of a row, in 8 bits; palette indices as they are. */
function sampleReader({ bits, meaning }: Layout, data: Uint8Array, from: number): (index: number) => number {
  if (bits === 8) return (i) => data[from + i] ?? 0;
  // utif2 has put the low byte first.
  if (bits === 16) return (i) => data[from + i * 2 + 1] ?? 0;
  const most = (1 << bits) - 1;
  const scale = meaning === photometric.palette ? 1 : 255 / most;
  return (i) => (((data[from + ((i * bits) >> 3)] ?? 0) >> (8 - bits - ((i * bits) & 7))) & most) * scale;
}

function frameOf(layout: Layout, data: Uint8Array): Frame {
  const { width, height, samples, meaning, alpha, tags } = layout;
  const grey = (meaning === photometric.blackIsZero || meaning === photometric.whiteIsZero) && !alpha;
  const colour = meaning === photometric.rgb || meaning === photometric.cmyk;
  const map = meaning === photometric.palette ? (tags.numbers(320, 3 << 8) ?? []) : [];
  const entries = 1 << layout.bits;
  const channels = grey ? 1 : alpha ? 4 : 3;
  const stride = rowBytes(width, layout);
  const pixel = (read: (index: number) => number, at: number, channel: number): number => {
    if (channel === 3) return read(at + samples - 1);
    if (meaning === photometric.palette) return (map[channel * entries + read(at)] ?? 0) >> 8;
    if (meaning === photometric.whiteIsZero) return 255 - read(at);
    if (meaning === photometric.cmyk) return ((255 - read(at + channel)) * (255 - read(at + 3))) / 255 + 0.5;
    return read(colour ? at + channel : at);
  };
  return {
    width,
    height,
    channels,
    fill(into) {
      for (let row = 0, to = 0; row < height; row += 1) {
        const read = sampleReader(layout, data, row * stride);
        for (let x = 0; x < width; x += 1)
          for (let channel = 0; channel < channels; channel += 1, to += 1) into[to] = pixel(read, x * samples, channel);
      }
    },
  };
}

export function tiff(codec: TiffCodec): PictureDecoder {
  return {
    header(file): Header {
      const layout = readLayout(file);
      const { width, height, orientation } = layout;
      readParts(layout);
      // Unpacked once, twice after deflate, and the frame in the core.
      const need = rowBytes(width, layout) * height * 2 + width * height * 4;
      return { width, height, frames: 1, orientation, applied: false, need };
    },
    *decode(file) {
      const layout = readLayout(file);
      yield frameOf(layout, unpack(codec, file, layout));
    },
    memory: () => 0,
    wipe: () => undefined,
  };
}
