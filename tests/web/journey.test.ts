// The journey is a pure machine: every path of it is walked here, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, step, usable, verdict } from '../../web/src/pages/journey.ts';
import type { Entry, Journey, JourneyEvent, PlaceName } from '../../web/src/pages/journey.ts';
import type { FileReport } from '../../web/src/hash/messages.ts';

const file = (id: number): Entry => ({ id, name: `photo ${id}.jpg`, size: 1000 + id, modified: 0 });

function picture(sha: string, quality = 100): FileReport {
  const fingerprints = [{ type: 'pdq', recipe: 'upright', value: 'a'.repeat(64), quality }] as const;
  return {
    kind: 'image', width: 10, height: 10, orientation: 1, md5: 'm', sha256: sha, fingerprints: [...fingerprints],
  };
}

const video: FileReport = { kind: 'video', durationMs: null, md5: 'm', sha256: 'v', fingerprints: [] };
const broken: FileReport = { error: { code: 'picture_truncated', detail: '' } };

const walk = (events: readonly JourneyEvent[], from: Journey = beginning): Journey => events.reduce(step, from);

const toPicker: readonly JourneyEvent[] = [
  { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'no' },
];
const choose = (...ids: number[]): JourneyEvent => ({ is: 'chosen', files: ids.map(file), left: 0 });
const report = (id: number, what: FileReport = picture(`sha ${id}`)): JourneyEvent => ({ is: 'reported', id, report: what });

test('a photo goes from the first page to the review', () => {
  const end = walk([...toPicker, choose(1), report(1)]);
  assert.deepEqual(end.path.map(({ at }) => at), ['home', 'safety', 'question', 'pick']);
  assert.equal(end.place.at, 'review');
  assert.deepEqual(end.items.map(({ id }) => id), [1]);
});

test('results stand in the order of choosing, whichever came first', () => {
  const end = walk([...toPicker, choose(1, 2, 3), report(3), report(1), report(2)]);
  assert.deepEqual(end.items.map(({ id }) => id), [1, 2, 3]);
});

test('a file that fails stands beside the others', () => {
  const end = walk([...toPicker, choose(1, 2), report(1, broken), report(2)]);
  assert.deepEqual(end.items.map((item) => verdict(item.report)), ['failed', 'clear']);
  assert.deepEqual(usable(end.items).map(({ id }) => id), [2]);
});

test('quality under fifty is too plain, fifty is enough, a video is exact copies only', () => {
  assert.equal(verdict(picture('s', 49)), 'plain');
  assert.equal(verdict(picture('s', 50)), 'clear');
  assert.equal(verdict(video), 'exact');
});

test('the question must be answered, and says so', () => {
  const missed = walk([{ is: 'start' }, { is: 'understood' }, { is: 'answered', under18: null }]);
  assert.deepEqual(missed.place, { at: 'question', missing: true });
});

for (const under18 of ['yes', 'not_sure', 'some'] as const) {
  test(`the answer ${under18} leads elsewhere, with nothing kept`, () => {
    const before = walk([...toPicker, choose(1), report(1), { is: 'back', depth: 2 }]);
    assert.equal(before.place.at, 'question');
    const after = step(before, { is: 'answered', under18 });
    assert.equal(after.place.at, 'elsewhere');
    assert.deepEqual(after.items, []);
  });
}

test('only those with some older pictures may go on to the picker from there', () => {
  const told = (under18: 'yes' | 'some'): Journey =>
    walk([{ is: 'start' }, { is: 'understood' }, { is: 'answered', under18 }, { is: 'others' }]);
  assert.equal(told('yes').place.at, 'elsewhere');
  assert.equal(told('some').place.at, 'pick');
});

test('cancel lets go of the files just chosen and keeps what was there', () => {
  const first = walk([...toPicker, choose(1, 2), report(1), { is: 'cancelled' }]);
  assert.deepEqual(first.place, { at: 'pick', notice: 'cancelled' });
  assert.deepEqual(first.items, []);
  const second = walk([...toPicker, choose(1), report(1), choose(2), { is: 'cancelled' }]);
  assert.equal(second.place.at, 'review');
  assert.deepEqual(second.items.map(({ id }) => id), [1]);
});

test('a report that comes after the cancel changes nothing', () => {
  const cancelled = walk([...toPicker, choose(1), { is: 'cancelled' }]);
  assert.equal(step(cancelled, report(1)), cancelled);
});

test('the same bytes chosen twice count once', () => {
  const end = walk([...toPicker, choose(1, 2), report(1, picture('same')), report(2, picture('same'))]);
  assert.equal(end.items.length, 1);
  assert.equal(end.twice, 1);
});

test('adding more leads back to one review, with one picker behind it', () => {
  const end = walk([...toPicker, choose(1), report(1), { is: 'add_more' }, choose(2), report(2)]);
  assert.deepEqual(end.path.map(({ at }) => at), ['home', 'safety', 'question', 'pick']);
  assert.deepEqual(end.items.map(({ id }) => id), [1, 2]);
  const enough = walk([{ is: 'add_more' }, { is: 'enough' }], end);
  assert.deepEqual(enough.path.map(({ at }) => at), ['home', 'safety', 'question', 'pick']);
  assert.equal(enough.place.at, 'review');
});

