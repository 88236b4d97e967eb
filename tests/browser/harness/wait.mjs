// Waiting for something to become true, with an end: the tests never sleep for a guessed time.
import { setTimeout as pause } from 'node:timers/promises';

/** Asks `condition` every few milliseconds until it gives something true, and returns that. Throws after `limit` ms,
 *  naming `what` was awaited and what the condition gave last, so that a red test says more than "timeout". */
export async function until(what, condition, { limit = 15_000, every = 20 } = {}) {
  const end = performance.now() + limit;
  let last;
  let error;
  for (;;) {
    try {
      last = await condition();
      error = undefined;
      if (last) return last;
    } catch (thrown) {
      error = thrown; // a page in the middle of a navigation cannot answer yet
    }
    if (performance.now() > end) {
      const seen = error ? `the last try threw: ${error.message}` : `the last answer was ${JSON.stringify(last)}`;
      throw new Error(`waited ${limit} ms in vain: ${what}; ${seen}`);
    }
    await pause(every);
  }
}

/** The promise's value, or an error that names `what` after `limit` ms. */
export function within(limit, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms: ${what}`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
