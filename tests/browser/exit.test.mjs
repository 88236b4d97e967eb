// The quick exit: by button and by Shift pressed three times, from where people are when they need it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { within } from './harness/wait.mjs';
import { choose, heading, reviewItems, text, toPicker } from './journey.mjs';
import { mixedFiles } from './states.mjs';

describe('the quick exit', { timeout: 90_000 }, () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    folder = temporaryFolder('exit');
    server = await serve();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  /** A tab at the start page in which every other site is one empty page, since tests reach no network. */
  async function open() {
    const page = await browser.open(`${server.site}/`);
    await page.native.route((url) => url.origin !== server.site, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }));
    return page;
  }

  async function assertLeft(page) {
    await page.until('another site is shown', () => document.title === 'Elsewhere');
    await page.native.goBack().catch(() => { /* nothing to go back to is what we want */ });
    const shown = await page.text('body');
    assert.doesNotMatch(shown, new RegExp(text('review-title')));
    assert.doesNotMatch(shown, /IMG_2041/);
    await page.close();
  }

  const reach = {
    home: (page) => heading(page, 'home-title'),
    question: async (page) => {
      await page.click('button', text('home-start'));
      await page.click('button', text('continue'));
      await heading(page, 'question-title');
    },
    picker: toPicker,
    working: async (page) => {
      await page.native.route('**/*.wasm', () => { /* never answered: at work for ever */ });
      await page.reload();
      await toPicker(page);
      await choose(page, mixedFiles(folder.path));
      await heading(page, 'working-title');
    },
    review: async (page) => {
      await toPicker(page);
      await choose(page, mixedFiles(folder.path));
      await reviewItems(page);
    },
  };

  for (const [state, go] of Object.entries(reach)) {
    it(`works by button at ${state}`, async () => {
      const page = await open();
      await go(page);
      await page.click('button', text('leave-now'));
      await assertLeft(page);
    });
    it(`works by Shift pressed three times at ${state}`, async () => {
      const page = await open();
      await go(page);
      await page.press('Shift', 3);
      await assertLeft(page);
    });
  }

  // A time on a busy machine would say more about the machine; the same task is sooner than any number of milliseconds.
  it('covers the page with white in the very task of the press, before the other site answers', async () => {
    const page = await open();
    await reach.review(page);
    let answer;
    const held = new Promise((resolve) => { answer = resolve; });
    await page.native.route((url) => url.origin !== server.site, async (route) => { await held; await route.abort(); });
    await page.evaluate(() => {
      globalThis.addEventListener('click', () => { // bubbles here after the button's own listener, in one dispatch
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        console.info(JSON.stringify({ left: document.body.childElementCount, paper, words: document.documentElement.innerText.trim() }));
      });
      return true;
    });
    // Told through the console: the driver runs no script in a page that is on its way to another.
    const told = new Promise((resolve) => { page.native.on('console', (message) => { if (message.type() === 'info') resolve(JSON.parse(message.text())); }); });
    await page.native.getByRole('button', { name: text('leave-now'), exact: true }).click({ noWaitAfter: true });
    assert.deepEqual(await within(20_000, 'the page tells what it shows', told), { left: 0, paper: 'rgb(255, 255, 255)', words: '' });
    answer();
    await page.close();
  });
});
