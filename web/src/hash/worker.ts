// A hashing worker: one instance of the core, one file at a time, read here so that the page never holds its bytes.
// Pictures are read slice by slice into the core's own memory; videos pass through the digests and are never whole.
import create from '#core';
import type { Digests, FileBuffer, ImageJob, StillmineModule } from '../../../wasm/stillmine.d.ts';
import type { ErrorCode } from '../i18n/texts.ts';
import { route } from '../media/route.ts';
import type { DecoderName } from '../media/route.ts';
import { DecoderBroken, hashDecodedPicture } from './decoded_picture.ts';
import { Decoders } from './decoders.ts';
import { letGo } from './let_go.ts';
import type { ErrorReport, FileReport, FromWorker, ImageReport, ToWorker, Variants, VideoReport } from './messages.ts';
import { inShortTasks, pauseByMessage } from './short_tasks.ts';

/** Large enough that a read is not dominated by its round trip, small enough to be nothing beside a picture. */
const sliceBytes = 1 << 20;
/** What telling the format needs; the core says that 512 bytes decide. */
const headBytes = 512;
/** The core's own limit for a picture's file (security.md); checked here too, before memory is asked for. */
const mostPictureBytes = 64 << 20;

/**
 * Above these a picture is decoded alone. Four workers with lighter ones hold 4 x (16 + 56) MB at most, and a heavy one
 * by itself 64 + 250 MB: either way the tab stays under 350 MB. Of 12 megapixels an upright photo takes 0.1,
 * one that is turned 12, a progressive one 25 and both 37.
 */
const lightFileBytes = 16 << 20;
const lightDecoderBytes = 56 << 20;

/** Between two signs of life from a picture that is being hashed; the page gives up on a silent worker after ten. */
const aliveMs = 1000;

const pause = pauseByMessage();
const decoders = new Decoders();
let core: StillmineModule | undefined;
let go: (() => void) | undefined;

function say(message: FromWorker): void {
  self.postMessage(message);
}

function failure(code: ErrorCode, detail = ''): ErrorReport {
  return { error: { code, detail } };
}

/** Takes what the page read; set while an answer is awaited. */
let takeSlice: ((bytes: ArrayBuffer | null) => void) | undefined;

/** A part of the file, read here or, where this worker may not, by the page. Throws a DOMException when neither can. */
async function part(file: File, job: number, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const answer = new Promise<ArrayBuffer | null>((resolve) => {
      takeSlice = resolve;
    });
    say({ kind: 'read', job, from, to });
    const bytes = await answer;
    if (!bytes) throw error;
    return new Uint8Array(bytes);
  }
}

/** Whoever takes a slice copies it before asking for the next. */
async function* slices(file: File, job: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += sliceBytes) {
    const slice = await part(file, job, from, from + sliceBytes);
    const read = from + slice.length;
    yield slice;
    letGo(slice);
    say({ kind: 'progress', job, read });
  }
}

/** Waits until the page has made this the only picture at work. */
function turn(job: number): Promise<void> {
  return new Promise((resolve) => {
    go = resolve;
    say({ kind: 'heavy', job });
  });
}

async function hashPicture(
  core: StillmineModule,
  file: File,
  job: number,
  variants: Variants,
): Promise<ImageReport | ErrorReport> {
  if (file.size > mostPictureBytes) return failure('file_too_large', String(file.size));
  const large = file.size > lightFileBytes;
  if (large) await turn(job);
  const buffer: FileBuffer = new core.FileBuffer(file.size);
  try {
    if (buffer.window().length < file.size) return failure('out_of_memory');
    let at = 0;
    for await (const slice of slices(file, job)) {
      // The window is asked for anew each time: growth of the memory would have detached an older view.
      buffer.window().set(slice, at);
      at += slice.length;
    }
    if (at !== file.size) return failure('file_unreadable', 'shorter than its size');
    if (!large && buffer.need() > lightDecoderBytes) await turn(job);
    return await fingerprint(core, buffer, job, file.size, variants);
  } finally {
    buffer.delete();
  }
}

async function fingerprint(
  core: StillmineModule,
  buffer: FileBuffer,
  job: number,
  read: number,
  variants: Variants,
): Promise<ImageReport | ErrorReport> {
  const work: ImageJob = new core.ImageJob(buffer, { variants });
  const now = (): number => performance.now();
  let said = now();
  const alive = (): void => {
    if (now() - said < aliveMs) return;
    said = now();
    say({ kind: 'progress', job, read });
  };
  try {
    return await inShortTasks(work, { now, pause }, alive);
  } finally {
    work.delete();
  }
}

