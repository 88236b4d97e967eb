// Somebody went away from the screen. After fourteen quiet minutes the page asks whether she is still there, after
// fifteen it is over. Time is handed in; it is read anew at every step, so that a device that slept does not wake up
// with everything on its screen.

export interface IdleParts {
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  /** Calls once after so many milliseconds, or later; gives what takes it back. */
  readonly after: (ms: number, then: () => void) => () => void;
}

export interface IdleListeners {
  /** While she is asked: first with 60, then every second. */
  readonly onAsk: (secondsLeft: number) => void;
  readonly onOver: () => void;
}

export const quietMs = 15 * 60_000;
const askMs = 60_000;
const second = 1000;

export class IdleWatch {
  readonly #parts: IdleParts;
  readonly #listeners: IdleListeners;
  #seenAt = 0;
  #asking = false;
  #cancel: (() => void) | undefined;

  constructor(parts: IdleParts, listeners: IdleListeners) {
    this.#parts = parts;
    this.#listeners = listeners;
  }

  /** Begins to watch; does nothing where it watches already. */
  arm(): void {
    if (this.#cancel) return;
    this.stay();
  }

  disarm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#asking = false;
  }

  /** A sign of life. While she is asked only an answer counts: a bag on the keyboard is none. */
  seen(): void {
    if (!this.#asking) this.#seenAt = this.#parts.now();
  }

  /** She is there. */
  stay(): void {
    this.#asking = false;
    this.#seenAt = this.#parts.now();
    this.#wait(quietMs - askMs);
  }

  #wait(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#parts.after(ms, () => {
      this.#look();
    });
  }

  #look(): void {
    const left = this.#seenAt + quietMs - this.#parts.now();
    if (left <= 0) {
      this.disarm();
      this.#listeners.onOver();
      return;
    }
    if (left > askMs) {
      this.#wait(left - askMs);
      return;
    }
    this.#asking = true;
    this.#wait(Math.min(second, left));
    this.#listeners.onAsk(Math.ceil(left / second));
  }
}
