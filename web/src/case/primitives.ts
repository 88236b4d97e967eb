// The primitives of the protocol in the tab, each the equal of one libsodium function (src/protocol/primitives.h): from
// the audited @noble packages, since libsodium itself would weigh 135 kB and more. Runs in the worker only, so none of
// this is in the page's first view.
import { hsalsa, secretbox } from '@noble/ciphers/salsa.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { hmac as nobleHmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { joined, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';

export function sha256(bytes: Uint8Array): Bytes {
  return own(nobleSha256(bytes));
}

export function hmac(key: Uint8Array, bytes: Uint8Array): Bytes {
  return own(nobleHmac(nobleSha256, key, bytes));
}

/** crypto_kdf_derive_from_key: BLAKE2b-256 keyed with the master, the number as salt, the context as personalisation. */
export function deriveSubkey(master: Uint8Array, id: number): Bytes {
  const salt = new Uint8Array(16);
  salt[0] = id;
  const personalization = joined(utf8('stillmin'), new Uint8Array(8));
  return own(blake2b(new Uint8Array(0), { key: master, salt, personalization, dkLen: 32 }));
}

export const sealBytes = 48;

/** crypto_box_seal, with the ephemeral secret key handed in. */
export function sealBox(plain: Uint8Array, to: Uint8Array, ephemeralSecret: Uint8Array): Bytes {
  const ephemeral = x25519.getPublicKey(ephemeralSecret);
  const nonce = blake2b(joined(ephemeral, to), { dkLen: 24 });
  const key = boxKey(x25519.getSharedSecret(ephemeralSecret, to));
  const sealed = joined(ephemeral, secretbox(key, nonce).seal(plain));
  key.fill(0);
  return sealed;
}

/** crypto_box_beforenm: HSalsa20 of the shared secret. */
function boxKey(shared: Uint8Array): Bytes {
  const sigma = words(utf8('expand 32-byte k'));
  const key = new Uint32Array(8);
  hsalsa(sigma, words(shared), new Uint32Array(4), key);
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of key.entries()) view.setUint32(4 * i, word, true);
  return bytes;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
}

const nonceBytes = 24;

/** The inside of nonce || secretbox; nothing when it does not open. */
export function openSecretBox(box: Uint8Array, key: Uint8Array): Bytes | undefined {
  try {
    return own(secretbox(key, box.subarray(0, nonceBytes)).open(box.subarray(nonceBytes)));
  } catch {
    return undefined;
  }
}

export function signatureHolds(bytes: Uint8Array, signature: Uint8Array, key: Uint8Array): boolean {
  try {
    // libsodium refuses keys of small order and signatures that are not canonical; so does this under RFC 8032 rules.
    return ed25519.verify(signature, bytes, key, { zip215: false });
  } catch {
    return false;
  }
}

/** False for the few points of small order, to which nothing can be sealed. */
export function isUsableKey(key: Uint8Array): boolean {
  try {
    x25519.getSharedSecret(new Uint8Array(32).fill(1), key);
    return true;
  } catch {
    return false;
  }
}

/** Types of libraries allow shared buffers; ours never are. */
function own(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes);
}
