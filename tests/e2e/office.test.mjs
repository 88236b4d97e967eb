// `partner` and `key` without a running exchange: they work on its files, alone. Who holds the folder's lock is asked, or
// waited for; nobody works beside it.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { command } from '../browser/harness/native.mjs';
import { printed, start, temporaryFolder } from '../browser/harness/process.mjs';

let folder;
let data;
let exchange;

const ask = (...words) => new Promise((resolve) => {
  execFile(command, [...words, '--data', data], (error, stdout) => resolve({ status: error?.code ?? 0, answer: JSON.parse(stdout) }));
});

async function good(...words) {
  const { status, answer } = await ask(...words);
  assert.equal(status, 0, JSON.stringify(answer));
  return answer;
}

/** An exchange on the folder; nobody is at the other end of its pickup. */
const startExchange = () => start(command, ['exchange', '--data', data, '--listen', '127.0.0.1:0',
  '--pickup', `unix:${join(folder.path, 'nobody.sock')}`, '--token', join(folder.path, 'token')]);

before(() => {
  folder = temporaryFolder('office');
  data = join(folder.path, 'data');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(join(folder.path, 'token'), '0'.repeat(64));
});
after(async () => {
  await exchange?.stop();
  folder?.remove();
});

test('partners are added, listed, given new keys and revoked in a folder that no process has ever run on', async () => {
  assert.deepEqual(await good('partner', 'list'), []);
  const first = await good('partner', 'add', 'One');
  assert.deepEqual(Object.keys(first.functionKeys), ['FetchHashes', 'SubmitFeedback', 'SubmitHashes']);
  await good('partner', 'add', 'Two', '--test', '--programme', 'minor');
  assert.deepEqual((await ask('partner', 'add', 'One')).answer.error.code, 'partner_exists');
  const second = await good('partner', 'rotate', 'One');
  assert.notEqual(second.subscriptionKey, first.subscriptionKey);
  await good('partner', 'revoke', 'Two', '--programme', 'minor');
  assert.deepEqual(await good('partner', 'list'), [
    { partner: 'One', programme: 'adult', wire: 'stopncii', test: false, revoked: false, lastCollected: null },
    { partner: 'Two', programme: 'minor', wire: 'stopncii', test: true, revoked: true, lastCollected: null },
  ]);
  const unknown = await ask('partner', 'revoke', 'Nobody');
  assert.deepEqual([unknown.status, unknown.answer.error.code], [1, 'partner_unknown']);
});

test('a key pair is made before the first start, and the one made after it retires it', async () => {
  const first = await good('key', 'rotate', '--programme', 'adult');
  const second = await good('key', 'rotate', '--programme', 'adult');
  const keys = await good('key', 'list');
  assert.deepEqual(keys.map(({ keyId, retired }) => [keyId, retired !== null]).sort(), [[first.keyId, true], [second.keyId, false]].sort());
  const out = join(folder.path, 'backup');
  const { files } = await good('key', 'backup', '--out', out);
  assert.deepEqual(readdirSync(out).sort(), readdirSync(join(data, 'exchange/keys')).sort());
  assert.equal(files, readdirSync(out).length);
});

test('the exchange goes on from what was done without it, and is asked from then on', async () => {
  const { subscriptionKey, functionKeys } = await good('partner', 'rotate', 'One');
  exchange = startExchange();
  const [line] = await printed(exchange, exchange.child.stdout, /\{.*\}(?=\n)/);
  const url = JSON.parse(line).exchange;
  const fetched = async (keys) => (await fetch(`${url}/v1/FetchHashes?startTimestamp=10&pageSize=1`,
    { headers: { 'x-functions-key': keys.functionKeys.FetchHashes, 'Ocp-Apim-Subscription-Key': keys.subscriptionKey } })).status;
  const keys = { subscriptionKey, functionKeys };
  assert.equal(await fetched(keys), 200);
  const [pair] = (await good('key', 'list')).filter(({ retired }) => retired === null);
  assert.equal(pair.programme, 'adult');
  // It answers through the running process, whose next request knows of it.
  await good('partner', 'revoke', 'One');
  assert.equal(await fetched(keys), 401);
  const second = startExchange();
  assert.deepEqual(await second.ended, { code: 1, signal: null });
  assert.match(second.output(), /store_locked/);
});

test('while somebody else holds the folder, nothing is done beside them', async () => {
  assert.deepEqual(await exchange.stop(), { code: 0, signal: null });
  const holder = spawn('flock', ['--exclusive', join(data, 'exchange/lock'), 'sh', '-c', 'echo held; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(createInterface({ input: holder.stdout }), 'line');
  const refused = await Promise.all([ask('partner', 'add', 'Three'), ask('key', 'rotate', '--programme', 'adult')]);
  for (const { status, answer } of refused) assert.deepEqual([status, answer.error.code], [1, 'store_locked']);
  const before = holder.exitCode;
  holder.stdin.end();
  await once(holder, 'exit');
  assert.equal(before, null, 'it was held all the time');
  const partners = await good('partner', 'list');
  assert.deepEqual(partners.map(({ partner }) => partner), ['One', 'Two']);
  assert.equal((await good('key', 'list')).length, 2);
});
