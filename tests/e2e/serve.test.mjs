// `stillmine serve` as a process: what it prints, what it lays down, and how it ends.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Whether this kernel lets a process fence itself (landlock_create_ruleset(2) with LANDLOCK_CREATE_RULESET_VERSION). */
const kernelFences = spawnSync('python3', ['-c', 'import ctypes; print(ctypes.CDLL(None).syscall(444, None, 0, 1))'], { encoding: 'utf8' }).stdout > 0;

/** Starts one of the two processes; its line, and what it says about its fence. */
async function startFenced(...words) {
  const child = spawn(stillmine, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const said = once(createInterface({ input: child.stderr }), 'line');
  const line = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended.then(() => null)]);
  return { child, ended, line: line && JSON.parse(line[0]), said: (await said)[0] };
}

test('each process is fenced into its own folder where the kernel can do that, and says whether it is', async () => {
  const { child, ended, data } = await serve('fenced');
  child.kill('SIGTERM');
  await ended;
  // Ways out of each folder, laid by hand: a process that could follow one would tell what stands behind it.
  writeFileSync(join(data, 'exchange/secret'), '"of the exchange"');
  rmSync(join(data, 'site/deployment.json'));
  symlinkSync('../exchange/secret', join(data, 'site/deployment.json'));
  writeFileSync(join(data, 'intake/secret'), 'of the intake');
  symlinkSync('../intake/secret', join(data, 'exchange/benign.txt'));
  const fence = kernelFences ? / info folder_fence state=held$/ : / warning folder_fence state=missing why=Landlock: ./;

  const intake = await startFenced('intake', '--data', data, '--listen', '127.0.0.1:0', '--web', web, '--deployment', join(data, 'site/deployment.json'));
  assert.match(intake.said, fence);
  const answer = await fetch(`${intake.line.intake}/deployment.json`);
  assert.equal(answer.status, kernelFences ? 404 : 200);
  assert.equal((await answer.text()).includes('of the exchange'), !kernelFences);
  intake.child.kill('SIGTERM');
  assert.deepEqual(await intake.ended, [0, null]);

  const exchange = await startFenced('exchange', '--data', data, '--listen', '127.0.0.1:0', '--pickup', `unix:${join(data, 'pickup/intake.sock')}`,
    '--token', join(data, 'pickup/token'));
  assert.match(exchange.said, fence);
  if (kernelFences) {
    assert.ok(exchange.line, 'what it cannot read is not there');
    exchange.child.kill('SIGTERM');
  }
  // Unfenced it reads the other's file, which is no list of harmless values, and refuses to run.
  assert.deepEqual(await exchange.ended, [kernelFences ? 0 : 1, null]);
});

test('a wrong address or option ends it with an error', async () => {
  for (const words of [['--intake', 'nowhere', '--exchange', '127.0.0.1:0'], ['--store', 'mysql'], ['--withdrawal-delay', '-1']]) {
    const child = spawn(stillmine, ['serve', '--data', join(scratch, 'wrong'), '--web', web, ...words], { stdio: 'ignore' });
    assert.notEqual((await once(child, 'exit'))[0], 0, words.join(' '));
  }
});
