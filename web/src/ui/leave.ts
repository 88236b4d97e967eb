// Quick exit. A button, or Shift three times within five seconds (the keys of the GOV.UK "exit this page" component,
// which people may know): the page turns white at once, everything it held is let go, and another site takes its place
// in the tab's history. Whoever presses Back then finds an empty page. What it cannot hide: that the tab was here, and what
// the network saw.

/** Neutral, known everywhere, quick, and nothing that asks for a reason to be there. */
const neutralSite = 'https://www.wikipedia.org/';

const presses = 3;
const within = 5000;

/** Counts Shift pressed alone. Pure but for the times handed in; `pressed` is for announcing how many are left. */
export class ShiftCounter {
  #pressed = 0;
  #since = 0;
  #alone = false;

  /** Another key while Shift is down is typing, not leaving. */
  down(key: string): void {
    this.#alone = key === 'Shift';
    if (key !== 'Shift') this.#pressed = 0;
  }

  /** How many presses are left after this key came up: 0 means leave, null that it was none of ours. */
  up(key: string, now: number): number | null {
    if (key !== 'Shift' || !this.#alone) return null;
    if (this.#pressed === 0 || now - this.#since > within) {
      this.#pressed = 0;
      this.#since = now;
    }
    this.#pressed += 1;
    if (this.#pressed < presses) return presses - this.#pressed;
    this.#pressed = 0;
    return 0;
  }
}

/** The wipe may take this long; the page is white meanwhile. */
const wipeMs = 80;

/** White over everything before anything else, then the wipe, then away. Safe to call twice. */
export function leave(wipe: () => Promise<void>): void {
  cover();
  const go = (): void => {
    location.replace(neutralSite);
  };
  // Whatever the wipe does, or does not, the way out stays open.
  setTimeout(go, wipeMs);
  wipe().then(go, go);
}

/** The state of the one entry of the history that stands for everything she left. */
export const leftEntry = { left: true } as const;

/** Whether somebody came back to what was left. A deliberate reload is no coming back: the page begins anew. */
export function isLeft(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const state = history.state as Partial<typeof leftEntry> | null;
  return arrival?.type === 'back_forward' && state?.left === true;
}

/** Empties the document: nothing is left to see on the way out, nor in the browser's page cache. */
export function cover(): void {
  document.documentElement.className = 'left';
  for (const field of document.querySelectorAll('input')) field.value = '';
  document.body.replaceChildren();
}
