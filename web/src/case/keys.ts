// From number and PIN to the index that the intake knows the case by, and the three keys. Twin of derive_keys in
// src/protocol/receipt.h.
//   K = Argon2id(number, "stillmine/case/1"), index = K[0..16)
//   V = Argon2id(K[16..32) || PIN, index);  access, status, withdrawal = crypto_kdf(V, 1), (V, 2), (V, 3)
import type { Argon2id } from './argon2.ts';
import { joined, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { deriveSubkey, hmac } from './primitives.ts';
import type { Receipt } from './receipt.ts';

export interface CaseKeys {
  readonly index: Bytes;
  /** A: opens the door of the intake. */
  readonly access: Bytes;
  /** S: seals the status box and tags her files. */
  readonly status: Bytes;
  /** W: proves later messages to the exchange. */
  readonly withdrawal: Bytes;
}

export async function deriveKeys({ number, pin }: Receipt, argon2id: Argon2id): Promise<CaseKeys> {
  const k = await argon2id(utf8(number), utf8('stillmine/case/1'));
  const index = k.slice(0, 16);
  const v = await argon2id(joined(k.subarray(16), utf8(pin)), index);
  const keys = { index, access: deriveSubkey(v, 1), status: deriveSubkey(v, 2), withdrawal: deriveSubkey(v, 3) };
  k.fill(0);
  v.fill(0);
  return keys;
}

/** Finds a file's line in a status again: HMAC(S, SHA-256 of the file). */
export function fileTag(statusKey: Uint8Array, fileSha256: Uint8Array): Bytes {
  return hmac(statusKey, fileSha256);
}
