// Cancel ends the work, not only the waiting: every worker is gone from the browser, with all that it had decoded.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { picture } from '../vectors/pictures.mjs';
import { jpeg, photoFile, vectorFile, vectors, withExif } from './corpus.mjs';
import { chosenEngine, launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { until } from './harness/wait.mjs';
import { choose, heading, reviewItems, text, toPicker } from './journey.mjs';

const cancelMs = 50;
// Chromium and WebKit let a worker finish the WebAssembly call that it is in; Chromium breaks it off after 2 s (Blink's
// WorkerThread, forcible termination delay), counted here with room for a busy machine. Firefox interrupts at once.
const forcedMs = 6000;
const idleMs = 10_000;

/** 400 different small photos: much work, in calls of a millisecond or two. */
function manyFiles(folder) {
  const photo = jpeg(picture('noise', 200, 150, 3), 200, 150, 3);
  return Array.from({ length: 400 }, (_, i) => {
    const path = join(folder, `photo-${i}.jpg`);
    writeFileSync(path, withExif(photo, 1, `Camera ${i}`));
    return path;
  });
}

describe(`workers in ${chosenEngine}`, { timeout: 120_000 }, () => {
  let server;
  let browser;
  let page;
  let folder;
  before(async () => {
    folder = temporaryFolder('workers');
    server = await serve();
    browser = await launch(chosenEngine);
    page = await browser.open(`${server.site}/`);
    await toPicker(page);
    // The worker that checks the service's notice ends by itself; what is left from here on are workers that hash.
    await until('no worker is left from the start page', async () => (await browser.workers()).length === 0, { limit: idleMs + 2000 });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  it('are gone 50 ms after Cancel', async () => {
    await choose(page, manyFiles(folder.path));
    await until('a worker is at work', async () => (await browser.workers()).length > 0);
    await page.click('button', text('working-cancel'));
    await pause(cancelMs); // the requirement itself, not a guess
    assert.deepEqual(await browser.workers(), []);
    await heading(page, 'pick-title');
    assert.ok((await page.text('main')).includes(text('pick-cancelled')));
  });

  it('are gone as soon as the engine lets go of a 12-megapixel picture that was being decoded', async () => {
    const large = vectors.map((vector, index) => [vector, index]).filter(([vector]) => vector.width > 4000);
    await choose(page, large.map(([vector, index]) => vectorFile(vector, index)));
    await until('a worker is at work', async () => (await browser.workers()).length > 0);
    await page.click('button', text('working-cancel'));
    await heading(page, 'pick-title', { limit: 1000 }); // what she sees does not wait
    await until('no worker is left', async () => (await browser.workers()).length === 0, { limit: forcedMs });
  });

  it('start again after a cancel', async () => {
    await choose(page, [photoFile()]);
    const [item] = await reviewItems(page);
    assert.equal(item.error, null);
  });

  it('wait for more after a small picture, and end by themselves when there was no work for ten seconds', async () => {
    await page.click('button', text('review-add'));
    await choose(page, manyFiles(folder.path).slice(0, 1));
    await reviewItems(page);
    assert.notDeepEqual(await browser.workers(), []);
    await until('no worker is left', async () => (await browser.workers()).length === 0, { limit: idleMs + 2000 });
    assert.deepEqual(await page.problems(), []);
  });
});