/** Takes the module that was asked for; set while it is awaited. */
let takeDecoder: ((module: ArrayBuffer | null) => void) | undefined;

async function loadDecoder(decoder: DecoderName, job: number): Promise<ArrayBuffer> {
  const answer = new Promise<ArrayBuffer | null>((resolve) => {
    takeDecoder = resolve;
  });
  say({ kind: 'need', job, decoder });
  const module = await answer;
  if (!module) throw new Error('it did not arrive');
  return module;
}

async function hashForeign(
  core: StillmineModule,
  file: File,
  job: number,
  variants: Variants,
  format: DecoderName,
): Promise<ImageReport | ErrorReport> {
  if (file.size > mostPictureBytes) return failure('file_too_large', String(file.size));
  const large = file.size > lightFileBytes;
  if (large) await turn(job);
  return hashDecodedPicture({
    core,
    format,
    variants,
    slices: () => slices(file, job),
    size: file.size,
    decoder: (anew) => {
      if (anew) decoders.forget(format);
      return decoders.get(format, (decoder) => loadDecoder(decoder, job));
    },
    room: async (bytes) => {
      if (!large && bytes > lightDecoderBytes) await turn(job);
    },
    alive: () => {
      say({ kind: 'progress', job, read: file.size });
    },
    pause,
  });
}

async function digestVideo(core: StillmineModule, file: File, job: number): Promise<VideoReport> {
  const digests: Digests = new core.Digests();
  try {
    for await (const slice of slices(file, job)) digests.update(slice);
    return { kind: 'video', durationMs: null, ...digests.finish(), fingerprints: [] };
  } finally {
    digests.delete();
  }
}

async function hash(core: StillmineModule, file: File, job: number, variants: Variants): Promise<FileReport> {
  if (file.size === 0) return failure('file_empty');
  const format = core.sniff(await part(file, job, 0, headBytes));
  const way = route(format);
  switch (way.via) {
    case 'core':
      return hashPicture(core, file, job, variants);
    case 'decoder':
      return hashForeign(core, file, job, variants, way.decoder);
    case 'digests':
      return digestVideo(core, file, job);
    case 'none':
      return failure(way.code, format.format);
  }
}

function memoryOf(core: StillmineModule): number {
  const probe = new core.FileBuffer(1);
  const bytes = probe.window().buffer.byteLength;
  probe.delete();
  return bytes + decoders.memory;
}

/** Zeros over the whole memory of the module, which cannot be used after that. */
function wipe(): void {
  if (core) new Uint8Array(new core.FileBuffer(1).window().buffer).fill(0);
  core = undefined;
  decoders.wipe();
  say({ kind: 'wiped' });
}

async function start(module: ArrayBuffer | null): Promise<StillmineModule> {
  if (module) return create({ wasmBinary: module });
  const { default: createScript } = await import('#core-script');
  return createScript();
}

async function listen(message: ToWorker): Promise<void> {
  if (message.kind === 'wipe') {
    wipe();
    return;
  }
  if (message.kind === 'start') {
    try {
      core = await start(message.core);
      say({ kind: 'ready' });
    } catch (error) {
      say({ kind: 'failed', detail: String(error) });
    }
    return;
  }
  if (message.kind === 'slice') {
    takeSlice?.(message.bytes);
    takeSlice = undefined;
    return;
  }
  if (message.kind === 'decoder') {
    takeDecoder?.(message.module);
    takeDecoder = undefined;
    return;
  }
  if (message.kind === 'go') {
    go?.();
    go = undefined;
    return;
  }
  if (!core) return;
  const { job, file, variants } = message;
  try {
    const report = await hash(core, file, job, variants);
    say({ kind: 'done', job, report, memory: memoryOf(core) });
  } catch (error) {
    if (error instanceof DecoderBroken) {
      say({ kind: 'done', job, report: error.report, memory: Infinity });
      return;
    }
    // The browser's own reading errors (moved, no permission) are DOMExceptions. Anything else is a trap of the
    // module, memory most likely: its state is unknown from here on, so this worker says that it is of no more use.
    if (error instanceof DOMException)
      say({ kind: 'done', job, report: failure('file_unreadable', error.name), memory: memoryOf(core) });
    else say({ kind: 'failed', detail: String(error) });
  }
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void listen(event.data));
