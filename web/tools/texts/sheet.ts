// A language as a sheet for people: one row a sentence, in both languages; and back again into the Fluent files.
// Plurals become one row for each form, values stand as {name}, so a reviewer needs to know nothing of Fluent.
import {
  FluentSerializer,
  Identifier,
  Message,
  Pattern,
  Placeable,
  SelectExpression,
  TextElement,
  VariableReference,
  Variant,
  Visitor,
} from '@fluent/syntax';
import type { Expression } from '@fluent/syntax';
import type { Locale, Text } from './locale.ts';
import { mainSentence, sentences, variableOf, variablesIn } from './variants.ts';

export interface Row {
  /** `file.ftl: id` */
  readonly where: string;
  /** The plural form, such as `one`, or nothing. */
  readonly when: string;
  readonly english: string;
  readonly own: string;
}

export function rowsOf(locale: Locale, english: Locale): Row[] {
  return [...english.texts.values()].flatMap(({ id, file, pattern }) => {
    const own = locale.texts.get(id);
    if (!own) return [];
    const source = sentences(pattern);
    return sentences(own.pattern).variants.map(({ choice, text }) => {
      const when = Object.values(choice).join(' ');
      const same = source.variants.find((variant) => Object.values(variant.choice).join(' ') === when);
      return { where: `${file}: ${id}`, when, english: same?.text ?? mainSentence(source), own: text };
    });
  });
}

/** The texts of which every row of a sheet that came back shows the English of today; and those that it does not show so,
 *  because English changed since, or has more. */
export function readIn(
  sheet: readonly Pick<Row, 'where' | 'when' | 'english'>[],
  locale: Locale,
  english: Locale,
): { read: string[]; unread: string[] } {
  // A spreadsheet may change how a cell breaks its lines.
  const key = (row: Pick<Row, 'where' | 'when' | 'english'>): string =>
    [row.where, row.when, row.english].map((cell) => cell.trim().replaceAll(/\s+/g, ' ')).join('\n');
  const shown = new Set(sheet.map(key));
  const unread = new Set(rowsOf(locale, english).flatMap((row) => (shown.has(key(row)) ? [] : [idOf(row.where)])));
  const ids = [...english.texts.keys()].filter((id) => locale.texts.has(id));
  return { read: ids.filter((id) => !unread.has(id)), unread: [...unread] };
}

export function idOf(where: string): string {
  return where.split(': ')[1] ?? '';
}

/** What a reviewer wrote: the sentence that is to stand in place of the row's. */
export interface Better {
  readonly where: string;
  readonly when: string;
  readonly text: string;
}

/** How each value of a text is shown, such as NUMBER($megabytes, maximumFractionDigits: 1). */
class Shown extends Visitor {
  readonly found = new Map<string, Expression>();

  override visitPlaceable({ expression }: Placeable): void {
    if (expression.type === 'Placeable') return;
    const name = variableOf(expression);
    if (name !== null) this.found.set(name, expression);
    this.genericVisit(expression);
  }
}

function shownIn(text: Text): ReadonlyMap<string, Expression> {
  const shown = new Shown();
  shown.visit(text.pattern);
  return shown.found;
}

function patternOf(sentence: string, shown: ReadonlyMap<string, Expression>): Pattern {
  const parts = sentence.split(/(\{[\w-]+\})/).filter((part) => part !== '');
  return new Pattern(
    parts.map((part) => {
      if (!part.startsWith('{')) return new TextElement(part);
      const expression = shown.get(part.slice(1, -1));
      if (!expression) throw new Error(`there is no ${part}`);
      return new Placeable(expression);
    }),
  );
}

/** The text with some of its sentences replaced. Its plural, if it has one, then stands around whole sentences. */
function rewritten(text: Text, better: readonly Better[]): Pattern {
  const { variants, plurals } = sentences(text.pattern);
  const [variable, another] = [...plurals.keys()];
  if (another !== undefined) throw new Error(`two plurals in ${text.id}: change it in the file`);
  const shown = new Map(shownIn(text));
  if (variable !== undefined && !shown.has(variable))
    shown.set(variable, new VariableReference(new Identifier(variable)));
  const sentence = (when: string, present: string): Pattern => {
    const wanted = better.find((each) => each.when === when)?.text.trim() ?? present;
    if (/[{}]/.test(wanted.replaceAll(/\{[\w-]+\}/g, ''))) throw new Error(`a lone brace in ${text.id}`);
    for (const name of variablesIn(wanted)) if (!shown.has(name)) throw new Error(`${text.id} has no {${name}}`);
    return patternOf(wanted.replaceAll(/\s+/g, ' '), shown);
  };
  const [only] = variants;
  if (variable === undefined) return sentence('', only?.text ?? '');
  const forms = variants.map(({ choice, text: present }) => {
    const when = choice[variable] ?? 'other';
    return new Variant(new Identifier(when), sentence(when, present), when === 'other');
  });
  return new Pattern([new Placeable(new SelectExpression(new VariableReference(new Identifier(variable)), forms))]);
}

/** The Fluent files with the better sentences in them: name to content, only those that change, and only there. */
export function withBetter(locale: Locale, better: readonly Better[]): Map<string, string> {
  const files = new Map<string, string>();
  // From the end of a file to its beginning, so that what stands before a change stays where it is.
  const places = [...new Set(better.map(({ where }) => where))]
    .map((where) => ({ where, ...place(locale, where) }))
    .sort((a, b) => b.start - a.start);
  for (const { where, file, text, message, start, end } of places) {
    const changes = better.filter((each) => each.where === where);
    const forms = sentences(text.pattern).variants.map(({ choice }) => Object.values(choice).join(' '));
    for (const { when } of changes) if (!forms.includes(when)) throw new Error(`${where} has no form "${when}"`);
    const written = new FluentSerializer().serializeEntry(new Message(message.id, rewritten(text, changes)));
    const content = files.get(file) ?? locale.contents[file] ?? '';
    files.set(file, content.slice(0, start) + written.trimEnd() + content.slice(end));
  }
  return files;
}

/** Where in which file a text stands. */
function place(
  locale: Locale,
  where: string,
): { file: string; text: Text; message: Message; start: number; end: number } {
  const [file = '', id = ''] = where.split(': ');
  const text = locale.texts.get(id);
  const message = locale.files.get(file)?.body.find((entry) => entry instanceof Message && entry.id.name === id);
  if (!text || !(message instanceof Message) || !message.span) throw new Error(`there is no text "${where}"`);
  // A comment of its own is a part of a message, and stays.
  return { file, text, message, start: message.id.span?.start ?? message.span.start, end: message.span.end };
}
