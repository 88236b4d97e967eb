// What is not a person's own message, whole and in its turn, is refused, and her case says so. Messages are sealed by the
// page's own code and then swapped, replayed, re-addressed, damaged and cut off on their way, as an intake could do; the
// real processes answer, and `stillmine case status` and the page's own reader tell what became of it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { argon2id } from '../../web/src/case/argon2.ts';
import { fromHex, toHex } from '../../web/src/case/bytes.ts';
import { solveChallenge } from '../../web/src/case/challenge.ts';
import { deriveKeys } from '../../web/src/case/keys.ts';
import { sha256 } from '../../web/src/case/primitives.ts';
import { drawReceipt } from '../../web/src/case/receipt.ts';
import { sealMessage } from '../../web/src/case/sealing.ts';
import { openUnopened } from '../../web/src/case/unopened.ts';
import { command } from '../browser/harness/native.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';

const waiting = { limit: 30_000, every: 150 };
const random = (size) => crypto.getRandomValues(new Uint8Array(size));

describe('a message that is not hers, whole and in its turn', { timeout: 300_000 }, () => {
  let server;
  let deployment;
  before(async () => {
    server = await serve({ args: ['--programmes', 'adult,minor', '--withdrawal-delay', '0'] });
    deployment = await (await fetch(`${server.site}/deployment.json`)).json();
  });
  after(() => server?.stop());

  const keyOf = (programme) => deployment.programmes.find(({ name }) => name === programme);

  async function newPerson() {
    const receipt = drawReceipt();
    return { receipt, keys: await deriveKeys(receipt, argon2id) };
  }

  function sealed({ keys }, counter, content, programme = 'adult') {
    const { keyId, publicKey } = keyOf(programme);
    return sealMessage({ address: { programme, keyId, case: toHex(keys.index), message: toHex(random(16)) }, counter, content,
      entry: counter === 1 ? 'register' : 'access', access: keys.access, publicKey: fromHex(publicKey), ephemeralSecret: random(32) });
  }

  /** An open message with one picture that nobody else has. */
  function opening(person) {
    const item = { id: toHex(random(8)), tag: toHex(random(32)), kind: 'image', edited: false, synthetic: false,
      fingerprints: [{ type: 'pdq', recipe: 'upright', value: toHex(random(16)).replaceAll(/../g, (byte) => byte + (255 - Number.parseInt(byte, 16)).toString(16).padStart(2, '0')), quality: 100 }] };
    return sealed(person, 1, { kind: 'open', status: toHex(person.keys.status), withdrawalHash: toHex(sha256(person.keys.withdrawal)),
      answers: { under18: 'no', who: 'self' }, items: [item] });
  }

  const later = (person, counter, kind, by = person) => sealed(person, counter, { kind, withdrawal: toHex(by.keys.withdrawal), ...(kind === 'withdraw' ? { items: 'all' } : {}) });

  /** A message's body as envelope and sealed bytes, and together again. */
  function apart(body) {
    const size = new DataView(body.buffer, body.byteOffset).getUint32(0, true);
    return { envelope: JSON.parse(Buffer.from(body.subarray(4, 4 + size)).toString()), bytes: body.subarray(4 + size) };
  }
  function together({ envelope, bytes }) {
    const text = Buffer.from(JSON.stringify(envelope));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([length, text, bytes]);
  }

  async function leave(body) {
    const challenge = await (await fetch(`${server.site}/v1/challenge`)).json();
    const answer = await fetch(`${server.site}/v1/messages`, { method: 'POST', body,
      headers: { 'content-type': 'application/octet-stream', 'Stillmine-Challenge': solveChallenge(challenge) } });
    return { status: answer.status, code: (await answer.json()).error?.code };
  }
  const taken = { status: 201, code: undefined };

  const statusOf = ({ receipt: { number, pin } }) => new Promise((resolve) => {
    execFile(command, ['case', 'status', '--url', server.site, '--number', number, '--pin', pin], (_, stdout) => resolve(JSON.parse(stdout)));
  });
  const shows = (person, state, reason) => until(`the case is ${state}, because of ${reason}`, async () => {
    const { case: seen } = await statusOf(person);
    return seen?.state === state && seen.reason === reason;
  }, waiting);

  /** A person whose case is on the list. */
  async function listed() {
    const person = await newPerson();
    assert.deepEqual(await leave(opening(person)), taken);
    await shows(person, 'listed', null);
    return person;
  }

  it('swapped: the message of one case under the envelope of another', async () => {
    const [one, two] = [await newPerson(), await newPerson()];
    const [first, second] = [apart(opening(one)), apart(opening(two))];
    assert.deepEqual(await leave(together({ ...first, bytes: second.bytes })), taken, 'the intake cannot tell');
    assert.deepEqual(await leave(together({ ...second, bytes: first.bytes })), taken);
    await shows(one, 'refused', 'message_mismatch');
    await shows(two, 'refused', 'message_mismatch');
  });

  it('damaged: a first message that cannot be opened is told, under no key of hers and by the exchange alone', async () => {
    const person = await newPerson();
    const { envelope, bytes } = apart(opening(person));
    bytes[bytes.length - 1] ^= 1;
    assert.deepEqual(await leave(together({ envelope, bytes })), taken);
    await shows(person, 'refused', 'message_unreadable');
    const { keys } = person;
    const answer = await fetch(`${server.site}/v1/status`, { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ v: 1, case: toHex(keys.index), access: toHex(keys.access) }) });
    const box = fromHex((await answer.json()).box);
    assert.equal(box.length, 4096 + 40, 'as long as that of a case of one picture');
    assert.equal(openUnopened(box, keys.index, fromHex(deployment.noticeKey)).reason, 'message_unreadable');
    // What follows it changes nothing about why.
    assert.deepEqual(await leave(later(person, 2, 'confirm')), taken);
    await until('the confirm was opened', async () => (await statusOf(person)).messages === 2, waiting);
    await shows(person, 'refused', 'message_unreadable');
  });

  it('cut off: not a message, and no case comes of it', async () => {
    const person = await newPerson();
    const body = opening(person);
    for (const length of [3, 100, body.length - 1]) {
      assert.deepEqual(await leave(body.subarray(0, length)), { status: 400, code: 'message_malformed' }, String(length));
    }
    assert.equal((await statusOf(person)).error.code, 'number_or_pin_wrong');
  });

  it('re-addressed: to the other programme, its key or another message', async () => {
    const person = await newPerson();
    const { envelope, bytes } = apart(opening(person));
    const minor = keyOf('minor');
    assert.deepEqual(await leave(together({ envelope: { ...envelope, programme: 'minor' }, bytes })), { status: 409, code: 'key_retired' });
    assert.deepEqual(await leave(together({ envelope: { ...envelope, programme: 'minor', keyId: minor.keyId }, bytes })), taken);
    await shows(person, 'refused', 'message_unreadable');
    const other = await newPerson();
    const own = apart(opening(other));
    assert.deepEqual(await leave(together({ ...own, envelope: { ...own.envelope, message: toHex(random(16)) } })), taken);
    await shows(other, 'refused', 'message_mismatch');
  });

  it('replayed: the same bytes count once; the same content again, or out of its turn, is refused and the list holds', async () => {
    const person = await listed();
    const confirm = later(person, 2, 'confirm');
    for (let i = 0; i < 2; i += 1) assert.deepEqual(await leave(confirm), taken);
    await until('it is counted once', async () => (await statusOf(person)).messages === 2, waiting);
    const { envelope, bytes } = apart(confirm);
    assert.deepEqual(await leave(together({ envelope: { ...envelope, message: toHex(random(16)) }, bytes })), taken);
    await shows(person, 'listed', 'message_mismatch');
    assert.deepEqual(await leave(later(person, 2, 'withdraw')), taken);
    await shows(person, 'listed', 'message_replayed');
  });

  it('of somebody else: a withdrawal without this case\'s authority changes nothing; hers does', async () => {
    const [person, stranger] = [await listed(), await newPerson()];
    assert.deepEqual(await leave(later(person, 2, 'withdraw', stranger)), taken);
    await shows(person, 'listed', 'message_not_authorised');
    assert.deepEqual(await leave(later(person, 3, 'withdraw')), taken);
    await shows(person, 'withdrawn', null);
  });
});
