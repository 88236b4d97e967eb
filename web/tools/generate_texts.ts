// Writes src/i18n/generated/ from the Fluent files and src/core/errors.def:
//   texts.ts          every text id with the arguments it takes, the error words, the languages on offer
//   <language>.ts     one language as one string, comments left out: a chunk of its own
//   aside-<language>.ts  the texts of the pages to read, which most people never open
// and fails when a file does not parse or a row of errors.def has no `error-<wire word>`. Whether a translation is whole
// and right is check_texts.ts; the build runs both.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentSerializer, Message, Resource, Visitor } from '@fluent/syntax';
import type { FunctionReference, SelectExpression, VariableReference } from '@fluent/syntax';
import { localeTags, readLocale } from './texts/locale.ts';
import type { Locale, Text } from './texts/locale.ts';
import { typeset } from './texts/typeset.ts';

const here = import.meta.dirname;
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

function argumentsOf({ pattern }: Text): Arguments {
  const variables = new Variables();
  variables.visit(pattern);
  return variables.found;
}

/** Files whose texts are wanted only when a page to read is opened. */
const asideFiles = new Set(
  ['guide', 'help', 'platforms', 'privacy', 'questions', 'shared'].map((name) => `${name}.ftl`),
);

/** The messages of a language, of the pages to read or of all others, as one Fluent source without comments. */
function source(locale: Locale, aside: boolean): string {
  const files = [...locale.files].filter(([file]) => asideFiles.has(file) === aside);
  const messages = files.flatMap(([, { body }]) =>
    body
      .filter((entry) => entry instanceof Message)
      .map(({ id, value }) => new Message(id, value && typeset(locale.tag, value))),
  );
  return new FluentSerializer().serialize(new Resource(messages));
}

/** A language as its own readers call it. */
function nativeName({ texts, tag }: Locale): string {
  const element = texts.get('language-name')?.pattern.elements[0];
  if (element?.type === 'TextElement') return element.value;
  problems.push(`${tag}: language-name is missing`);
  return tag;
}

function errorWords(): string[] {
  const list = readFileSync(join(here, '../../src/core/errors.def'), 'utf8');
  return [...list.matchAll(/^STILLMINE_ERROR\(\s*\w+,\s*\d+,\s*"([a-z0-9_]+)"\s*\)/gm)].map(([, word]) => word ?? '');
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

const english = readLocale('en');
const words = errorWords();
if (words.length === 0) problems.push('src/core/errors.def: no row was understood');
for (const word of words) {
  const id = `error-${word.replaceAll('_', '-')}`;
  if (!english.texts.has(id)) problems.push(`en: ${id} is missing: add it to src/i18n/locales/en/errors.ftl`);
}

mkdirSync(out, { recursive: true });
const banner = '// Written by tools/generate_texts.ts; do not edit.\n';
const languages = localeTags().map((tag) => {
  const locale = tag === 'en' ? english : readLocale(tag);
  problems.push(...locale.problems.map((problem) => `${tag}: ${problem}`));
  for (const [file, aside] of [
    [`${tag}.ts`, false],
    [`aside-${tag}.ts`, true],
  ] as const) {
    write(file, `${banner}export const resource = ${JSON.stringify(source(locale, aside))};\n`);
  }
  const { direction, reviewed, digits } = locale;
  return { tag, name: nativeName(locale), direction, reviewed, digits };
});
languages.sort((a, b) => new Intl.Collator('en').compare(a.name, b.name));
write(
  'texts.ts',
  `${banner}
export type ErrorCode = ${words.map((word) => `'${word}'`).join(' | ')};

/** Each text id with what it takes. */
export interface Texts {
${[...english.texts.values()].map((text) => `  readonly '${text.id}': ${typeOf(argumentsOf(text))};`).join('\n')}
}

export const errorTexts = {
${words.map((word) => `  ${word}: 'error-${word.replaceAll('_', '-')}',`).join('\n')}
} as const satisfies Record<ErrorCode, keyof Texts>;

export type LocaleTag = ${languages.map(({ tag }) => `'${tag}'`).join(' | ')};

export interface Language {
  readonly tag: LocaleTag;
  /** As its own readers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a person has read all of it. */
  readonly reviewed: boolean;
  /** The numbering system that its numbers are shown in. */
  readonly digits: string;
}

/** Those on offer, each a complete one, by name. */
export const languages: Readonly<Record<LocaleTag, Language>> = {
${languages.map((language) => `  '${language.tag}': ${JSON.stringify(language)},`).join('\n')}
};

type Load = () => Promise<{ readonly resource: string }>;

/** Each language is a chunk of its own, and its pages to read are another. */
export const loaders: Readonly<Record<LocaleTag, { readonly page: Load; readonly aside: Load }>> = {
${languages.map(({ tag }) => `  '${tag}': { page: () => import('./${tag}.ts'), aside: () => import('./aside-${tag}.ts') },`).join('\n')}
};
`,
);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
