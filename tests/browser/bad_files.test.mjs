// A bad file gets its own clear message and the others go on: pictures cut off at every 97th byte, empty, misnamed,
// of an unknown kind, and a bomb, all chosen at once together with good ones.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { bomb, bmp, jpeg, png } from './corpus.mjs';
import { chosenEngine, launch } from './harness/engine.mjs';
import { nativeHash } from './harness/native.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { choose, errorText, reviewItems, toPicker } from './journey.mjs';

const step = 97;

function makeFiles(folder) {
  const pixels = picture('waves', 96, 64, 3);
  const sources = { jpg: jpeg(pixels, 96, 64, 3), png: png(pixels, 96, 64, 3, { level: 9 }), bmp: bmp(picture('waves', 40, 30, 3), 40, 30) };
  const files = [];
  const add = (name, bytes, code) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    files.push({ name, path, code });
  };
  for (const [kind, bytes] of Object.entries(sources)) {
    for (let length = step; length < bytes.length; length += step) {
      add(`cut-${String(length).padStart(5, '0')}.${kind}`, bytes.subarray(0, length));
    }
    add(`whole.${kind}`, bytes, null);
  }
  add('empty.jpg', Buffer.alloc(0), 'file_empty');
  add('really-a-jpeg.png', sources.jpg, null);
  add('words.jpg', Buffer.from('These are only words, whatever the name says.\n'.repeat(9)), 'format_unknown');
  add('web-page.png', Buffer.from('<!doctype html><title>no picture</title>'), 'format_unknown');
  add('tiny.png', png(picture('flat', 4, 4, 3), 4, 4, 3), 'picture_too_small');
  add('bomb.png', bomb());
  return files;
}

describe(`bad files in ${chosenEngine}`, { timeout: 180_000 }, () => {
  let folder;
  let server;
  let browser;
  let page;
  let files;
  let items;
  before(async () => {
    folder = temporaryFolder('bad-files');
    files = makeFiles(folder.path);
    server = await serve();
    browser = await launch(chosenEngine);
    page = await browser.open(`${server.site}/`);
    await toPicker(page);
    await choose(page, files.map(({ path }) => path));
    items = new Map((await reviewItems(page)).map((item) => [item.name, item]));
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  it('are all named in the review, and the good ones among them have fingerprints', () => {
    // A misnamed copy holds the same bytes as the whole JPEG, and the same bytes chosen twice count once.
    const missing = files.filter(({ name }) => !items.has(name)).map(({ name }) => name);
    assert.equal(missing.length, 1, missing.join(', '));
    assert.match(missing[0], /^(whole\.jpg|really-a-jpeg\.png)$/);
    for (const { name, code } of files) {
      if (code === null && items.has(name)) assert.match(items.get(name).pattern ?? 'none', /^[0-9a-f]{64}$/, name);
    }
  });

  it('get the message of what is wrong with each', () => {
    for (const { name, code } of files.filter((file) => typeof file.code === 'string')) {
      assert.equal(items.get(name).error, errorText(code), name);
    }
  });

  it('that are cut off at every 97th byte get the verdict of the native command, and never a fingerprint', () => {
    const cut = files.filter(({ name }) => name.startsWith('cut-'));
    assert.ok(cut.length > 60, `${cut.length} cut files`);
    const native = nativeHash(cut.map(({ path }) => path));
    for (const [index, { name, path }] of cut.entries()) {
      assert.equal(native[index].fingerprints, undefined, `${basename(path)} natively`);
      assert.equal(items.get(name).error, errorText(native[index].error.code), name);
    }
  });

  it('that are bombs are refused before they are unpacked', () => {
    assert.ok(['picture_too_large', 'picture_too_complex'].map(errorText).includes(items.get('bomb.png').error), items.get('bomb.png').error);
  });

  it('leave the browser without complaints', async () => {
    assert.deepEqual(await page.problems(), []);
  });
});
