// Names that the browser knows in every language: countries, languages, months.
import { intlTag } from './texts.ts';

/** Codes with their names, in the order of her alphabet. */
export function regionNames(codes: readonly string[]): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(intlTag(), { type: 'region', fallback: 'code' });
  const order = new Intl.Collator(intlTag());
  return codes
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => order.compare(one, other));
}

/** Languages by their tags, as one list. */
export function languageNames(tags: readonly string[]): string {
  const names = new Intl.DisplayNames(intlTag(), { type: 'language', fallback: 'code' });
  return new Intl.ListFormat(intlTag(), { type: 'unit', style: 'long' }).format(
    tags.map((tag) => names.of(tag) ?? tag),
  );
}

export function monthText(time: number): string {
  return new Intl.DateTimeFormat(intlTag(), { month: 'long', year: 'numeric' }).format(time);
}
