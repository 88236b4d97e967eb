// A case on a picture that another case already holds, and one on a new picture, are the same to whoever opened them: in
// status, in bytes and in time. Otherwise anyone with a picture could ask whether its victim has sought help.
//
// A first case holds many pictures, which the platform has fetched and reported blocked. Then pairs of cases open, one on
// a picture of the first case ("known"), one on a picture that nobody holds ("fresh"), in alternating order. Only right
// logins are used, so that no delay for wrong ones enters. The last test shows that each comparison can turn red. The
// figures are in build/reports/alike-trace.txt.
//
// How times are compared: Welch's t of the two samples, below 4.5 in size, the bound of side-channel tests (TVLA, ISO/IEC
// 17825). With the 360 requests of either kind chance passes it once in 100,000 runs; with the 10 waits for a box once in
// 3,000, and more rarely since the two of a pair wait for the same round. For that to hold on a loaded machine, the two
// kinds alternate in Thue-Morse order, which cancels drift and keeps step with no period (a checkpoint, a scheduler's
// tick), every pair takes part equally often, and the slowest tenth of either kind is left out: a pause of the machine
// hits single requests.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { png } from '../browser/corpus.mjs';
import { command, nativeHash } from '../browser/harness/native.mjs';
import { temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until, within } from '../browser/harness/wait.mjs';
import { openTrace, relay } from './house.mjs';
import { addPartner, stockClient } from './platform.mjs';

const pairCount = 10;
/** So many that the first case's status box needs a bucket of its own, 16 KiB. */
const firstCount = 30;
const requestsOfAKind = 400;
const tooFar = 4.5;
const kinds = ['known', 'fresh'];

/** 0 or 1: the parity of the ones in `i`. */
function thueMorse(i) {
  let ones = 0;
  for (let rest = i; rest > 0; rest >>= 1) ones ^= rest & 1;
  return ones;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
};
const withoutSlowest = (values) => values.toSorted((a, b) => a - b).slice(0, Math.ceil(0.9 * values.length));
const welch = (a, b) => (mean(a) - mean(b)) / Math.sqrt(variance(a) / a.length + variance(b) / b.length);

/** What is left of a status when that is taken away which is drawn anew for every case. */
const withoutNames = (status) => ({ ...status, items: status.items.map(({ id, tag, ...rest }) => {
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.match(tag, /^[0-9a-f]{64}$/);
  return rest;
}) });

/** What anyone on the wire sees of an answer: its status, its length, its headers; a time of day only as such. */
const outside = ({ status, headers, body }) => ({ status, length: body.length,
  headers: headers.map((word, i) => (i % 2 === 1 && headers[i - 1].toLowerCase() === 'date' ? word.replaceAll(/\w/g, 'x') : word)) });

