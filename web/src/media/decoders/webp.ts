// WebP: still pictures go to libwebp as they are; of animations each wanted frame is taken out as a still picture of its
// own, decoded, and laid over the canvas. The container is read by our own bounded code.
// Source: RFC 9649.
import { ByteView } from '../byte_view.ts';
import { Canvas } from '../canvas.ts';
import type { Rect } from '../canvas.ts';
import type { CodecModule, Decoded } from '../codec.ts';
import { pixelsOf } from '../codec.ts';
import type { Frame, Header, PictureDecoder } from '../picture.ts';
import { orientationOf, readTiffTags } from '../tiff_tags.ts';

interface Chunk {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface WebpFrame extends Rect {
  readonly blended: boolean;
  readonly cleared: boolean;
  readonly chunks: readonly Chunk[];
}

interface Webp {
  readonly view: ByteView;
  readonly width: number;
  readonly height: number;
  /** None for a still picture. */
  readonly frames: readonly WebpFrame[];
  readonly lossless: boolean;
  readonly orientation: number;
}

function chunksOf(view: ByteView, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = view.u32(at + 4);
    if (at + 8 + size > to) throw view.truncated();
    chunks.push({ name: view.word(at), from: at + 8, to: at + 8 + size });
    at += 8 + size + (size & 1);
  }
  return chunks;
}

/** Width and height that the coded picture itself has: what libwebp will allocate for. */
function codedSize(view: ByteView, chunks: readonly Chunk[]): { width: number; height: number; lossless: boolean } {
  for (const { name, from } of chunks) {
    if (name === 'VP8 ') {
      if (view.little24(from + 3) !== 0x2a019d) throw view.damaged('no key frame');
      return { width: view.u16(from + 6) & 0x3fff, height: view.u16(from + 8) & 0x3fff, lossless: false };
    }
    if (name === 'VP8L') {
      if (view.u8(from) !== 0x2f) throw view.damaged('no lossless picture');
      const bits = view.u32(from + 1);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, lossless: true };
    }
  }
  throw view.damaged('no picture in it');
}

function readFrame(view: ByteView, { from, to }: Chunk): WebpFrame {
  const flags = view.u8(from + 15);
  const rect = {
    x: view.little24(from) * 2,
    y: view.little24(from + 3) * 2,
    width: view.little24(from + 6) + 1,
    height: view.little24(from + 9) + 1,
  };
  const chunks = chunksOf(view, from + 16, to);
  const coded = codedSize(view, chunks);
  if (coded.width !== rect.width || coded.height !== rect.height) throw view.damaged('a frame of another size');
  return { ...rect, blended: (flags & 2) === 0, cleared: (flags & 1) !== 0, chunks };
}

function readWebp(file: Uint8Array): Webp {
  const view = new ByteView(file, 'webp', 'little');
  const end = 8 + view.u32(4);
  if (end > view.length) throw view.truncated();
  const chunks = chunksOf(view, 12, end);
  const find = (name: string): Chunk | undefined => chunks.find((chunk) => chunk.name === name);
  const extended = find('VP8X');
  if (!extended) return { view, ...codedSize(view, chunks), frames: [], orientation: 1 };
  const exif = find('EXIF');
  const tiff = exif ? view.part(exif.from, exif.to) : null;
  // Some writers keep the six bytes that JPEG has in front.
  const skip = tiff !== null && String.fromCharCode(...tiff.subarray(0, 4)) === 'Exif' ? 6 : 0;
  const orientation = tiff ? orientationOf(() => readTiffTags(tiff.subarray(skip), 'webp')) : 1;
  const size = { width: view.little24(extended.from + 4) + 1, height: view.little24(extended.from + 7) + 1 };
  if ((view.u8(extended.from) & 2) === 0) {
    const coded = codedSize(view, chunks);
    if (coded.width !== size.width || coded.height !== size.height) throw view.damaged('two sizes');
    return { view, ...coded, frames: [], orientation };
  }
  const frames = chunks.filter(({ name }) => name === 'ANMF').map((chunk) => readFrame(view, chunk));
  if (frames.length === 0) throw view.damaged('no picture in it');
  return { view, ...size, frames, lossless: true, orientation };
}

/** A frame as a file of its own. */
function standalone(view: ByteView, { width, height, chunks }: WebpFrame): Uint8Array {
  const parts = chunks.filter(({ name }) => name === 'ALPH' || name === 'VP8 ' || name === 'VP8L');
  const alpha = parts.some(({ name }) => name === 'ALPH');
  const size = parts.reduce((sum, { from, to }) => sum + 8 + (to - from) + ((to - from) & 1), alpha ? 30 : 12);
  const out = new Uint8Array(size);
  const write = new DataView(out.buffer);
  const word = (at: number, text: string): void => {
    for (let i = 0; i < 4; i += 1) out[at + i] = text.charCodeAt(i);
  };
  word(0, 'RIFF');
  write.setUint32(4, size - 8, true);
  word(8, 'WEBP');
  let at = 12;
  if (alpha) {
    word(12, 'VP8X');
    write.setUint32(16, 10, true);
    out[20] = 0x10;
    write.setUint32(24, width - 1, true);
    // Three bytes each; the second number's lowest byte follows the first one's highest.
    write.setUint16(27, (height - 1) & 0xffff, true);
    out[29] = (height - 1) >> 16;
    at = 30;
  }
  for (const { name, from, to } of parts) {
    word(at, name);
    write.setUint32(at + 4, to - from, true);
    out.set(view.part(from, to), at + 8);
    at += 8 + (to - from) + ((to - from) & 1);
  }
  return out;
}

function* decode(codec: CodecModule, file: Uint8Array, wanted: readonly number[]): Iterable<Frame> {
  const { view, width, height, frames } = readWebp(file);
  if (frames.length === 0) {
    yield pixelsOf(codec.decode(file), 'webp', { width, height });
    return;
  }
  const canvas = new Canvas(width, height);
  const last = wanted.at(-1) ?? 0;
  for (const [number, frame] of frames.entries()) {
    if (number > last) break;
    canvas.check(frame, 'webp');
    const decoded: Decoded = codec.decode(standalone(view, frame));
    const pixels = new Uint8Array(frame.width * frame.height * 4);
    pixelsOf(decoded, 'webp', frame).fill(pixels);
    if (frame.blended) canvas.blend(frame, pixels);
    else canvas.put(frame, pixels);
    if (wanted.includes(number)) {
      yield { width, height, channels: 4, fill: (into) => { into.set(canvas.pixels); } }; // prettier-ignore
    }
    if (frame.cleared) canvas.clear(frame);
  }
}

/** Measured at 2 and 12 megapixels: bytes a pixel of its heap, the copy that it hands out, and the core's. */
const lossyNeed = 4 + 4 + 4;
const losslessNeed = 9 + 4 + 4;
/** An animation has the canvas, and a frame twice, besides. */
const animatedNeed = losslessNeed + 8;

export function webp(codec: CodecModule): PictureDecoder {
  return {
    header(file): Header {
      const { width, height, frames, lossless, orientation } = readWebp(file);
      const each = frames.length > 0 ? animatedNeed : lossless ? losslessNeed : lossyNeed;
      return {
        width,
        height,
        frames: Math.max(1, frames.length),
        orientation,
        applied: false,
        need: width * height * each,
      };
    },
    decode: (file, _, wanted) => decode(codec, file, wanted),
    memory: () => codec.HEAPU8.length,
    wipe: () => {
      codec.HEAPU8.fill(0);
    },
  };
}
