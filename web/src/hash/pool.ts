// The pool: hands files to workers, at most as many at once as there are cores, and keeps them in line.
//
//   abort        ends every worker at once: an abort that only rejects a promise leaves the work running
//   idle         a worker without work for ten seconds ends, since WebAssembly memory never shrinks
//   watchdog     a file that gives no sign of life for ten seconds ends its worker; another goes on with the rest
//   heavy        a picture that takes much memory is worked on alone: the others finish theirs and wait; a worker whose memory
//                earlier pictures grew hands it to a fresh one
//   need         a decoder for a format that the core does not read is loaded once, and only when a file asks for it
//   grown        a worker whose memory grew past a share of what the tab may hold ends after its file
//
// The clock and the making of workers are handed in, so that all of this is tested without a browser.
import { abortReason, throwIfAborted } from './abort.ts';
import type { DecoderName } from '../media/route.ts';
import type { FileReport, FromWorker, ToWorker, Variants } from './messages.ts';

/** What the pool needs of a worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface PoolParts {
  /** Starts a worker; its script comes from the page's own origin. */
  readonly spawn: () => WorkerLike;
  /** The bytes of the WebAssembly module, null where there is no WebAssembly; asked for once, again only after a failure. */
  readonly loadCore: () => Promise<ArrayBuffer | null>;
  /** The bytes of a decoder's module. */
  readonly loadDecoder: (decoder: DecoderName) => Promise<ArrayBuffer>;
  /** How many workers may live at once. */
  readonly workers: number;
}

export interface HashJob {
  readonly id: number;
  readonly file: File;
}

export interface HashListeners {
  readonly onReport: (id: number, report: FileReport) => void;
  /** Bytes read so far of a file, for the time that is left. */
  readonly onRead: (id: number, read: number) => void;
}

/** The part of the page that hashes could not be fetched or started; the files are untouched. */
export class PartMissing extends Error {}

const idleMs = 10_000;
const silenceMs = 10_000;
/** A decoder of 1.4 MB takes two minutes at 100 kbit/s. */
const loadingMs = 180_000;
/** All workers' grown memories together; beside them the tab stays under its 350 MB (web/README.md). */
const grownBytes = 256 << 20;
/** Of a worker that may take on a heavy picture: the core's first memory and what small pictures leave. */
const freshBytes = 48 << 20;
/** A worker that cannot start is tried this often before the page says so. */
const mostStarts = 3;

/** Bounded by memory as much as by cores: every worker may hold one decoded picture. */
export function workersFor(cores: number | undefined): number {
  return Math.min(Math.max(cores ?? 2, 1), 4);
}

function tell(worker: WorkerLike, message: ToWorker): void {
  worker.postMessage(message);
}

interface Member {
  readonly worker: WorkerLike;
  job: HashJob | null;
  ready: boolean;
  /** Whether its picture waits to be the only one, or is. */
  heavy: 'no' | 'waiting' | 'alone';
  /** Bytes that its memory had after its last file. */
  grown: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

interface Run {
  readonly queue: HashJob[];
  readonly variants: Variants;
  readonly listeners: HashListeners;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
  left: number;
  failedStarts: number;
}

export class HashPool {
  readonly #parts: PoolParts;
  readonly #members = new Set<Member>();
  readonly #decoders = new Map<DecoderName, Promise<ArrayBuffer>>();
  #core: Promise<ArrayBuffer | null> | undefined;
  #run: Run | undefined;

  constructor(parts: PoolParts) {
    this.#parts = parts;
  }

  /** Fetches the module ahead of time, so that choosing files is not followed by waiting. Failure shows at hash(). */
  warm(): void {
    this.#load().catch(() => undefined);
  }

  /** How many workers live: what tests and the page's own checks look at. */
  get size(): number {
    return this.#members.size;
  }

