// kill -9 again and again, of the real intake and the real exchange in turn or together, while tabs keep sending cases:
// every case that was answered 201 ends on the list once and shows in its status; none is there twice.
//   STILLMINE_KILLS   how often (20); the moments come from STILLMINE_SEED, which is printed
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { readDeployment } from '../../web/src/case/deployment.ts';
import { sealMessage } from '../../web/src/case/sealing.ts';
import { openStatus } from '../../web/src/case/status.ts';
import { command } from '../browser/harness/native.mjs';
import { printed, root, start, temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';

const kills = Number(process.env.STILLMINE_KILLS ?? 20);
const seed = Number(process.env.STILLMINE_SEED ?? randomBytes(4).readUInt32LE());
const tabs = 4;
const hex = (bytes) => Buffer.from(bytes).toString('hex');

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
function chance(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A case of one picture with a receipt of random bytes: Argon2id is there to cost time. */
function newCase({ name, keyId, publicKey }) {
  const [access, status, withdrawal] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const half = randomBytes(16); // as many ones as zeros, as a fingerprint has
  const value = hex(Buffer.concat([half, half.map((byte) => byte ^ 0xff)]));
  const address = { programme: name, keyId, case: hex(randomBytes(16)), message: hex(randomBytes(16)) };
  const content = {
    kind: 'open',
    status: hex(status),
    withdrawalHash: createHash('sha256').update(withdrawal).digest('hex'),
    answers: { under18: 'no', who: 'self' },
    items: [{ id: hex(randomBytes(8)), tag: hex(randomBytes(32)), kind: 'image', edited: false, synthetic: false,
      fingerprints: [{ type: 'pdq', recipe: 'upright', value, quality: 100 }] }],
  };
  const body = sealMessage({ address, counter: 1, content, entry: 'register', access, publicKey, ephemeralSecret: randomBytes(32) });
  return { index: address.case, access: hex(access), status, body };
}

function solve({ token, bits }) {
  for (let nonce = 0; ; nonce += 1) {
    const digest = createHash('sha256').update(`${token}${nonce}`).digest();
    if (Math.clz32(digest.readUInt32BE()) >= bits) return `${token}.${nonce}`;
  }
}

describe(`${kills} kills while cases come in`, { timeout: 30 * 60_000 }, () => {
  const random = chance(seed);
  const victims = {};
  const acknowledged = [];
  let folder;
  let data;
  let site;
  let sending = true;

  async function startIntake() {
    victims.intake = start(command, ['intake', '--data', data, '--listen', site ? new URL(site).host : '127.0.0.1:0', '--web', join(root, 'build/web')]);
    const [line] = await printed(victims.intake, victims.intake.child.stdout, /\{.*\}(?=\n)/, 60_000);
    site = JSON.parse(line).intake;
  }

  async function startExchange() {
    victims.exchange = start(command, ['exchange', '--data', data, '--listen', '127.0.0.1:0', '--pickup', `unix:${join(data, 'pickup/intake.sock')}`,
      '--token', join(data, 'pickup/token')]);
    await printed(victims.exchange, victims.exchange.child.stdout, /\{.*\}(?=\n)/, 60_000);
  }

  const restart = { intake: startIntake, exchange: startExchange };
  const post = (path, type, body, headers = {}) => fetch(`${site}${path}`, { method: 'POST', headers: { 'Content-Type': type, ...headers }, body });

  /** Sends the same bytes until they are acknowledged; whatever is neither 201 nor "come back" is a fault. */
  async function sendUntilAcknowledged(one) {
    for (;;) {
      try {
        const solution = solve(await (await fetch(`${site}/v1/challenge`)).json());
        const answer = await post('/v1/messages', 'application/octet-stream', one.body, { 'Stillmine-Challenge': solution });
        const text = await answer.text();
        if (answer.status === 201) return;
        // A challenge ends with the process that gave it.
        assert.ok(answer.status >= 500 || text.includes('challenge_wrong'), `answered ${answer.status} ${text}`);
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
      }
      await pause(20);
    }
  }

  async function tab(programme) {
    while (sending) {
      const one = newCase(programme);
      await sendUntilAcknowledged(one);
      acknowledged.push(one);
    }
  }

  async function itemState({ index, access, status }) {
    const answer = await post('/v1/status', 'application/json', JSON.stringify({ v: 1, case: index, access }));
    const { messages, box } = await answer.json();
    assert.equal(messages, 1);
    return box && openStatus(Buffer.from(box, 'hex'), status).items[0]?.state;
  }

  before(async () => {
    folder = temporaryFolder('kills');
    data = join(folder.path, 'data');
    mkdirSync(data, { mode: 0o700 });
    const first = await serve({ data }); // lays folders, keys and deployment
    await first.stop();
    await startIntake();
    await startExchange();
  });
  after(async () => {
    sending = false;
    await victims.intake?.stop();
    await victims.exchange?.stop();
    folder?.remove();
  });

  it('loses none and doubles none', async (context) => {
    context.diagnostic(`seed ${seed}`);
    const [programme] = readDeployment(readFileSync(join(data, 'site/deployment.json'), 'utf8')).programmes;
    const sent = Promise.all(Array.from({ length: tabs }, () => tab(programme)));
    sent.catch(() => { sending = false; });
    for (let kill = 0; kill < kills && sending; kill += 1) {
      const more = acknowledged.length + 1 + Math.floor(random() * 8);
      await until('cases are acknowledged', () => acknowledged.length >= more || !sending, { limit: 120_000, every: 2 });
      await pause(random() * 30);
      const which = [['intake'], ['exchange'], ['intake', 'exchange']][Math.floor(random() * 3)];
      await Promise.all(which.map((name) => victims[name].stop('SIGKILL')));
      for (const name of which) await restart[name]();
    }
    sending = false;
    await sent;
    context.diagnostic(`${acknowledged.length} cases acknowledged`);
    for (const one of acknowledged) {
      await until(`case ${one.index} is listed`, async () => await itemState(one) === 'listed', { limit: 120_000, every: 100 });
    }
    const count = (store, sql) => execFileSync('sqlite3', ['-readonly', join(data, store), sql], { encoding: 'utf8' }).trim();
    const all = String(acknowledged.length);
    for (const table of ['cases', 'messages']) assert.equal(count('intake/inbox.db', `select count(*) from ${table}`), all, `inbox ${table}`);
    for (const table of ['cases', 'messages', 'items']) assert.equal(count('exchange/ledger.db', `select count(*) from ${table}`), all, `ledger ${table}`);
    assert.equal(count('exchange/ledger.db', 'select count(*) from records where wire_state = 1 and pinned = 0'), all, 'records');
    for (const store of ['intake/inbox.db', 'exchange/ledger.db']) assert.equal(count(store, 'pragma integrity_check'), 'ok', store);
  });
});
