// Long work gives way: tasks last as long as they should by a clock that the test moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inShortTasks, pauseByMessage, taskMs } from '../../web/src/hash/short_tasks.ts';

/** Work of `steps` steps of `ms` each; what happened, in order. */
function paper(steps: number, ms: number): { happened: string[]; run: Promise<string> } {
  const happened: string[] = [];
  let time = 0;
  let left = steps;
  const work = {
    step: (): boolean => {
      happened.push('step');
      time += ms;
      left -= 1;
      return left === 0;
    },
    finish: (): string => 'report',
  };
  const pause = (): Promise<void> => {
    happened.push('pause');
    return Promise.resolve();
  };
  const run = inShortTasks(work, { now: () => time, pause }, () => happened.push('alive'));
  return { happened, run };
}

test('short work is one task', async () => {
  const { happened, run } = paper(3, 1);
  assert.equal(await run, 'report');
  assert.deepEqual(happened, ['step', 'step', 'step']);
});

test('long work pauses whenever a task has lasted long enough', async () => {
  const { happened, run } = paper(100, 1);
  await run;
  const tasks = happened.join(' ').split(' alive pause ');
  assert.equal(tasks.length, 100 / taskMs);
  for (const task of tasks) assert.equal(task.split(' ').length, taskMs);
});

test('a step that takes longer than a task is a task of its own', async () => {
  const { happened, run } = paper(3, 5 * taskMs);
  await run;
  assert.deepEqual(happened, ['step', 'alive', 'pause', 'step', 'alive', 'pause', 'step']);
});

test('a clock that stands still, as under fingerprinting protection, only makes tasks longer', async () => {
  const { happened, run } = paper(50, 0);
  assert.equal(await run, 'report');
  assert.equal(happened.includes('pause'), false);
});

test('pauses let other work of the thread through', async () => {
  const pause = pauseByMessage();
  let other = false;
  setImmediate(() => {
    other = true;
  });
  for (let i = 0; i < 100_000 && !other; i += 1) await pause();
  assert.ok(other);
  pause.end();
});
