// The luma of a decoded HEIC, in 8 bits: 0.299 R + 0.587 G + 0.114 B of the colours that its planes stand for, which is what
// PDQ is made of. For BT.601 over the full range, as phones write it, that is the Y plane itself; for other matrices it is
// Y and a little of both chroma planes, since all of this is linear. More than 8 bits keep the high ones.
// Source: ITU-T H.273, tables 4 (matrix coefficients) and the equations beside it.
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

/** What chroma adds to Y, for Cb and Cr of -128 to 127. */
function chromaShare(matrix: number): readonly [number, number] {
  const own = weights[matrix];
  if (!own) return [0, 0];
  const [kr, kb] = own;
  const kg = 1 - kr - kb;
  return [
    0.114 * 2 * (1 - kb) - (0.587 * 2 * kb * (1 - kb)) / kg,
    0.299 * 2 * (1 - kr) - (0.587 * 2 * kr * (1 - kr)) / kg,
  ];
}

function sample({ data, stride, bits }: Plane, x: number, row: number): number {
  if (bits <= 8) return data[row * stride + x] ?? 0;
  const at = row * stride + x * 2;
  return (((data[at + 1] ?? 0) << 8) | (data[at] ?? 0)) >> (bits - 8);
}

export function fillLuma({ y, cb, cr }: Planes, { matrix, fullRange }: Coding, into: Uint8Array): void {
  const [ofCb, ofCr] = chromaShare(matrix);
  const mixed = cb && cr && (ofCb !== 0 || ofCr !== 0);
  const clamped = new Uint8ClampedArray(into.buffer, into.byteOffset, into.byteLength);
  for (let row = 0; row < y.height; row += 1) {
    const to = row * y.width;
    if (!mixed && fullRange && y.bits <= 8) {
      into.set(y.data.subarray(row * y.stride, row * y.stride + y.width), to);
      continue;
    }
    const chromaRow = mixed ? Math.floor((row * cb.height) / y.height) : 0;
    const step = mixed ? cb.width / y.width : 0;
    for (let x = 0; x < y.width; x += 1) {
      let luma = sample(y, x, row);
      if (!fullRange) luma = ((luma - 16) * 255) / 219;
      if (mixed) {
        const at = Math.floor(x * step);
        const range = fullRange ? 1 : 255 / 224;
        luma += ((sample(cb, at, chromaRow) - 128) * ofCb + (sample(cr, at, chromaRow) - 128) * ofCr) * range;
      }
      clamped[to + x] = luma;
    }
  }
}
