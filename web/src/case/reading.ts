// Reading documents from outside, strictly. Every one of ours is written compactly by Boost.JSON or JSON.stringify,
// which write the same text for the same document: so a text that does not come out of JSON.stringify as it went in has
// a key twice, a key order of its own or other spelling, and is refused. Spaces behind it are padding. Then each value is
// taken by its type, and a key that nobody asked for is refused.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export class Unreadable extends Error {}

export function parseStrict(padded: string): Json {
  const text = padded.replace(/[ \n]+$/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unreadable('not JSON');
  }
  if (JSON.stringify(value) !== text) throw new Unreadable('not as we write it');
  return value as Json;
}

/** Takes one object apart; finish() says whether anything was left. */
export class Reader {
  readonly #entries: Map<string, Json>;

  constructor(value: Json) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable('not an object');
    this.#entries = new Map(Object.entries(value));
  }

  take(key: string): Json {
    const value = this.#entries.get(key);
    if (value === undefined) throw new Unreadable(`${key}: missing`);
    this.#entries.delete(key);
    return value;
  }

  text(key: string, pattern = /^[^]{1,200}$/): string {
    const value = this.take(key);
    if (typeof value !== 'string' || !pattern.test(value)) throw new Unreadable(key);
    return value;
  }

  textOrNull(key: string, pattern?: RegExp): string | null {
    if (this.#entries.get(key) !== null) return this.text(key, pattern);
    this.take(key);
    return null;
  }

  hex(key: string, bytes: number): string {
    return this.text(key, new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
  }

  integer(key: string, min: number, max: number): number {
    const value = this.take(key);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) throw new Unreadable(key);
    return value;
  }

  word<Word extends string>(key: string, words: readonly Word[]): Word {
    const value = this.take(key);
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Unreadable(key);
    return found;
  }

  list(key: string, most: number): readonly Json[] {
    const value = this.take(key);
    if (!Array.isArray(value) || value.length > most) throw new Unreadable(key);
    return value as readonly Json[];
  }

  /** The object below a key, to be taken apart and finished by the caller. */
  object(key: string): Reader {
    return new Reader(this.take(key));
  }

  keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  finish(): void {
    if (this.#entries.size > 0) throw new Unreadable('a key that does not belong here');
  }
}

export const isoWeek = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;

/** Milliseconds since 1970 of "2026-11-21T22:00Z". */
export function readUtcHour(text: string): number {
  const match = /^\d{4}-\d\d-\d\dT\d\d:00Z$/.test(text);
  const time = Date.parse(text);
  // Date.parse takes 30 February for 2 March in some engines: written again it must be the same day.
  if (!match || Number.isNaN(time) || `${new Date(time).toISOString().slice(0, 16)}Z` !== text) {
    throw new Unreadable('not an hour in UTC');
  }
  return time;
}
