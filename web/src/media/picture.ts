// What a decoder outside the core says of a file, and how it hands over pixels.
//
// A decoder first reads the header with our own bounded code, so that limits are checked before anything is allocated;
// `decode` then makes one frame after the other. A frame's pixels are copied once, from where the decoder has them into
// the core's memory, strip by strip where nothing is to be turned: never through a canvas, and never two frames at a time.

export interface Header {
  /** Pixels, as stored; of an animation the canvas. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** How the file asks to be turned, 1 to 8 as in EXIF. */
  readonly orientation: number;
  /** Whether the decoder's pixels are turned already. */
  readonly applied: boolean;
  /** Bytes that decoding holds at most beside the file: the decoder's, and the copy in the core. */
  readonly need: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** 1: the luma itself; 3: RGB; 4: RGB and alpha, not premultiplied. */
  readonly channels: 1 | 3 | 4;
  /** Writes rows without gaps, as many as there is room for, from this one on: 0 is the top, where nothing is said. */
  readonly fill: (into: Uint8Array, row?: number) => void;
}

/** A decoder with its module in memory, at work on one file. Both functions throw Refused. */
export interface PictureDecoder {
  /** Takes a copy of the file, which the caller may then let go. */
  readonly header: (file: Uint8Array) => Header;
  /** The frames of these numbers (from 0, rising) of the file whose header was read last; null where a part of the next one is
   *  done, so that whoever waits may look around and see that it goes on. */
  readonly decode: (wanted: readonly number[]) => Iterable<Frame | null>;
  /** Bytes that its memory has grown to; it never shrinks. */
  readonly memory: () => number;
  /** Overwrites that memory: nothing can be decoded after it. */
  readonly wipe: () => void;
}
