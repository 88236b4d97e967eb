// Decoders that get too little memory for a sound picture, in the page: they never say that the file is damaged.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { loadDecoder } from '../web/decoder_modules.ts';
import { Decoders } from '../../web/src/hash/decoders.ts';
import { withMemoryCap } from '../../web/src/media/memory_cap.ts';
import { Exhausted, Refused } from '../../web/src/media/refused.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillmine-memory-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...words) => execFileSync(words[0], words.slice(1), { cwd: folder, stdio: 'ignore' });
const makers = {
  avif: (from, to) => run('avifenc', '-s', '10', '-j', '1', `${from}.png`, to),
  gif: (from, to) => run('convert', `${from}.png`, to),
  heic: (from, to) => run('heif-enc', '-q', '60', `${from}.png`, '-o', to),
  jxl: (from, to) => run('cjxl', `${from}.png`, to, '-d', '1', '-e', '3', '--num_threads=1'),
  tiff: (from, to) => run('convert', `${from}.png`, '-compress', 'JPEG', to),
  webp: (from, to) => run('cwebp', '-quiet', `${from}.png`, '-o', to),
};
run('convert', '-size', '1200x900', 'radial-gradient:white-navy', 'large.png');

const MB = 1 << 20;

/** What the page's decoder says of a file while its memory may not grow past `most` bytes. */
async function readInPage(format, file, most) {
  const decoder = await new Decoders().get(format, async (name) => withMemoryCap(await loadDecoder(name), most));
  try {
    decoder.header(file);
    for (const frame of decoder.decode([0])) frame?.fill(new Uint8Array(frame.width * frame.height * frame.channels));
    return 'read';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    if (error instanceof Exhausted) return 'out_of_memory';
    throw error;
  }
}

/** Answers while the memory grows from `least` by `step`, until the picture is read. */
async function answers(least, step, read) {
  const all = [];
  for (let most = least; all.at(-1) !== 'read'; most += step) all.push(await read(most));
  return all;
}

describe('with too little memory', () => {
  for (const [format, make] of Object.entries(makers)) {
    make('large', `large.${format}`);

    it(`${format}: the page says so until there is enough`, async () => {
      const file = new Uint8Array(readFileSync(join(folder, `large.${format}`)));
      const said = await answers(4 * MB, 2 * MB, (most) => readInPage(format, file, most));
      assert.deepEqual([...new Set(said)], ['out_of_memory', 'read']);
    });
  }
});
