// A translation as a sheet for a reviewer, and the sheet back into the translation. src/i18n/REVIEWING.md is for them.
//   node tools/review_sheet.ts export de > de.csv        print de > de.html        import de de.csv
//   node tools/review_sheet.ts reviewed de "2026-12-01, Name of the reviewer"
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { localesFolder, readLocale } from './texts/locale.ts';
import type { Locale } from './texts/locale.ts';
import { rowsOf, withBetter } from './texts/sheet.ts';

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

function take(locale: Locale, file: string): void {
  const content = readFileSync(file, 'utf8');
  // A spreadsheet writes the separator of its own country.
  const delimiter = /^\ufeff?"?Where"?(.)/.exec(content)?.[1] ?? ',';
  const read = parse<Partial<Line>>(content, { bom: true, columns: true, delimiter, relaxColumnCount: true });
  const better = read.flatMap(({ Where = '', When = '', Better = '' }) =>
    Better.trim() === '' ? [] : [{ where: Where, when: When, text: Better }],
  );
  for (const [name, content] of withBetter(locale, better))
    writeFileSync(join(localesFolder, locale.tag, name), content);
  for (const { Where = '', Remark = '' } of read) if (Remark.trim() !== '') console.log(`${Where}: ${Remark}`);
  console.log(`${better.length} sentences taken. Now: node tools/check_texts.ts ${locale.tag}`);
}

function mark(locale: Locale, by: string): void {
  for (const name of locale.files.keys()) {
    const path = join(localesFolder, locale.tag, name);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^### reviewed: .*$/m, () => `### reviewed: ${by}`),
    );
  }
}

const [what, tag = '', argument = ''] = process.argv.slice(2);
if (what === 'export' && tag !== '') process.stdout.write(sheet(readLocale(tag)));
else if (what === 'print' && tag !== '') process.stdout.write(printed(readLocale(tag)));
else if (what === 'import' && argument !== '') take(readLocale(tag), argument);
else if (what === 'reviewed' && argument !== '') mark(readLocale(tag), argument);
else {
  console.error('review_sheet.ts export|print TAG, import TAG FILE, reviewed TAG "DATE, WHO"');
  process.exit(2);
}