test('taking out the last file leads to the picker, which says so', () => {
  const end = walk([...toPicker, choose(1), report(1), { is: 'removed', id: 1 }]);
  assert.deepEqual(end.place, { at: 'pick', notice: 'removed_all' });
});

test('a choice without a file says so, one beyond the limit too', () => {
  assert.deepEqual(walk([...toPicker, choose()]).place, { at: 'pick', notice: 'nothing' });
  assert.deepEqual(walk([...toPicker, { is: 'chosen', files: [], left: 7 }]).place, { at: 'pick', notice: 'too_many' });
});

test('when the hashing part does not arrive the files wait, and trying again goes on', () => {
  const stuck = walk([...toPicker, choose(1, 2), report(1), { is: 'part_missing' }]);
  assert.equal(stuck.place.at, 'stuck');
  const again = step(stuck, { is: 'retried' });
  assert.deepEqual(again.place.at === 'working' && again.place.waiting.map(({ id }) => id), [1, 2]);
});

test('back from the review leads to the picker and keeps what was chosen', () => {
  const end = walk([...toPicker, choose(1), report(1), { is: 'back', depth: 3 }]);
  assert.deepEqual(end.place, { at: 'pick', notice: null });
  assert.equal(end.items.length, 1);
});

test('starting again keeps nothing but the wish to hide names', () => {
  const end = walk([...toPicker, choose(1), report(1), { is: 'names_hidden', hidden: true }, { is: 'home' }]);
  assert.deepEqual(end, { ...beginning, namesHidden: true });
});

/** Every event that could be offered, whatever the place: the machine has to stand them all. */
function everyEvent(journey: Journey): JourneyEvent[] {
  const next = 1 + Math.max(0, ...journey.items.map(({ id }) => id));
  const waiting = journey.place.at === 'working' ? journey.place.waiting : [];
  return [
    { is: 'start' }, { is: 'understood' }, { is: 'others' }, { is: 'cancelled' }, { is: 'part_missing' },
    { is: 'retried' }, { is: 'add_more' }, { is: 'enough' }, { is: 'home' }, { is: 'chosen', files: [], left: 0 },
    ...(['no', 'yes', 'some', 'not_sure', null] as const).map((under18) => ({ is: 'answered', under18 }) as const),
    choose(next), choose(next, next + 1),
    ...waiting.flatMap(({ id }) => [report(id), report(id, broken), report(id, picture('same', 10))]),
    ...journey.items.map(({ id }) => ({ is: 'removed', id }) as const),
    ...journey.path.map((_, depth) => ({ is: 'back', depth }) as const),
  ];
}

/** What decides where a journey can go from here: the place, what lies behind, and how much there is. */
function shape({ place, path, under18, items }: Journey): string {
  const waiting = place.at === 'working' || place.at === 'stuck' ? place.waiting.length : 0;
  return JSON.stringify([place.at, path.map(({ at }) => at), under18, Math.min(items.length, 2), waiting]);
}

/** Every reachable journey up to its shape, to a depth at which no new place and no new neighbour appears. */
function explore(check: (before: Journey, event: JourneyEvent, after: Journey) => void): Set<PlaceName> {
  const seen = new Set<string>([shape(beginning)]);
  const places = new Set<PlaceName>(['home']);
  let front: Journey[] = [beginning];
  for (let depth = 0; depth < 12; depth += 1) {
    const next: Journey[] = [];
    for (const before of front) {
      for (const event of everyEvent(before)) {
        const after = step(before, event);
        check(before, event, after);
        places.add(after.place.at);
        if (after.items.length > 3 || seen.has(shape(after))) continue;
        seen.add(shape(after));
        next.push(after);
      }
    }
    front = next;
  }
  return places;
}

test('every path: nobody reaches the picker without having said that some pictures are from after 18', () => {
  const places = explore((_, event, after) => {
    if (!['pick', 'working', 'stuck', 'review'].includes(after.place.at)) return;
    assert.ok(after.under18 === 'no' || after.under18 === 'some', `${JSON.stringify(event)} with ${after.under18}`);
    assert.ok(after.path.some(({ at }) => at === 'question'));
  });
  assert.deepEqual([...places].sort(), ['elsewhere', 'home', 'pick', 'question', 'review', 'safety', 'stuck', 'working']);
});

test('every path: the way back is never longer than nine steps, holds no passing place, and starts at home', () => {
  explore((_, event, after) => {
    if (after.place.at === 'home') return;
    assert.equal(after.path[0]?.at, 'home', JSON.stringify(event));
    assert.ok(after.path.length <= 9, `${after.path.map(({ at }) => at)} after ${event.is}`);
    for (const { at } of after.path) assert.ok(at !== 'working' && at !== 'stuck', `${at} behind ${after.place.at}`);
  });
});

test('every path: a review has something to review', () => {
  explore((_, event, after) => {
    if (after.place.at === 'review') assert.ok(after.items.length > 0, JSON.stringify(event));
  });
});
