// HEIC by libheif, whose grids, overlays, turns and cut edges it applies itself. Asked for the planes as they were coded,
// not for RGBA: a phone's picture of 48 megapixels then fits, and its Y plane is the very luma that PDQ wants.
import type { Frame, Header, PictureDecoder } from '../picture.ts';
import { readHeif } from '../heif_boxes.ts';
import { Refused } from '../refused.ts';
import { fillLuma, fillRgba } from './heic_luma.ts';
import type { Coding, Plane } from './heic_luma.ts';

interface Channel {
  readonly id: unknown;
  readonly data: Uint8Array;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
  readonly bits_per_pixel: number;
}

interface DecodedImage {
  readonly image: unknown;
  readonly width: number;
  readonly height: number;
  readonly channels: readonly Channel[];
  readonly code?: undefined;
}

type Handle = object;
interface Failure {
  readonly code: unknown;
  readonly message: string;
}

/** The part of libheif-js that is used here; names are libheif's. */
export interface LibHeif {
  readonly HEAPU8: Uint8Array;
  readonly heif_colorspace: Readonly<Record<string, unknown>>;
  readonly heif_chroma: Readonly<Record<string, unknown>>;
  readonly heif_channel: Readonly<Record<string, unknown>>;
  readonly heif_error_code: Readonly<Record<string, unknown>>;
  heif_context_alloc(): object | null;
  heif_context_free(context: object): void;
  heif_context_read_from_memory(context: object, file: Uint8Array): Failure;
  heif_js_context_get_primary_image_handle(context: object): Handle | Failure;
  heif_image_handle_has_alpha_channel(handle: Handle): number;
  heif_image_handle_release(handle: Handle): void;
  heif_image_release(image: unknown): void;
  heif_js_decode_image2(
    handle: Handle,
    colour: unknown,
    chroma: unknown,
  ): Promise<DecodedImage | Failure> | DecodedImage | Failure;
}

export type CreateLibHeif = (options: { wasmBinary: ArrayBuffer }) => LibHeif;

function refused(what: string): Refused {
  return new Refused('picture_damaged', `heic: ${what}`);
}

function planeOf(lib: LibHeif, image: DecodedImage, name: string): Plane | null {
  const channel = image.channels.find(({ id }) => id === lib.heif_channel[name]);
  return channel ? { ...channel, bits: channel.bits_per_pixel } : null;
}

/** From the planes where there is a Y plane: the luma alone, or RGBA where there is alpha; libheif's RGBA otherwise. */
function frameOf(lib: LibHeif, image: DecodedImage, coding: Coding): Frame {
  const { width, height } = image;
  const y = planeOf(lib, image, 'heif_channel_Y');
  if (y) {
    const planes = { y, cb: planeOf(lib, image, 'heif_channel_Cb'), cr: planeOf(lib, image, 'heif_channel_Cr') };
    const alpha = planeOf(lib, image, 'heif_channel_Alpha');
    return {
      width,
      height,
      channels: alpha ? 4 : 1,
      fill(into) {
        if (alpha) fillRgba(planes, alpha, coding, into);
        else fillLuma(planes, coding, into);
      },
    };
  }
  const rgba = planeOf(lib, image, 'heif_channel_interleaved');
  if (!rgba) throw new Refused('picture_too_complex', 'heic: neither luma nor RGB');
  return {
    width,
    height,
    channels: 4,
    fill(into) {
      for (let row = 0; row < height; row += 1)
        into.set(rgba.data.subarray(row * rgba.stride, row * rgba.stride + width * 4), row * width * 4);
    },
  };
}

/** As it was coded, or in RGBA where that has no luma, or alpha of another size. */
async function decodeHandle(lib: LibHeif, handle: Handle): Promise<DecodedImage> {
  const once = async (colour: string, chroma: string): Promise<DecodedImage | Failure> =>
    lib.heif_js_decode_image2(handle, lib.heif_colorspace[colour], lib.heif_chroma[chroma]);
  const decode = async (colour: string, chroma: string): Promise<DecodedImage> => {
    // libheif-js 1.23.2 may see its memory as it was before it last grew, and then reaches past the end of that (seen with
    // 2000 x 1500 pixels in 4:2:0). The second time it sees all of it.
    const image = await once(colour, chroma).catch((error: unknown) => {
      if (error instanceof RangeError) return once(colour, chroma);
      throw error;
    });
    if (!('channels' in image)) throw refused(image.message);
    return image;
  };
  const image = await decode('heif_colorspace_undefined', 'heif_chroma_undefined');
  const [y, alpha] = [planeOf(lib, image, 'heif_channel_Y'), planeOf(lib, image, 'heif_channel_Alpha')];
  const expected = lib.heif_image_handle_has_alpha_channel(handle) !== 0;
  if (y && (!expected || (alpha?.width === y.width && alpha.height === y.height))) return image;
  lib.heif_image_release(image.image);
  return decode('heif_colorspace_RGB', 'heif_chroma_interleaved_RGBA');
}

async function* decode(lib: LibHeif, file: Uint8Array, coding: Coding): AsyncIterable<Frame> {
  const context = lib.heif_context_alloc();
  if (!context) throw new Refused('out_of_memory', 'heic: for its context');
  try {
    const read = lib.heif_context_read_from_memory(context, file);
    if (read.code !== lib.heif_error_code['heif_error_Ok']) throw refused(read.message);
    const handle = lib.heif_js_context_get_primary_image_handle(context);
    if ('code' in handle) throw refused('no primary picture');
    try {
      const image = await decodeHandle(lib, handle);
      try {
        yield frameOf(lib, image, coding);
      } finally {
        lib.heif_image_release(image.image);
      }
    } finally {
      lib.heif_image_handle_release(handle);
    }
  } finally {
    lib.heif_context_free(context);
  }
}

/** An estimate for 4:2:0, which phones write, and the luma in the core; heaps were seen to grow by 7.4 bytes a pixel, by 9.9 in 4:4:4. The cap holds. */
const needOfPixel = 4.6;

export function heic(lib: LibHeif): PictureDecoder {
  return {
    header(file): Header {
      const { width, height, mostPixels, orientation } = readHeif(file, 'heic');
      return { width, height, frames: 1, orientation, applied: true, need: mostPixels * needOfPixel };
    },
    decode: (file) => decode(lib, file, readHeif(file, 'heic').coding),
    memory: () => lib.HEAPU8.length,
    wipe: () => {
      lib.HEAPU8.fill(0);
    },
  };
}
