// Decoders outside the core, in node: what their headers are believed, and that a file cut off or made to break readers is
// refused and never half read. tests/browser/formats.test.mjs holds the same decoders against the command.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadDecoder } from './decoder_modules.ts';
import { Decoders } from '../../web/src/hash/decoders.ts';
import { withMemoryCap } from '../../web/src/media/memory_cap.ts';
import type { PictureDecoder } from '../../web/src/media/picture.ts';
import { Refused } from '../../web/src/media/refused.ts';
import type { DecoderName } from '../../web/src/media/route.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])));

/** Black, white, white, black in the corner of 5 x 5 pixels; every index in a code of its own (clear, 0, 1, 1, 0, end, in 3 bits each). */
const codes = 0b100 | (0b000 << 3) | (0b001 << 6) | (0b001 << 9) | (0b000 << 13) | (0b101 << 17);
const smallGif = bytes(
  'GIF89a', [5, 0, 5, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255],
  [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0], [2, 3, codes & 255, (codes >> 8) & 255, (codes >> 16) & 255, 0], [0x3b],
);

const gif = await new Decoders().get('gif', loadDecoder);

function pixelsOf(file: Uint8Array, decoder: PictureDecoder = gif): number[] {
  decoder.header(file);
  for (const frame of decoder.decode([0])) {
    if (!frame) continue;
    const into = new Uint8Array(frame.width * frame.height * frame.channels);
    frame.fill(into);
    return [...into];
  }
  return [];
}

const refusal = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return 'read';
};

const [black, white, nothing] = [[0, 0, 0, 255], [255, 255, 255, 255], [0, 0, 0, 0]];
const rest = Array.from({ length: 3 }, () => nothing).flat();
const pixels = [black, white, rest, white, black, rest, ...Array.from({ length: 15 }, () => nothing)].flat();

test('a GIF is read pixel by pixel', async () => {
  assert.deepEqual(gif.header(smallGif), { width: 5, height: 5, frames: 1, orientation: 1, applied: false, need: 300 });
  assert.deepEqual(pixelsOf(smallGif), pixels);
});

test('a GIF is read without WebAssembly too, and no other format that the core does not read', async () => {
  const { WebAssembly: taken } = globalThis;
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  try {
    const decoders = new Decoders();
    const never = (): Promise<ArrayBuffer> => Promise.reject(new Error('nothing to load'));
    assert.deepEqual(pixelsOf(smallGif, await decoders.get('gif', never)), pixels);
    assert.equal(await refusal(() => decoders.get('webp', never)), 'format_unsupported');
  } finally {
    globalThis.WebAssembly = taken;
  }
});

test('a GIF that is cut off at any byte is refused, never half read', async () => {
  // The last byte only says that nothing follows.
  for (let length = 6; length < smallGif.length - 1; length += 1)
    assert.match(await refusal(() => pixelsOf(smallGif.slice(0, length))), /^picture_(truncated|damaged)$/, `${length} bytes`);
});

test('a GIF whose frame lies outside its picture is refused', async () => {
  const outside = smallGif.slice();
  outside[20] = 4; // its left edge
  assert.equal(await refusal(() => pixelsOf(outside)), 'picture_damaged');
});

for (const name of ['heic', 'webp', 'avif', 'gif', 'jxl', 'tiff'] satisfies DecoderName[]) {
  test(`${name}: a file of nothing but its first bytes is refused`, async () => {
    const decoder = await new Decoders().get(name, loadDecoder);
    const start = { heic: bytes([0, 0, 0, 16], 'ftypheic', [0, 0, 0, 0]), avif: bytes([0, 0, 0, 16], 'ftypavif', [0, 0, 0, 0]),
      gif: bytes('GIF89a'),
      webp: bytes('RIFF', [255, 255, 0, 0], 'WEBPVP8 '), jxl: bytes([0xff, 0x0a]), tiff: bytes('II*', [0, 8, 0, 0, 0]) }[name];
    assert.match(await refusal(() => decoder.header(start)), /^picture_(truncated|damaged)$/);
  });
}

test('a decoder that does not arrive is missing, and no other error', async () => {
  const never = (): Promise<ArrayBuffer> => Promise.reject(new Error('offline'));
  assert.equal(await refusal(() => new Decoders().get('webp', never)), 'decoder_missing');
});

test('the memory of a decoder cannot grow past its cap', async () => {
  const module = await WebAssembly.compile(withMemoryCap(await loadDecoder('webp'), 32 << 20));
  const uncapped = await WebAssembly.compile(await loadDecoder('webp'));
  assert.deepEqual(WebAssembly.Module.exports(module), WebAssembly.Module.exports(uncapped));
  // (module (memory (export "m") 1)): pages of 64 KiB.
  const small = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 109, 2, 0);
  const { instance } = await WebAssembly.instantiate(withMemoryCap(small.buffer, 3 * 65_536));
  const memory = instance.exports['m'] as WebAssembly.Memory;
  memory.grow(2);
  assert.throws(() => memory.grow(1), RangeError);
});
