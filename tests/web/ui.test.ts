// The small parts that pages are made of.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, mock, test } from 'node:test';
import { Announcer } from '../../web/src/ui/announcer.ts';
import { ShiftCounter } from '../../web/src/ui/leave.ts';
import { patternBits, patternPath } from '../../web/src/ui/pattern.ts';
import { route, formatName } from '../../web/src/media/route.ts';
import { Picker } from '../../web/src/pick/files.ts';
import { secondsLeft, weight } from '../../web/src/pages/time_left.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

test('announcements: at most one a second, the newest of those that wait', () => {
  const said: string[] = [];
  const announcer = new Announcer((sentence) => said.push(sentence));
  announcer.say('one');
  announcer.say('two');
  announcer.say('three');
  assert.deepEqual(said, ['one']);
  mock.timers.tick(999);
  assert.deepEqual(said, ['one']);
  mock.timers.tick(1);
  assert.deepEqual(said, ['one', 'three']);
});

test('announcements: the same sentence twice is still a change of the region', () => {
  const said: string[] = [];
  const announcer = new Announcer((sentence) => said.push(sentence));
  announcer.say('Leaving.');
  mock.timers.tick(1000);
  announcer.say('Leaving.');
  assert.equal(said.length, 2);
  assert.notEqual(said[0], said[1]);
});

const press = (counter: ShiftCounter, at: number): number | null => {
  counter.down('Shift');
  return counter.up('Shift', at);
};

test('Shift three times within five seconds leaves', () => {
  const counter = new ShiftCounter();
  assert.deepEqual([press(counter, 0), press(counter, 2000), press(counter, 4999)], [2, 1, 0]);
});

test('slow presses start anew', () => {
  const counter = new ShiftCounter();
  assert.deepEqual([press(counter, 0), press(counter, 2000), press(counter, 5001)], [2, 1, 2]);
});

test('typing capital letters does not leave', () => {
  const counter = new ShiftCounter();
  for (let i = 0; i < 5; i += 1) {
    counter.down('Shift');
    counter.down('A');
    assert.equal(counter.up('A', i), null);
    assert.equal(counter.up('Shift', i), null);
  }
});

test('another key in between starts anew', () => {
  const counter = new ShiftCounter();
  press(counter, 0);
  press(counter, 1);
  counter.down('Tab');
  assert.equal(press(counter, 2), 2);
});

test('the pattern is drawn from the real bits, lowest frequency first', () => {
  // The last hex digit is 5: bits 0 and 2 of row 0. The first is 8: bit 255, the last cell of the last row.
  const bits = patternBits(`8${'0'.repeat(62)}5`);
  assert.deepEqual(bits.flatMap((bit, k) => (bit ? [k] : [])), [0, 2, 255]);
  assert.equal(patternPath(bits).match(/M/g)?.length, 3);
  assert.ok(patternPath(bits).startsWith('M0.08 0.08h'));
});

test('a pattern of anything but 64 hex digits is refused', () => {
  assert.throws(() => patternBits('0'.repeat(63)), RangeError);
  assert.throws(() => patternBits('G'.repeat(64)), RangeError);
});

test('files go their way by their first bytes, and what is not read has a name that people know', () => {
  assert.deepEqual(route({ format: 'jpeg', kind: 'image' }), { via: 'core' });
  assert.deepEqual(route({ format: 'mp4', kind: 'video' }), { via: 'digests' });
  assert.deepEqual(route({ format: 'heic', kind: 'image' }), { via: 'decoder', decoder: 'heic' });
  assert.deepEqual(route({ format: 'unknown', kind: 'unknown' }), { via: 'none', code: 'format_unknown' });
  assert.equal(formatName('heic'), 'HEIC');
  assert.equal(formatName('never heard of'), null);
});

test('a choice beyond the room of a case takes the first files and says how many are left', () => {
  const picker = new Picker();
  const files = [new File([], 'a'), new File([], 'b'), new File([], 'c')];
  const taken = picker.take(files, 2);
  assert.deepEqual(taken.picked.map(({ file }) => file.name), ['a', 'b']);
  assert.equal(taken.left, 1);
  assert.deepEqual(picker.take(files, 9).picked.map(({ id }) => id), [3, 4, 5]);
});

test('time left follows the rate so far, and is not guessed at the very start', () => {
  const effort = { startedAt: 0, done: 25, total: 100 };
  assert.equal(secondsLeft(effort, 1000), null);
  assert.equal(secondsLeft(effort, 10_000), 30);
  assert.equal(secondsLeft({ ...effort, done: 0 }, 10_000), null);
  assert.ok(weight(0) > 0);
});

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = readFileSync(join(import.meta.dirname, '../../web/src/ui/styles/tokens.css'), 'utf8');
const blocks = tokens.split('@media');

const text = [
  ['ink', 'paper'], ['ink', 'card'], ['ink', 'sunk'], ['ink', 'act-soft'], ['ink', 'clay-soft'],
  ['soft', 'paper'], ['soft', 'card'], ['soft', 'sunk'], ['soft', 'act-soft'], ['soft', 'clay-soft'], ['act', 'paper'],
  ['act', 'card'], ['act-ink', 'act'], ['act-ink', 'act-deep'], ['act-deep', 'act-soft'], ['clay', 'paper'],
  ['clay', 'card'], ['clay-ink', 'clay'], ['clay-ink', 'clay-deep'], ['ok', 'ok-soft'],
] as const;
const edges = [
  ['line', 'paper'], ['line', 'card'], ['act', 'sunk'], ['act', 'act-soft'], ['clay', 'clay-soft'], ['clay', 'sunk'],
  ['focus', 'paper'], ['focus', 'card'],
] as const;

for (const [scheme, block] of [['light', blocks[0]], ['dark', blocks[1]]] as const) {
  test(`contrast in the ${scheme} scheme: text 7 to 1, edges 3 to 1`, () => {
    const colour = (name: string): string => {
      const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block ?? '')?.[1];
      assert.ok(found, `${name} is not in the ${scheme} tokens`);
      return found;
    };
    for (const [front, back] of text) {
      assert.ok(contrast(colour(front), colour(back)) >= 7, `${front} on ${back}: ${contrast(colour(front), colour(back)).toFixed(2)}`);
    }
    for (const [front, back] of edges) {
      assert.ok(contrast(colour(front), colour(back)) >= 3, `${front} on ${back}: ${contrast(colour(front), colour(back)).toFixed(2)}`);
    }
  });
}
