// Every path of the journey, and a thousand walks at random: what must never happen does not.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { another, broken, choose, file, picture, receipt, report, seenCase } from './journey_events.ts';
import { beginning, readingNames, step, usable } from '../../web/src/pages/journey.ts';
import type { Journey, JourneyEvent, PlaceName } from '../../web/src/pages/journey.ts';
import { titles } from '../../web/src/pages/titles.ts';

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
    ...(['self', 'adult_from_before', 'other_help', null] as const).map((who) => ({ is: 'told_who', who }) as const),
    ...(['adult', 'minor', 'no', null] as const).map((answer) => ({ is: 'liked', answer }) as const),
    ...(['no', 'yes', 'some', 'not_sure', null] as const).map((under18) => ({ is: 'answered', under18 }) as const),
    choose(next), choose(next, next + 1),
    ...(['questions', 'fit'] as const).map((page) => ({ is: 'read', page }) as const),
    { is: 'help' }, { is: 'help_of', programme: 'minor' }, { is: 'help_of', programme: 'adult' }, { is: 'country', country: 'DE' },
    { is: 'copy_asked' }, { is: 'copy_chosen', file: file(next) }, { is: 'copy_read', id: next, report: picture('copy') },
    { is: 'copy_missing' }, { is: 'quiet' }, { is: 'uncovered' },
    ...waiting.flatMap(({ id }) => [report(id), report(id, broken), report(id, picture('same', 10))]),
    ...journey.items.map(({ id }) => ({ is: 'removed', id }) as const),
    ...journey.path.map((_, depth) => ({ is: 'back', depth }) as const),
  ];
}

/** What decides where a journey can go from here: the place, what lies behind, and how much there is. */
function shape(journey: Journey): string {
  const { place, path, under18, who, saidMinor, covered, items, programme, adding, receipt: drawn } = journey;
  const waiting = place.at === 'working' || place.at === 'stuck' ? place.waiting.length : 0;
  const confirm = place.at === 'sent' ? place.confirm : '';
  const many = Math.min(items.length, 2);
  const behind = path.map(({ at }) => at);
  const told = [under18, who, saidMinor, programme, adding !== null, drawn !== null];
  return JSON.stringify([place.at, behind, told, many, waiting, confirm, covered]);
}

const services: readonly Journey['service'][] = [
  { is: 'asking' },
  { is: 'away', problem: 'network' },
  { is: 'there', programmes: { adult: { collects: true, platforms: [] } } },
  { is: 'there', programmes: { adult: { collects: false, platforms: [] }, minor: { collects: true, platforms: [] } } },
];

type Check = (before: Journey, event: JourneyEvent, after: Journey) => void;

/** Every reachable journey up to its shape, far beyond the longest way through. */
function explore(check: Check): Set<PlaceName> {
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

const promises: Readonly<Record<string, Check>> = {
  'nobody reaches a picker without the question before it, nor one of the wrong programme': (_, event, after) => {
    if (!['pick', 'working', 'stuck', 'review', 'copy', 'receipt'].includes(after.place.at)) return;
    assert.ok(after.path.some(({ at }) => at === 'question' || at === 'like_first' || at === 'sent'), JSON.stringify(event));
    if (after.adding !== null) return;
    const adult = after.under18 === 'no' && after.who === 'self';
    assert.equal(after.programme, adult && !after.saidMinor ? 'adult' : 'minor', JSON.stringify(event));
  },
  'nothing is sent without a receipt that was shown, or a case that was found': (before, event, after) => {
    if (after.place.at !== 'sending' || before.place.at === 'sending') return;
    assert.ok(before.place.at === 'receipt' ? before.receipt !== null : before.adding !== null, JSON.stringify(event));
    assert.ok(usable(after.items).length > 0);
  },
  'the way back is never longer than ten steps, holds no passing place, and starts at home': (_, event, after) => {
    if (after.place.at === 'home') return;
    assert.equal(after.path[0]?.at, 'home', JSON.stringify(event));
    assert.ok(after.path.length <= 10, `${after.path.map(({ at }) => at)} after ${event.is}`);
    for (const { at } of after.path) assert.ok(!['working', 'stuck', 'sending'].includes(at), `${at} behind ${after.place.at}`);
  },
  'a review has something to review': (_, event, after) => {
    if (after.place.at === 'review') assert.ok(after.items.length > 0, JSON.stringify(event));
  },
  'nothing is uncovered but by a press, and Back never does it': (before, event, after) => {
    if (before.covered && event.is !== 'uncovered') assert.ok(after.covered || after.receipt === null, event.is);
  },
};

describe('every path', () => {
  const broken = new Map<string, unknown>();
  let places: Set<PlaceName>;
  before(() => {
    places = explore((from, event, to) => {
      for (const [promise, check] of Object.entries(promises)) {
        if (broken.has(promise)) continue;
        try {
          check(from, event, to);
        } catch (error) {
          broken.set(promise, error);
        }
      }
    });
  });
  for (const promise of Object.keys(promises)) {
    test(promise, () => {
      if (broken.has(promise)) throw broken.get(promise);
    });
  }
  test('every place is reached, and every place has a heading', () => {
    for (const page of readingNames) places.add(page); // two of them stand for all: the machine knows no difference
    assert.deepEqual([...places].sort(), Object.keys(titles).sort());
  });
});

/** A small fixed generator: the same walks each time, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('a thousand random walks: no answer but "everyone was 18 or older" shows the picker for adults', () => {
  const next = generator(20_261_122);
  let pickers = 0;
  for (let walkNumber = 0; walkNumber < 1000; walkNumber += 1) {
    let journey: Journey = { ...beginning, service: services[walkNumber % services.length] ?? beginning.service };
    for (let steps = 0; steps < 40; steps += 1) {
      // What does nothing is no step, and what ends everything is a rare one.
      const events = everyEvent(journey).filter(
        (event) => step(journey, event) !== journey && (!['home', 'quiet', 'back'].includes(event.is) || next() < 0.1),
      );
      journey = step(journey, events[Math.floor(next() * events.length)] ?? { is: 'home' });
      const { place, programme, under18, saidMinor, adding } = journey;
      if (place.at !== 'pick') continue;
      pickers += 1;
      assert.ok(programme !== 'adult' || adding !== null || under18 === 'no');
      assert.ok(programme !== 'adult' || !saidMinor);
    }
  }
  assert.ok(pickers > 100, `only ${pickers} pickers seen`);
});
