// 12-megapixel photos a second in one Chromium tab, chosen in the file input of the built page as a person would, from
// the choice to the review. Prints a JSON line for each name given (both without), in the shape of tools/bench/report:
//   tab-12mp-photos    photos/s; the peer is the browser's own decoder (createImageBitmap and canvas read-back in as
//                      many workers, no fingerprint at all), on the same files in the same run
//   cancel-ENGINE      ms from pressing Cancel in the middle of 12-megapixel photos until no worker is in the browser's
//                      list (WebKit: of threads), the worst of five; the peer is the requirement of 50 ms
//   tab-files FILE...  photos/s of these files, without a peer
//   tab-12mp-memory    peak proportional memory of the tab's process in MB while it hashes one photo, above the idle
//                      page; the peer is the budget of 150 MB (README, "Limits")
// Needs build/native and build/web, and the tests' npm packages (tools/setup browsers).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { photoFile, withExif } from '../../tests/browser/corpus.mjs';
import { launch } from '../../tests/browser/harness/engine.mjs';
import { memoryOf, temporaryFolder } from '../../tests/browser/harness/process.mjs';
import { ownPages, serve } from '../../tests/browser/harness/site.mjs';
import { until } from '../../tests/browser/harness/wait.mjs';
import { choose, heading, reviewItems, text, toPicker } from '../../tests/browser/journey.mjs';

const photos = 24;
const memoryBudget = 150;

/** The same four pictures over and over, each file with bytes of its own, since the page counts equal files once. */
function makePhotos(folder) {
  mkdirSync(folder, { recursive: true });
  const bases = ['noise', 'waves', 'disks', 'screenshot'].map((formula) => readFileSync(photoFile(formula)));
  return Array.from({ length: photos }, (_, i) => {
    const path = join(folder, `photo-${i}.jpg`);
    writeFileSync(path, withExif(bases[i % bases.length], 1, `Camera ${i}`));
    return path;
  });
}

async function photosASecond(browser, site, files) {
  const page = await browser.open(`${site}/`);
  await toPicker(page);
  await choose(page, files.slice(0, 1)); // the module is fetched and compiled before the clock starts
  await reviewItems(page);
  await page.reload();
  await toPicker(page);
  const started = performance.now();
  await choose(page, files);
  await heading(page, 'review-title', { limit: 180_000 });
  const seconds = (performance.now() - started) / 1000;
  await page.close();
  return files.length / seconds;
}

const peerScript = `onmessage = async ({ data }) => {
  const bitmap = await createImageBitmap(data);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  postMessage(context.getImageData(0, 0, bitmap.width, bitmap.height).data.length);
  bitmap.close();
};`;
const peerPage = '<!doctype html><title>peer</title><input type="file" multiple><script type="module" src="/peer.js"></script>';
const peerMain = `document.querySelector('input').onchange = async ({ target }) => {
  const files = [...target.files];
  const policy = trustedTypes.createPolicy('worker-url', { createScriptURL: (url) => url });
  const lane = () => new Promise((done) => {
    const worker = new Worker(policy.createScriptURL('/worker.js'));
    const next = () => { const file = files.shift(); if (file) worker.postMessage(file); else { worker.terminate(); done(); } };
    worker.onmessage = next;
    next();
  });
  const started = performance.now();
  await Promise.all(Array.from({ length: ${availableParallelism()} }, lane));
  globalThis.seconds = (performance.now() - started) / 1000;
};`;

async function peerPhotosASecond(browser, files) {
  const site = await ownPages({ '/': ['text/html', peerPage], '/peer.js': ['text/javascript', peerMain], '/worker.js': ['text/javascript', peerScript] });
  const page = await browser.open(`${site.site}/`);
  await page.choose(files);
  const seconds = await page.until('all are decoded', () => globalThis.seconds ?? 0, [], { limit: 180_000 });
  await page.close();
  await site.stop();
  return files.length / seconds;
}

/** MB of all renderer processes together: a tab's workers live in the tab's own process. */
const renderersNow = (browser) => memoryOf(browser.pid).filter(({ command }) => command.includes('--type=renderer'))
  .reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;

async function memoryOfOnePhoto(site, file) {
  const browser = await launch('chromium');
  const page = await browser.open(`${site}/`);
  await toPicker(page);
  const idle = renderersNow(browser);
  let peak = 0;
  const sampler = setInterval(() => { peak = Math.max(peak, renderersNow(browser)); }, 5);
  await choose(page, [file]);
  await reviewItems(page);
  clearInterval(sampler);
  await browser.close();
  return peak - idle;
}

/** What cancelling in the middle of photos takes, from the press of the button until every worker is gone. */
async function cancelMs(engine, site, files) {
  const browser = await launch(engine);
  let worst = 0;
  for (let round = 0; round < 5; round += 1) {
    const page = await browser.open(`${site}/`);
    await toPicker(page);
    // The start page's own, which checks a notice's signature, ends by itself.
    await until('no other worker is left', async () => (await browser.workers()).length === 0);
    await choose(page, files);
    await until('workers are at work', async () => (await browser.workers()).length > 0, { every: 2 });
    await pause(300 + 40 * round); // the module is compiled and pictures are being decoded, each time elsewhere in one
    // By the page's clock, which is this one's too: driving the press itself takes longer than what is measured.
    await page.evaluate(() => {
      addEventListener('click', () => { globalThis.pressed = Date.now(); }, { capture: true, once: true });
    });
    const asked = page.click('button', text('working-cancel'));
    await until('no worker is left', async () => (await browser.workers()).length === 0, { every: 1 });
    const gone = Date.now();
    await asked;
    worst = Math.max(worst, gone - await page.evaluate(() => globalThis.pressed));
    await page.close();
  }
  await browser.close();
  return worst;
}

const print = (name, value, unit, peer, peerValue, ratio) =>
  console.log(JSON.stringify({ name, value: Number(value.toFixed(2)), unit, peer, peerValue: Number(peerValue.toFixed(2)), ratio: Number(ratio.toFixed(2)) }));

const all = ['tab-12mp-photos', 'tab-12mp-memory', 'cancel-chromium', 'cancel-firefox', 'cancel-webkit'];
const [first, ...rest] = process.argv.slice(2);
const names = first === undefined ? all : first === 'tab-files' ? [first] : [first, ...rest];
const folder = temporaryFolder('bench');
const server = await serve();
try {
  const files = names[0] === 'tab-files' ? rest : makePhotos(folder.path);
  if (names[0] === 'tab-files') {
    const browser = await launch('chromium');
    const value = await photosASecond(browser, server.site, files);
    await browser.close();
    print('tab-files', value, 'photos/s', 'none', value, 1);
  }
  for (const name of names.filter((one) => one.startsWith('cancel-'))) {
    const value = await cancelMs(name.slice('cancel-'.length), server.site, files);
    print(name, value, 'ms', 'the requirement', 50, 50 / value);
  }
  if (names.includes('tab-12mp-photos')) {
    const browser = await launch('chromium');
    const value = await photosASecond(browser, server.site, files);
    const peer = await peerPhotosASecond(browser, files);
    await browser.close();
    print('tab-12mp-photos', value, 'photos/s', 'createImageBitmap and read-back, no fingerprint', peer, value / peer);
  }
  if (names.includes('tab-12mp-memory')) {
    const memory = await memoryOfOnePhoto(server.site, files[0]);
    print('tab-12mp-memory', memory, 'MB', 'budget', memoryBudget, memoryBudget / memory);
  }
} finally {
  await server.stop();
  folder.remove();
}
