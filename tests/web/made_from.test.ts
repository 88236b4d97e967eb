// A translation is held to the English that it was made from: it cannot go stale unseen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLocale } from '../../web/tools/texts/locale.ts';
import type { Locale, MadeFrom } from '../../web/tools/texts/locale.ts';
import { accepted, driftOf, hashOf } from '../../web/tools/texts/made_from.ts';
import { check } from '../../web/tools/texts/rules.ts';

const words = { same: [], refused: {} };
const english = (source: string): Locale => parseLocale('en', { 'page.ftl': source }, words);
const german = (source: string, madeFrom: MadeFrom): Locale =>
  parseLocale('de', { 'page.ftl': `### reviewed: no\n${source}` }, words, madeFrom);
const nothing = { changed: [], added: [], gone: [] };

const before = english('lead = The picture stays with you.\nrest = You can withdraw it.\n');
const both = 'lead = Das Bild bleibt bei dir.\nrest = Du kannst es zurückziehen.\n';
const record = accepted(german(both, {}), before, []);

test('a translation that was made from the English of today is not held up', () => {
  assert.deepEqual(Object.keys(record), ['lead', 'rest']);
  assert.deepEqual(driftOf(german(both, record), before), nothing);
  assert.deepEqual(check(german(both, record), before), []);
});

test('an English sentence that changed is named with the language and with the command that accepts the translation', () => {
  const after = english('lead = The picture never leaves you.\nrest = You can withdraw it.\n');
  assert.deepEqual(check(german(both, record), after), [
    {
      tag: 'de', rule: 'changed', where: 'page.ftl: lead',
      what: 'English has changed: read it again, put it right, then node tools/accept_texts.ts de lead',
    },
  ]);
  assert.deepEqual(accepted(german(both, record), after, []), record, 'not by a command that does not name it');
  assert.deepEqual(driftOf(german(both, accepted(german(both, record), after, ['lead'])), after), nothing);
});

test('a change in one plural form, or in how a number is shown, is a change', () => {
  const of = (pattern: string): string => {
    const text = english(`files = ${pattern}`).texts.get('files');
    return text ? hashOf(text) : '';
  };
  const plural = (one: string): string => `{ $count ->\n    [one] ${one}\n   *[other] { $count } files\n}\n`;
  assert.match(of('Files\n'), /^[0-9a-f]{8}$/);
  assert.notEqual(of(plural('1 file')), of(plural('One file')));
  assert.notEqual(of('{ $size }\n'), of('{ NUMBER($size, maximumFractionDigits: 1) }\n'));
});

test('where a sentence stands, its comments and how its lines are broken are no change', () => {
  const moved = english('# Said at the end.\nrest =\n    You can withdraw it.\n\n## First\nlead = The picture stays with you.\n');
  assert.deepEqual(driftOf(german(both, record), moved), nothing);
});

test('what is new goes on record without being named, what is gone goes off it, and neither is forgotten', () => {
  const after = english('lead = The picture stays with you.\nstart = Start\n');
  const own = german('lead = Das Bild bleibt bei dir.\nstart = Anfangen\n', record);
  assert.deepEqual(driftOf(own, after), { changed: [], added: ['start'], gone: ['rest'] });
  assert.deepEqual(check(own, after).map(({ rule, what }) => `${rule}: ${what}`), [
    'changed: node tools/accept_texts.ts de puts what is new on record: start',
    'changed: node tools/accept_texts.ts de takes what is gone off it: rest',
  ]);
  assert.deepEqual(Object.keys(accepted(own, after, [])), ['lead', 'start']);
});

test('a text that the language does not have yet is not on record', () => {
  const after = english('lead = The picture stays with you.\nstart = Start\n');
  assert.deepEqual(Object.keys(accepted(german('lead = Das Bild bleibt bei dir.\n', {}), after, ['start'])), ['lead']);
});
