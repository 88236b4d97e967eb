// What screen readers are told beyond the page itself: one polite live region, at most one sentence a second, the
// newest one when several wait. A second is what NVDA and VoiceOver need to begin a sentence before the next cuts it.

const pause = 1000;

export class Announcer {
  readonly #write: (sentence: string) => void;
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = '';

  /** write puts the sentence into the live region. */
  constructor(write: (sentence: string) => void) {
    this.#write = write;
  }

  say(sentence: string): void {
    if (this.#timer !== undefined) {
      this.#waiting = sentence;
      return;
    }
    this.#speak(sentence);
  }

  /** Forgets what waits. */
  hush(): void {
    this.#waiting = null;
  }

  #speak(sentence: string): void {
    // The same sentence twice is no change of the region and would not be read.
    const written = sentence === this.#last ? `${sentence}\u00a0` : sentence;
    this.#last = written;
    this.#write(written);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const next = this.#waiting;
      this.#waiting = null;
      if (next !== null) this.#speak(next);
    }, pause);
  }
}
