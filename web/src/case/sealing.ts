// From a document to the bytes of POST /v1/messages: padded to a bucket, sealed to the exchange, behind its envelope.
// Twin of src/protocol/{padding,envelope,sealing}.h; tests/vectors/protocol.json holds both to the same bytes.
import { bucketFor, buckets } from './buckets.ts';
import { fromUtf8, joined, toHex, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { CaseFailure } from './failure.ts';
import { writeMessage } from './message.ts';
import type { Address, Content } from './message.ts';
import { sealBox, sha256 } from './primitives.ts';

const space = 0x20;

export function pad(document: string): Bytes {
  const bytes = utf8(document);
  const bucket = bucketFor(bytes.length);
  if (bucket === undefined) throw new CaseFailure('message_padding');
  const padded = new Uint8Array(bucket).fill(space);
  padded.set(bytes);
  return padded;
}

/** The document without its padding; nothing when the size is no bucket or the rest is not spaces. */
export function unpad(padded: Uint8Array): string | undefined {
  if (!buckets.includes(padded.length)) return undefined;
  const text = fromUtf8(padded)?.replace(/ +$/, '');
  return text?.endsWith('}') ? text : undefined;
}

/** How the intake is told who knocks: by hash on a case's first message, by A on every later one. */
export type Entry = 'register' | 'access';

export interface Sealing {
  readonly address: Address;
  readonly counter: number;
  readonly content: Content;
  readonly entry: Entry;
  readonly access: Bytes;
  readonly publicKey: Bytes;
  /** 32 fresh random bytes. */
  readonly ephemeralSecret: Bytes;
}

export function sealMessage({ address, counter, content, entry, access, publicKey, ephemeralSecret }: Sealing): Bytes {
  const padded = pad(writeMessage(address, counter, content));
  const sealed = sealBox(padded, publicKey, ephemeralSecret);
  padded.fill(0);
  const proof = entry === 'register' ? { register: toHex(sha256(access)) } : { access: toHex(access) };
  const { programme, keyId, message } = address;
  const envelope = utf8(JSON.stringify({ v: 1, programme, keyId, case: address.case, message, ...proof }));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, envelope.length, true);
  return joined(length, envelope, sealed);
}
