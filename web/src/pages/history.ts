// The phone's Back inside one URL: one history entry for each step that lies behind her. Forward is not a way: what it
// would show again was let go. Every entry is made by something she did, which is what engines ask of entries that Back
// may stop at.

import { leftEntry } from '../ui/leave.ts';

interface Entry {
  readonly depth: number;
}

function depthOf(state: unknown): number {
  const depth = (state as Partial<Entry> | null)?.depth;
  return typeof depth === 'number' ? depth : 0;
}

export class StepHistory {
  #depth = 0;
  /** Moves of our own whose popstate is still to come. */
  #own = 0;
  readonly #back: (depth: number) => void;

  /** back is called with the number of steps that are left behind her. */
  constructor(back: (depth: number) => void) {
    this.#back = back;
    history.replaceState({ depth: 0 } satisfies Entry, '');
    window.addEventListener('popstate', (event) => {
      this.#moved(depthOf(event.state));
    });
  }

  /** Makes the browser's history as deep as the journey's path. */
  follow(depth: number): void {
    if (depth < this.#depth) {
      this.#own += 1;
      history.go(depth - this.#depth);
    }
    while (this.#depth < depth) {
      this.#depth += 1;
      history.pushState({ depth: this.#depth } satisfies Entry, '');
    }
    this.#depth = depth;
  }

  /** She leaves. The steps behind her become one entry, which stays empty, and the site that follows takes the next. */
  async forget(): Promise<void> {
    if (this.#depth === 0) return;
    const rewound = new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true });
    });
    this.#own += 1;
    history.go(-this.#depth);
    this.#depth = 0;
    await rewound;
    history.replaceState(leftEntry, '');
    history.pushState(null, '');
  }

  #moved(depth: number): void {
    if (this.#own > 0) {
      this.#own -= 1;
      return;
    }
    if (depth > this.#depth) {
      this.#own += 1;
      history.go(this.#depth - depth);
      return;
    }
    this.#depth = depth;
    this.#back(depth);
  }
}
