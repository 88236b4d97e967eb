// What a translation must fulfil before it can be built. One function a rule; each names the text and what is wrong.
// A language is offered whole or not at all, so one problem fails the build (check_texts.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale, Text } from './locale.ts';
import { driftOf } from './made_from.ts';
import { mainSentence, sentences, variablesIn } from './variants.ts';
import type { Sentences } from './variants.ts';

export type Rule =
  | 'file'
  | 'missing'
  | 'extra'
  | 'placeholder'
  | 'plural'
  | 'markup'
  | 'english'
  | 'script'
  | 'digits'
  | 'length'
  | 'refused'
  | 'name'
  | 'number'
  | 'changed';

export interface Problem {
  readonly tag: string;
  readonly rule: Rule;
  /** The file, and the text where it is about one. */
  readonly where: string;
  readonly what: string;
}

/** A text in both languages. */
interface Pair {
  readonly id: string;
  readonly file: string;
  readonly english: Sentences;
  readonly own: Sentences;
}

type Report = (rule: Rule, where: string, what: string) => void;

const names = JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8')) as {
  readonly kept: readonly string[];
  readonly allowed: readonly string[];
};

/** More than this share of words left in English means that somebody stopped half way. */
const mostEnglish = 0.03;
/** So many English words in a row are a piece of a sentence, whatever the share. */
const englishRun = 4;
const ratio = { least: 0.4, most: 2.2 };
/** Shorter texts (a button, a label) may differ by more than the ratio allows. */
const leastColumns = 20;
const noRoom = /^[\p{Mn}\p{Cf}]$/u;

