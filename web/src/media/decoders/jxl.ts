// JPEG XL by libjxl, which turns the picture itself. Its header is a stream of bits.
// Source: ISO/IEC 18181-1, annex D (SizeHeader, ImageMetadata); 18181-2 for the container.
import { ByteView } from '../byte_view.ts';
import type { CodecModule } from '../codec.ts';
import { pixelsOf } from '../codec.ts';
import type { Header, PictureDecoder } from '../picture.ts';

class Bits {
  readonly #view: ByteView;
  #at: number;

  constructor(view: ByteView, from: number) {
    this.#view = view;
    this.#at = from * 8;
  }

  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1, this.#at += 1)
      value += ((this.#view.u8(this.#at >> 3) >> (this.#at & 7)) & 1) * 2 ** i;
    return value;
  }
}

/** Where the bare code stream begins: in a container, in its first box of that kind. */
function streamStart(view: ByteView): number {
  if (view.u8(0) === 0xff) return 2;
  for (let at = 0; ;) {
    const size = view.u32(at);
    const head = size === 1 ? 16 : 8;
    const name = view.word(at + 4);
    if (name === 'jxlc') return at + head + 2;
    if (name === 'jxlp') return at + head + 4 + 2;
    const length = size === 1 ? view.u32(at + 8) * 2 ** 32 + view.u32(at + 12) : size;
    if (length < head) throw view.damaged('no picture in it');
    at += length;
  }
}

/** width : height, by number. */
const ratios = [0, 1, 6 / 5, 4 / 3, 3 / 2, 16 / 9, 5 / 4, 2];
const sizeBits = [9, 13, 18, 30];

function readSide(bits: Bits, small: boolean): number {
  return small ? (bits.take(5) + 1) * 8 : bits.take(sizeBits[bits.take(2)] ?? 9) + 1;
}

function readJxl(file: Uint8Array): { width: number; height: number; orientation: number } {
  const view = new ByteView(file, 'jxl', 'big');
  const bits = new Bits(view, streamStart(view));
  const small = bits.take(1) === 1;
  const height = readSide(bits, small);
  const ratio = bits.take(3);
  const width = ratio === 0 ? readSide(bits, small) : Math.floor(height * (ratios[ratio] ?? 1) + 1e-6);
  const plain = bits.take(1) === 1 || bits.take(1) === 0;
  return { width, height, orientation: plain ? 1 : bits.take(3) + 1 };
}

/** Measured at 2 and 12 megapixels: bytes a pixel of the heap, the copy handed out, and the core's. */
const needOfPixel = 34 + 4 + 4;

export function jxl(codec: CodecModule): PictureDecoder {
  return {
    header(file): Header {
      const { width, height, orientation } = readJxl(file);
      return { width, height, frames: 1, orientation, applied: true, need: width * height * needOfPixel };
    },
    *decode(file) {
      yield pixelsOf(codec.decode(file), 'jxl', null);
    },
    memory: () => codec.HEAPU8.length,
    wipe: () => {
      codec.HEAPU8.fill(0);
    },
  };
}
