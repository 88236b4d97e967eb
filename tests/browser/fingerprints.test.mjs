// The page makes the same fingerprints as the reference: every vector of pdq.json, as a PNG or BMP file chosen in the
// page's own file input, and JPEGs of every kind beside the native command. Run once in each engine.
import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { jpegFiles, vectorFile, vectors } from './corpus.mjs';
import { chosenEngine, launch } from './harness/engine.mjs';
import { nativeHash } from './harness/native.mjs';
import { root } from './harness/process.mjs';
import { record } from './harness/recorder.mjs';
import { serve } from './harness/site.mjs';
import { choose, errorText, reviewItems, text, toPicker } from './journey.mjs';

/** Under this quality platforms drop a picture; the page then shows its pattern, but nothing that would leave. */
const leastQuality = 50;
/** The reference answers zeros for a picture with a shorter side; Stillmine says that it is too small. */
const leastSide = 5;

/** What of a report must be the same in the page and natively; the native one names its file by path. */
const comparable = ({ width, height, md5, sha256, fingerprints }) => ({ width, height, md5, sha256,
  fingerprints: fingerprints.map(({ value, quality }) => ({ value, quality })) });

describe(`fingerprints made in ${chosenEngine}`, { timeout: 240_000 }, () => {
  let server;
  let browser;
  let page;
  before(async () => {
    server = await serve();
    browser = await launch(chosenEngine);
    page = await browser.open(`${server.site}/`);
    await toPicker(page);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('are those of all vectors, bit for bit', async () => {
    await choose(page, vectors.map(vectorFile));
    const items = await reviewItems(page);
    assert.equal(items.length, new Set(vectors.map(vectorFile)).size);
    for (const [index, vector] of vectors.entries()) {
      const name = basename(vectorFile(vector, index));
      const item = items.find((candidate) => candidate.name === name);
      assert.ok(item, `${name} is not in the review`);
      if (Math.min(vector.width, vector.height) < leastSide) {
        assert.equal(item.error, errorText('picture_too_small'), name);
        continue;
      }
      assert.equal(item.error, null, name);
      assert.equal(item.pattern, vector.full.pdq, name);
      if (vector.full.quality < leastQuality) {
        assert.equal(item.verdict, text('verdict-plain'), name);
      } else {
        assert.deepEqual(item.fingerprints[0], { value: vector.full.pdq, quality: vector.full.quality }, name);
      }
    }
  });

  it('are those of the native command for every kind of JPEG and each of the eight orientations', async () => {
    await page.reload();
    await toPicker(page);
    const paths = jpegFiles().map(({ path }) => path);
    await choose(page, paths);
    const items = await reviewItems(page);
    const native = nativeHash(paths, ['--variants', 'standard']); // what the page makes
    for (const [index, path] of paths.entries()) {
      const item = items.find((candidate) => candidate.name === basename(path));
      assert.equal(item.pattern, native[index].fingerprints[0].value, basename(path));
      assert.deepEqual(comparable(item), comparable(native[index]), basename(path));
    }
  });

  it('leave the browser without complaints', async () => {
    assert.deepEqual(await page.problems(), []);
  });
});

describe(`offline.html from disk in ${chosenEngine}`, { timeout: 120_000 }, () => {
  let nowhere;
  let browser;
  let page;
  before(async () => {
    // Everything that would go to the network goes to this relay instead, whose other end nobody answers.
    nowhere = await record('http://127.0.0.1:9');
    browser = await launch(chosenEngine, { proxy: new URL(nowhere.site).host });
    page = await browser.open(`file://${join(root, 'build/web/offline.html')}`);
    if (chosenEngine === 'chromium') await page.native.context().setOffline(true);
  });
  after(async () => {
    await browser?.close();
    await nowhere?.stop();
  });

  it('makes the same fingerprints', async () => {
    await toPicker(page);
    const some = vectors.map((vector, index) => ({ vector, path: vectorFile(vector, index) }))
      .filter(({ vector }) => vector.width === 640 || vector.width === 1023);
    await choose(page, some.map(({ path }) => path));
    const items = await reviewItems(page);
    for (const { vector, path } of some) {
      const item = items.find((candidate) => candidate.name === basename(path));
      assert.equal(item?.pattern, vector.full.pdq, basename(path));
    }
    assert.deepEqual(await page.problems(), []);
  });

  it('asks the network for nothing', () => {
    const asked = nowhere.received().map((bytes) => bytes.toString('latin1').split('\r\n')[0]);
    // A browser asks its maker for updates whatever it is told; a page on disk has no reason to ask those hosts.
    const makers = /^(CONNECT|GET|POST) (http:\/\/)?[\w.-]*\b(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)\b/;
    assert.deepEqual(asked.filter((line) => line !== '' && !makers.test(line)), []);
  });
});
