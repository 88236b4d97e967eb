// Reads one language: its Fluent files, what their head comments say, and its word lists.
//   ### reviewed: no | <date>, <who>     at the head of every file of a translation
//   ### digits: beng                     at the head of common.ftl where numbers are not shown in 0-9 (Unicode's names)
// words.json beside them: the words that are spelled as in English, and those that are never said (rules.ts).
// made_from.json beside them: which English each text was made from (made_from.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentParser, Junk, Message } from '@fluent/syntax';
import type { Entry, Pattern, Resource } from '@fluent/syntax';

export const localesFolder = join(import.meta.dirname, '../../src/i18n/locales');

export interface Words {
  /** Spelled as in English, and right so. */
  readonly same: readonly string[];
  /** What is never said, by what is wrong with it. `word*` also matches longer words that begin so. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
  /** Letters of the right script that belong to another language. */
  readonly strangeLetters?: string;
}

/** Text id to the hash of the English that the translation was made from. */
export type MadeFrom = Readonly<Record<string, string>>;

export interface Text {
  readonly id: string;
  readonly file: string;
  readonly pattern: Pattern;
}

export interface Locale {
  readonly tag: string;
  /** Latn, Beng, Arab, ...: the language's usual script as CLDR has it. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly reviewed: boolean;
  /** The numbering system that numbers are shown in. */
  readonly digits: string;
  readonly files: ReadonlyMap<string, Resource>;
  /** The same as they are written. */
  readonly contents: Readonly<Record<string, string>>;
  readonly texts: ReadonlyMap<string, Text>;
  readonly words: Words;
  readonly madeFrom: MadeFrom;
  /** What was wrong with the files themselves. */
  readonly problems: readonly string[];
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo']);

function head(content: string, key: 'reviewed' | 'digits'): string | null {
  return new RegExp(`^### ${key}: *(\\S.*?) *$`, 'm').exec(content)?.[1] ?? null;
}

/** `files`: name to content. */
export function parseLocale(
  tag: string,
  files: Readonly<Record<string, string>>,
  words: Words,
  madeFrom: MadeFrom = {},
): Locale {
  const { script = '' } = new Intl.Locale(tag).maximize();
  const problems: string[] = [];
  const texts = new Map<string, Text>();
  const resources = new Map<string, Resource>();
  const marks: (string | null)[] = [];
  let digits = 'latn';
  const take = (file: string, entry: Entry): void => {
    if (entry instanceof Junk) problems.push(`${file}: does not parse: ${entry.content.trim().slice(0, 60)}`);
    if (!(entry instanceof Message)) return;
    const id = entry.id.name;
    if (!entry.value || entry.attributes.length > 0) {
      problems.push(`${file}: ${id} must be one text, without attributes`);
      return;
    }
    if (texts.has(id)) problems.push(`${file}: ${id} is there twice`);
    texts.set(id, { id, file, pattern: entry.value });
  };
  for (const [file, content] of Object.entries(files)) {
    const resource = new FluentParser().parse(content);
    resources.set(file, resource);
    marks.push(head(content, 'reviewed'));
    digits = head(content, 'digits') ?? digits;
    for (const entry of resource.body) take(file, entry);
  }
  if (tag !== 'en' && marks.includes(null))
    problems.push('a file does not say "### reviewed: no" (or when and by whom)');
  return {
    tag,
    script,
    direction: rightToLeft.has(script) ? 'rtl' : 'ltr',
    reviewed: tag === 'en' || marks.every((mark) => mark !== null && mark !== 'no'),
    digits,
    files: resources,
    contents: files,
    texts,
    words,
    madeFrom,
    problems,
  };
}

export function madeFromPath(tag: string): string {
  return join(localesFolder, tag, 'made_from.json');
}

export function readLocale(tag: string): Locale {
  const folder = join(localesFolder, tag);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Words;
  const record = madeFromPath(tag);
  // English is made from nothing, and so far a language that is just being added has nothing on record.
  const madeFrom = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as MadeFrom) : {};
  return parseLocale(tag, files, words, madeFrom);
}

/** Every language that has a folder: so every one that the page offers. */
export function localeTags(): string[] {
  return readdirSync(localesFolder).sort();
}
