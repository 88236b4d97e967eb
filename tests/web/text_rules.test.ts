// Each rule of the language checker can fail: a sentence that breaks it is found, and the same sentence put right is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeTags, parseLocale, readLocale } from '../../web/tools/texts/locale.ts';
import type { Locale, MadeFrom, Words } from '../../web/tools/texts/locale.ts';
import { hashOf } from '../../web/tools/texts/made_from.ts';
import { check, columns, pluralsOf } from '../../web/tools/texts/rules.ts';
import type { Rule } from '../../web/tools/texts/rules.ts';

const refused = { blame: ['your mistake'] };
const english: Words = { same: [], refused };
const german: Words = { same: ['Browser'], refused: { blame: ['dein Fehler', 'selbst schuld*'] } };

function recordOf({ texts }: Locale): MadeFrom {
  return Object.fromEntries([...texts.values()].map((text) => [text.id, hashOf(text)]));
}

/** The rules that a translation breaks, each once. */
function broken(source: string, own: string, tag = 'de', words: Words = { ...german, ...(tag === 'de' ? {} : { same: [] }) }): Rule[] {
  const from = parseLocale('en', { 'page.ftl': source }, english);
  const into = parseLocale(tag, { 'page.ftl': `### reviewed: no\n${own}` }, words, recordOf(from));
  return [...new Set(check(into, from).map(({ rule }) => rule))].sort();
}

const line = 'lead = The picture stays with you on this device.\n';
const good = 'lead = Das Bild bleibt bei dir auf diesem Gerät.\n';

test('a good translation breaks no rule', () => {
  assert.deepEqual(broken(line, good), []);
});

test('a text that is missing, or that English does not have, is found', () => {
  assert.deepEqual(broken(`${line}start = Begin\n`, good), ['missing']);
  assert.deepEqual(broken(line, `${good}start = Anfang\n`), ['extra']);
});

test('a file that does not parse, says a thing twice or does not say whether it was reviewed is found', () => {
  assert.ok(broken(line, `${good}rest = { \n`).includes('file'));
  assert.ok(broken(line, good + good).includes('file'));
  assert.ok(broken(line, `${good}    .label = Etikett\n`).includes('file'));
  const from = parseLocale('en', { 'page.ftl': line }, english);
  assert.deepEqual(check(parseLocale('de', { 'page.ftl': good }, german, recordOf(from)), from).map(({ rule }) => rule), ['file']);
});

test('a value that is missing, or that English does not have, is found', () => {
  const source = 'take = Take { $name } off the list?\n';
  assert.deepEqual(broken(source, 'take = { $name } von der Liste nehmen?\n'), []);
  assert.deepEqual(broken(source, 'take = Das von der Liste nehmen?\n'), ['placeholder']);
  assert.deepEqual(broken(source, 'take = { $name } von { $list } nehmen?\n'), ['placeholder']);
});

const counted = `files = { $count ->
    [one] 1 file is ready.
   *[other] { $count } files are ready.
}
`;

test('a plural category that the language has must be there, and one that it has not must not', () => {
  const ukrainian = (few: string): string => `files = { $count ->
    [one] { $count } файл готовий.
${few}    [many] { $count } файлів готові.
   *[other] { $count } файлу готові.
}
`;
  const words: Words = { same: [], refused: { blame: ['твоя помилка'] } };
  assert.deepEqual(broken(counted, ukrainian('    [few] { $count } файли готові.\n'), 'uk', words), []);
  assert.deepEqual(broken(counted, ukrainian(''), 'uk', words), ['plural']);
  assert.deepEqual(broken(counted, 'files = { $count } файлів готові.\n', 'uk', words), ['plural']);
  assert.deepEqual(broken(counted, `files = { $count ->
    [one] { $count } Datei ist bereit.
    [few] { $count } Dateien sind bereit.
   *[other] { $count } Dateien sind bereit.
}
`), ['plural']);
});

test('a language without plurals needs none', () => {
  assert.deepEqual(broken(counted, 'files = { $count }개의 파일이 준비되었습니다.\n', 'ko', { same: [], refused: { blame: ['네 잘못'] } }), []);
});

test('a sentence for several numbers must show the number: "one" is 21 in Ukrainian, 0 in French', () => {
  const french = (one: string): string => `files = { $count ->
    [one] ${one}
    [many] { $count } de fichiers sont prêts.
   *[other] { $count } fichiers sont prêts.
}
`;
  const words: Words = { same: [], refused: { blame: ['ta faute'] } };
  assert.deepEqual(broken(counted, french('{ $count } fichier est prêt.'), 'fr', words), []);
  assert.deepEqual(broken(counted, french('Un fichier est prêt.'), 'fr', words), ['placeholder']);
});

test('markup is found', () => {
  assert.deepEqual(broken(line, 'lead = Das Bild bleibt <b>bei dir</b> auf diesem Gerät.\n'), ['markup']);
  assert.deepEqual(broken(line, 'lead = Das Bild bleibt bei dir&nbsp;auf diesem Gerät.\n'), ['markup']);
});

