// Nobody there for a while: asked at fourteen minutes, over at fifteen, on a clock that is handed in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdleWatch, quietMs } from '../../web/src/ui/idle.ts';

const minute = 60_000;

function watch() {
  let now = 0;
  let due: { at: number; then: () => void } | undefined;
  const asked: number[] = [];
  let over = 0;
  const idle = new IdleWatch(
    {
      now: () => now,
      after: (ms, then) => {
        const mine = { at: now + ms, then };
        due = mine;
        return () => {
          if (due === mine) due = undefined;
        };
      },
    },
    { onAsk: (left) => asked.push(left), onOver: () => (over += 1) },
  );
  /** Time goes on step by step, as timers run; with asleep none runs before the end. */
  const pass = (ms: number, asleep = false): void => {
    const end = now + ms;
    while (!asleep && due && due.at <= end) {
      const { at, then } = due;
      due = undefined;
      now = at;
      then();
    }
    now = end;
    if (asleep && due && due.at <= end) {
      const { then } = due;
      due = undefined;
      then();
    }
  };
  return { idle, pass, asked, over: () => over };
}

test('fourteen quiet minutes, then a question every second, then the end', () => {
  const { idle, pass, asked, over } = watch();
  idle.arm();
  pass(14 * minute - 1);
  assert.deepEqual(asked, []);
  pass(1);
  assert.deepEqual(asked, [60]);
  pass(minute - 1);
  assert.deepEqual([asked.length, asked.at(-1), over()], [60, 1, 0]);
  pass(1);
  assert.equal(over(), 1);
  pass(quietMs);
  assert.equal(over(), 1);
});

test('a sign of life puts it off; while she is asked only an answer does', () => {
  const { idle, pass, asked, over } = watch();
  idle.arm();
  pass(10 * minute);
  idle.seen();
  pass(10 * minute);
  assert.deepEqual(asked, []);
  pass(4 * minute);
  assert.equal(asked[0], 60);
  idle.seen();
  pass(30_000);
  idle.stay();
  pass(14 * minute - 1);
  assert.equal(over(), 0);
  assert.equal(asked.length, 31);
});

test('a device that slept through all of it wakes up to the end, not to the question', () => {
  const { idle, pass, asked, over } = watch();
  idle.arm();
  pass(8 * 60 * minute, true);
  assert.deepEqual(asked, []);
  assert.equal(over(), 1);
});

test('where it does not watch nothing is asked', () => {
  const { idle, pass, asked, over } = watch();
  idle.arm();
  idle.disarm();
  pass(2 * quietMs);
  assert.deepEqual([asked.length, over()], [0, 0]);
});
