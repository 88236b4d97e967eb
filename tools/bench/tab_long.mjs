// A long run in one Chromium tab: memory of the tab's process over N photos of 12 megapixels, one of them damaged, chosen
// at once in the file input of the built page. Prints the memory in MB at each twentieth of the run, as a row of numbers and
// of bars, and a JSON line in the shape of tools/bench/report; the peer is the 350 MB that the whole tab may take.
//   node tools/bench/tab_long.mjs [N=500] [FILE...]     FILEs are taken in turns instead of four JPEG photos
// Needs build/native and build/web, and the tests' npm packages (tools/setup browsers).
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { photoFile, withExif } from '../../tests/browser/corpus.mjs';
import { launch } from '../../tests/browser/harness/engine.mjs';
import { memoryOf, temporaryFolder } from '../../tests/browser/harness/process.mjs';
import { serve } from '../../tests/browser/harness/site.mjs';
import { choose, heading, reviewItems, toPicker } from '../../tests/browser/journey.mjs';

const budget = 350;
const everyMs = 100;
const parts = 20;
const bars = '▁▂▃▄▅▆▇█';

/** Each with bytes of its own, since the page counts equal files once. What follows the end of a picture is no part of it. */
function makePhotos(folder, count, given) {
  const bases = given.length > 0 ? given : ['noise', 'waves', 'disks', 'screenshot'].map((formula) => photoFile(formula));
  return Array.from({ length: count }, (_, i) => {
    const from = bases[i % bases.length];
    const path = join(folder, `photo-${i}${extname(from)}`);
    const bytes = readFileSync(from);
    writeFileSync(path, extname(from) === '.jpg' ? withExif(bytes, 1, `Camera ${i}`) : Buffer.concat([bytes, free(i)]));
    return path;
  });
}

/** A box that readers of HEIF pass over. */
function free(i) {
  const box = Buffer.alloc(12);
  box.writeUInt32BE(12);
  box.write('free', 4, 'latin1');
  box.writeUInt32BE(i, 8);
  return box;
}

const [count = '500', ...given] = process.argv.slice(2);
const folder = temporaryFolder('long');
const server = await serve();
const browser = await launch('chromium');
try {
  const files = makePhotos(folder.path, Number(count), given);
  const damaged = files[Math.floor(files.length / 2)];
  writeFileSync(damaged, readFileSync(damaged).subarray(0, 200_000));
  const page = await browser.open(`${server.site}/`);
  await toPicker(page);
  // The tab's own process: Chromium keeps another renderer in reserve, for a tab that is not there yet.
  const tab = () => Math.max(...memoryOf(browser.pid).filter(({ command }) => command.includes('--type=renderer')).map(({ bytes }) => bytes)) / 1e6;
  const idle = tab();
  const seen = [];
  const sampler = setInterval(() => seen.push(tab()), everyMs);
  const started = performance.now();
  await choose(page, files);
  await heading(page, 'review-title', { limit: 3_600_000 });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(sampler);
  const failed = (await reviewItems(page)).filter(({ error }) => error !== null).map(({ name }) => name);
  const curve = Array.from({ length: parts }, (_, i) =>
    Math.max(...seen.slice(Math.floor((i * seen.length) / parts), Math.floor(((i + 1) * seen.length) / parts))));
  const peak = Math.max(...seen);
  console.log(curve.map((mb) => Math.round(mb)).join(' '));
  console.log(curve.map((mb) => bars[Math.min(bars.length - 1, Math.floor((mb / budget) * bars.length))]).join(''));
  console.log(`idle ${Math.round(idle)} MB; ${files.length} files in ${seconds.toFixed(1)} s; not read: ${failed.join(', ')}`);
  console.log(JSON.stringify({ name: 'tab-long-memory', value: Math.round(peak), unit: 'MB', peer: 'budget', peerValue: budget, ratio: Number((budget / peak).toFixed(2)) }));
} finally {
  await browser.close();
  await server.stop();
  folder.remove();
}
