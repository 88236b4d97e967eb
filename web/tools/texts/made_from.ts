// Which English each text of a language was made from: locales/<language>/made_from.json, text id to a short hash of the
// English sentence, written by accept_texts.ts and review_sheet.ts, never by hand. The page does not get it. When English
// changes, the hash no longer fits, and the build fails until somebody who knows the language has read the text again.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { FluentSerializer, Identifier, Message } from '@fluent/syntax';
import { madeFromPath } from './locale.ts';
import type { Locale, MadeFrom, Text } from './locale.ts';

/** Of the sentence alone: where a text stands in its file, and the comments around it, may change. */
export function hashOf({ pattern }: Pick<Text, 'pattern'>): string {
  const sentence = new FluentSerializer().serializeEntry(new Message(new Identifier('text'), pattern));
  return createHash('sha256').update(sentence).digest('hex').slice(0, 8);
}

export interface Drift {
  /** English says something else by now. */
  readonly changed: readonly string[];
  /** In both languages, and not yet on record. */
  readonly added: readonly string[];
  /** On record, and no longer in English. */
  readonly gone: readonly string[];
}

export function driftOf({ texts, madeFrom }: Pick<Locale, 'texts' | 'madeFrom'>, english: Locale): Drift {
  const both = [...english.texts.values()].filter(({ id }) => texts.has(id));
  return {
    changed: both.filter((text) => (madeFrom[text.id] ?? hashOf(text)) !== hashOf(text)).map(({ id }) => id),
    added: both.filter(({ id }) => madeFrom[id] === undefined).map(({ id }) => id),
    gone: Object.keys(madeFrom).filter((id) => !english.texts.has(id)),
  };
}

/** The record once the texts `read` have been held against English as it is now. What is new was made from that English,
 *  so it needs no naming; what is gone is dropped; what changed and was not read stays as it was. */
export function accepted(
  locale: Pick<Locale, 'texts' | 'madeFrom'>,
  english: Locale,
  read: readonly string[],
): MadeFrom {
  const { added } = driftOf(locale, english);
  const now = new Set([...added, ...read]);
  const entries = [...english.texts.values()].flatMap((text): [string, string][] => {
    const hash = now.has(text.id) && locale.texts.has(text.id) ? hashOf(text) : locale.madeFrom[text.id];
    return hash === undefined ? [] : [[text.id, hash]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function writeMadeFrom(tag: string, record: MadeFrom): void {
  writeFileSync(madeFromPath(tag), `${JSON.stringify(record, null, 2)}\n`);
}
