// The page and the command read every format alike: the whole corpus of tests/formats chosen in the page's own file input,
// beside `stillmine hash` of the same files: the same to the bit, in all fingerprints, but for JPEG XL, which counts in floats,
// where a clear picture is at most 2 bits apart. Writes how far they agree to build/reports/agreement-<engine>.txt, a row a
// format. All files in Chromium; in the other engines a few of each format, since the decoders are the same modules.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chosenEngine, launch } from './harness/engine.mjs';
import { nativeHash } from './harness/native.mjs';
import { root } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { choose, reviewItems, toPicker } from './journey.mjs';

const folder = join(root, 'build/formats');
const sameCode = new Set(['jpeg', 'png', 'bmp', 'gif', 'avif', 'heic', 'webp', 'tiff']);
const leastQuality = 50;
const mostBits = 2;
/** Of each format, in the engines that do not get all. */
const few = 3;

function corpus() {
  const made = spawnSync('python3', [join(root, 'tests/formats/make_corpus.py')], { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(made.status, 0, made.stderr);
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** Spread over each format's files, so that every encoder has its turn. */
function sample(files, few) {
  const byFormat = Map.groupBy(files, ({ format }) => format);
  return [...byFormat.values()].flatMap((all) => Array.from({ length: Math.min(few, all.length) }, (_, i) => all[Math.floor((i * all.length) / few)]));
}

function bitsApart(a, b) {
  let apart = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let bits = 0;
  for (; apart > 0n; apart &= apart - 1n) bits += 1;
  return bits;
}

const sameFingerprints = (item, native) => item.fingerprints.map(({ value }) => value).join() === native.fingerprints.map(({ value }) => value).join();

/** How page and command agree, by format. */
class Agreement {
  #rows = new Map();

  count({ format }, item, native) {
    const row = this.#rows.get(format) ?? { files: 0, identical: 0, refused: 0, distance: 0 };
    this.#rows.set(format, row);
    row.files += 1;
    if (native.error && item.error !== null) row.refused += 1;
    if (native.error || item.error !== null) return;
    if (sameFingerprints(item, native)) row.identical += 1;
    row.distance = Math.max(row.distance, bitsApart(item.pattern, native.fingerprints[0].value));
  }

  write(path) {
    const line = (...cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(8) : String(cell).padStart(18))).join('');
    const rows = [...this.#rows].map(([format, { files, identical, refused, distance }]) => line(format, files, identical, refused, `${distance} bits`));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[line(chosenEngine, 'files', 'identical', 'refused alike', 'largest distance'), ...rows].join('\n')}\n`);
  }
}

/** What the two say of one file: null where they agree, else a sentence. */
function disagreement({ format }, item, native) {
  if (native.error) return item.error === null ? `the page reads it, the command says ${native.error.code}` : null;
  if (item.error !== null) return `the command reads it, the page says: ${item.error}`;
  const [theirs] = native.fingerprints;
  if (item.width !== native.width || item.height !== native.height) return `${item.width} x ${item.height}, natively ${native.width} x ${native.height}`;
  if (item.md5 !== native.md5 || item.sha256 !== native.sha256) return 'other digests';
  const bits = bitsApart(item.pattern, theirs.value);
  if (sameCode.has(format)) return sameFingerprints(item, native) ? null : `other fingerprints, the first ${bits} bits apart`;
  return bits > mostBits && theirs.quality >= leastQuality ? `${bits} bits apart at quality ${theirs.quality}` : null;
}

describe(`every format in ${chosenEngine}`, { timeout: 600_000 }, () => {
  let server;
  let browser;
  let page;
  let files;
  const agreement = new Agreement();
  before(async () => {
    const all = corpus();
    files = chosenEngine === 'chromium' ? all : sample(all, few);
    server = await serve();
    browser = await launch(chosenEngine);
    page = await browser.open(`${server.site}/`);
    await toPicker(page);
  });
  after(async () => {
    agreement.write(join(root, `build/reports/agreement-${chosenEngine}.txt`));
    await browser?.close();
    await server?.stop();
  });

  it('loads its reader with the first file of it, and no other reader', async () => {
    await choose(page, ['rgb.png', 'still.gif', 'three.gif'].map((file) => join(folder, file)));
    await reviewItems(page);
    const modules = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => /([a-z]+)-[^/]*\.wasm$/.exec(name)?.[1]));
    assert.deepEqual(modules.filter((name) => name && name !== 'stillmine'), ['gif']);
    await page.reload();
    await toPicker(page);
  });

  it('is read by the page as by the command', async () => {
    const paths = files.map(({ file }) => join(folder, file));
    await choose(page, paths);
    const items = new Map((await reviewItems(page, { limit: 400_000 })).map((item) => [item.name, item]));
    const native = nativeHash(paths, ['--variants', 'standard']);
    const wrong = [];
    const seen = new Set();
    for (const [index, entry] of files.entries()) {
      const report = native[index];
      // The same bytes under two names count once.
      if (report.sha256 && seen.has(report.sha256) && !items.has(entry.file)) continue;
      seen.add(report.sha256);
      const item = items.get(entry.file);
      assert.ok(item, `${entry.file} is not in the review`);
      const said = disagreement(entry, item, report);
      if (said) wrong.push(`${entry.file} (${entry.special}; ${entry.encoder}): ${said}`);
      agreement.count(entry, item, report);
    }
    assert.deepEqual(wrong, []);
  });

  it('leaves the browser without complaints', async () => {
    assert.deepEqual(await page.problems(), []);
  });
});

describe(`offline.html from disk reads every format in ${chosenEngine}`, { timeout: 300_000 }, () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch(chosenEngine);
    page = await browser.open(`file://${join(root, 'build/web/offline.html')}`);
    await toPicker(page);
  });
  after(() => browser?.close());

  it('with the decoders that lie inside it', async () => {
    const files = sample(corpus(), 1);
    const paths = files.map(({ file }) => join(folder, file));
    await choose(page, paths);
    const items = new Map((await reviewItems(page, { limit: 200_000 })).map((item) => [item.name, item]));
    const native = nativeHash(paths, ['--variants', 'standard']);
    const wrong = files.map((entry, i) => [entry.file, disagreement(entry, items.get(entry.file), native[i])]).filter(([, said]) => said);
    assert.deepEqual(wrong, []);
    assert.deepEqual(await page.problems(), []);
  });
});
