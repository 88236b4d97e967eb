// The screen stays on while there is work, and the page hears where it cannot.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepAwake } from '../../web/src/ui/awake.ts';
import type { AwakeParts } from '../../web/src/ui/awake.ts';

class Screen extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  asked = 0;
  held: EventTarget[] = [];
  refuse = false;

  request(): Promise<WakeLockSentinel> {
    this.asked += 1;
    if (this.refuse) return Promise.reject(new Error('low battery'));
    const sentinel: EventTarget & { release?: () => Promise<void> } = new EventTarget();
    sentinel.release = () => {
      this.held = this.held.filter((other) => other !== sentinel);
      return Promise.resolve();
    };
    this.held.push(sentinel);
    return Promise.resolve(sentinel as unknown as WakeLockSentinel);
  }

  get parts(): AwakeParts {
    return { wakeLock: this as unknown as WakeLock, document: this as unknown as Document };
  }
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
};

test('the screen is held until the work is over', async () => {
  const screen = new Screen();
  const heard: boolean[] = [];
  const end = keepAwake((awake) => heard.push(awake), screen.parts);
  await settle();
  assert.deepEqual(heard, [true]);
  assert.equal(screen.held.length, 1);
  end();
  assert.equal(screen.held.length, 0);
});

test('it is asked for again when the page comes back', async () => {
  const screen = new Screen();
  const end = keepAwake(() => undefined, screen.parts);
  await settle();
  screen.held.pop()?.dispatchEvent(new Event('release'));
  screen.dispatchEvent(new Event('visibilitychange'));
  await settle();
  assert.equal(screen.asked, 2);
  end();
  screen.dispatchEvent(new Event('visibilitychange'));
  assert.equal(screen.asked, 2);
});

test('the page hears where the browser cannot, or will not', async () => {
  const heard: boolean[] = [];
  const screen = new Screen();
  keepAwake((awake) => heard.push(awake), { ...screen.parts, wakeLock: undefined });
  screen.refuse = true;
  keepAwake((awake) => heard.push(awake), screen.parts);
  await settle();
  assert.deepEqual(heard, [false, false]);
});

test('work that is over before the screen is held lets go of it at once', async () => {
  const screen = new Screen();
  keepAwake(() => undefined, screen.parts)();
  await settle();
  assert.equal(screen.held.length, 0);
});
