// How long the rest will take, by what the rate was so far. Pure: times are handed in, in milliseconds.

export interface Effort {
  readonly startedAt: number;
  /** Work done and in all, in any one unit. */
  readonly done: number;
  readonly total: number;
}

/** Under this, the rate is mostly the start of the workers. */
const tooEarlyMs = 1500;

/** Seconds, or null while it is too early to say. */
export function secondsLeft({ startedAt, done, total }: Effort, now: number): number | null {
  const passed = now - startedAt;
  if (passed < tooEarlyMs || done <= 0) return null;
  return (passed / 1000) * ((total - done) / done);
}

/**
 * What a file weighs in the estimate: its bytes, and a constant for what every file costs however small (measured: a
 * start, a decode and a fingerprint cost about what reading half a megabyte does).
 */
export function weight(size: number): number {
  return size + 500_000;
}
