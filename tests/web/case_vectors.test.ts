// The case part of the page against the vectors that C++ reads too (tests/vectors), in node; the same files run in
// browsers by tests/browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { implementations } from '../../web/src/case/argon2.ts';
import { fromHex, toHex } from '../../web/src/case/bytes.ts';
import type { Bytes } from '../../web/src/case/bytes.ts';
import { solveChallenge } from '../../web/src/case/challenge.ts';
import { readDeployment } from '../../web/src/case/deployment.ts';
import { deriveKeys, fileTag } from '../../web/src/case/keys.ts';
import { writeMessage } from '../../web/src/case/message.ts';
import type { Content } from '../../web/src/case/message.ts';
import { readNotice } from '../../web/src/case/notice.ts';
import { sha256 } from '../../web/src/case/primitives.ts';
import { checkDigit, readCaseNumber } from '../../web/src/case/receipt.ts';
import { sealMessage } from '../../web/src/case/sealing.ts';
import { openStatus, readStatus } from '../../web/src/case/status.ts';
import { openUnopened } from '../../web/src/case/unopened.ts';

interface ReceiptVectors {
  checkDigits: { digits: string; check: string }[];
  typedForms: string[];
  typedFormsOf: string;
  refusedNumbers: string[];
  receipts: { number: string; pin: string; index: string; access: string; status: string; withdrawal: string }[];
}

interface ProtocolVectors {
  exchange: { secret: string; publicKey: string; keyId: string };
  messages: { name: string; access: string; ephemeralSecret: string; document: string; bodyBytes: number; bodySha256: string }[];
  statusBoxes: { statusKey: string; document: string; box: string }[];
  refusedStatusDocuments: string[];
  tags: { statusKey: string; sha256: string; tag: string }[];
  challenge: { token: string; bits: number; solution: string };
  deployment: { operatorKey: string; text: string };
  notice: { noticeKey: string; issued: number; text: string };
  unopened: { noticeKey: string; case: string; reason: string; box: string };
}

function vectors<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../vectors', name), 'utf8')) as Shape;
}

const receipts = vectors<ReceiptVectors>('receipt.json');
const protocol = vectors<ProtocolVectors>('protocol.json');

function bytes(hex: string): Bytes {
  const found = fromHex(hex);
  assert.ok(found, `hex: ${hex}`);
  return found;
}

test('every check digit is the one that C++ finds', () => {
  for (const { digits, check } of receipts.checkDigits) assert.equal(checkDigit(digits), check);
});

test('typed numbers are read and refused as C++ does', () => {
  for (const typed of receipts.typedForms) assert.equal(readCaseNumber(typed), receipts.typedFormsOf, typed);
  for (const typed of receipts.refusedNumbers) assert.equal(readCaseNumber(typed), undefined, typed);
});

for (const [name, load] of Object.entries(implementations)) {
  test(`${name}: number and PIN give the keys that libsodium gave`, async () => {
    const argon2id = await load();
    for (const { number, pin, ...expected } of receipts.receipts) {
      const keys = await deriveKeys({ number, pin }, argon2id);
      assert.deepEqual(
        { index: toHex(keys.index), access: toHex(keys.access), status: toHex(keys.status), withdrawal: toHex(keys.withdrawal) },
        expected,
      );
    }
  });
}

test('every message is sealed to the same bytes as in C++', () => {
  for (const vector of protocol.messages) {
    const { v: _, case: index, message, programme, keyId, counter, ...content } = JSON.parse(vector.document) as Content & {
      v: 1;
      case: string;
      message: string;
      programme: string;
      keyId: string;
      counter: number;
    };
    const address = { programme, keyId, case: index, message };
    assert.equal(writeMessage(address, counter, content), vector.document, vector.name);
    const body = sealMessage({
      address,
      counter,
      content,
      entry: content.kind === 'open' ? 'register' : 'access',
      access: bytes(vector.access),
      publicKey: bytes(protocol.exchange.publicKey),
      ephemeralSecret: bytes(vector.ephemeralSecret),
    });
    assert.equal(body.length, vector.bodyBytes, vector.name);
    assert.equal(toHex(sha256(body)), vector.bodySha256, vector.name);
  }
});

test('every status box opens to its document', () => {
  for (const { statusKey, document, box } of protocol.statusBoxes) {
    assert.deepEqual(openStatus(bytes(box), bytes(statusKey)), readStatus(document));
  }
  const [, full] = protocol.statusBoxes;
  assert.ok(full);
  const status = openStatus(bytes(full.box), bytes(full.statusKey));
  assert.equal(status.state, 'partly_refused');
  assert.equal(status.withdrawEffectiveAt, Date.UTC(2026, 10, 22, 7));
  assert.equal(status.items[1]?.reason, 'too_many_frames');
});

