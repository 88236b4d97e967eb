// The journey is a pure machine: every path of it is walked here, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alone, another, broken, choose, file, picture, receipt, report, seenCase, there, toPicker, video, walk } from './journey_events.ts';
import { beginning, hasOthers, step, usable, verdict } from '../../web/src/pages/journey.ts';
import type { Journey, JourneyEvent } from '../../web/src/pages/journey.ts';

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
  assert.deepEqual(missed.place, { at: 'question', missing: true, told: null });
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

test('files that had no room are told of, until the next choice', () => {
  const full = walk([...toPicker, { is: 'chosen', files: [file(1)], left: 3 }, report(1)]);
  assert.equal(full.leftOut, 3);
  assert.equal(walk([choose(2), report(2)], full).leftOut, 0);
  assert.equal(walk([{ is: 'chosen', files: [file(2)], left: 3 }, { is: 'cancelled' }], walk([choose(9), report(9)], full)).leftOut, 0);
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
  assert.deepEqual(end, { ...alone, namesHidden: true });
});

// --- the service ---

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

test('an answer to an earlier question leaves her at the page of withdrawing', () => {
  const shown = walk([{ is: 'look_up' }, { is: 'seen', seen: seenCase, told: null }, { is: 'looking' }]);
  const asked = step(shown, { is: 'withdraw_asked', what: 'all' });
  assert.equal(step(asked, { is: 'seen', seen: seenCase, told: 'looked' }), asked);
  assert.equal(step(asked, { is: 'not_seen', problem: 'network' }), asked);
});

test('what was said of a case does not stand beside a later problem', () => {
  const looked = walk([{ is: 'look_up' }, { is: 'seen', seen: seenCase, told: null }, { is: 'seen', seen: seenCase, told: 'looked' }]);
  const failed = walk([{ is: 'looking' }, { is: 'not_seen', problem: 'network' }], looked);
  assert.deepEqual(failed.place.at === 'case' && [failed.place.told, failed.place.problem], [null, 'network']);
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
  assert.equal(step(who, { is: 'told_who', who: 'other_help' }).place.at, 'fit');
  const told = step(who, { is: 'told_who', who: 'self' });
  assert.equal(told.place.at, 'pick');
  assert.equal(told.programme, 'minor');
});

test('a list that nobody collects is told before the picker', () => {
  const nobody: JourneyEvent = {
    is: 'service',
    service: { is: 'there', programmes: { adult: { collects: false, platforms: [] } } },
  };
  const told = walk([nobody, ...toPicker]);
  assert.equal(told.place.at, 'uncollected');
  assert.equal(step(told, { is: 'as_a_test' }).place.at, 'pick');
});

test('a programme that is not run here hands over, to the service that takes these pictures', () => {
  const adult = walk([there('minor'), ...toPicker]);
  assert.deepEqual(adult.place, { at: 'elsewhere', why: 'adult' });
  const minor = walk([there('adult'), { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'not_sure' }]);
  assert.deepEqual(minor.place, { at: 'elsewhere', why: 'not_sure' });
});

test('when it turns out late that her programme is run here, the page goes on to it', () => {
  const early = walk([{ is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'yes' }]);
  assert.equal(early.place.at, 'elsewhere');
  assert.equal(step(early, there('adult', 'minor')).place.at, 'who');
  assert.equal(step(early, there('adult')).place.at, 'elsewhere');
});

test('an answer quicker than the network waits until it is known what runs here', () => {
  const quick = (under18: 'no' | 'yes'): Journey =>
    walk([{ is: 'start' }, { is: 'understood' }, { is: 'answered', under18 }], beginning);
  assert.deepEqual(quick('no').place, { at: 'question', missing: false, told: 'no' });
  const uncollected: JourneyEvent = { is: 'service', service: { is: 'there', programmes: { adult: { collects: false, platforms: [] } } } };
  assert.equal(step(quick('no'), uncollected).place.at, 'uncollected', 'said before the picker');
  assert.equal(step(quick('yes'), there('adult', 'minor')).place.at, 'who', 'not handed over to another service');
  const away: JourneyEvent = { is: 'service', service: { is: 'away', problem: 'network' } };
  assert.equal(step(quick('no'), away).place.at, 'pick');
  assert.equal(step(step(quick('no'), { is: 'back', depth: 1 }), away).place.at, 'safety', 'she went back: nothing waits any more');
});

