// Without WebAssembly (Lockdown Mode, Tor Browser at its safest, engines that the page's policy keeps from compiling it) the
// core comes as a script, and so does the reader of GIF: the same fingerprints, the same receipt, a case that arrives. Formats
// that only WebAssembly decoders read are refused by name, with what to do instead.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { jpegFiles, vectorFile, vectors } from '../browser/corpus.mjs';
import { launch } from '../browser/harness/engine.mjs';
import { nativeHash } from '../browser/harness/native.mjs';
import { root, temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { caseShows, choose, heading, lookUp, reviewItems, text, toPicker, toReceipt } from '../browser/journey.mjs';
import { folder as corpusFolder, makeCorpus } from '../formats/corpus.mjs';
import { relay } from './house.mjs';

/** Firefox has a switch for it; the others get the page under a policy that an engine older than 'wasm-unsafe-eval' reads. */
const without = { chromium: {}, firefox: { preferences: { 'javascript.options.wasm': false } }, webkit: {} };
const older = (policy) => policy.replace(" 'wasm-unsafe-eval'", '');

/** The head of a HEIC file, which is all that telling the format needs. */
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(600)]);

for (const [engine, options] of Object.entries(without)) {
  describe(`the page in ${engine} without WebAssembly`, { timeout: 240_000 }, () => {
    let server;
    let between;
    let browser;
    let page;
    let folder;
    before(async () => {
      folder = temporaryFolder('no-wasm');
      server = await serve();
      between = await relay(() => server.site, {
        headersOf: (headers) => ({ ...headers, 'content-security-policy': older(headers['content-security-policy']) }),
      });
      browser = await launch(engine, options);
      page = await browser.open(`${between.site}/`);
    });
    after(async () => {
      await browser?.close();
      await between?.stop();
      await server?.stop();
      folder?.remove();
    });

    it('has none indeed', async () => {
      assert.equal(await page.evaluate(() => {
        try {
          return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
        } catch {
          return false;
        }
      }), false);
    });

    it('makes the fingerprints of the vectors and of every kind of JPEG, bit for bit', async () => {
      const small = vectors.map((vector, index) => ({ vector, path: vectorFile(vector, index) }))
        .filter(({ vector }) => vector.full.quality >= 50 && vector.width * vector.height <= 512 * 512 && Math.min(vector.width, vector.height) >= 5);
      assert.ok(small.length > 30);
      const jpegs = jpegFiles().map(({ path }) => path);
      await toPicker(page);
      await choose(page, [...small.map(({ path }) => path), ...jpegs]);
      const items = await reviewItems(page, { limit: 200_000 });
      for (const { vector, path } of small) {
        assert.equal(items.find(({ name }) => name === basename(path))?.pattern, vector.full.pdq, basename(path));
      }
      const native = nativeHash(jpegs, ['--variants', 'standard']);
      for (const [index, path] of jpegs.entries()) {
        const { fingerprints, md5, sha256 } = items.find(({ name }) => name === basename(path));
        assert.deepEqual(fingerprints, native[index].fingerprints.map(({ value, quality }) => ({ value, quality })), basename(path));
        assert.deepEqual({ md5, sha256 }, { md5: native[index].md5, sha256: native[index].sha256 });
      }
    });

    it('reads every GIF as the command does, frames of animations too', async () => {
      const gifs = makeCorpus().filter(({ format }) => format === 'gif').map(({ file }) => join(corpusFolder, file));
      await page.reload();
      await toPicker(page);
      await choose(page, gifs);
      const items = await reviewItems(page, { limit: 200_000 });
      for (const [index, { fingerprints }] of nativeHash(gifs, ['--variants', 'standard']).entries()) {
        const item = items.find(({ name }) => name === basename(gifs[index]));
        assert.deepEqual(item?.fingerprints, fingerprints.map(({ value, quality }) => ({ value, quality })), gifs[index]);
      }
    });

    it('names the format that it cannot read here, and says what to do', async () => {
      const path = join(folder.path, 'IMG_0001.HEIC');
      writeFileSync(path, heic);
      await page.reload();
      await toPicker(page);
      await choose(page, [path]);
      const [item] = await reviewItems(page);
      assert.equal(item.error, text('unread-format', { format: 'HEIC' }));
    });

    it('opens a case that arrives, and finds it again by its two numbers', async () => {
      await page.reload();
      await toPicker(page);
      await choose(page, jpegFiles().slice(0, 1).map(({ path }) => path));
      await reviewItems(page);
      const receipt = await toReceipt(page, 1);
      await page.click('button', text('send-count', { count: 1 }));
      await heading(page, 'sent-title', { limit: 60_000 });
      await page.click('button', text('sent-confirm'));
      await page.until('the confirm has arrived', (words) => document.querySelector('main').innerText.includes(words), [text('sent-next')], { limit: 60_000 });
      await page.reload();
      await lookUp(page, receipt);
      await caseShows(page, text('case-listed'));
    });

    it('works offline from one file too', async () => {
      const path = join(folder.path, 'offline.html');
      writeFileSync(path, older(readFileSync(join(root, 'build/web/offline.html'), 'utf8')));
      await page.goto(`file://${path}`);
      await toPicker(page);
      const [photo] = jpegFiles();
      await choose(page, [photo.path]);
      const [item] = await reviewItems(page);
      assert.equal(item.pattern, nativeHash([photo.path])[0].fingerprints[0].value);
    });

    it('leaves the browser without complaints', async () => {
      // That the policy refuses WebAssembly is what happens here.
      assert.deepEqual((await page.problems()).filter((problem) => !/wasm|WebAssembly|unsafe-eval/.test(problem)), []);
    });
  });
}
