// How soon the first page can be used on a slow phone network: 400 kbit/s, 400 ms, nothing cached, in Chromium. From the
// request for the address until Start is drawn and can be pressed, the fastest of three. Prints a JSON line in the shape
// of tools/bench/report; the peer is the requirement. What the network must carry is tests/browser/slow.test.mjs's.
import { launch } from '../../tests/browser/harness/engine.mjs';
import { serve } from '../../tests/browser/harness/site.mjs';
import { text } from '../../tests/browser/journey.mjs';

const rounds = 3;
const requirementMs = 3000;
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

async function firstViewMs(browser, site) {
  const page = await browser.open('about:blank');
  const session = await page.native.context().newCDPSession(page.native);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await page.native.addInitScript((name) => {
    const look = () => {
      if ([...document.querySelectorAll('button')].some((button) => button.textContent.trim() === name)) {
        requestAnimationFrame(() => setTimeout(() => { globalThis.usableAt = performance.now(); }, 0));
      } else requestAnimationFrame(look);
    };
    look();
  }, text('home-start'));
  await page.goto(`${site}/`);
  const ms = await page.until('the first page can be used', () => globalThis.usableAt ?? 0, [], { limit: 60_000 });
  await page.close();
  return ms;
}

const server = await serve();
const browser = await launch('chromium');
try {
  let value = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) value = Math.min(value, await firstViewMs(browser, server.site));
  console.log(JSON.stringify({ name: 'first-view-slow', value, unit: 'ms', peer: 'the requirement, at 400 kbit/s and 400 ms', peerValue: requirementMs, ratio: requirementMs / value }));
} finally {
  await browser.close();
  await server.stop();
}
