// The page's end of the case worker: starts it at the first task, ends it after ten idle seconds (it holds keys), and at
// once when a task is aborted, since proof of work cannot be asked to stop. Making workers is handed in.
import { abortReason, throwIfAborted } from '../hash/abort.ts';
import { CaseFailure } from './failure.ts';
import type { Answers, FromWorker, Task, TaskName, Tasks, ToWorker } from './tasks.ts';

export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** The script of the worker did not arrive or did not start; what she chose is untouched. */
export class WorkerMissing extends Error {}

const idleMs = 10_000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

export class CaseWorker {
  readonly #spawn: () => WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  #worker: WorkerLike | undefined;
  #next = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(spawn: () => WorkerLike) {
    this.#spawn = spawn;
  }

  async perform<Name extends TaskName>(name: Name, task: Tasks[Name], signal: AbortSignal): Promise<Answers[Name]> {
    throwIfAborted(signal);
    clearTimeout(this.#idle);
    const abort = (): void => {
      this.#end(abortReason(signal));
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
      return await new Promise<Answers[Name]>((resolve, reject) => {
        const id = (this.#next += 1);
        this.#waiting.set(id, { resolve, reject });
        const message: ToWorker = { id, task: { name, ...task } as unknown as Task };
        this.#started().postMessage(message);
      });
    } finally {
      signal.removeEventListener('abort', abort);
      if (this.#waiting.size === 0) {
        this.#idle = setTimeout(() => {
          this.end();
        }, idleMs);
      }
    }
  }

  /** Ends the worker and all that it holds; the next task starts another. */
  end(): void {
    this.#end(new WorkerMissing('ended'));
  }

  #end(reason: unknown): void {
    clearTimeout(this.#idle);
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }

  #started(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#spawn();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => {
      this.#hear(data);
    };
    worker.onerror = (): void => {
      this.#end(new WorkerMissing('the worker did not start'));
    };
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (!waiting) return;
    if ('failure' in message) waiting.reject(new CaseFailure(message.failure.code, message.failure.detail));
    else waiting.resolve(message.answer as never);
  }
}
