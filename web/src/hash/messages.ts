// All that the page and a hashing worker say to each other. One union each way; nothing else crosses.
//
//   page                                worker
//   start {core}                   ->
//                                  <-   ready | failed
//   hash {job, file, variants}     ->
//                                  <-   read {job, from, to}   only where the worker may not read the file itself
//   slice {job, bytes}             ->
//                                  <-   progress {job, read}   after every slice, and every second after the last
//                                  <-   heavy {job}            a large picture: waits for its turn
//   go {job}                       ->                          now it is alone
//                                  <-   need {job, decoder}    a decoder's module, on the first file of its format
//   decoder {job, module}          ->
//                                  <-   done {job, report, memory}
//   wipe                           ->                          before it is ended, where there is time for it
//                                  <-   wiped
//   ... next hash; the page ends a worker by terminating it, never by asking.
import type { ImageReport, Variants } from '../../../wasm/stillmine.d.ts';
import type { DecoderName } from '../media/route.ts';
import type { ErrorCode } from '../i18n/texts.ts';

/** A file that has no fingerprint: the core's word for it, or one of the page's own (file_unreadable, timeout). */
export interface ErrorReport {
  readonly error: { readonly code: ErrorCode; readonly detail: string };
}

/** A video until frames come: digests of the whole file. */
export interface VideoReport {
  readonly kind: 'video';
  readonly durationMs: null;
  readonly md5: string;
  readonly sha256: string;
  readonly fingerprints: readonly [];
  readonly error?: undefined;
}

export type FileReport = ImageReport | VideoReport | ErrorReport;
export type { ImageReport, Variants };

export type ToWorker =
  /** First message: the bytes of the WebAssembly module, fetched once by the page and copied to each worker; null where
   *  there is no WebAssembly, and the worker fetches the core as a script. */
  | { readonly kind: 'start'; readonly core: ArrayBuffer | null }
  | { readonly kind: 'hash'; readonly job: number; readonly file: File; readonly variants: Variants }
  /** The answer to `read`; null when the page cannot read the file either. */
  | { readonly kind: 'slice'; readonly job: number; readonly bytes: ArrayBuffer | null }
  /** The answer to `heavy`: nothing else is at work now. */
  | { readonly kind: 'go'; readonly job: number }
  /** She leaves: overwrite everything that was read and decoded. The worker is of no use afterwards. */
  | { readonly kind: 'wipe' }
  /** The answer to `need`: the bytes of the WebAssembly module; null when they did not arrive. */
  | { readonly kind: 'decoder'; readonly job: number; readonly module: ArrayBuffer | null };

export type FromWorker =
  | { readonly kind: 'ready' }
  /** The module did not start, or trapped on the file it had (memory, most likely): this worker is of no more use. */
  | { readonly kind: 'failed'; readonly detail: string }
  /** WebKitGTK refuses every file to the workers of a page opened from disk, though not to the page (2.50, tried). */
  | { readonly kind: 'read'; readonly job: number; readonly from: number; readonly to: number }
  /** A sign of life: bytes of the file read so far. Without one for ten seconds the worker is ended. */
  | { readonly kind: 'progress'; readonly job: number; readonly read: number }
  | { readonly kind: 'wiped' }
  /** Its file or its decoder takes so much memory that it has to be the only one at work. */
  | { readonly kind: 'heavy'; readonly job: number }
  | { readonly kind: 'need'; readonly job: number; readonly decoder: DecoderName }
  /** memory: bytes that the worker's WebAssembly memories have grown to; they never shrink. */
  | { readonly kind: 'done'; readonly job: number; readonly report: FileReport; readonly memory: number };

export function isError(report: FileReport): report is ErrorReport {
  return report.error !== undefined;
}
