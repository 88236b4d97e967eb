// Argon2id v1.3, one lane, 19,456 KiB, 2 passes, 32 bytes: hash-wasm where WebAssembly runs (43 ms), else @noble/hashes
// (143 ms; 4.8 s where the engine runs without its compiler, as in Lockdown Mode). All agree with libsodium bit for bit
// as long as there is one lane (tests/vectors/receipt.json).
import type { Bytes } from './bytes.ts';

export type Argon2id = (password: Bytes, salt: Bytes) => Promise<Bytes>;

const passes = 2;
const memoryKib = 19_456;
const size = 32;

async function byWebAssembly(): Promise<Argon2id> {
  const { argon2id } = await import('hash-wasm');
  return async (password, salt) =>
    new Uint8Array(
      await argon2id({
        password,
        salt,
        parallelism: 1,
        iterations: passes,
        memorySize: memoryKib,
        hashLength: size,
        outputType: 'binary',
      }),
    );
}

async function byScript(): Promise<Argon2id> {
  const { argon2id } = await import('@noble/hashes/argon2.js');
  return (password, salt) =>
    Promise.resolve(new Uint8Array(argon2id(password, salt, { p: 1, t: passes, m: memoryKib, dkLen: size })));
}

/** WebAssembly may be there and still be refused, by policy or by memory: then the script does it. */
export const argon2id: Argon2id = async (password, salt) => {
  if (typeof WebAssembly === 'object') {
    try {
      return await (
        await byWebAssembly()
      )(password, salt);
    } catch {
      // Falls through to the script.
    }
  }
  return (await byScript())(password, salt);
};

export const implementations = { byWebAssembly, byScript };