/** The categories of a language in CLDR, and for each how many of the numbers up to 200 it covers. */
export function pluralsOf(tag: string): Map<string, number> {
  const rules = new Intl.PluralRules(tag);
  const found = new Map<string, number>(rules.resolvedOptions().pluralCategories.map((category) => [category, 0]));
  for (let number = 0; number <= 200; number += 1) {
    const category = rules.select(number);
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  return found;
}

function checkPlurals(pair: Pair, categories: Map<string, number>, report: Report): void {
  for (const variable of pair.english.plurals.keys()) {
    if (!pair.own.plurals.has(variable) && categories.size > 1)
      report('plural', pair.id, `does not depend on {${variable}}, as English does`);
  }
  for (const [variable, keys] of pair.own.plurals) {
    const missing = [...categories.keys()].filter((category) => !keys.includes(category));
    const strange = keys.filter((key) => !categories.has(key) && !/^\d+$/.test(key));
    if (missing.length > 0)
      report('plural', pair.id, `{${variable}} needs ${missing.map((key) => `[${key}]`).join(' ')}`);
    if (strange.length > 0)
      report('plural', pair.id, `the language has no ${strange.map((key) => `[${key}]`).join(' ')}`);
  }
}

/** A value may be left out of a sentence only where the sentence is for one number alone ("1 file"). */
function checkPlaceholders(pair: Pair, categories: Map<string, number>, report: Report): void {
  const wanted = new Set(pair.english.variants.flatMap(({ text }) => [...variablesIn(text)]));
  for (const { choice, text } of pair.own.variants) {
    const found = variablesIn(text);
    const where = `${pair.id}${Object.values(choice)
      .map((key) => ` [${key}]`)
      .join('')}`;
    for (const name of wanted) {
      const key = choice[name];
      const oneNumber = key !== undefined && (/^\d+$/.test(key) || categories.get(key) === 1);
      if (!found.has(name) && !oneNumber) report('placeholder', where, `{${name}} is missing`);
    }
    for (const name of found) if (!wanted.has(name)) report('placeholder', where, `{${name}} is not in English`);
  }
}

function withoutValues(text: string): string {
  return text.replaceAll(/\{\w[\w-]*\}/g, ' ');
}

function checkMarkup(pair: Pair, report: Report): void {
  for (const { text } of pair.own.variants)
    if (/[<>]|&#?\w+;/.test(text)) report('markup', pair.id, 'holds markup: texts are plain');
}

const latinWord = /[\p{Script=Latin}\d]+(?:[.'’-][\p{Script=Latin}\d]+)*/gu;

/** The words written in Latin letters, without the names that every language keeps. */
function latinWords(text: string, same: ReadonlySet<string>): string[] {
  let rest = withoutValues(text);
  for (const name of names.kept) rest = rest.replaceAll(name, ' ');
  return [...rest.matchAll(latinWord)]
    .map(([word]) => word)
    .filter((word) => !/^\d/.test(word) && !same.has(word.toLowerCase()));
}

function sameWords(locale: Locale): ReadonlySet<string> {
  return new Set([...names.allowed, ...locale.words.same].map((word) => word.toLowerCase()));
}

/** Words of a translation in Latin letters that stand in the English text of the same id. */
function checkEnglish(pairs: readonly Pair[], locale: Locale, report: Report): void {
  const same = sameWords(locale);
  let all = 0;
  let left = 0;
  const seen = new Map<string, number>();
  for (const { id, english, own } of pairs) {
    const source = new Set(
      english.variants.flatMap(({ text }) => latinWords(text, same)).map((word) => word.toLowerCase()),
    );
    const words = latinWords(mainSentence(own), same).map((word) => word.toLowerCase());
    const shared = words.filter((word) => word.length > 2 && source.has(word));
    all += wordCount(mainSentence(own));
    left += shared.length;
    for (const word of shared) seen.set(word, (seen.get(word) ?? 0) + 1);
    const run = words.map((word) => (source.has(word) ? '+' : '-')).join('');
    if (run.includes('+'.repeat(englishRun))) report('english', id, 'a piece of it is still English');
    else if (source.size > 0 && mainSentence(own) === mainSentence(english))
      report(
        'english',
        id,
        `"${mainSentence(own)}" is the same as in English; if that is right, add its words to words.json, same`,
      );
  }
  if (all > 0 && left / all > mostEnglish) {
    const most = [...seen].sort(([, a], [, b]) => b - a).slice(0, 15);
    report(
      'english',
      'all files',
      `${((100 * left) / all).toFixed(1)} % of the words are English: ${most.map(([word]) => word).join(', ')}`,
    );
  }
}

/** Words as Unicode segments them, so that Chinese has words too. */
function wordCount(text: string): number {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(withoutValues(text));
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{scx=Latin}/u,
  Beng: /\p{scx=Bengali}/u,
  Deva: /\p{scx=Devanagari}/u,
  Arab: /\p{scx=Arabic}/u,
  Taml: /\p{scx=Tamil}/u,
  Kore: /\p{scx=Hangul}/u,
  Cyrl: /\p{scx=Cyrillic}/u,
  Hans: /\p{scx=Han}/u,
};

function checkScript(pair: Pair, locale: Locale, report: Report): void {
  const own = scripts[locale.script];
  if (!own) {
    report('script', pair.id, `rules.ts does not know the script ${locale.script}`);
    return;
  }
  for (const { text } of pair.own.variants) {
    if (locale.script !== 'Latn') {
      const foreign = latinWords(text, sameWords(locale));
      if (foreign.length > 0) report('script', pair.id, `in Latin letters: ${foreign.join(', ')}`);
    }
    const letters = withoutValues(text).match(/[\p{L}\p{M}]/gu) ?? [];
    const strange = letters.filter((letter) => !own.test(letter) && !/\p{scx=Latin}/u.test(letter));
    const borrowed = letters.filter((letter) => locale.words.strangeLetters?.includes(letter));
    const found = [...new Set([...strange, ...borrowed])];
    if (found.length > 0) report('script', pair.id, `letters of another language: ${found.join(' ')}`);
  }
}

/** The numerals 0 to 9 of a numbering system. */
function numerals(system: string): string[] {
  const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
  return Array.from({ length: 10 }, (_, digit) => format.format(digit));
}

function numbersIn(text: string, digits: readonly string[]): string[] {
  let plain = withoutValues(text);
  for (const name of names.kept) plain = plain.replaceAll(name, ' ');
  for (const name of names.allowed) if (/\d/.test(name)) plain = plain.replaceAll(name, ' ');
  digits.forEach((digit, value) => {
    plain = plain.replaceAll(digit, String(value));
  });
  return plain.match(/\d+/g) ?? [];
}

/** 18 is 18 in every language, and looks like the numbers that the page itself fills in. */
function checkNumbers(pair: Pair, locale: Locale, report: Report): void {
  const digits = numerals(locale.digits);
  const found = new Set(numbersIn(mainSentence(pair.own), digits));
  for (const number of new Set(numbersIn(mainSentence(pair.english), [])))
    if (!found.has(number)) report('number', pair.id, `${number} is missing`);
  for (const { text } of pair.own.variants) {
    const others = numbersLike(text).filter((digit) => !digits.includes(digit));
    if (others.length > 0) report('digits', pair.id, `${others.join('')} should be written in ${digits.join('')}`);
  }
}

/** The single numerals of a text that do not belong to a name. */
function numbersLike(text: string): string[] {
  let plain = withoutValues(text);
  for (const name of [...names.kept, ...names.allowed]) plain = plain.replaceAll(name, ' ');
  return plain.match(/\p{Nd}/gu) ?? [];
}

function checkNames(pair: Pair, report: Report): void {
  for (const name of names.kept)
    if (mainSentence(pair.english).includes(name) && !mainSentence(pair.own).includes(name))
      report('name', pair.id, `${name} is missing: it stays as it is`);
}

const wide = /\p{scx=Han}|\p{scx=Hangul}|\p{scx=Hiragana}|\p{scx=Katakana}|[\u3000-\u303f\uff01-\uff60]/u;

/** How long a text looks: a letter is one column, and so is a vowel sign that stands beside its letter (Bengali, Hindi, Tamil);
 *  marks above and below take no room; a letter as wide as a square is two. */
export function columns(text: string): number {
  let sum = 0;
  for (const letter of text) if (!noRoom.test(letter)) sum += wide.test(letter) ? 2 : 1;
  return sum;
}

function checkLength(pairs: readonly Pair[], report: Report): void {
  const files = new Map<string, { english: number; own: number }>();
  for (const { id, file, english, own } of pairs) {
    const source = columns(mainSentence(english));
    const length = columns(mainSentence(own));
    const sum = files.get(file) ?? { english: 0, own: 0 };
    files.set(file, { english: sum.english + source, own: sum.own + length });
    if (length === 0 || (source >= leastColumns && outside(length / source)))
      report('length', id, `${length} columns for ${source} in English`);
  }
  for (const [file, sum] of files)
    if (outside(sum.own / sum.english)) report('length', file, `${sum.own} columns for ${sum.english} in English`);
}

function outside(value: number): boolean {
  return value < ratio.least || value > ratio.most;
}

/** A refused word as a pattern: whole, or with any ending after `*`; Chinese has no gaps between words. */
function refusedPattern(word: string, script: string): RegExp {
  const stem = word
    .replace(/\*$/, '')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+');
  if (script === 'Hans') return new RegExp(stem, 'iu');
  const end = word.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])';
  return new RegExp(`(?<![\\p{L}\\p{M}])${stem}${end}`, 'iu');
}

function checkRefused(locale: Locale, english: Locale, report: Report): void {
  for (const reason of Object.keys(english.words.refused)) {
    const words = locale.words.refused[reason] ?? [];
    if (words.length === 0) report('refused', 'words.json', `no words under "${reason}"`);
    for (const word of words)
      if (/\*./.test(word)) report('refused', 'words.json', `"${word}": * stands at the end, or not at all`);
    for (const word of words) {
      const pattern = refusedPattern(word, locale.script);
      for (const { id, pattern: text } of locale.texts.values()) {
        if (sentences(text).variants.some((variant) => pattern.test(variant.text)))
          report('refused', id, `says "${word}" (${reason})`);
      }
    }
  }
}

/** A translation that was right may say something else than English since English changed. */
function checkMadeFrom(locale: Locale, english: Locale, report: Report): void {
  const { changed, added, gone } = driftOf(locale, english);
  const command = `node tools/accept_texts.ts ${locale.tag}`;
  for (const id of changed)
    report('changed', id, `English has changed: read it again, put it right, then ${command} ${id}`);
  if (added.length > 0)
    report('changed', 'made_from.json', `${command} puts what is new on record: ${added.join(' ')}`);
  if (gone.length > 0) report('changed', 'made_from.json', `${command} takes what is gone off it: ${gone.join(' ')}`);
}

/** All that is wrong with a language, in the order of its files. */
export function check(locale: Locale, english: Locale): Problem[] {
  const problems: Problem[] = [];
  const fileOf = (id: string): string => (locale.texts.get(id) ?? english.texts.get(id))?.file ?? '';
  const report: Report = (rule, where, what) => {
    const file = fileOf(where.split(' ')[0] ?? '');
    problems.push({ tag: locale.tag, rule, where: file === '' ? where : `${file}: ${where}`, what });
  };
  for (const problem of locale.problems) report('file', 'all files', problem);
  for (const { id, pattern } of locale.texts.values()) {
    const { strange } = sentences(pattern);
    if (strange.length > 0) report('file', id, `Fluent that is not used here: ${strange.join(', ')}`);
  }
  checkRefused(locale, english, report);
  const pairs = pairUp(locale, english, report);
  const categories = pluralsOf(locale.tag);
  for (const pair of pairs) {
    checkPlurals(pair, categories, report);
    checkPlaceholders(pair, categories, report);
    checkMarkup(pair, report);
    checkScript(pair, locale, report);
    checkNumbers(pair, locale, report);
  }
  if (locale.tag === english.tag) return problems;
  for (const pair of pairs) checkNames(pair, report);
  checkMadeFrom(locale, english, report);
  checkEnglish(pairs, locale, report);
  checkLength(pairs, report);
  return problems;
}

function pairUp(locale: Locale, english: Locale, report: Report): Pair[] {
  const pairs: Pair[] = [];
  const both = (source: Text, own: Text): Pair => ({
    id: source.id,
    file: source.file,
    english: sentences(source.pattern),
    own: sentences(own.pattern),
  });
  for (const source of english.texts.values()) {
    const own = locale.texts.get(source.id);
    if (own) pairs.push(both(source, own));
    else report('missing', source.id, 'is missing');
  }
  for (const { id } of locale.texts.values()) if (!english.texts.has(id)) report('extra', id, 'is not in English');
  return pairs;
}
