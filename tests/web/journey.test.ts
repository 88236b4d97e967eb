// The journey is a pure machine: every path of it is walked here, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, step, usable, verdict } from '../../web/src/pages/journey.ts';
import type { Entry, Journey, JourneyEvent, PlaceName } from '../../web/src/pages/journey.ts';
import type { FileReport } from '../../web/src/hash/messages.ts';
import type { Seen } from '../../web/src/case/client.ts';

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

// --- the service ---

const there = (...names: ('adult' | 'minor')[]): JourneyEvent => ({
  is: 'service',
  service: { is: 'there', programmes: Object.fromEntries(names.map((name) => [name, { collects: true }])) },
});
const receipt = { number: '4071933822065519', pin: '86042719' };
const another = { number: '5720000000000004', pin: '11112222' };
const seenCase: Seen = {
  messages: 1,
  status: { state: 'listed', reason: null, withdrawEffectiveAt: null, items: [] },
};
const reviewed: readonly JourneyEvent[] = [there('adult'), ...toPicker, choose(1), report(1)];
const atReceipt: readonly JourneyEvent[] = [...reviewed, { is: 'continued', receipt }];
const sending: readonly JourneyEvent[] = [...atReceipt, { is: 'send' }];
const arrived: readonly JourneyEvent[] = [...sending, { is: 'arrived', labels: { tag: 'photo 1.jpg' } }];
const found: readonly JourneyEvent[] = [there('adult'), { is: 'look_up' }, { is: 'looking' }, { is: 'seen', seen: seenCase, told: null }];

test('the receipt is shown before anything is sent, and stays the same while she goes back and forth', () => {
  const shown = walk(atReceipt);
  assert.equal(shown.place.at, 'receipt');
  assert.deepEqual(shown.receipt, receipt);
  const again = walk([{ is: 'back', depth: 4 }, { is: 'continued', receipt: another }], shown);
  assert.deepEqual(again.receipt, receipt);
});

test('without a service, or with nothing to use, there is no receipt', () => {
  assert.equal(walk([...toPicker, choose(1), report(1), { is: 'continued', receipt }]).place.at, 'review');
  const plain = walk([there('adult'), ...toPicker, choose(1), report(1, picture('s', 10)), { is: 'continued', receipt }]);
  assert.equal(plain.place.at, 'review');
});

test('while it is being sent, and until she has the numbers on paper, Back does not lose them', () => {
  for (const events of [sending, arrived]) {
    const held = walk(events);
    assert.equal(step(held, { is: 'back', depth: 0 }), held);
  }
  const done = walk([...arrived, { is: 'written_down' }, { is: 'confirmed' }]);
  assert.equal(step(done, { is: 'back', depth: 0 }).place.at, 'home');
  assert.equal(done.receipt, null);
});

test('a number that was taken by chance is replaced, shown anew, and not sent by itself', () => {
  const shown = walk([...sending, { is: 'not_sent', problem: 'case_exists', another }]);
  assert.deepEqual(shown.place, { at: 'receipt', voided: true, problem: 'case_exists' });
  assert.deepEqual(shown.receipt, another);
});

test('when sending fails the same numbers are shown with what went wrong', () => {
  const shown = walk([...sending, { is: 'not_sent', problem: 'too_many_items', another: null }]);
  assert.deepEqual(shown.place, { at: 'receipt', voided: false, problem: 'too_many_items' });
  assert.deepEqual(shown.receipt, receipt);
});

test('what arrived is let go of, and Back does not lead to sending it again', () => {
  const end = walk(arrived);
  assert.deepEqual(end.items, []);
  assert.deepEqual(end.path.map(({ at }) => at), ['home']);
});

test('a case is found, looked at again, and a withdrawal goes through its own page', () => {
  const shown = walk(found);
  assert.equal(shown.place.at, 'case');
  const asked = step(shown, { is: 'withdraw_asked', what: 'all' });
  assert.equal(asked.place.at, 'withdraw');
  const done = walk([{ is: 'looking' }, { is: 'seen', seen: seenCase, told: 'withdrawn' }], asked);
  assert.deepEqual(done.path.map(({ at }) => at), ['home', 'find']);
  assert.equal(done.place.at === 'case' && done.place.told, 'withdrawn');
});

test('pictures are added to a case only after the question whether they are like the first ones', () => {
  const asked = step(walk(found), { is: 'add_to_case' });
  assert.equal(asked.place.at, 'like_first');
  assert.equal(step(asked, { is: 'liked', answer: 'no' }).place.at, 'elsewhere');
  assert.equal(step(asked, { is: 'liked', answer: 'minor' }).place.at, 'elsewhere');
  const sent = walk([{ is: 'liked', answer: 'adult' }, choose(5), report(5), { is: 'continued', receipt }], asked);
  assert.equal(sent.place.at, 'sending');
  const end = walk([{ is: 'arrived', labels: {} }, { is: 'seen', seen: seenCase, told: 'added' }], sent);
  assert.equal(end.place.at, 'case');
  assert.equal(end.adding, null);
});

test('the minor programme asks who she is, and what was chosen for the other one is let go', () => {
  const adult = walk([there('adult', 'minor'), ...toPicker, choose(1), report(1), { is: 'back', depth: 2 }]);
  const who = step(adult, { is: 'answered', under18: 'yes' });
  assert.equal(who.place.at, 'who');
  assert.deepEqual(who.items, []);
  assert.equal(step(who, { is: 'told_who', who: 'other_help' }).place.at, 'elsewhere');
  const told = step(who, { is: 'told_who', who: 'self' });
  assert.equal(told.place.at, 'pick');
  assert.equal(told.programme, 'minor');
});

