// The C++ core of Stillmine, compiled to WebAssembly: pictures in, fingerprints out, in one thread.
// Objects with a delete() live in the wasm heap until it is called.

/** Which further fingerprints to make of ways in which copies are changed. */
export type Variants = 'none' | 'standard' | 'wide';

export interface PdqFingerprint {
  readonly type: 'pdq';
  /** How the pixels were made from the picture; the first is always 'upright'. */
  readonly recipe: string;
  /** 64 lower-case hexadecimal digits. */
  readonly value: string;
  /** 0 to 100; platforms ignore fingerprints under 50. */
  readonly quality: number;
}

/** A recipe whose fingerprint platforms would ignore. */
export interface DroppedRecipe {
  readonly recipe: string;
  /** Under 50. */
  readonly quality: number;
}

export interface ImageReport {
  readonly kind: 'image';
  /** Pixels, as displayed. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation 1 to 8, already applied. */
  readonly orientation: number;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly md5: string;
  readonly sha256: string;
  readonly fingerprints: readonly [PdqFingerprint, ...PdqFingerprint[]];
  /** Further ways of looking at the picture that have too little detail to be used; absent where there is none. */
  readonly dropped?: readonly DroppedRecipe[];
  readonly error?: undefined;
}

/** Words of src/core/errors.def that hashing a file can end with. */
export type FileErrorCode =
  | 'file_empty'
  | 'file_too_large'
  | 'format_unknown'
  | 'format_unsupported'
  | 'picture_too_small'
  | 'picture_too_large'
  | 'picture_truncated'
  | 'picture_damaged'
  | 'picture_too_complex'
  | 'out_of_memory'
  | 'bad_argument';

export interface ErrorReport {
  readonly error: {
    readonly code: FileErrorCode;
    /** English, for logs: never file names, pixels or fingerprints. */
    readonly detail: string;
  };
}

export type FileFormat =
  | {
      readonly kind: 'image';
      readonly format: 'jpeg' | 'png' | 'bmp' | 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'jxl';
    }
  | {
      readonly kind: 'video';
      readonly format: 'mp4' | 'mov' | 'matroska' | 'webm' | 'avi' | 'mpeg-ts' | 'flv';
    }
  | { readonly kind: 'unknown'; readonly format: 'unknown' };

export interface HashOptions {
  readonly variants?: Variants;
}

/** MD5 and SHA-256 of bytes in any pieces. */
export interface Digests {
  update(chunk: Uint8Array): void;
  /** Once, after the last piece. */
  finish(): { readonly md5: string; readonly sha256: string };
  delete(): void;
}

/** One allocation in the wasm heap, filled by the caller. */
export interface FileBuffer {
  /** Where to write the file. Take it again after any other call: when the heap grows, older windows are detached.
   *  Empty where there was no room; hashImage() then answers 'out_of_memory'. */
  window(): Uint8Array;
  /** Bytes that decoding will hold at most beside the file, from its header; 0 where there is none to read. */
  need(): number;
  hashImage(options?: HashOptions): ImageReport | ErrorReport;
  delete(): void;
}

/** hashImage() of a FileBuffer in small steps, so that a worker may look at its messages in between. */
export interface ImageJob {
  /** Does a little: a few ms for 50 megapixels. True when finish() has the report. */
  step(): boolean;
  /** Once, after step() said true. */
  finish(): ImageReport | ErrorReport;
  delete(): void;
}

/** The report on a file whose pixels another decoder makes: the same fingerprints as hashImage(), recipes and frames as in
 *  src/hash/pixel_report.h. For each frame: frame(), fill what it gives, add(); or begin(), and strip() and push() in turns. */
export interface PixelReport {
  /** Where to write width * height * channels bytes, rows from the top, channels interleaved, alpha not premultiplied. Empty where
   *  a side or the memory is over the limits of the tab, or there is no room; add() then answers 'out_of_memory'. Take it
   *  anew for each frame. */
  frame(width: number, height: number, channels: 1 | 3 | 4): Uint8Array;
  /** Fingerprints the frame and lets it go. `orientation`: 1 to 8 as in EXIF, what the file asks for; `applied`: whether the
   *  pixels are turned already. */
  add(orientation: number, applied: boolean): ErrorReport | undefined;
  /** Instead of both, for pixels that lie as they are displayed: begins a frame whose rows come in strips, so that the core never
   *  holds all of it. `orientation`: what the file asked for. */
  begin(width: number, height: number, channels: 1 | 3 | 4, orientation: number): ErrorReport | undefined;
  /** Where to write the next rows, whole ones, as frame() has them; empty after the last. Take it anew for each strip. */
  strip(): Uint8Array;
  /** Takes them; the last ones end the frame. */
  push(): void;
  /** Once, after the last frame; `digests` has seen the whole file. */
  finish(digests: Digests): ImageReport | ErrorReport;
  delete(): void;
}

export interface PdqOfPixels {
  /** At full resolution. */
  readonly full: { readonly value: string; readonly quality: number };
  /** Sampled to 512 x 512 first where a side is longer, as the reference's command line does. */
  readonly cli512: { readonly value: string; readonly quality: number };
  /** Of the eight orientations, in the order of src/hash/dihedral.h. */
  readonly dihedral: readonly string[];
}

export interface StillmineModule {
  /** JPEG, PNG and BMP. The bytes are copied into the heap once; FileBuffer saves that copy. */
  hashImage(bytes: Uint8Array, options?: HashOptions): ImageReport | ErrorReport;
  /** The first 512 bytes decide; 64 are enough for all but MPEG-TS. */
  sniff(head: Uint8Array): FileFormat;
  readonly Digests: { new (): Digests };
  readonly FileBuffer: { new (size: number): FileBuffer };
  /** The buffer must outlive the job. */
  readonly ImageJob: { new (file: FileBuffer, options: HashOptions): ImageJob };
  readonly PixelReport: { new (variants: Variants): PixelReport };
  /** Whether a picture whose header says so, and whose decoder will hold that many bytes, is within the limits of the tab: for
   *  decoders outside the core, before they allocate. */
  checkPicture(width: number, height: number, decoderBytes: number): ErrorReport | undefined;
  /** Which frame, from 0, is fingerprinted as the `sample`-th of a file of `frames`; samples run from 0 to
   *  min(frames, mostFrames) - 1. */
  sampledFrame(sample: number, frames: number): number;
  readonly mostFrames: number;
  /** Rows from the top, channels interleaved, 8 bits each. */
  pdq(
    pixels: Uint8Array,
    width: number,
    height: number,
    channels: 1 | 3 | 4,
  ): PdqOfPixels | ErrorReport;
  /** Bits that differ between two PDQ values; -1 where a text is not one. */
  distance(a: string, b: string): number;
  /** Overwrites the heap's free memory with zeros. It reaches all that earlier calls have released; not live objects (delete
   *  them first), the stack's last few kB, nor what JavaScript or the browser copied. */
  wipe(): void;
}

export interface CreateOptions {
  /** The module's bytes, where they are at hand: nothing is fetched then. */
  readonly wasmBinary?: ArrayBuffer | Uint8Array;
  /** Where the module lies, from its file name; beside this script by default. */
  locateFile?(path: string): string;
  /** false: stillmine-scalar.wasm, for engines without SIMD. */
  readonly simd?: boolean;
}

declare function create(options?: CreateOptions): Promise<StillmineModule>;
// Emscripten's shape; everything else of this project exports by name.
export default create;