test('a status box with one bit changed or under another key does not open', () => {
  const [vector] = protocol.statusBoxes;
  assert.ok(vector);
  const key = bytes(vector.statusKey);
  for (const at of [0, 24, 40, vector.box.length / 2 - 1]) {
    const box = bytes(vector.box);
    box[at] = (box[at] ?? 0) ^ 1;
    assert.throws(() => openStatus(box, key), { code: 'status_unreadable' });
  }
  assert.throws(() => openStatus(bytes(vector.box), new Uint8Array(32)), { code: 'status_unreadable' });
  assert.throws(() => openStatus(bytes(vector.box).slice(0, 30), key), { code: 'status_unreadable' });
});

test('every status document that C++ refuses is refused', () => {
  // Reasons are any word here: a page may be older than the exchange, and shows a reason without a text as refused.
  const refused = protocol.refusedStatusDocuments.filter((text) => !text.includes('no_such_word'));
  assert.equal(refused.length, protocol.refusedStatusDocuments.length - 1);
  for (const document of refused) assert.throws(() => readStatus(document), document);
});

test('tags are those of C++', () => {
  for (const { statusKey, sha256: digest, tag } of protocol.tags) {
    assert.equal(toHex(fileTag(bytes(statusKey), bytes(digest))), tag);
  }
});

test('the challenge has the same solution as in C++', () => {
  const { token, bits, solution } = protocol.challenge;
  assert.equal(solveChallenge({ token, bits }), solution);
});

test('deployment.json is read, and refused when a key is not the one that its id names', () => {
  const { text } = protocol.deployment;
  const deployment = readDeployment(`${text}\n`);
  assert.deepEqual(
    deployment.programmes.map(({ name, keyId, platforms }) => ({ name, keyId, platforms: platforms.length })),
    [
      { name: 'adult', keyId: protocol.exchange.keyId, platforms: 2 },
      { name: 'minor', keyId: deployment.programmes[1]?.keyId, platforms: 0 },
    ],
  );
  for (const wrong of [
    text.replace(protocol.exchange.keyId, '0000000000000000'),
    text.replace('"v":1', '"v":2'),
    text.replace('"v":1', '"v":1,"v":1'),
    text.replace('"v":1', '"v":1,"extra":1'),
    text.replace('"intake":""', '"intake":"javascript:1"'),
    text.replace('"minor"', '"adult"'),
    text.slice(0, -1),
    '{}',
  ]) {
    assert.throws(() => readDeployment(wrong), { code: 'deployment_invalid' }, wrong);
  }
});

test('that a first message did not open is believed for its own case, from the exchange alone', () => {
  const { noticeKey, case: index, reason, box } = protocol.unopened;
  const said = openUnopened(bytes(box), bytes(index), bytes(noticeKey));
  assert.deepEqual(said, { state: 'refused', reason, withdrawEffectiveAt: null, items: [] });
  const otherKey = bytes(protocol.deployment.operatorKey);
  assert.throws(() => openUnopened(bytes(box), new Uint8Array(16), bytes(noticeKey)), { code: 'status_unreadable' });
  assert.throws(() => openUnopened(bytes(box), bytes(index), otherKey), { code: 'status_unreadable' });
  const [usual] = protocol.statusBoxes;
  assert.ok(usual);
  assert.throws(() => openUnopened(bytes(usual.box), bytes(index), bytes(noticeKey)), { code: 'status_unreadable' });
});

test('a notice is believed under its key for seven days', () => {
  const { noticeKey, issued, text } = protocol.notice;
  const key = bytes(noticeKey);
  const day = 24 * 3600 * 1000;
  const notice = readNotice(text, key, issued * 1000 + 7 * day);
  assert.deepEqual(notice['adult'], [
    { name: 'Platform one', lastCollected: '2026-W47' },
    { name: 'Platform two', lastCollected: null },
  ]);
  for (const [wrong, by, now] of [
    [text, key, issued * 1000 + 7 * day + 1],
    [text, key, issued * 1000 - 2 * day],
    [text, bytes(protocol.deployment.operatorKey), issued * 1000],
    [text.replace('Platform one', 'Platform own'), key, issued * 1000],
    [text.replace('"v":1', '"v":1,"w":1'), key, issued * 1000],
  ] as const) {
    assert.throws(() => readNotice(wrong, by, now), { code: 'notice_invalid' });
  }
});
