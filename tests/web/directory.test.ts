// Services of other people: who is shown which, and what is never left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anywhere, countriesFor, isStale, servicesFor } from '../../web/src/pages/reading/directory.ts';
import type { Service } from '../../web/src/pages/reading/directory.ts';
import { localeTags } from '../../web/tools/texts/locale.ts';

const all = (of: 'adult' | 'minor'): readonly Service[] =>
  [anywhere, ...countriesFor(of)].flatMap((country) => servicesFor(of, country));

test('services for minors stand only where pictures from before 18 are the matter', () => {
  assert.ok(all('adult').length > 10);
  for (const { audience, name } of all('adult')) assert.notEqual(audience, 'minor', name);
  for (const { audience, name } of all('minor')) assert.notEqual(audience, 'adult', name);
});

test('whatever her language or country, each programme has a service that works anywhere', () => {
  assert.deepEqual(servicesFor('adult', anywhere).map(({ name }) => name), ['StopNCII.org (SWGfL)']);
  assert.ok(servicesFor('minor', anywhere).some(({ name }) => name === 'Take It Down (NCMEC)'));
  assert.ok(localeTags().length > 0); // none of them needs an entry of its own
});

test('nothing rests on a single source, and nothing that waits for a call is shown', () => {
  for (const service of [...all('adult'), ...all('minor')]) assert.equal(service.heldBack, undefined, service.name);
  assert.ok(!servicesFor('adult', 'MX').length);
});

test('every entry says whether it asks for the picture, when it was checked, and leads somewhere', () => {
  for (const service of [...all('adult'), ...all('minor')]) {
    assert.ok(['yes', 'no', 'unknown'].includes(service.asksForPicture), service.name);
    assert.match(service.checked, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(service.url !== null || service.phone !== null, service.name);
    assert.ok(service.url === null || /^https?:\/\//.test(service.url), service.name);
  }
  const uploads = servicesFor('minor', 'GB').find(({ name }) => name.startsWith('Report Remove'));
  assert.equal(uploads?.asksForPicture, 'yes');
});

test('after 180 days an entry says when it was last checked', () => {
  const checked = '2026-11-21';
  assert.ok(!isStale({ checked }, Date.UTC(2027, 4, 20)));
  assert.ok(isStale({ checked }, Date.UTC(2027, 4, 21)));
});
