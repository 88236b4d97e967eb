// Would this copy be found? What a stock platform does, reckoned in the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyLimit, distance, judgeCopy } from '../../web/src/pages/copy_match.ts';
import type { Item } from '../../web/src/pages/journey.ts';
import type { FileReport } from '../../web/src/hash/messages.ts';
import { broken, file, picture, video } from './journey_events.ts';

const zero = '0'.repeat(64);
/** The value with the lowest `bits` bits set. */
const withBits = (bits: number): string => ((1n << BigInt(bits)) - 1n).toString(16).padStart(64, '0');

function image(sha256: string, values: readonly (readonly [string, number])[]): FileReport {
  const fingerprints = values.map(([value, quality], k) => ({
    type: 'pdq' as const, recipe: k === 0 ? 'upright' : 'mirrored', value, quality,
  }));
  const [first, ...rest] = fingerprints;
  if (!first) throw new RangeError('a picture has a fingerprint');
  const base = picture(sha256);
  if (base.error !== undefined || base.kind === 'video') throw new Error('a picture was expected');
  return { ...base, fingerprints: [first, ...rest] };
}

const item = (id: number, report: FileReport): Item => ({ ...file(id), report, edited: false, synthetic: false });

test('distance counts the bits that differ', () => {
  assert.equal(distance(zero, zero), 0);
  assert.equal(distance(zero, 'f'.repeat(64)), 256);
  assert.equal(distance(zero, withBits(31)), 31);
  assert.equal(distance('8000000000000000'.repeat(4), zero), 4);
});

test('31 of 256 still counts as a copy, 32 does not', () => {
  const mine = [item(1, image('a', [[zero, 100]]))];
  assert.equal(copyLimit, 31);
  assert.equal(judgeCopy(image('b', [[withBits(31), 100]]), mine).outcome, 'found');
  assert.equal(judgeCopy(image('b', [[withBits(32), 100]]), mine).outcome, 'missed');
});

test('every fingerprint that was sent counts, and of the copy only the picture as it is shown', () => {
  const mine = [item(1, image('a', [[zero, 100], [withBits(200), 100]]))];
  assert.equal(judgeCopy(image('b', [[withBits(190), 100]]), mine).closest?.distance, 10);
  assert.equal(judgeCopy(image('b', [[withBits(100), 100], [zero, 100]]), mine).closest?.distance, 100);
});

test('fingerprints and copies under quality fifty are left out, as platforms leave them out', () => {
  const mine = [item(1, image('a', [[withBits(90), 100], [zero, 49]]))];
  assert.equal(judgeCopy(image('b', [[zero, 100]]), mine).closest?.distance, 90);
  assert.equal(judgeCopy(image('b', [[withBits(90), 49]]), mine).outcome, 'plain');
});

test('the nearest file is named first', () => {
  const mine = [item(1, image('a', [[withBits(60), 100]])), item(2, image('c', [[withBits(5), 100]]))];
  const verdict = judgeCopy(image('b', [[zero, 100]]), mine);
  assert.deepEqual(verdict.each.map((each) => [each.item.id, each.distance]), [[2, 5], [1, 60]]);
});

test('the very same file is the same, a picture as much as a video; another video is not found', () => {
  const mine = [item(1, image('a', [[zero, 100]])), item(2, video)];
  assert.equal(judgeCopy(image('a', [[zero, 100]]), mine).outcome, 'same');
  assert.equal(judgeCopy(video, mine).outcome, 'same');
  assert.equal(judgeCopy({ ...video, sha256: 'other' } as FileReport, mine).outcome, 'missed');
});

test('a copy that cannot be read has no verdict', () => {
  assert.equal(judgeCopy(broken, [item(1, image('a', [[zero, 100]]))]).outcome, 'unread');
});
