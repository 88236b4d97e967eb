// The words: every one from Fluent, in her language, and none of those that we do not say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dayText, errorText, isolate, negotiate, sizeText, text, useLanguage } from '../../web/src/i18n/texts.ts';
import type { LocaleTag } from '../../web/src/i18n/texts.ts';

await useLanguage('en');

test('plurals and numbers', () => {
  assert.equal(text('review-clear', { count: 1 }), '1 photo is clear enough.');
  assert.equal(text('review-clear', { count: 2 }), '2 photos are clear enough.');
  assert.equal(text('working-count', { done: 1200, total: 3000 }), '1,200 of 3,000 done');
});

test('sizes as people say them', () => {
  assert.deepEqual([0, 999, 447_000, 12_340_000].map(sizeText), ['0 bytes', '999 bytes', '447 kB', '12.3 MB']);
});

test('a day of this year goes without the year', () => {
  const day = Date.UTC(2026, 2, 14, 12);
  assert.equal(dayText(day, Date.UTC(2026, 10, 21, 12)), 'March 14');
  assert.equal(dayText(day, Date.UTC(2027, 5, 1, 12)), 'March 14, 2026');
});

test('the language is the first of hers that is on offer, else English', () => {
  const offered = ['en', 'bn', 'pt-BR'] as unknown as readonly LocaleTag[];
  assert.equal(negotiate(['fr', 'bn-IN', 'en'], offered), 'bn');
  assert.equal(negotiate(['PT-br'], offered), 'pt-BR');
  assert.equal(negotiate(['pt'], offered), 'pt-BR');
  assert.equal(negotiate(['xx'], offered), 'en');
  assert.equal(negotiate([], offered), 'en');
});

test('a name of another direction is kept apart from the sentence around it', () => {
  assert.equal(text('review-remove-label', { name: isolate('صورة.jpg') }), 'Remove \u2068صورة.jpg\u2069');
});

test('every error of the one list has words, and an unknown one still reads', () => {
  const list = readFileSync(join(import.meta.dirname, '../../src/core/errors.def'), 'utf8');
  const words = [...list.matchAll(/^STILLMINE_ERROR\(.*"([a-z0-9_]+)"/gm)].map(([, word]) => word ?? '');
  assert.ok(words.length >= 14);
  for (const word of words) assert.ok(errorText(word).length > 10, word);
  assert.ok(errorText('from_the_future').length > 10);
});

