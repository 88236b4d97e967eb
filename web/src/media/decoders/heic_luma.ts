// The luma of a decoded HEIC, in 8 bits, with the arithmetic of src/formats/planes.cpp: both give the same. Of BT.601 over the full range, as phones write it, the Y plane is the luma that PDQ
// wants, and is taken as it is, like a JPEG's (and like the command does). Of other codings it is 0.299 R + 0.587 G +
// 0.114 B, computed pixel by pixel, with the colours cut to their range as every viewer cuts them. More than 8 bits keep
// the high ones.
// Source: ITU-T H.273, table 4 (matrix coefficients) and the equations beside it.
export interface Plane {
  readonly data: Uint8Array;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly width: number;
  readonly height: number;
  readonly bits: number;
}

export interface Planes {
  readonly y: Plane;
  /** Null for grey. */
  readonly cb: Plane | null;
  readonly cr: Plane | null;
}

export interface Coding {
  /** H.273's number. */
  readonly matrix: number;
  readonly fullRange: boolean;
}

/** Kr and Kb of the matrices that differ from BT.601. */
const weights: Readonly<Record<number, readonly [number, number]>> = {
  1: [0.2126, 0.0722],
  9: [0.2627, 0.0593],
  10: [0.2627, 0.0593],
};

function sample({ data, stride, bits }: Plane, x: number, row: number): number {
  if (bits <= 8) return data[row * stride + x] ?? 0;
  const at = row * stride + x * 2;
  return (((data[at + 1] ?? 0) << 8) | (data[at] ?? 0)) >> (bits - 8);
}

const cut = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value + 0.5) | 0;

/** The colour of a pixel, each of its parts cut to 8 bits; of grey three times the luma. */
function colourReader(
  { y, cb, cr }: Planes,
  { matrix, fullRange }: Coding,
): (x: number, row: number, rgb: number[]) => void {
  const [kr, kb] = weights[matrix] ?? [0.299, 0.114];
  const kg = 1 - kr - kb;
  const lumaRange = fullRange ? 1 : 255 / 219;
  const lumaZero = fullRange ? 0 : 16;
  const chromaRange = fullRange ? 1 : 255 / 224;
  const redOfCr = 2 * (1 - kr) * chromaRange;
  const blueOfCb = 2 * (1 - kb) * chromaRange;
  const greenOfCr = -(kr / kg) * redOfCr;
  const greenOfCb = -(kb / kg) * blueOfCb;
  const across = cb ? cb.width / y.width : 0;
  const down = cb ? cb.height / y.height : 0;
  return (x, row, rgb) => {
    const luma = (sample(y, x, row) - lumaZero) * lumaRange;
    if (!cb || !cr) {
      rgb.fill(cut(luma));
      return;
    }
    const at = Math.floor(x * across);
    const chromaRow = Math.floor(row * down);
    const u = sample(cb, at, chromaRow) - 128;
    const v = sample(cr, at, chromaRow) - 128;
    rgb[0] = cut(luma + redOfCr * v);
    rgb[1] = cut(luma + greenOfCr * v + greenOfCb * u);
    rgb[2] = cut(luma + blueOfCb * u);
  };
}

export function fillLuma(planes: Planes, coding: Coding, into: Uint8Array): void {
  const { y, cb, cr } = planes;
  if (!weights[coding.matrix] && coding.fullRange && y.bits <= 8) {
    for (let row = 0; row < y.height; row += 1)
      into.set(y.data.subarray(row * y.stride, row * y.stride + y.width), row * y.width);
    return;
  }
  const read = colourReader(planes, coding);
  const grey = !cb || !cr;
  const rgb = [0, 0, 0];
  for (let row = 0, to = 0; row < y.height; row += 1) {
    for (let x = 0; x < y.width; x += 1, to += 1) {
      read(x, row, rgb);
      const [red = 0, green = 0, blue = 0] = rgb;
      into[to] = grey ? red : 0.299 * red + 0.587 * green + 0.114 * blue + 0.5;
    }
  }
}

/** RGBA; the alpha plane has the size of the Y plane. */
export function fillRgba(planes: Planes, alpha: Plane, coding: Coding, into: Uint8Array): void {
  const { width, height } = planes.y;
  const read = colourReader(planes, coding);
  const rgb = [0, 0, 0];
  for (let row = 0, to = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1, to += 4) {
      read(x, row, rgb);
      into.set(rgb, to);
      into[to + 3] = sample(alpha, x, row);
    }
  }
}
