// The words of the page. `text('home-title')` is the only way to a string that people read: ids and their arguments
// are checked by the compiler against the Fluent files (tools/generate_texts.ts).
//
// A language is fetched when it is wanted, English too: so whoever opens the page carries one language and no more.
// `await useLanguage(...)` comes before the first text().
//
// Format with @fluent/bundle and hand the result to Lit as text: @fluent/dom would write innerHTML, which the page's
// Trusted Types policy refuses. Isolation marks are off because they would be part of accessible names; what can be of
// another direction (a file's name) is wrapped by isolate() or stands in <bdi>.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { errorTexts, languages as byTag, loaders } from './generated/texts.ts';
import type { ErrorCode, Language, LocaleTag, Texts } from './generated/texts.ts';

export type { ErrorCode, Language, LocaleTag };
export type TextId = keyof Texts;
/** The ids whose text takes no arguments. */
export type PlainTextId = { [Id in TextId]: Texts[Id] extends null ? Id : never }[TextId];

/** Those on offer, by name. */
export const languages: readonly Language[] = Object.values(byTag);

interface Spoken {
  readonly language: Language;
  readonly bundle: FluentBundle;
  /** For Intl: with the numbering system spelled out, since browsers of different years have different opinions. */
  readonly intl: string;
}

let spoken: Spoken | undefined;

function current(): Spoken {
  if (!spoken) throw new Error('useLanguage() comes before the first text()');
  return spoken;
}

/** Her language as Intl takes it, with its digits. */
export function intlTag(): string {
  return current().intl;
}

/** The language that the page speaks now. */
export function language(): Language {
  return current().language;
}

/** Whether the texts of the pages to read are wanted too: from the first such page on. */
let withAside = false;

/** Fetches a language and makes it the page's. Rejects when it does not arrive; the present one then stays. */
export async function useLanguage(tag: LocaleTag): Promise<void> {
  const { page, aside } = loaders[tag];
  const parts = await Promise.all([page(), ...(withAside ? [aside()] : [])]);
  const intl = `${tag}-u-nu-${byTag[tag].digits}`;
  const bundle = new FluentBundle(intl, { useIsolating: false });
  for (const { resource } of parts) add(bundle, resource);
  spoken = { language: byTag[tag], bundle, intl };
}

function add(bundle: FluentBundle, resource: string): void {
  const errors = bundle.addResource(new FluentResource(resource));
  if (errors.length > 0) throw new Error(`texts of ${bundle.locales.join()} do not parse`);
}

/** Fetches what the pages to read say, in her language and from now on in any other. Rejects as useLanguage() does. */
export async function useAsideTexts(): Promise<void> {
  while (!withAside) {
    const { language: wanted, bundle } = current();
    const { resource } = await loaders[wanted.tag].aside();
    // Another language may have been chosen meanwhile: then its texts are wanted, not these.
    if (current().bundle !== bundle) continue;
    add(bundle, resource);
    withAside = true;
  }
}

/** The first of her browser's languages that is on offer, else English. Nothing of it is kept or put into the URL. */
export function negotiate(
  wanted: readonly string[],
  offered: readonly LocaleTag[] = languages.map(({ tag }) => tag),
): LocaleTag {
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  for (const tag of wanted) {
    const found =
      offered.find((offer) => offer.toLowerCase() === tag.toLowerCase()) ??
      offered.find((offer) => base(offer) === base(tag));
    if (found) return found;
  }
  return 'en';
}

type Rest<Id extends TextId> = Texts[Id] extends null ? [] : [Texts[Id]];

/** The text with that id in her language. */
export function text<Id extends TextId>(id: Id, ...[values]: Rest<Id>): string {
  const { bundle } = current();
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`no text ${id}`);
  return bundle.formatPattern(pattern, values ?? {});
}

/** What went wrong, for a row of src/core/errors.def. A word this build does not know reads as damaged. */
export function errorText(code: string): string {
  return text(code in errorTexts ? errorTexts[code as ErrorCode] : 'error-picture-damaged');
}

/** A name of unknown direction, fit to stand inside a sentence. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

const kilobyte = 1000;

/** A file's size as people say it. */
export function sizeText(bytes: number): string {
  if (bytes < kilobyte) return text('size-bytes', { bytes });
  if (bytes < kilobyte * kilobyte) return text('size-kilobytes', { kilobytes: bytes / kilobyte });
  return text('size-megabytes', { megabytes: bytes / kilobyte / kilobyte });
}

/** Day and month, and the year where it is not this one. */
export function dayText(time: number, now: number): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  const format = new Intl.DateTimeFormat(current().intl, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return format.format(time);
}

/** A point in time to the hour, in her own clock. */
export function hourText(time: number): string {
  return new Intl.DateTimeFormat(current().intl, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(time);
}
