// AVIF by libavif with aom: still pictures, and of sequences the first frame, since the decoder gives no other. It leaves
// turning to its caller, and cutting away too.
import type { Rect } from '../canvas.ts';
import type { CodecModule } from '../codec.ts';
import { pixelsOf } from '../codec.ts';
import { readHeif } from '../heif_boxes.ts';
import type { HeifPicture } from '../heif_boxes.ts';
import type { Frame, Header, PictureDecoder } from '../picture.ts';

/**
 * Bytes a pixel of the decoder's heap, the copy that it hands out, and the core's. The heap grows in steps of a fifth, and was
 * seen to grow by more than this: at 3 megapixels by 13 in 4:2:0 and 17 in 4:4:4, of 10 bits by 16 and 24; at 12 megapixels
 * in 4:2:0 by 18, to 230 MB. The cap of 256 MB holds; counting it in full would turn away 12 megapixels.
 */
function needOf({ mostPixels, fullChroma, deep, width, height, part }: HeifPicture): number {
  const heap = (fullChroma ? 15 : 11) + (deep ? 8 : 0);
  const copy = part.width < width || part.height < height ? 4 : 0;
  return mostPixels * (heap + (deep ? 8 : 4) + 4 + copy);
}

/** Rows of the whole are four bytes a pixel, without gaps. */
function partOf(whole: Frame, { x, y, width, height }: Rect): Frame {
  if (width === whole.width && height === whole.height) return whole;
  return {
    ...whole,
    width,
    height,
    fill(into) {
      const all = new Uint8Array(whole.width * whole.height * 4);
      whole.fill(all);
      for (let row = 0; row < height; row += 1) {
        const from = ((y + row) * whole.width + x) * 4;
        into.set(all.subarray(from, from + width * 4), row * width * 4);
      }
    },
  };
}

export function avif(codec: CodecModule): PictureDecoder {
  return {
    header(file): Header {
      const picture = readHeif(file, 'avif');
      const { part, orientation } = picture;
      const { width, height } = part;
      return { width, height, frames: 1, orientation, applied: false, need: needOf(picture) };
    },
    *decode(file) {
      const { width, height, part } = readHeif(file, 'avif');
      yield partOf(pixelsOf(codec.decode(file, 8), 'avif', { width, height }), part);
    },
    memory: () => codec.HEAPU8.length,
    wipe: () => {
      codec.HEAPU8.fill(0);
    },
  };
}
