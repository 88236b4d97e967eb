// Nothing of a picture leaves the browser. A relay keeps every byte that the server receives in the whole journey; no
// file name, EXIF text, pixel, fingerprint or digest is found in them, in any disguise. The same search then finds a
// leak that the test plants, so it is known to see.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { bmp, jpeg, png, withExif } from './corpus.mjs';
import { chosenEngine, launch } from './harness/engine.mjs';
import { nativeHash } from './harness/native.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { findSecrets, record } from './harness/recorder.mjs';
import { serve } from './harness/site.mjs';
import { until } from './harness/wait.mjs';
import { choose, reviewItems, text, toPicker } from './journey.mjs';

const windowBytes = 16;
const windowsAFile = 40;

/** Three pictures full of canaries, and every secret that they hold: {name: Buffer}. */
function plant(folder) {
  const canary = (purpose) => `canary-${purpose}-${createHash('sha256').update(purpose).digest('hex').slice(0, 16)}`;
  const maker = canary('exif');
  const pixels = Buffer.from(picture('noise', 320, 240, 3));
  // noise as pixels: 16 bytes of it in a row are found in one place of the world only
  Buffer.from(picture('hash', 64, 20, 3)).copy(pixels, 100_000);
  const contents = [
    ['bmp', bmp(pixels, 320, 240)],
    ['png', png(pixels, 320, 240, 3, { level: 0, chunks: [['tEXt', Buffer.from(`Comment\0${canary('text')}`)]] })],
    ['jpg', withExif(jpeg(pixels, 320, 240, 3), 6, maker)],
  ];
  const secrets = { 'EXIF text': Buffer.from(maker), 'pixels, RGB': pixels.subarray(100_000, 100_000 + windowBytes) };
  const files = contents.map(([kind, bytes]) => {
    const stem = canary('name');
    const path = join(folder, `${stem}.${kind}`);
    writeFileSync(path, bytes);
    secrets[`name of the ${kind}`] = Buffer.from(stem);
    for (let i = 0; i < windowsAFile; i += 1) {
      const at = Math.floor(((bytes.length - windowBytes) * (i + 0.5)) / windowsAFile);
      const window = bytes.subarray(at, at + windowBytes);
      if (new Set(window).size > windowBytes / 2) secrets[`bytes of the ${kind} at ${at}`] = window;
    }
    return path;
  });
  for (const report of nativeHash(files, ['--variants', 'wide'])) {
    secrets[`md5 of ${report.file.slice(-3)}`] = Buffer.from(report.md5, 'hex');
    secrets[`sha256 of ${report.file.slice(-3)}`] = Buffer.from(report.sha256, 'hex');
    for (const { recipe, value } of report.fingerprints) {
      secrets[`${recipe} fingerprint of ${report.file.slice(-3)}`] = Buffer.from(value, 'hex');
    }
  }
  return { files, secrets };
}

describe(`nothing leaks in ${chosenEngine}`, { timeout: 120_000 }, () => {
  let folder;
  let server;
  let recorder;
  let browser;
  let page;
  let planted;
  before(async () => {
    folder = temporaryFolder('leak');
    planted = plant(folder.path);
    server = await serve();
    recorder = await record(server.site);
    browser = await launch(chosenEngine);
    page = await browser.open(`${recorder.site}/`);
  });
  after(async () => {
    await browser?.close();
    await recorder?.stop();
    await server?.stop();
    folder?.remove();
  });

  it('in the whole journey from the start page to the review and back to the picker', async () => {
    await toPicker(page);
    await choose(page, planted.files);
    const items = await reviewItems(page);
    const digest = createHash('sha256').update(readFileSync(planted.files[0])).digest('hex');
    assert.ok(items.some(({ sha256 }) => sha256 === digest), 'the page did read the canaries');
    assert.ok(items.every(({ fingerprints }) => fingerprints.length > 0), 'each has fingerprints');
    await page.click('button', text('review-add'));
    await choose(page, [planted.files[0]]);
    await reviewItems(page);
    assert.ok(recorder.received().some((bytes) => bytes.includes('GET / HTTP/1.1')), 'the relay recorded the journey');
    assert.deepEqual(findSecrets(planted.secrets, recorder.received()), []);
  });

  it('into cookies, storage, caches or the address', async () => {
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases?.())?.length ?? 0,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      address: location.search + location.hash,
      name: window.name,
    }));
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, address: '', name: '' });
  });

  it('but a leak planted on purpose is found: name, bytes and fingerprint', async () => {
    const seen = recorder.received().length;
    const [jpg] = planted.files.filter((path) => path.endsWith('jpg'));
    const value = planted.secrets['upright fingerprint of jpg'].toString('hex');
    await page.click('button', text('review-add'));
    await page.evaluate((fingerprint) => {
      document.addEventListener('change', (event) => {
        for (const file of event.target.files ?? []) {
          void fetch(`/stolen?${new URLSearchParams({ name: file.name, fingerprint: fingerprint.toUpperCase() })}`);
          // The server refuses at the head, and the browser may then keep the rest to itself: as a thief would, again.
          const steal = async () => {
            await fetch('/stolen', { method: 'POST', body: (await file.arrayBuffer()).slice(0, 65_536) }).catch(() => undefined);
            setTimeout(steal, 250);
          };
          void steal();
        }
      }, true);
      return true;
    }, value);
    await choose(page, [jpg]);
    await until('the leak is found', () => {
      const finds = findSecrets(planted.secrets, recorder.received()).join('\n');
      return /^name of the jpg as raw$/m.test(finds) && /^upright fingerprint of jpg as hex, upper case$/m.test(finds) &&
        /^bytes of the jpg at \d+ as raw$/m.test(finds) && /^EXIF text as raw$/m.test(finds);
    });
    assert.ok(recorder.received().length >= seen);
  });
});
