// Long work in short tasks: a worker looks at its messages between two of them, and can be ended there. Chromium
// and WebKit let a worker finish the task that it is in (Chromium breaks it off after 2 s), so a picture hashed in one
// task would outlive the Cancel button by as long as it takes.

/** Work that is done step by step: the core's ImageJob, or a test's. */
export interface Stepwise<Report> {
  /** Does a little, a few ms at most; true when finish() has the report. */
  step(): boolean;
  finish(): Report;
}

/** How long a task lasts; the page's own tasks are shorter than that, and a pause costs 0.02 ms. */
export const taskMs = 10;

export interface Surroundings {
  /** Milliseconds. */
  readonly now: () => number;
  /** Lets what waits for the thread have it. */
  readonly pause: () => Promise<void>;
}

/** Does the work; `alive` is called between two tasks. */
export async function inShortTasks<Report>(
  work: Stepwise<Report>,
  { now, pause }: Surroundings,
  alive: () => void,
): Promise<Report> {
  for (;;) {
    const end = now() + taskMs;
    do {
      if (work.step()) return work.finish();
    } while (now() < end);
    alive();
    await pause();
  }
}

/** A pause by a message to oneself: timers in a row are held back by 4 ms each. `end` closes the channel. */
export function pauseByMessage(): (() => Promise<void>) & { end: () => void } {
  const { port1, port2 } = new MessageChannel();
  let goOn: (() => void) | undefined;
  port1.onmessage = (): void => {
    goOn?.();
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      goOn = resolve;
      port2.postMessage(null);
    });
  const end = (): void => {
    port1.close();
  };
  return Object.assign(pause, { end });
}
