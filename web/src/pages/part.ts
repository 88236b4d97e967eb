// A part of the page that is fetched when it is wanted, and asked for again when it did not arrive.

export type PartState<T> =
  { readonly is: 'absent' | 'coming' | 'missing' } | { readonly is: 'there'; readonly part: T };

export class Part<T> {
  #state: PartState<T> = { is: 'absent' };
  readonly #load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  get state(): PartState<T> {
    return this.#state;
  }

  /** Fetches it unless it is there or on its way; `then` is called when that is decided. */
  fetch(then: () => void): void {
    if (this.#state.is === 'coming' || this.#state.is === 'there') return;
    this.#state = { is: 'coming' };
    this.#load()
      .then(
        (part) => {
          this.#state = { is: 'there', part };
        },
        () => {
          this.#state = { is: 'missing' };
        },
      )
      .finally(then);
  }
}
