// The shape of the decoders of @jsquash (Apache-2.0): libwebp, libavif with aom, and libjxl, as Embind modules that make no
// code at run time, so that they start under the page's policy. icodec's, which are newer and take less, do not: they need
// unsafe-eval (tried). A fault in a decoder reaches no further than its own memory, which holds nothing but the file.
import type { Frame } from './picture.ts';
import { Refused } from './refused.ts';
import type { PictureFormat } from './refused.ts';

/** RGBA, eight bits a channel; null where the decoder gave up. */
export type Decoded = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number } | null;

export interface CodecModule {
  /** `bits`: taken by AVIF alone, and 8 always. */
  decode(file: Uint8Array, bits?: 8): Decoded;
  readonly HEAPU8: Uint8Array;
}

export type CreateCodec = (options: {
  wasmBinary: ArrayBuffer;
  print: () => void;
  printErr: () => void;
}) => Promise<CodecModule>;

/** What was decoded, as a frame; throws where nothing was, or not what the header promised. */
export function pixelsOf(
  decoded: Decoded,
  format: PictureFormat,
  size: { width: number; height: number } | null,
): Frame {
  if (decoded === null) throw new Refused('picture_damaged', `${format}: the decoder found it malformed`);
  const { data, width, height } = decoded;
  if (size && (width !== size.width || height !== size.height))
    throw new Refused('picture_damaged', `${format}: another size than its header says`);
  return {
    width,
    height,
    channels: 4,
    fill(into) {
      into.set(data);
    },
  };
}
