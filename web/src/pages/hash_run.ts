// One run of the hash pool: reports and progress out, in the units that the page shows.
import { isError } from '../hash/messages.ts';
import type { FileReport, Variants } from '../hash/messages.ts';
import { PartMissing } from '../hash/pool.ts';
import type { HashJob, HashPool } from '../hash/pool.ts';
import { keepAwake } from '../ui/awake.ts';
import { secondsLeft, weight } from './time_left.ts';
import type { Progress } from './view.ts';

export const nothingDone: Progress = { done: 0, total: 0, problems: 0, share: 0, secondsLeft: null, awake: true };

export interface RunListeners {
  readonly onReport: (id: number, report: FileReport) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onPartMissing: () => void;
}

/** Starts the run; the function given back ends it, and every worker, at once. */
export function startRun(
  pool: HashPool,
  jobs: readonly HashJob[],
  listeners: RunListeners,
  variants: Variants = 'standard',
): () => void {
  const control = new AbortController();
  const sizes = new Map(jobs.map(({ id, file }) => [id, file.size]));
  const total = jobs.reduce((sum, { file }) => sum + weight(file.size), 0);
  const startedAt = performance.now();
  const partly = new Map<number, number>();
  let whole = 0;
  let done = 0;
  let problems = 0;
  let awake = true;
  const tick = (): void => {
    let work = whole;
    for (const bytes of partly.values()) work += bytes;
    const left = secondsLeft({ startedAt, done: work, total }, performance.now());
    listeners.onProgress({ done, total: jobs.length, problems, share: work / total, secondsLeft: left, awake });
  };
  const sleep = keepAwake((held) => {
    awake = held;
    tick();
  });
  pool
    .hash(jobs, variants, control.signal, {
      onRead: (id, bytes) => {
        partly.set(id, bytes);
        tick();
      },
      onReport: (id, report) => {
        partly.delete(id);
        whole += weight(sizes.get(id) ?? 0);
        done += 1;
        if (isError(report)) problems += 1;
        tick();
        listeners.onReport(id, report);
      },
    })
    .catch((error: unknown) => {
      if (error instanceof PartMissing) listeners.onPartMissing();
    })
    .finally(sleep);
  return () => {
    // After the last report the workers stay for ten seconds, for "Add more" and a picture chosen again.
    if (done < jobs.length) control.abort();
  };
}
