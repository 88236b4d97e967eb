// The command's own readers (src/formats) as WebAssembly modules, one a format: limits, headers and pixels are those of the
// command. wasm/readers makes them. A fault in one reaches no further than its own memory, which holds nothing but the file.
import type { ErrorReport } from '../../../wasm/stillmine.d.ts';
import type { Frame, Header, PictureDecoder } from './picture.ts';
import { Exhausted, Refused } from './refused.ts';
import type { PictureFormat } from './refused.ts';

interface Facts {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly orientation: number;
  readonly turned: boolean;
  /** Of what read() gives, at most. */
  readonly pixelBytes: number;
  /** Most that reading a frame holds in the module, the file not counted. */
  readonly decoderBytes: number;
  readonly error?: undefined;
}

interface ReadFrame {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  /** In the module's memory: gone with the next call. */
  readonly pixels: Uint8Array;
  readonly error?: undefined;
}

interface Step {
  readonly done: boolean;
  readonly error?: undefined;
}

interface PictureReader {
  /** Room for the file's bytes; empty where there is none. */
  window(): Uint8Array;
  open(): Facts | ErrorReport;
  /** A part of what read() does, a tile of a large picture; done when no such part is left. */
  step(index: number): Step | ErrorReport;
  read(index: number): ReadFrame | ErrorReport;
  delete(): void;
}

export interface ReaderModule {
  readonly HEAPU8: Uint8Array;
  readonly PictureReader: new (size: number) => PictureReader;
  /** Whether the last call was refused memory; after a trap too. */
  memoryRefused(): boolean;
}

export type CreateReader = (options: {
  /** Not for one that is a script. */
  wasmBinary?: ArrayBuffer;
  print: () => void;
  printErr: () => void;
}) => Promise<ReaderModule>;

/** The core's words for what is wrong with a file. */
function known<T extends { readonly error?: undefined }>(answer: T | ErrorReport, format: PictureFormat): T {
  if (answer.error === undefined) return answer;
  const { code, detail } = answer.error;
  throw new Refused(code, /^[a-z]+: /.test(detail) ? detail : `${format}: ${detail}`);
}

export function reader(module: ReaderModule, format: PictureFormat): PictureDecoder {
  let open: PictureReader | undefined;
  /** A library written in C++ ends in a trap where it gets no memory. */
  const call = <T extends { readonly error?: undefined }>(work: () => T | ErrorReport): T => {
    try {
      return known(work(), format);
    } catch (error) {
      throw !(error instanceof Refused) && module.memoryRefused() ? new Exhausted(String(error)) : error;
    }
  };
  const close = (): void => {
    open?.delete();
    open = undefined;
  };
  return {
    header(file): Header {
      close();
      const opening = new module.PictureReader(file.length);
      open = opening;
      const window = opening.window();
      if (window.length < file.length) throw new Refused('out_of_memory', `${format}: for the file`);
      window.set(file);
      const { width, height, frames, orientation, turned, pixelBytes, decoderBytes } = call(() => opening.open());
      // A copy in the core besides, where the core turns it.
      return { width, height, frames, orientation, applied: turned, need: decoderBytes + width * height * pixelBytes };
    },
    *decode(wanted): Iterable<Frame | null> {
      for (const index of wanted) {
        const reading = open;
        if (!reading) return;
        while (!call(() => reading.step(index)).done) yield null;
        const { width, height, channels, pixels } = call(() => reading.read(index));
        const rowBytes = width * channels;
        const fill = (into: Uint8Array, row = 0): void => {
          into.set(pixels.subarray(row * rowBytes, row * rowBytes + into.length));
        };
        yield { width, height, channels, fill };
      }
      close();
    },
    memory: () => module.HEAPU8.length,
    wipe: () => {
      module.HEAPU8.fill(0);
    },
  };
}
