// The shape of the decoders of the npm package icodec (MIT), which are libwebp 1.4, libavif 1.1 with aom 3.11, and libjxl
// 0.11 built as Embind modules without code made at run time. Chosen over @jsquash's on the same 12 megapixels (node 24,
// tools/bench/README): its libwebp is older than the fix of CVE-2023-4863, its AVIF takes twice the time and its JPEG XL
// four times the time and six times the memory.
import type { Frame } from './picture.ts';
import { Refused } from './refused.ts';
import type { PictureFormat } from './refused.ts';

/** Eight bits a channel, or ten, twelve, sixteen in two bytes each. */
interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** A string is the decoder's reason, null a reason that it does not give. */
export type Decoded = Picture | string | null;

export interface CodecModule {
  decode(file: Uint8Array): Decoded;
  readonly HEAPU8: Uint8Array;
}

export type CreateCodec = (options: { wasmBinary: ArrayBuffer }) => Promise<CodecModule>;

/** The modules make their result by this global, since ImageData holds eight bits only. */
export function installPictureMaker(): void {
  Object.assign(globalThis, {
    _icodec_ImageData: (data: Uint8ClampedArray, width: number, height: number, depth: number): Picture => ({
      data,
      width,
      height,
      depth,
    }),
  });
}

/** What was decoded, as a frame; throws where nothing was, or not what the header promised. */
export function pixelsOf(
  decoded: Decoded,
  format: PictureFormat,
  size: { width: number; height: number } | null,
): Frame {
  if (decoded === null) throw new Refused('picture_damaged', `${format}: the decoder found it malformed`);
  if (typeof decoded === 'string') throw new Refused('picture_damaged', `${format}: ${decoded}`);
  const { data, width, height, depth } = decoded;
  if (size && (width !== size.width || height !== size.height))
    throw new Refused('picture_damaged', `${format}: another size than its header says`);
  return {
    width,
    height,
    channels: 4,
    fill(into) {
      if (depth === 8) {
        into.set(data);
        return;
      }
      const wide = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
      const most = (1 << depth) - 1;
      for (let i = 0; i < into.length; i += 1) into[i] = ((wide[i] ?? 0) * 255) / most + 0.5;
    },
  };
}