test('words left in English are found: a piece, a whole text, or too many over all', () => {
  assert.deepEqual(broken(line, 'lead = Das Bild stays with you on this Gerät.\n'), ['english']);
  assert.deepEqual(broken('help = Get help now\n', 'help = Get help now\n'), ['english']);
  assert.deepEqual(broken('help = Browser\n', 'help = Browser\n'), [], 'a word that both languages share');
  const filler = Array.from({ length: 10 }, (_, k) => `filler-${'abcdefghij'[k] ?? ''} = Ein Bild bleibt immer bei dir.\n`).join('');
  const source = filler.replaceAll('Ein Bild bleibt immer bei dir', 'The photo stays with you');
  const mixed = (count: number): string => filler.replace(new RegExp(`(?:(?:.*\\n){${count}})`), (lines) => lines.replaceAll('Bild', 'photo'));
  assert.deepEqual(broken(source, mixed(1)), []);
  assert.deepEqual(broken(source, mixed(4)), ['english']);
});

test('another script is found, and so are the letters of a neighbour', () => {
  assert.deepEqual(broken(line, 'lead = Das Bild bleibt bei dir auf diesem Gerät и всё.\n'), ['script']);
  const bengali: Words = { same: [], refused: { blame: ['তোমার দোষে'] } };
  assert.deepEqual(broken(line, 'lead = ছবিটি এই ডিভাইসে আপনার কাছেই থাকে।\n', 'bn', bengali), []);
  assert.deepEqual(broken(line, 'lead = ছবিটি এই gadget আপনার কাছেই থাকে।\n', 'bn', bengali), ['script']);
  assert.deepEqual(broken(line, 'lead = ছবিটি इस ডিভাইসে আপনার কাছেই থাকে।\n', 'bn', bengali), ['script']);
  const ukrainian: Words = { same: [], strangeLetters: 'ыэёъ', refused: { blame: ['твоя помилка'] } };
  assert.deepEqual(broken(line, 'lead = Зображення лишається з вами на цьому пристрої.\n', 'uk', ukrainian), []);
  assert.deepEqual(broken(line, 'lead = Зображення остаётся з вами на цьому пристрої.\n', 'uk', ukrainian), ['script']);
});

test('numbers must be the same, in the numerals that the page shows', () => {
  const source = 'hint = 16 digits. Gaps do not matter.\n';
  assert.deepEqual(broken(source, 'hint = 16 Ziffern. Lücken machen nichts.\n'), []);
  assert.deepEqual(broken(source, 'hint = 18 Ziffern. Lücken machen nichts.\n'), ['number']);
  const words: Words = { same: [], refused: { blame: ['তোমার দোষে'] } };
  assert.deepEqual(broken(source, '### digits: beng\nhint = ১৬টি সংখ্যা। ফাঁক থাকলে সমস্যা নেই।\n', 'bn', words), []);
  assert.deepEqual(broken(source, '### digits: beng\nhint = 16টি সংখ্যা। ফাঁক থাকলে সমস্যা নেই।\n', 'bn', words), ['digits']);
});

test('names stay as they are', () => {
  const source = 'link = Go to Take It Down in another window\n';
  assert.deepEqual(broken(source, 'link = Take It Down in einem anderen Fenster öffnen\n'), []);
  assert.deepEqual(broken(source, 'link = Nimm es runter in einem anderen Fenster öffnen\n'), ['name']);
});

test('a text that is far too short or too long is found; short labels are free', () => {
  assert.deepEqual(broken(line, 'lead = Es bleibt.\n'), ['length']);
  assert.deepEqual(broken(line, `lead = ${'Das Bild bleibt bei dir auf diesem Gerät. '.repeat(3).trim()}\n`), ['length']);
  assert.deepEqual(broken(`${line}ok = Copy\n`, `${good}ok = Zwischenspeichern\n`), []);
  assert.deepEqual(broken('a = Yes\nb = No\nc = Ok\n', 'a = Jawohl, das will ich so\nb = Nein, lieber gar nicht\nc = In Ordnung, weiter\n'), ['length']);
});

test('what is counted as length is what the eye sees', () => {
  assert.equal(columns('Bild'), 4);
  assert.equal(columns('图片'), 4);
  assert.equal(columns('நிழற்படம்'), 7);
});

test('words of blame and promises are found, and a list of them cannot be left empty', () => {
  assert.deepEqual(broken(line, 'lead = Das war dein Fehler. Das Bild bleibt auf diesem Gerät.\n'), ['refused']);
  assert.deepEqual(broken(line, 'lead = Du bist selbst schuldig. Das Bild bleibt auf dem Gerät.\n'), ['refused']);
  assert.deepEqual(broken(line, 'lead = Bei dir und auf dein Fehlerblatt bleibt das Bild.\n'), [], 'not inside a longer word');
  assert.deepEqual(broken(line, good, 'de', { same: [], refused: {} }), ['refused']);
  assert.deepEqual(broken(line, good, 'de', { same: [], refused: { blame: ['selbst*schuld'] } }), ['refused'], 'a star that would match nothing');
});

test('the categories are those of CLDR', () => {
  assert.deepEqual([...pluralsOf('ar').keys()].sort(), ['few', 'many', 'one', 'other', 'two', 'zero']);
  assert.equal(pluralsOf('en').get('one'), 1);
  assert.equal(pluralsOf('fr').get('one'), 2);
});

test('every language on offer fulfils every rule', () => {
  const source = readLocale('en');
  for (const tag of localeTags()) assert.deepEqual(check(tag === 'en' ? source : readLocale(tag), source), [], tag);
});
