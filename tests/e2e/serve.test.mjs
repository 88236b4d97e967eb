// `stillmine serve` as a process: what it prints, what it lays down, and how it ends.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';

const stillmine = join(import.meta.dirname, '../../build/native/bin/stillmine');
const scratch = mkdtempSync(join(tmpdir(), 'stillmine-serve-'));
const web = join(scratch, 'web');
mkdirSync(web);
writeFileSync(join(web, 'index.html'), '<!doctype html><title>page</title>');
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Starts serve on free ports and waits for its one line. */
async function serve(name) {
  const data = join(scratch, name);
  const child = spawn(stillmine, ['serve', '--data', data, '--intake', '127.0.0.1:0', '--exchange', '127.0.0.1:0', '--web', web],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, ended, data, urls: JSON.parse(line), pids: childrenOf(child.pid) };
}

function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

function alive(pid) {
  try {
    // A zombie has ended; whoever adopted it has not asked yet.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1][0] !== 'Z';
  } catch {
    return false;
  }
}

async function waitUntil(what, condition) {
  const last = Date.now() + 20_000;
  while (!condition()) {
    assert.ok(Date.now() < last, what);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('prints its addresses once a case can be opened, and lays private folders', async () => {
  const { child, ended, data, urls } = await serve('first');
  assert.deepEqual(Object.keys(urls), ['site', 'intake', 'exchange']);
  assert.equal(urls.site, urls.intake);
  assert.equal((await fetch(`${urls.site}/`)).status, 200);
  assert.equal((await fetch(`${urls.intake}/readyz`)).status, 200);
  const deployment = await (await fetch(`${urls.site}/deployment.json`)).json();
  assert.deepEqual(deployment.programmes.map((programme) => programme.name), ['adult']);
  for (const folder of ['', 'intake', 'exchange', 'pickup', 'site']) {
    assert.equal(statSync(join(data, folder)).mode & 0o777, 0o700, folder);
  }
  for (const file of ['intake/pepper', 'intake/inbox.db', 'pickup/token']) {
    assert.equal(statSync(join(data, file)).mode & 0o777, 0o600, file);
  }
  assert.equal(JSON.parse(readFileSync(join(data, 'stillmine.json'), 'utf8')).store, 'sqlite');
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('the pickup token and the keys stay the same over a restart', async () => {
  const seen = [];
  for (let i = 0; i < 2; i += 1) {
    const { child, ended, data, urls } = await serve('again');
    seen.push(readFileSync(join(data, 'pickup/token'), 'utf8') + (await (await fetch(`${urls.site}/deployment.json`)).text()));
    child.kill('SIGINT');
    assert.deepEqual(await ended, [0, null]);
  }
  assert.equal(seen[0], seen[1]);
});

test('both processes end with their parent, even when it is killed', async () => {
  const { child, ended, pids } = await serve('killed');
  assert.equal(pids.length, 2);
  child.kill('SIGKILL');
  await ended;
  await waitUntil('a process outlived its parent', () => !pids.some(alive));
});

test('when one process dies the other is stopped, and serve says that it failed', async () => {
  for (const index of [0, 1]) {
    const { ended, pids } = await serve(`half-${index}`);
    process.kill(pids[index], 'SIGKILL');
    assert.deepEqual(await ended, [1, null]);
    assert.ok(!pids.some(alive));
  }
});

test('a wrong address or option ends it with an error', async () => {
  for (const words of [['--intake', 'nowhere', '--exchange', '127.0.0.1:0'], ['--store', 'mysql'], ['--withdrawal-delay', '-1']]) {
    const child = spawn(stillmine, ['serve', '--data', join(scratch, 'wrong'), '--web', web, ...words], { stdio: 'ignore' });
    assert.notEqual((await once(child, 'exit'))[0], 0, words.join(' '));
  }
});
