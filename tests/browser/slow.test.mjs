// A slow phone network, 400 kbit/s and 400 ms away: what it must carry, and what has to be waited for. Bytes, requests and
// their order decide, and not a clock, which would tell how busy the machine is; tools/bench first-view-slow has the times.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { relay } from '../e2e/house.mjs';
import { jpeg } from './corpus.mjs';
import { launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { choose, heading, reviewItems, text, toPicker, toReceipt } from './journey.mjs';

const photos = 5;
const kB = 1000;

describe('on a slow network', { timeout: 240_000 }, () => {
  let folder;
  let server;
  let between;
  let browser;
  let page;
  let files;
  /** Every request in turn: {path, asked, answered: places in one count of events, bytes: body and headers of the answer}. */
  const wire = [];
  let clock = 0;
  const since = (start) => wire.slice(start);
  const bytesOf = (requests) => requests.reduce((sum, { bytes, sent }) => sum + bytes + sent, 0);
  const named = (part) => wire.find(({ path }) => path.includes(part));
  before(async () => {
    folder = temporaryFolder('slow');
    files = Array.from({ length: photos }, (_, i) => {
      const path = join(folder.path, `photo-${i}.jpg`);
      writeFileSync(path, jpeg(picture('noise', 640 + 16 * i, 480, 3), 640 + 16 * i, 480, 3));
      return path;
    });
    server = await serve();
    const open = new Map();
    between = await relay(() => server.site, {
      before: (request, body) => {
        const line = { path: request.url, asked: clock += 1, answered: null, bytes: 0, sent: body.length };
        open.set(request, line);
        wire.push(line);
      },
      after: (request, _status, { headers, body }) => {
        Object.assign(open.get(request), { answered: clock += 1, bytes: body.length + headers.join(': ').length });
      },
    });
    browser = await launch('chromium');
    page = await browser.open('about:blank');
    const session = await page.native.context().newCDPSession(page.native);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50 * kB, uploadThroughput: 50 * kB });
    await page.goto(`${between.site}/`);
    await heading(page, 'home-title', { limit: 60_000 });
  });
  after(async () => {
    await browser?.close();
    await between?.stop();
    await server?.stop();
    folder?.remove();
  });

  let atHome;
  it('shows the first view for at most 60 kB in three rounds: the document, what it names, what that asks for', () => {
    atHome = wire.length;
    const [document_, ...rest] = wire;
    assert.equal(document_.path, '/');
    assert.ok(bytesOf(wire) <= 60 * kB, `${bytesOf(wire)} bytes: ${wire.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`);
    assert.ok(rest.length <= 6, rest.map(({ path }) => path).join(', '));
    // At 400 kbit/s these bytes and rounds are 60 kB / 50 kB/s + 3 x 0.4 s = 2.4 s.
    const words = named('/assets/en-');
    const own = named('/assets/page-');
    assert.ok(words.asked < own.answered || own.asked < words.answered, 'the page and its words come side by side');
  });

  it('has what comes before the receipt on its way while she reads, so that nothing has to be waited for after the picker', async () => {
    await toPicker(page);
    await page.native.waitForLoadState('networkidle');
    for (const part of ['/assets/later-', '/assets/worker-', '.wasm', '/deployment.json', '/v1/notice']) assert.ok(named(part), part);
    const atPicker = wire.length;
    await choose(page, files);
    await reviewItems(page);
    await toReceipt(page, photos);
    // The first worker is there and begins; the pool's others fetch their script, and nothing waits for them.
    assert.deepEqual(since(atPicker).map(({ path }) => path).filter((path) => !path.startsWith('/assets/worker-')), []);
  });

  it('carries a whole case of five photos, to "It has arrived", for at most 400 kB', async () => {
    await page.click('button', text('send-count', { count: photos }));
    await heading(page, 'sent-title', { limit: 120_000 });
    assert.ok(bytesOf(wire) <= 400 * kB, `${bytesOf(wire)} bytes in ${wire.length} requests`);
    const sending = since(atHome).filter(({ path }) => path.startsWith('/v1/')).map(({ path }) => path);
    assert.deepEqual(sending, ['/v1/notice', '/v1/challenge', '/v1/messages']);
  });
});
