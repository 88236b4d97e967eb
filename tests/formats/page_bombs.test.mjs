// The GIF bombs of tests/hostile through the page's module: answered as the command answers them, storms of frames too.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadDecoder } from '../web/decoder_modules.ts';
import { Decoders } from '../../web/src/hash/decoders.ts';
import { Refused } from '../../web/src/media/refused.ts';
import { hashFiles } from './corpus.mjs';

const hostile = fileURLToPath(new URL('../hostile', import.meta.url));
const write = `import sys, pathlib; sys.path.insert(0, sys.argv[1]); import bombs
for name, data, *_ in bombs.gif_bombs(): pathlib.Path(sys.argv[2], name).write_bytes(data)`;

/** kAnimationPixels and kLeastFramePixels of src/image/limits.h. */
const mostPixels = 40_000_000;
const leastFramePixels = 4_096;

const folder = mkdtempSync(join(tmpdir(), 'stillmine-bombs-'));
after(() => rmSync(folder, { recursive: true }));
execFileSync('python3', ['-c', write, hostile, folder]);
const names = readdirSync(folder).sort();
const { byFile } = hashFiles(names.map((name) => join(folder, name)));

/** The header, once the first and the last of the frames that are looked at have been read. */
async function readInPage(name) {
  const decoder = await new Decoders().get('gif', loadDecoder);
  const file = new Uint8Array(readFileSync(join(folder, name)));
  try {
    const header = decoder.header(file);
    for (const frame of decoder.decode([...new Set([0, header.frames - 1])])) {
      frame.fill(new Uint8Array(frame.width * frame.height * frame.channels));
    }
    return header;
  } catch (error) {
    if (error instanceof Refused) return { error: error.code };
    throw error;
  }
}

describe('a GIF bomb in the page', () => {
  for (const name of names) {
    it(`${name}: as in the command`, async () => {
      const native = byFile.get(join(folder, name));
      const page = await readInPage(name);
      assert.deepEqual({ error: page.error, width: page.width, height: page.height },
        { error: native.error?.code, width: native.width, height: native.height });
      if (!page.error) assert.ok(page.frames === 1 || page.frames * Math.max(page.width * page.height, leastFramePixels) <= mostPixels, `${page.frames} frames`);
    });
  }
});