describe('a case on a known picture and one on a fresh picture', { timeout: 120_000 }, () => {
  const trace = openTrace('alike-trace.txt');
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  let folder;
  let server;
  let between;
  let platform;
  let first;
  let next;
  let pairs;
  /** While set, gets the body of a status request, which the relay then lets go no further. */
  let learned = null;
  /** What came back through the relay. */
  let answers = [];

  const stillmine = (args, options = {}) => new Promise((resolve) => {
    execFile(command, ['case', ...args], { encoding: 'utf8', ...options }, (error, stdout, stderr) =>
      resolve({ good: !error, answer: stdout === '' ? null : JSON.parse(stdout), said: stdout + stderr }));
  });
  const good = async (...args) => {
    const run = await stillmine(args);
    assert.ok(run.good, run.said);
    return run.answer;
  };
  const login = ({ receipt }) => ['--url', between.site, '--number', receipt.caseNumber, '--pin', receipt.pin];
  const open = (...args) => good('open', '--url', between.site, '--variants', 'none', ...args);
  const look = (one) => good('status', ...login(one));
  const kept = async (path, work) => {
    answers = [];
    await work();
    const found = answers.filter(({ url }) => url === path);
    assert.equal(found.length, 1, `one answer of ${path}`);
    return found[0];
  };

  /** The bytes that `stillmine case status` sends for this case, learned without the intake hearing of it. */
  async function statusRequest(one) {
    const stop = new AbortController();
    const body = new Promise((resolve) => {
      learned = (bytes) => {
        stop.abort();
        resolve(bytes);
      };
    });
    await stillmine(['status', ...login(one)], { signal: stop.signal });
    learned = null;
    return within(1000, 'stillmine case status has asked', body);
  }

  /** Asks the intake itself for a case's status, on a connection that stays open; gives the answer and its time, ms. */
  const ask = ({ asking, site = server.site }) => new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(`${site}/v1/status`, { method: 'POST', agent,
      headers: { 'content-type': 'application/json', 'content-length': asking.length } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ ms: performance.now() - started, status: answer.statusCode, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(asking);
  });

  const boxOf = (one) => until('the status box exists', async () => {
    const { status, text } = await ask(one);
    assert.equal(status, 200);
    return JSON.parse(text).box === null ? null : performance.now();
  }, { limit: 15_000, every: 10 });

  /** Times of the status requests of two lists of cases, in turn; the first round of each warms up and does not count. */
  async function times(a, b) {
    const taken = [[], []];
    for (let i = 0; i < 2 * requestsOfAKind; i += 1) {
      const kind = thueMorse(i);
      const list = [a, b][kind];
      const { ms, status } = await ask(list[(i >> 1) % list.length]);
      assert.equal(status, 200);
      if (i >= 2 * list.length) taken[kind].push(ms);
    }
    return taken.map(withoutSlowest);
  }

  const describeTimes = (name, [a, b]) => {
    const t = welch(a, b);
    trace('time', `${name}: ${mean(a).toFixed(3)} and ${mean(b).toFixed(3)} ms (${a.length} and ${b.length}), t = ${t.toFixed(2)}`);
    return t;
  };

  before(async () => {
    folder = temporaryFolder('alike');
    const files = Array.from({ length: firstCount + pairCount }, (_, i) => {
      const path = join(folder.path, `${i}.png`);
      writeFileSync(path, png(picture('noise', 200 + i, 240, 3), 200 + i, 240, 3));
      return path;
    });
    const values = nativeHash(files).map(({ fingerprints }) => fingerprints[0].value);
    assert.equal(new Set(values).size, values.length, 'every picture has a fingerprint of its own');
    server = await serve();
    platform = stockClient(server.exchange, addPartner('Platform one', { data: server.data }));
    between = await relay(() => server.site, {
      before: ({ url }, body) => {
        if (url !== '/v1/status' || learned === null) return undefined;
        learned(body);
        return 'drop';
      },
      after: ({ url }, status, answer) => { answers.push({ url, status, at: performance.now(), ...answer }); },
    });

    first = { receipt: await open(...files.slice(0, firstCount)) };
    first.asking = await statusRequest(first);
    await until('the platform holds the first case', async () => {
      const fetched = await platform.fetch();
      next = fetched.next;
      const listed = new Set(fetched.records.map(({ value }) => value));
      return values.slice(0, firstCount).every((value) => listed.has(value));
    }, { limit: 20_000, every: 250 });
    for (const value of values.slice(0, firstCount)) await platform.feedback('ImagePDQ', value, 'Blocked');
    await until('the first case shows it', async () => (await look(first)).items.every(({ partners }) => partners[0].state === 'blocked'),
      { limit: 20_000, every: 250 });
    trace('first', `${firstCount} pictures, fetched and blocked`);

    // Everything slow is done before the first message goes, so that the cases of a pair follow each other closely.
    pairs = [];
    for (let i = 0; i < pairCount; i += 1) {
      const pair = {};
      for (const [kind, at] of [['known', i], ['fresh', firstCount + i]]) {
        const bundle = join(folder.path, `${kind}-${i}.bundle`);
        const one = { kind, value: values[at], bundle, receipt: await open('--bundle', bundle, files[at]) };
        one.asking = await statusRequest(one);
        pair[kind] = one;
      }
      pairs.push(pair);
    }
    trace('bundles', `${pairCount} pairs`);
    for (const [i, pair] of pairs.entries()) {
      const order = thueMorse(i) === 0 ? kinds : kinds.toReversed();
      for (const kind of order) {
        pair[kind].accepted = await kept('/v1/messages', () => good('submit', '--url', between.site, pair[kind].bundle));
      }
      await Promise.all(order.map(async (kind) => { pair[kind].boxAfter = await boxOf(pair[kind]) - pair[kind].accepted.at; }));
      trace('pair', order.map((kind) => `${kind}: box after ${pair[kind].boxAfter.toFixed(0)} ms`).join(', '));
    }
    await until('all are listed', async () => {
      for (const pair of pairs) for (const kind of kinds) if ((await look(pair[kind])).case.state !== 'listed') return false;
      return true;
    }, { limit: 20_000, every: 250 });
    trace('pairs', 'all are listed');
  });
  after(async () => {
    agent.destroy();
    platform?.close();
    await between?.stop();
    await server?.stop();
    folder?.remove();
  });

  it('show the same status, without what platforms did before', async () => {
    for (const { known, fresh } of pairs) {
      const status = withoutNames(await look(known));
      assert.deepEqual(status, withoutNames(await look(fresh)));
      assert.deepEqual(status.items.map(({ state, partners }) => ({ state, partners })),
        [{ state: 'listed', partners: [{ name: 'Platform one', state: 'waiting', week: null }] }]);
    }
  });

  it('get answers of the same bytes but for what is sealed, drawn or told by the clock', async () => {
    for (const pair of pairs) {
      const known = await kept('/v1/status', () => look(pair.known));
      const fresh = await kept('/v1/status', () => look(pair.fresh));
      assert.equal(known.status, 200);
      assert.deepEqual(outside(known), outside(fresh));
      assert.equal(pair.known.accepted.status, 201);
      assert.deepEqual(outside(pair.known.accepted), outside(pair.fresh.accepted));
    }
  });

  it('wait equally long for their status box', () => {
    // From the 201 on it is the exchange's next round that counts, at most 0.5 s away: this sees a leak of a round, not of a
    // millisecond, which that wait hides from everyone.
    const t = describeTimes('until the box', kinds.map((kind) => pairs.map((pair) => pair[kind].boxAfter)));
    assert.ok(Math.abs(t) < tooFar, `t = ${t}`);
  });

  it('are answered equally fast', async () => {
    const t = describeTimes('status', await times(...kinds.map((kind) => pairs.map((pair) => pair[kind]))));
    assert.ok(Math.abs(t) < tooFar, `t = ${t}`);
  });

  it('still show the same when the platform fetches again and reports again', async () => {
    const { records, next: last } = await platform.fetch({ start: next });
    await platform.fetch({ start: last }); // asking past a record is what says that it was collected
    for (const { known, fresh } of pairs) {
      for (const { value } of [known, fresh]) assert.ok(records.some((record) => record.value === value), 'both are new to the platform');
    }
    const [{ known: again, fresh: once }] = pairs;
    for (const { value } of [again, once]) await platform.feedback('ImagePDQ', value, 'Blocked');
    for (const one of pairs.flatMap(({ known, fresh }) => [known, fresh])) {
      const state = one === again || one === once ? 'blocked' : 'collected';
      one.status = await until(`${one.kind} is ${state}`, async () => {
        const status = await look(one);
        return status.items[0].partners[0].state === state ? status : null;
      }, { limit: 15_000, every: 250 });
    }
    for (const { known, fresh } of pairs) assert.deepEqual(withoutNames(known.status), withoutNames(fresh.status));
  });

  it('would be told apart by the same comparisons if there were a difference', async () => {
    const [{ fresh: blocked }, { fresh: collected }] = pairs;
    assert.notDeepEqual(withoutNames(await look(blocked)), withoutNames(await look(collected)));
    const large = await kept('/v1/status', () => look(first));
    assert.notDeepEqual(outside(large), outside(await kept('/v1/status', () => look(collected))));
    const later = kinds.map((kind, late) => pairs.map((pair) => pair[kind].boxAfter + late * 1000));
    assert.ok(Math.abs(describeTimes('until the box, a second later', later)) > tooFar);
    const fresh = pairs.map((pair) => pair.fresh);
    const around = fresh.map((one) => ({ ...one, site: between.site }));
    assert.ok(Math.abs(describeTimes('status, one way around through the relay', await times(around, fresh))) > tooFar);
  });
});
