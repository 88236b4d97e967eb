// The fingerprint of pixels in the module's memory, as wasm_bench.mjs measures it, in a page of headless Chromium:
//   tab_pdq.mjs WIDTH HEIGHT CHANNELS   -> {"ours": seconds}
// Counted is the time that the page's thread had a processor, by the browser's own metrics. Those are read from outside,
// which costs a fraction of a millisecond; so each reading spans several pictures, as many as fit 200 MB.
import { readFileSync } from 'node:fs';
import { launch } from '../../tests/browser/harness/engine.mjs';
import { ownPages } from '../../tests/browser/harness/site.mjs';

const seconds = 4;
const file = (name) => readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url));
const main = `import create from '/stillmine.mjs';
globalThis.stillmine = await create({ wasmBinary: await (await fetch('/stillmine.wasm')).arrayBuffer() });`;

/** In the page: a picture of noise, `count` times in the module's memory. */
const prepare = (width, height, channels, count) => {
  globalThis.pixels ??= Uint8Array.from({ length: width * height * channels }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 24));
  globalThis.reports = Array.from({ length: count }, () => {
    const report = new globalThis.stillmine.PixelReport('none');
    report.frame(width, height, channels).set(globalThis.pixels);
    return report;
  });
  return true;
};

const hash = () => {
  for (const report of globalThis.reports) {
    report.add(1, true);
    report.delete();
  }
  return true;
};

const [width, height, channels] = process.argv.slice(2).map(Number);
const count = Math.max(1, Math.min(64, Math.floor(200e6 / (width * height * channels))));
const site = await ownPages({ '/': ['text/html', '<!doctype html><title>bench</title><script type="module" src="/main.js"></script>'],
  '/main.js': ['text/javascript', main], '/stillmine.mjs': ['text/javascript', file('stillmine.mjs')], '/stillmine.wasm': ['application/wasm', file('stillmine.wasm')] });
const browser = await launch('chromium');
try {
  const page = await browser.open(`${site.site}/`);
  await page.until('the module is there', () => Boolean(globalThis.stillmine));
  const devtools = await page.native.context().newCDPSession(page.native);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadSeconds = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  let best = Infinity;
  const begin = performance.now();
  for (let run = 0; run < 4 || performance.now() - begin < seconds * 1e3; run += 1) {
    await page.evaluate(prepare, width, height, channels, count);
    const start = await threadSeconds();
    await page.evaluate(hash);
    best = Math.min(best, (await threadSeconds() - start) / count);
  }
  console.log(JSON.stringify({ ours: best }));
} finally {
  await browser.close();
  await site.stop();
}