test('who says once that she is under 18 meets no picker for adults, whatever she answers later', () => {
  const child = walk([
    there('adult', 'minor'), { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'yes' },
    { is: 'told_who', who: 'self' }, { is: 'back', depth: 2 },
  ]);
  assert.equal(child.place.at, 'question');
  const again = step(child, { is: 'answered', under18: 'no' });
  assert.deepEqual(again.place, { at: 'who', missing: false, said: true });
  assert.equal(again.under18, 'yes');
  assert.equal(walk([{ is: 'home' }, ...toPicker], again).programme, 'adult');
});

test('pictures from before and after 18 make two cases with a receipt each', () => {
  const first = walk([
    there('adult', 'minor'), { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'some' },
    { is: 'told_who', who: 'adult_from_before' }, choose(1), report(1), { is: 'continued', receipt }, { is: 'send' },
    { is: 'arrived', labels: {} }, { is: 'written_down' }, { is: 'confirmed' },
  ]);
  assert.ok(hasOthers(first));
  const second = walk([{ is: 'others' }, choose(2), report(2), { is: 'continued', receipt: another }], first);
  assert.deepEqual([second.programme, second.under18, second.who], ['adult', 'no', 'self']);
  assert.deepEqual(second.receipt, another);
  assert.deepEqual(second.items.map(({ id }) => id), [2]);
  assert.ok(!hasOthers(second));
});

test('a child is not offered a second case: all her pictures are from before 18', () => {
  const sent = walk([
    there('adult', 'minor'), { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'some' },
    { is: 'told_who', who: 'self' }, choose(1), report(1), { is: 'continued', receipt }, { is: 'send' },
    { is: 'arrived', labels: {} }, { is: 'written_down' }, { is: 'confirmed' },
  ]);
  assert.ok(!hasOthers(sent));
  assert.equal(step(sent, { is: 'others' }), sent);
});

test('pages to read lie one step aside, and Back leads to where she was', () => {
  const review = walk(reviewed);
  const aside = walk([{ is: 'read', page: 'questions' }, { is: 'read', page: 'privacy' }, { is: 'help' }], review);
  assert.equal(aside.place.at, 'help');
  assert.equal(aside.path.length, review.path.length + 1);
  assert.equal(step(aside, { is: 'back', depth: review.path.length }).items.length, 1);
});

test('services for minors are shown where pictures from before 18 are the matter, else only when asked for', () => {
  const help = (under18: 'no' | 'yes'): Journey['place'] =>
    walk([there('adult', 'minor'), { is: 'start' }, { is: 'understood' }, { is: 'answered', under18 }, { is: 'help' }]).place;
  assert.deepEqual(help('no'), { at: 'help', of: 'adult', country: null });
  assert.deepEqual(help('yes'), { at: 'help', of: 'minor', country: null });
});

test('a copy is read and let go, and never becomes part of the case', () => {
  const asked = walk([...reviewed, { is: 'copy_asked' }, { is: 'copy_chosen', file: file(9) }]);
  assert.ok(asked.place.at === 'copy' && asked.place.reading?.id === 9);
  assert.equal(step(asked, { is: 'copy_read', id: 8, report: picture('x') }), asked);
  const read = step(asked, { is: 'copy_read', id: 9, report: picture('x') });
  assert.ok(read.place.at === 'copy' && read.place.read?.id === 9);
  assert.deepEqual(read.items.map(({ id }) => id), [1]);
  assert.equal(step(read, { is: 'back', depth: 4 }).place.at, 'review');
});

test('a long quiet time lets go of everything, but only covers numbers that nobody may have written down', () => {
  assert.deepEqual(step(walk(reviewed), { is: 'quiet' }).place, { at: 'home', cleared: true });
  assert.deepEqual(step(walk(reviewed), { is: 'quiet' }).items, []);
  for (const way of [atReceipt, arrived]) {
    const covered = step(walk(way), { is: 'quiet' });
    assert.ok(covered.covered);
    assert.deepEqual(covered.receipt, receipt);
    assert.equal(step(covered, { is: 'back', depth: 0 }), covered);
    assert.ok(!step(covered, { is: 'uncovered' }).covered);
  }
  assert.equal(step(walk(sending), { is: 'quiet' }).place.at, 'sending');
});

test('what she tells of a file goes with that file', () => {
  const told = walk([...reviewed, { is: 'told_about', id: 1, edited: true, synthetic: false }]);
  assert.deepEqual(told.items.map(({ edited, synthetic }) => [edited, synthetic]), [[true, false]]);
});
