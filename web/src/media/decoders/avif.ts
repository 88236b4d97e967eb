// AVIF by libavif with aom. The decoder leaves turning to its caller, and cutting away too: a file that asks for the
// latter, which no camera writes, is refused rather than fingerprinted whole.
import type { CodecModule } from '../codec.ts';
import { pixelsOf } from '../codec.ts';
import { readHeif } from '../heif_boxes.ts';
import type { HeifPicture } from '../heif_boxes.ts';
import type { Header, PictureDecoder } from '../picture.ts';
import { Refused } from '../refused.ts';

/** Measured at 2 and 12 megapixels: bytes a pixel of the decoder's heap, the copy that it hands out, and the core's. */
function needOf({ mostPixels, fullChroma, deep }: HeifPicture): number {
  const heap = (fullChroma ? 15 : 11) + (deep ? 8 : 0);
  return mostPixels * (heap + (deep ? 8 : 4) + 4);
}

export function avif(codec: CodecModule): PictureDecoder {
  return {
    header(file): Header {
      const picture = readHeif(file, 'avif');
      if (picture.cropped) throw new Refused('picture_too_complex', 'avif: a part is cut away');
      const { width, height, orientation } = picture;
      return { width, height, frames: 1, orientation, applied: false, need: needOf(picture) };
    },
    *decode(file, { width, height }) {
      yield pixelsOf(codec.decode(file, 8), 'avif', { width, height });
    },
    memory: () => codec.HEAPU8.length,
    wipe: () => {
      codec.HEAPU8.fill(0);
    },
  };
}
