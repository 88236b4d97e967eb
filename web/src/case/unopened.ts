// The exchange's word on a case whose first message it could not open: under a key made of the case's index, since it
// never learnt S, and signed with the notice key. Twin of src/protocol/unopened.h.
import { fromHex, joined, toHex, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { CaseFailure } from './failure.ts';
import { openSecretBox, sha256, signatureHolds } from './primitives.ts';
import { Reader, Unreadable, parseStrict } from './reading.ts';
import { unpad } from './sealing.ts';
import type { CaseStatus } from './status.ts';

const context = 'stillmine/unopened/1';

/** Throws status_unreadable for another case's box, another key's, and any that is no such box. */
export function openUnopened(box: Bytes, index: Bytes, noticeKey: Bytes): CaseStatus {
  try {
    const padded = openSecretBox(box, sha256(joined(utf8(context), index)));
    const reader = new Reader(parseStrict((padded && unpad(padded)) ?? ''));
    const reason = reader.text('reason', /^[a-z0-9_]{1,64}$/);
    const signature = fromHex(reader.hex('signature', 64)) ?? new Uint8Array(64);
    reader.finish();
    if (!signatureHolds(utf8(`${context}\n${toHex(index)}\n${reason}`), signature, noticeKey)) {
      throw new Unreadable('signature');
    }
    return { state: 'refused', reason, withdrawEffectiveAt: null, items: [] };
  } catch (error) {
    throw new CaseFailure('status_unreadable', String(error));
  }
}
