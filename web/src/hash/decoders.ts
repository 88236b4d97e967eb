// The decoders for what the core does not read, in the worker. Script and module of each are loaded with the first file of
// its format and stay until the worker ends.
import { withMemoryCap } from '../media/memory_cap.ts';
import type { PictureDecoder } from '../media/picture.ts';
import type { CreateReader } from '../media/reader.ts';
import { Refused } from '../media/refused.ts';
import { runsWebAssembly } from './core_build.ts';
import type { DecoderName } from '../media/route.ts';

/** The decoder's share of what a picture may take in the tab (kTabLimits of src/image/limits.h). */
const mostDecoderBytes = 256 << 20;
/** Codecs write warnings to the console; nobody reads it there, and a file must not be able to fill it. */
const quiet = { print: (): void => undefined, printErr: (): void => undefined };

/** Those that come as a script too, for engines without WebAssembly. */
const scripts: readonly DecoderName[] = ['gif'];

/** `module` is null for a script. */
async function libraryReader(
  glue: Promise<{ default: CreateReader }>,
  module: ArrayBuffer | null,
  format: DecoderName,
): Promise<PictureDecoder> {
  const [{ reader }, { default: create }] = await Promise.all([import('../media/reader.ts'), glue]);
  const code = module && { wasmBinary: withMemoryCap(module, mostDecoderBytes) };
  return reader(await create({ ...code, ...quiet }), format);
}

async function open(name: DecoderName, load: (decoder: DecoderName) => Promise<ArrayBuffer>): Promise<PictureDecoder> {
  switch (name) {
    case 'gif':
      if (!runsWebAssembly()) return libraryReader(import('#gif-script'), null, name);
      return libraryReader(import('#gif-glue'), await load(name), name);
    case 'avif':
      return libraryReader(import('#avif-glue'), await load(name), name);
    case 'heic':
      return libraryReader(import('#heic-glue'), await load(name), name);
    case 'jxl':
      return libraryReader(import('#jxl-glue'), await load(name), name);
    case 'tiff':
      return libraryReader(import('#tiff-glue'), await load(name), name);
    case 'webp':
      return libraryReader(import('#webp-glue'), await load(name), name);
  }
}

/** The decoders that this worker has loaded. */
export class Decoders {
  readonly #open = new Map<DecoderName, PictureDecoder>();

  /** Throws Refused: decoder_missing where script or module do not arrive, or the engine does not take them,
   *  format_unsupported where there is no WebAssembly to run them. */
  async get(name: DecoderName, load: (decoder: DecoderName) => Promise<ArrayBuffer>): Promise<PictureDecoder> {
    const known = this.#open.get(name);
    if (known) return known;
    if (!scripts.includes(name) && !runsWebAssembly())
      throw new Refused('format_unsupported', `${name}: no WebAssembly`);
    try {
      const decoder = await open(name, load);
      this.#open.set(name, decoder);
      return decoder;
    } catch (error) {
      throw new Refused('decoder_missing', `${name}: ${String(error)}`);
    }
  }

  /** Zeros over the memory of one, so that the next get() starts another. */
  forget(name: DecoderName): void {
    this.#open.get(name)?.wipe();
    this.#open.delete(name);
  }

  /** Zeros over the memories of all; none can be used after that. */
  wipe(): void {
    for (const decoder of this.#open.values()) decoder.wipe();
    this.#open.clear();
  }

  get memory(): number {
    return [...this.#open.values()].reduce((sum, decoder) => sum + decoder.memory(), 0);
  }
}
