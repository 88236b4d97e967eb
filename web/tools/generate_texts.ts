// Writes src/i18n/generated/ from the Fluent files and src/core/errors.def:
//   texts.ts          every text id with the arguments it takes, the error words, the locales on offer
//   <language>.ts     one locale as one string, comments left out
// and fails when a locale misses a text, has one too many, takes other arguments than English, does not parse, or
// has no `error-<wire word>` for a row of errors.def. So a text that is not there cannot be built, only typed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentParser, FluentSerializer, Resource, Message, Junk, Visitor } from '@fluent/syntax';
import type { Entry, FunctionReference, SelectExpression, VariableReference } from '@fluent/syntax';

const here = import.meta.dirname;
const locales = join(here, '../src/i18n/locales');
const out = join(here, '../src/i18n/generated');
const problems: string[] = [];

type Arguments = Map<string, 'number' | 'text'>;

/** Collects the variables of a message; one that is counted (a plural, NUMBER()) has to be a number. */
class Variables extends Visitor {
  readonly found: Arguments = new Map();

  override visitVariableReference(node: VariableReference): void {
    if (!this.found.has(node.id.name)) this.found.set(node.id.name, 'text');
  }

  override visitSelectExpression(node: SelectExpression): void {
    const plural = node.variants.some(
      (variant) => variant.key.type === 'NumberLiteral' || /^(one|two|few|many|other)$/.test(variant.key.name),
    );
    if (node.selector.type === 'VariableReference' && plural) this.found.set(node.selector.id.name, 'number');
    this.genericVisit(node);
  }

  override visitFunctionReference(node: FunctionReference): void {
    const [first] = node.arguments.positional;
    if (first?.type === 'VariableReference') this.found.set(first.id.name, 'number');
    this.genericVisit(node);
  }
}

interface Locale {
  readonly resource: string;
  readonly texts: ReadonlyMap<string, Arguments>;
}

function readLocale(tag: string): Locale {
  const texts = new Map<string, Arguments>();
  const entries: Entry[] = [];
  for (const file of readdirSync(join(locales, tag)).sort()) {
    if (!file.endsWith('.ftl')) continue;
    const resource = new FluentParser({ withSpans: false }).parse(readFileSync(join(locales, tag, file), 'utf8'));
    for (const entry of resource.body) {
      if (entry instanceof Junk) problems.push(`${tag}/${file}: does not parse: ${entry.content.slice(0, 60)}`);
      if (!(entry instanceof Message)) continue;
      if (texts.has(entry.id.name)) problems.push(`${tag}/${file}: ${entry.id.name} is there twice`);
      const variables = new Variables();
      variables.visit(entry);
      texts.set(entry.id.name, variables.found);
      entry.comment = null;
      entries.push(entry);
    }
  }
  return { resource: new FluentSerializer().serialize(new Resource(entries)), texts };
}

function errorWords(): string[] {
  const list = readFileSync(join(here, '../../src/core/errors.def'), 'utf8');
  return [...list.matchAll(/^STILLMINE_ERROR\(\s*\w+,\s*\d+,\s*"([a-z0-9_]+)"\s*\)/gm)].map(([, word]) => word ?? '');
}

function compare(tag: string, locale: Locale, english: Locale): void {
  const names = (texts: Arguments | undefined): string =>
    [...(texts ?? new Map<string, string>()).keys()].sort().join(' ');
  for (const [id, wanted] of english.texts) {
    if (!locale.texts.has(id)) problems.push(`${tag}: ${id} is missing`);
    else if (names(locale.texts.get(id)) !== names(wanted))
      problems.push(`${tag}: ${id} takes other arguments than English`);
  }
  for (const id of locale.texts.keys()) if (!english.texts.has(id)) problems.push(`${tag}: ${id} is not in English`);
}

function typeOf(wanted: Arguments): string {
  if (wanted.size === 0) return 'null';
  const fields = [...wanted].map(
    ([name, kind]) => `readonly ${name}: ${kind === 'number' ? 'number' : 'string | number'}`,
  );
  return `{ ${fields.join('; ')} }`;
}

/** Writes only what changed, so that a build finds nothing newer than itself. */
function write(file: string, content: string): void {
  const path = join(out, file);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}

const tags = readdirSync(locales).sort();
const english = readLocale('en');
const words = errorWords();
if (words.length === 0) problems.push('src/core/errors.def: no row was understood');
for (const word of words) {
  const id = `error-${word.replaceAll('_', '-')}`;
  if (!english.texts.has(id)) problems.push(`en: ${id} is missing: add it to src/i18n/locales/en/errors.ftl`);
}

mkdirSync(out, { recursive: true });
const banner = '// Written by tools/generate_texts.ts; do not edit.\n';
for (const tag of tags) {
  const locale = tag === 'en' ? english : readLocale(tag);
  compare(tag, locale, english);
  write(`${tag}.ts`, `${banner}export const resource = ${JSON.stringify(locale.resource)};\n`);
}
write(
  'texts.ts',
  `${banner}
export type ErrorCode = ${words.map((word) => `'${word}'`).join(' | ')};

/** Each text id with what it takes. */
export interface Texts {
${[...english.texts].map(([id, wanted]) => `  readonly '${id}': ${typeOf(wanted)};`).join('\n')}
}

export const errorTexts = {
${words.map((word) => `  ${word}: 'error-${word.replaceAll('_', '-')}',`).join('\n')}
} as const satisfies Record<ErrorCode, keyof Texts>;

export type LocaleTag = ${tags.map((tag) => `'${tag}'`).join(' | ')};

export const localeTags: readonly LocaleTag[] = [${tags.map((tag) => `'${tag}'`).join(', ')}];

/** English is part of the page; the others are fetched when they are wanted. */
export const loaders: Readonly<Partial<Record<LocaleTag, () => Promise<{ readonly resource: string }>>>> = {
${tags
  .filter((tag) => tag !== 'en')
  .map((tag) => `  '${tag}': () => import('./${tag}.ts'),`)
  .join('\n')}
};
`,
);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
