// A reviewer works in a spreadsheet: what goes out is every sentence, and what comes back lands in its own place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLocale } from '../../web/tools/texts/locale.ts';
import { readIn, rowsOf, withBetter } from '../../web/tools/texts/sheet.ts';

const words = { same: [], refused: {} };
const english = parseLocale('en', { 'page.ftl': `lead = The picture stays with you.
size = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
files = Working on { $count ->
    [one] 1 file.
   *[other] { $count } files.
}
` }, words);
const source = `### reviewed: no

## A part
lead = Das Bild bleibt bei dir.
size = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
files = Arbeit an { $count ->
    [one] einer Datei.
   *[other] { $count } Dateien.
}
`;
const german = (): ReturnType<typeof parseLocale> => parseLocale('de', { 'page.ftl': source }, words);

test('each sentence is a row, each plural form a whole sentence, each value a name in braces', () => {
  assert.deepEqual(rowsOf(german(), english), [
    { where: 'page.ftl: lead', when: '', english: 'The picture stays with you.', own: 'Das Bild bleibt bei dir.' },
    { where: 'page.ftl: size', when: '', english: '{megabytes} MB', own: '{megabytes} MB' },
    { where: 'page.ftl: files', when: 'one', english: 'Working on 1 file.', own: 'Arbeit an einer Datei.' },
    { where: 'page.ftl: files', when: 'other', english: 'Working on {count} files.', own: 'Arbeit an {count} Dateien.' },
  ]);
});

test('a form that English does not have stands beside the sentence for the rest', () => {
  const ukrainian = parseLocale('uk', { 'page.ftl': 'files = { $count ->\n    [few] { $count } файли\n   *[other] { $count } файлу\n}\n' }, words);
  assert.equal(rowsOf(ukrainian, english)[0]?.english, 'Working on {count} files.');
});

test('better sentences take the place of the old ones; comments, options and all else stay', () => {
  const files = withBetter(german(), [
    { where: 'page.ftl: lead', when: '', text: 'Das Bild bleibt\nbei Ihnen. ' },
    { where: 'page.ftl: size', when: '', text: 'etwa {megabytes} MB' },
    { where: 'page.ftl: files', when: 'one', text: 'Eine Datei ist in Arbeit.' },
  ]);
  assert.deepEqual([...files], [['page.ftl', `### reviewed: no

## A part
lead = Das Bild bleibt bei Ihnen.
size = etwa { NUMBER($megabytes, maximumFractionDigits: 1) } MB
files =
    { $count ->
        [one] Eine Datei ist in Arbeit.
       *[other] Arbeit an { $count } Dateien.
    }
`]]);
});

test('a sheet without changes changes nothing', () => {
  assert.equal(withBetter(german(), []).size, 0);
});

test('a value, a form or a text that there is not is refused, with its name', () => {
  const refuse = (where: string, when: string, text: string, message: RegExp): void => {
    assert.throws(() => withBetter(german(), [{ where, when, text }]), message);
  };
  refuse('page.ftl: lead', '', 'Das Bild {name} bleibt.', /\{name\}/);
  refuse('page.ftl: lead', '', 'Das Bild { bleibt.', /brace/);
  refuse('page.ftl: files', 'few', 'Dateien', /no form "few"/);
  refuse('page.ftl: nothing', '', 'Nichts', /no text/);
});

test('a sheet that comes back tells which texts were read beside the English of today', () => {
  const all = ['lead', 'size', 'files'];
  const sheet = rowsOf(german(), english);
  assert.deepEqual(readIn(sheet, german(), english), { read: all, unread: [] });
  const broken = sheet.map((row) => ({ ...row, english: ` ${row.english.replaceAll(' ', '\n')}` }));
  assert.deepEqual(readIn(broken, german(), english), { read: all, unread: [] }, 'a spreadsheet breaks lines');
  const old = sheet.map((row) => ({ ...row, english: row.english.replace('stays with you', 'is safe') }));
  assert.deepEqual(readIn(old, german(), english), { read: ['size', 'files'], unread: ['lead'] });
  const half = sheet.filter(({ when }) => when !== 'one');
  assert.deepEqual(readIn(half, german(), english), { read: ['lead', 'size'], unread: ['files'] });
});
