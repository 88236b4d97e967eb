// Runs inside a browser (case_vectors.test.mjs bundles it): the case part of the page against the shared vectors. What
// differs is a line of `complaints`; the test wants none.
import receipts from '../vectors/receipt.json';
import protocol from '../vectors/protocol.json';
import { implementations } from '../../web/src/case/argon2.ts';
import { fromHex, toHex } from '../../web/src/case/bytes.ts';
import type { Bytes } from '../../web/src/case/bytes.ts';
import { solveChallenge } from '../../web/src/case/challenge.ts';
import { readDeployment } from '../../web/src/case/deployment.ts';
import { deriveKeys } from '../../web/src/case/keys.ts';
import type { Content } from '../../web/src/case/message.ts';
import { readNotice } from '../../web/src/case/notice.ts';
import { sha256 } from '../../web/src/case/primitives.ts';
import { readCaseNumber } from '../../web/src/case/receipt.ts';
import { sealMessage } from '../../web/src/case/sealing.ts';
import { openStatus, readStatus } from '../../web/src/case/status.ts';

const complaints: string[] = [];

function same(what: string, seen: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (left !== right) complaints.push(`${what}: ${left} is not ${right}`);
}

function bytes(hex: string): Bytes {
  return fromHex(hex) ?? new Uint8Array(0);
}

async function receiptVectors(): Promise<void> {
  for (const typed of receipts.typedForms) same(`typed ${typed}`, readCaseNumber(typed), receipts.typedFormsOf);
  for (const typed of receipts.refusedNumbers) same(`typed ${typed}`, readCaseNumber(typed), undefined);
  for (const [name, load] of Object.entries(implementations)) {
    const argon2id = await load();
    for (const { number, pin, index, access, status, withdrawal } of receipts.receipts) {
      const keys = await deriveKeys({ number, pin }, argon2id);
      const seen = [keys.index, keys.access, keys.status, keys.withdrawal].map(toHex);
      same(`${name} ${number}`, seen, [index, access, status, withdrawal]);
    }
  }
}

function messageVectors(): void {
  for (const { name, document, access, ephemeralSecret, bodySha256 } of protocol.messages) {
    const { case: index, message, programme, keyId, counter, ...content } = JSON.parse(document) as Content & {
      case: string;
      message: string;
      programme: string;
      keyId: string;
      counter: number;
    };
    const body = sealMessage({
      address: { programme, keyId, case: index, message },
      counter,
      content,
      entry: content.kind === 'open' ? 'register' : 'access',
      access: bytes(access),
      publicKey: bytes(protocol.exchange.publicKey),
      ephemeralSecret: bytes(ephemeralSecret),
    });
    same(name, toHex(sha256(body)), bodySha256);
  }
}

function otherVectors(): void {
  for (const { statusKey, document, box } of protocol.statusBoxes) {
    same('status box', openStatus(bytes(box), bytes(statusKey)), readStatus(document));
  }
  const { token, bits, solution } = protocol.challenge;
  same('challenge', solveChallenge({ token, bits }), solution);
  same('deployment', readDeployment(protocol.deployment.text).programmes.length, 2);
  const { noticeKey, issued, text } = protocol.notice;
  same('notice', Object.keys(readNotice(text, bytes(noticeKey), issued * 1000)), ['adult']);
}

receiptVectors()
  .then(() => {
    messageVectors();
    otherVectors();
  })
  .catch((error: unknown) => complaints.push(String(error)))
  .finally(() => {
    const list = document.createElement('pre');
    list.textContent = JSON.stringify(complaints);
    document.body.append(list);
  });
