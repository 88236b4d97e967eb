// A translation as a sheet for a reviewer, and the sheet back into the translation. src/i18n/REVIEWING.md is for them.
//   node tools/review_sheet.ts export de > de.csv        print de > de.html        import de de.csv
//   node tools/review_sheet.ts reviewed de de.csv "2026-12-01, Name of the reviewer"
// The English that a sheet shows tells which texts were read beside the English of today: those go on record (made_from.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { localesFolder, readLocale } from './texts/locale.ts';
import type { Locale } from './texts/locale.ts';
import { accepted, writeMadeFrom } from './texts/made_from.ts';
import { idOf, readIn, rowsOf, withBetter } from './texts/sheet.ts';

const columns = ['Where', 'When', 'English', 'Translation', 'Better', 'Remark'] as const;
type Line = Record<(typeof columns)[number], string>;

function lines(locale: Locale): Line[] {
  return rowsOf(locale, readLocale('en')).map(({ where, when, english, own }) => ({
    Where: where,
    When: when,
    English: english,
    Translation: own,
    Better: '',
    Remark: '',
  }));
}

/** With a byte order mark: without it Excel reads UTF-8 as something else. */
function sheet(locale: Locale): string {
  return stringify(lines(locale), { bom: true, header: true, columns: [...columns] });
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function printed(locale: Locale): string {
  const rows = lines(locale).map(
    ({ Where, When, English, Translation }) =>
      `<tr><td class="where">${escaped(Where)}<br><b>${escaped(When)}</b></td><td lang="en" dir="ltr">${escaped(English)}</td>` +
      `<td lang="${locale.tag}" dir="${locale.direction}">${escaped(Translation)}</td><td></td></tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${locale.tag}</title>
<style>body{font:11pt/1.4 sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.4em;vertical-align:top;width:29%}
td.where,th:first-child{width:13%;font-size:8pt;overflow-wrap:anywhere}tr{break-inside:avoid}thead{display:table-header-group}</style>
<table><thead><tr><th>Where</th><th>English</th><th>Translation</th><th>Better</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
`;
}

function sheetIn(file: string): Line[] {
  const content = readFileSync(file, 'utf8');
  // A spreadsheet writes the separator of its own country.
  const delimiter = /^\ufeff?"?Where"?(.)/.exec(content)?.[1] ?? ',';
  const read = parse<Partial<Line>>(content, { bom: true, columns: true, delimiter, relaxColumnCount: true });
  const empty: Line = { Where: '', When: '', English: '', Translation: '', Better: '', Remark: '' };
  return read.map((line) => ({ ...empty, ...line }));
}

/** Which texts of the sheet stand beside the English of today. */
function readOf(sheet: readonly Line[], locale: Locale): ReturnType<typeof readIn> {
  const rows = sheet.map(({ Where, When, English }) => ({ where: Where, when: When, english: English }));
  return readIn(rows, locale, readLocale('en'));
}

/** Takes what was written; only those texts are sure to have been read. */
function take(locale: Locale, sheet: readonly Line[]): void {
  const written = sheet.filter(({ Better }) => Better.trim() !== '');
  const better = written.map(({ Where, When, Better }) => ({ where: Where, when: When, text: Better }));
  for (const [name, content] of withBetter(locale, better))
    writeFileSync(join(localesFolder, locale.tag, name), content);
  const bettered = new Set(written.map(({ Where }) => idOf(Where)));
  const { read, unread } = readOf(sheet, locale);
  writeMadeFrom(
    locale.tag,
    accepted(
      locale,
      readLocale('en'),
      read.filter((id) => bettered.has(id)),
    ),
  );
  for (const { Where, Remark } of sheet) if (Remark.trim() !== '') console.log(`${Where}: ${Remark}`);
  for (const id of unread.filter((each) => bettered.has(each)))
    console.log(`${id}: English has changed since the sheet was made; does the new sentence fit it?`);
  console.log(`${written.length} sentences taken. Now: node tools/check_texts.ts ${locale.tag}`);
}

/** All of the sheet was read. The note to the reader goes only if that is all of the language, beside the English of today. */
function mark(locale: Locale, sheet: readonly Line[], by: string): void {
  const { read, unread } = readOf(sheet, locale);
  writeMadeFrom(locale.tag, accepted(locale, readLocale('en'), read));
  if (unread.length > 0) {
    console.error(`not marked: not in the sheet as English is now: ${unread.join(' ')}`);
    process.exit(1);
  }
  for (const name of locale.files.keys()) {
    const path = join(localesFolder, locale.tag, name);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^### reviewed: .*$/m, () => `### reviewed: ${by}`),
    );
  }
}

const [what, tag = '', file = '', by = ''] = process.argv.slice(2);
if (what === 'export' && tag !== '') process.stdout.write(sheet(readLocale(tag)));
else if (what === 'print' && tag !== '') process.stdout.write(printed(readLocale(tag)));
else if (what === 'import' && file !== '') take(readLocale(tag), sheetIn(file));
else if (what === 'reviewed' && by !== '') mark(readLocale(tag), sheetIn(file), by);
else {
  console.error('review_sheet.ts export|print TAG, import TAG FILE, reviewed TAG FILE "DATE, WHO"');
  process.exit(2);
}
