// deployment.json: which keys to seal to. It comes from the origin that served the page and from nowhere else, and is
// trusted as much as the page's own files. Twin of src/protocol/deployment.h; the operator's signature is for monitors
// and mirrors, who hold his key.
import { fromHex, toHex } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { CaseFailure } from './failure.ts';
import { isUsableKey, sha256 } from './primitives.ts';
import { Reader, Unreadable, parseStrict } from './reading.ts';

export interface ProgrammeKey {
  readonly name: string;
  readonly keyId: string;
  readonly publicKey: Bytes;
  readonly platforms: readonly string[];
}

export interface Deployment {
  /** Empty: the origin that served the page. */
  readonly intake: string;
  readonly programmes: readonly ProgrammeKey[];
  readonly noticeKey: Bytes;
}

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex);
  if (!bytes) throw new Unreadable('hex');
  return bytes;
}

function readProgramme(value: ReturnType<typeof parseStrict>): ProgrammeKey {
  const reader = new Reader(value);
  const name = reader.text('name', /^[a-z0-9-]{1,32}$/);
  const keyId = reader.hex('keyId', 8);
  const publicKey = bytesOf(reader.hex('publicKey', 32));
  const platforms = reader.list('platforms', 200).map((platform) => {
    if (typeof platform !== 'string' || platform === '') throw new Unreadable('platforms');
    return platform;
  });
  reader.finish();
  if (toHex(sha256(publicKey).subarray(0, 8)) !== keyId) throw new Unreadable('keyId: not of this key');
  if (!isUsableKey(publicKey)) throw new Unreadable('publicKey: small order');
  return { name, keyId, publicKey, platforms };
}

export function readDeployment(text: string): Deployment {
  try {
    const reader = new Reader(parseStrict(text));
    reader.integer('v', 1, 1);
    const intake = reader.text('intake', /^(?:|https?:\/\/[^]{1,190})$/);
    const programmes = reader.list('programmes', 16).map(readProgramme);
    const noticeKey = bytesOf(reader.hex('noticeKey', 32));
    reader.textOrNull('signature', /^[0-9a-f]{128}$/);
    reader.finish();
    if (new Set(programmes.map(({ name }) => name)).size < programmes.length) throw new Unreadable('a name twice');
    return { intake, programmes, noticeKey };
  } catch (error) {
    throw new CaseFailure('deployment_invalid', String(error));
  }
}
