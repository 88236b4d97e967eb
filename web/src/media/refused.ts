// Why a picture that a decoder outside the core was to read has no fingerprint. The code is a word of src/core/errors.def;
// the detail begins with the format's word, so that the page can name it, and never holds anything of the file itself.
import type { FileErrorCode, FileFormat } from '../../../wasm/stillmine.d.ts';

export type PictureFormat = Extract<FileFormat, { kind: 'image' }>['format'];

export type RefusedCode = FileErrorCode | 'decoder_missing';

/** The decoder's memory is used up in the middle of its work: it is of no more use. */
export class Exhausted extends Error {}

export class Refused extends Error {
  readonly code: RefusedCode;

  constructor(code: RefusedCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
