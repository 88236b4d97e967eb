// Proof of work: the nonce for which SHA-256(token || nonce) starts with `bits` zero bits. Twin of solve_challenge in
// src/protocol/challenge.h: counts up from 0, so that both find the same nonce. Runs in the worker.
import { utf8 } from './bytes.ts';
import { sha256 } from './primitives.ts';

export interface Challenge {
  readonly token: string;
  readonly bits: number;
}

function startsWithZeroBits(digest: Uint8Array, bits: number): boolean {
  let left = bits;
  for (const byte of digest) {
    if (left <= 0) return true;
    if (byte >> Math.max(8 - left, 0) !== 0) return false;
    left -= 8;
  }
  return true;
}

/** The value of the header Stillmine-Challenge: token.nonce. */
export function solveChallenge({ token, bits }: Challenge): string {
  for (let nonce = 0; ; nonce += 1) {
    if (startsWithZeroBits(sha256(utf8(`${token}${nonce}`)), bits)) return `${token}.${nonce}`;
  }
}