  /**
   * Hashes the files, in order of start; every one gets exactly one report. Resolves when all have theirs, rejects with
   * the signal's reason at once after an abort, or with PartMissing. One run at a time.
   */
  async hash(
    jobs: readonly HashJob[],
    variants: Variants,
    signal: AbortSignal,
    listeners: HashListeners,
  ): Promise<void> {
    throwIfAborted(signal);
    if (this.#run) throw new Error('a run is under way');
    if (jobs.length === 0) return;
    const done = new Promise<void>((resolve, reject) => {
      this.#run = { queue: [...jobs], variants, listeners, resolve, reject, left: jobs.length, failedStarts: 0 };
    });
    const abort = (): void => {
      this.#stop(abortReason(signal));
    };
    signal.addEventListener('abort', abort, { once: true });
    this.#load().then(
      () => {
        this.#spread();
      },
      (error: unknown) => {
        this.#stop(new PartMissing(String(error)));
      },
    );
    try {
      await done;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** Ends every worker now: their memory, with all that was decoded in it, goes with them. */
  end(): void {
    for (const member of this.#members) this.#dismiss(member);
  }

  /** Lets every worker overwrite its memory, for as long as that may take, then ends them all: what one does not get to
   *  goes with it all the same. */
  async wipe(mostMs: number): Promise<void> {
    this.#run = undefined;
    const wiped = [...this.#members]
      .filter(({ ready }) => ready)
      .map(
        ({ worker }) =>
          new Promise<void>((resolve) => {
            worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => {
              if (data.kind === 'wiped') resolve();
            };
            tell(worker, { kind: 'wipe' });
          }),
      );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, mostMs);
    });
    await Promise.race([Promise.all(wiped), late]);
    clearTimeout(timer);
    this.end();
  }

  #load(): Promise<ArrayBuffer | null> {
    this.#core ??= this.#parts.loadCore().catch((error: unknown) => {
      this.#core = undefined;
      throw error;
    });
    return this.#core;
  }

  #stop(reason: unknown): void {
    const run = this.#run;
    this.#run = undefined;
    this.end();
    run?.reject(reason);
  }

  #spread(): void {
    const run = this.#run;
    if (!run || this.#giveWay()) return;
    for (const member of this.#members) if (member.ready && !member.job) this.#feed(member);
    let coming = [...this.#members].filter((member) => !member.ready).length;
    while (this.#members.size < this.#parts.workers && coming < run.queue.length) {
      this.#hire();
      coming += 1;
    }
  }

  #hire(): void {
    const worker = this.#parts.spawn();
    const member: Member = { worker, job: null, ready: false, heavy: 'no', grown: 0, timer: undefined };
    this.#members.add(member);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => {
      this.#hear(member, data);
    };
    worker.onerror = (): void => {
      this.#lose(member);
    };
    this.#watch(member, silenceMs, () => {
      this.#lose(member);
    });
    // Each worker gets a copy of its own; the bytes are a few hundred kilobytes.
    void this.#load().then((core) => {
      if (this.#members.has(member)) tell(worker, { kind: 'start', core });
    });
  }

  #hear(member: Member, message: FromWorker): void {
    if (!this.#members.has(member)) return;
    switch (message.kind) {
      case 'ready':
        member.ready = true;
        this.#feed(member);
        break;
      case 'failed':
        this.#lose(member);
        break;
      case 'wiped':
        break;
      case 'read':
        if (member.job?.id === message.job) void this.#readFor(member, member.job, message.from, message.to);
        break;
      case 'progress':
        if (member.job?.id !== message.job) return;
        this.#watch(member, silenceMs, () => {
          this.#timeout(member);
        });
        this.#run?.listeners.onRead(message.job, message.read);
        break;
      case 'heavy':
        if (member.job?.id !== message.job) return;
        if (member.grown > freshBytes) {
          this.#startOver(member, member.job);
          return;
        }
        member.heavy = 'waiting';
        // It waits at our word: that is no silence of its own.
        clearTimeout(member.timer);
        this.#giveWay();
        break;
      case 'need':
        if (member.job?.id === message.job) void this.#lend(member, member.job, message.decoder);
        break;
      case 'done':
        if (member.job?.id !== message.job) return;
        member.job = null;
        member.heavy = 'no';
        member.grown = message.memory;
        if (message.memory > grownBytes / this.#parts.workers) this.#dismiss(member);
        else this.#feed(member);
        this.#report(message.job, message.report);
        this.#spread();
        break;
    }
  }

  /** Reads a part of the file for a worker that may not; cancelling in between has ended the worker already. */
  async #readFor(member: Member, job: HashJob, from: number, to: number): Promise<void> {
    const bytes = await job.file
      .slice(from, to)
      .arrayBuffer()
      .catch(() => null);
    if (this.#members.has(member) && member.job === job) tell(member.worker, { kind: 'slice', job: job.id, bytes });
  }

  /** Hands a decoder to a worker that asks for it. A slow line is no silence of the worker's. */
  async #lend(member: Member, job: HashJob, decoder: DecoderName): Promise<void> {
    this.#watch(member, loadingMs, () => {
      this.#timeout(member);
    });
    let loading = this.#decoders.get(decoder);
    if (!loading) {
      loading = this.#parts.loadDecoder(decoder);
      this.#decoders.set(decoder, loading);
    }
    const module = await loading.catch(() => {
      // The next file that needs it asks again.
      this.#decoders.delete(decoder);
      return null;
    });
    if (!this.#members.has(member) || member.job !== job) return;
    // Compiling it takes seconds on a slow phone, and is not the file's fault: the worker's next word ends this.
    this.#watch(member, loadingMs, () => {
      this.#timeout(member);
    });
    tell(member.worker, { kind: 'decoder', job: job.id, module });
  }

  /** Lets a waiting heavy picture begin as soon as nothing else is at work; true while one waits or works. */
  #giveWay(): boolean {
    const members = [...this.#members];
    const next = members.find(({ heavy }) => heavy === 'waiting');
    if (members.some(({ heavy }) => heavy === 'alone')) return true;
    if (!next) return false;
    if (members.some(({ job, heavy }) => job && heavy === 'no')) return true;
    // Idle ones give back what their memory has grown to.
    for (const member of members) if (!member.job) this.#dismiss(member);
    next.heavy = 'alone';
    this.#watch(next, silenceMs, () => {
      this.#timeout(next);
    });
    if (next.job) tell(next.worker, { kind: 'go', job: next.job.id });
    return true;
  }

  #feed(member: Member): void {
    if (this.#giveWay()) return;
    const run = this.#run;
    const job = run?.queue.shift();
    if (!run || !job) {
      this.#watch(member, idleMs, () => {
        this.#dismiss(member);
      });
      return;
    }
    member.job = job;
    this.#watch(member, silenceMs, () => {
      this.#timeout(member);
    });
    tell(member.worker, { kind: 'hash', job: job.id, file: job.file, variants: run.variants });
  }

  /** The same file again, first of all, in a worker that holds nothing of earlier ones. */
  #startOver(member: Member, job: HashJob): void {
    this.#dismiss(member);
    this.#run?.queue.unshift(job);
    this.#spread();
  }

  /** The file took too long: it is named, and the others go on in another worker. */
  #timeout(member: Member): void {
    const { job } = member;
    this.#dismiss(member);
    if (job) this.#report(job.id, { error: { code: 'timeout', detail: '' } });
    this.#spread();
  }

  /** A worker that did not start or died: of memory while it had a file, else of a script that did not arrive. */
  #lose(member: Member): void {
    const { job, ready } = member;
    this.#dismiss(member);
    const run = this.#run;
    if (!run) return;
    if (job) this.#report(job.id, { error: { code: 'out_of_memory', detail: '' } });
    if (!ready) run.failedStarts += 1;
    if (run.failedStarts >= mostStarts && ![...this.#members].some((other) => other.ready)) {
      this.#stop(new PartMissing('no worker started'));
      return;
    }
    this.#spread();
  }

  #report(id: number, report: FileReport): void {
    const run = this.#run;
    if (!run) return;
    run.left -= 1;
    run.listeners.onReport(id, report);
    if (run.left > 0) return;
    this.#run = undefined;
    run.resolve();
  }

  #dismiss(member: Member): void {
    clearTimeout(member.timer);
    member.worker.onmessage = null;
    member.worker.onerror = null;
    member.worker.terminate();
    this.#members.delete(member);
  }

  #watch(member: Member, ms: number, then: () => void): void {
    clearTimeout(member.timer);
    member.timer = setTimeout(then, ms);
  }
}
