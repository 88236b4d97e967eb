// The way to the picker is short: at most 90 words to read and six taps, in both programmes; and easy to read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text, useLanguage } from '../../web/src/i18n/texts.ts';
import type { PlainTextId } from '../../web/src/i18n/texts.ts';
import { beginning, step } from '../../web/src/pages/journey.ts';
import type { Journey, JourneyEvent } from '../../web/src/pages/journey.ts';
import { readLocale } from '../../web/tools/texts/locale.ts';
import { sentences } from '../../web/tools/texts/variants.ts';
import { there } from './journey_events.ts';

const english = readLocale('en');
await useLanguage('en');

/** Headings and sentences from the first page to the picker; names of buttons and answers are not counted. */
const onTheWay: readonly PlainTextId[] = [
  'home-title', 'home-lead', 'safety-title', 'safety-near-title', 'safety-near', 'safety-history-title',
  'safety-history', 'safety-limit-title', 'safety-limit', 'question-title', 'question-why', 'who-title',
];

/** What she presses, and how often: an answer is chosen and then gone on with. */
const taps: Readonly<Partial<Record<JourneyEvent['is'], number>>> = { start: 1, understood: 1, answered: 2, told_who: 2 };

const ways: Readonly<Record<string, readonly JourneyEvent[]>> = {
  adult: [{ is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'no' }],
  minor: [
    { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'yes' }, { is: 'told_who', who: 'self' },
  ],
};

test('at most 90 words stand before the picker', () => {
  const words = onTheWay.flatMap((id) => text(id).match(/[\p{L}\p{N}'-]+/gu) ?? []);
  assert.ok(words.length <= 90, `${words.length} words`);
});

for (const [programme, events] of Object.entries(ways)) {
  test(`at most six taps lead to the ${programme} picker`, () => {
    const first = step(beginning, there('adult', 'minor'));
    const end = events.reduce<Journey>(step, first);
    assert.equal(end.place.at, 'pick');
    assert.equal(end.programme, programme);
    const count = events.reduce((sum, event) => sum + (taps[event.is] ?? 1), 0);
    assert.ok(count <= 6, `${count} taps`);
  });
}

/** Syllables as the Flesch-Kincaid formula counts them, near enough for a bound. */
function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1);
}

/** The American school grade of the whole sentences of a file, values in them read as one short word; five years more is
 *  the age. */
function grade(file: string): number {
  const texts = [...english.texts.values()].filter((each) => each.file === file);
  const body = texts
    .flatMap(({ pattern }) => sentences(pattern).variants.map((variant) => variant.text.replaceAll(/\{[\w-]+\}/g, 'one')))
    .filter((sentence) => /[.?!]$/.test(sentence))
    .join(' ');
  const words = body.match(/[A-Za-z'-]+|\d+/g) ?? [];
  const ends = body.match(/[.?!](\s|$)/g)?.length ?? 1;
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / ends) + 11.8 * (sounds / words.length) - 15.59;
}

for (const page of english.files.keys()) {
  const age = page === 'minor.ftl' ? 8 : 9;
  test(`${page} reads at an age of ${age} or younger`, () => {
    assert.ok(grade(page) + 5 <= age, `grade ${grade(page).toFixed(1)}`);
  });
}