test('a list that nobody collects is told before the picker', () => {
  const nobody: JourneyEvent = {
    is: 'service',
    service: { is: 'there', programmes: { adult: { collects: false } } },
  };
  const told = walk([nobody, ...toPicker]);
  assert.equal(told.place.at, 'uncollected');
  assert.equal(step(told, { is: 'as_a_test' }).place.at, 'pick');
});

/** Every event that could be offered, whatever the place: the machine has to stand them all. */
function everyEvent(journey: Journey): JourneyEvent[] {
  const next = 1 + Math.max(0, ...journey.items.map(({ id }) => id));
  const waiting = journey.place.at === 'working' ? journey.place.waiting : [];
  return [
    { is: 'start' }, { is: 'understood' }, { is: 'others' }, { is: 'cancelled' }, { is: 'part_missing' },
    { is: 'retried' }, { is: 'add_more' }, { is: 'enough' }, { is: 'home' }, { is: 'chosen', files: [], left: 0 },
    { is: 'as_a_test' }, { is: 'continued', receipt }, { is: 'send' }, { is: 'arrived', labels: {} },
    { is: 'not_sent', problem: 'network', another: null }, { is: 'not_sent', problem: 'case_exists', another },
    { is: 'written_down' }, { is: 'confirmed' }, { is: 'not_confirmed', problem: 'network' }, { is: 'look_up' },
    { is: 'mistyped', number: 'case_number_malformed', pin: null }, { is: 'looking' },
    { is: 'seen', seen: seenCase, told: null }, { is: 'not_seen', problem: 'network' }, { is: 'add_to_case' },
    { is: 'withdraw_asked', what: 'all' },
    ...(['self', 'other_help', null] as const).map((who) => ({ is: 'told_who', who }) as const),
    ...(['adult', 'minor', 'no', null] as const).map((answer) => ({ is: 'liked', answer }) as const),
    ...(['no', 'yes', 'some', 'not_sure', null] as const).map((under18) => ({ is: 'answered', under18 }) as const),
    choose(next), choose(next, next + 1),
    ...waiting.flatMap(({ id }) => [report(id), report(id, broken), report(id, picture('same', 10))]),
    ...journey.items.map(({ id }) => ({ is: 'removed', id }) as const),
    ...journey.path.map((_, depth) => ({ is: 'back', depth }) as const),
  ];
}

/** What decides where a journey can go from here: the place, what lies behind, and how much there is. */
function shape({ place, path, under18, items, programme, adding, receipt: drawn }: Journey): string {
  const waiting = place.at === 'working' || place.at === 'stuck' ? place.waiting.length : 0;
  const confirm = place.at === 'sent' ? place.confirm : '';
  const many = Math.min(items.length, 2);
  const behind = path.map(({ at }) => at);
  return JSON.stringify([place.at, behind, under18, programme, many, waiting, confirm, adding !== null, drawn !== null]);
}

const services: readonly Journey['service'][] = [
  { is: 'asking' },
  { is: 'away', problem: 'network' },
  { is: 'there', programmes: { adult: { collects: true } } },
  { is: 'there', programmes: { adult: { collects: false }, minor: { collects: true } } },
];

/** Every reachable journey up to its shape, far beyond the longest way through. */
function explore(check: (before: Journey, event: JourneyEvent, after: Journey) => void): Set<PlaceName> {
  const places = new Set<PlaceName>(['home']);
  for (const service of services) {
    const first: Journey = { ...beginning, service };
    const seen = new Set<string>([shape(first)]);
    let front: Journey[] = [first];
    for (let depth = 0; depth < 16 && front.length > 0; depth += 1) {
      const next: Journey[] = [];
      for (const before of front) {
        for (const event of everyEvent(before)) {
          const after = step(before, event);
          check(before, event, after);
          places.add(after.place.at);
          if (after.items.length > 2 || after.path.length > 9 || seen.has(shape(after))) continue;
          seen.add(shape(after));
          next.push(after);
        }
      }
      front = next;
    }
  }
  return places;
}

test('every path: nobody reaches a picker without the question before it, nor one of the wrong programme', () => {
  const places = explore((_, event, after) => {
    if (!['pick', 'working', 'stuck', 'review', 'receipt'].includes(after.place.at)) return;
    assert.ok(after.path.some(({ at }) => at === 'question' || at === 'like_first'), JSON.stringify(event));
    if (after.adding !== null) return;
    const adult = after.under18 === 'no' || after.under18 === 'some';
    assert.ok(after.programme === 'adult' ? adult : after.under18 !== 'no', `${after.programme} with ${after.under18}`);
  });
  assert.equal(places.size, 17);
});

test('every path: nothing is sent without a receipt that was shown, or a case that was found', () => {
  explore((before, event, after) => {
    if (after.place.at !== 'sending' || before.place.at === 'sending') return;
    assert.ok(before.place.at === 'receipt' ? before.receipt !== null : before.adding !== null, JSON.stringify(event));
    assert.ok(usable(after.items).length > 0);
  });
});

test('every path: the way back is never longer than ten steps, holds no passing place, and starts at home', () => {
  explore((_, event, after) => {
    if (after.place.at === 'home') return;
    assert.equal(after.path[0]?.at, 'home', JSON.stringify(event));
    assert.ok(after.path.length <= 10, `${after.path.map(({ at }) => at)} after ${event.is}`);
    for (const { at } of after.path) assert.ok(!['working', 'stuck', 'sending'].includes(at), `${at} behind ${after.place.at}`);
  });
});

test('every path: a review has something to review', () => {
  explore((_, event, after) => {
    if (after.place.at === 'review') assert.ok(after.items.length > 0, JSON.stringify(event));
  });
});
