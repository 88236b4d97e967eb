// The whole way by keyboard alone, in each engine: every stop is in view, each new page gives its heading the focus.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chosenEngine, launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { choose, heading, oneOf, reviewItems, text } from './journey.mjs';
import { mixedFiles } from './states.mjs';

describe(`the keyboard alone, in ${chosenEngine}`, { timeout: 120_000 }, () => {
  let server;
  let browser;
  let page;
  let folder;
  before(async () => {
    folder = temporaryFolder('keyboard');
    server = await serve();
    browser = await launch(chosenEngine);
    page = await browser.open(`${server.site}/`);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  /** Presses Tab until what has the focus has this name; each stop must be visible. */
  async function tabTo(wanted) {
    const seen = [];
    for (let i = 0; i < 60; i += 1) {
      await page.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
        const outline = getComputedStyle(element);
        return { name: name.trim(), inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
          ring: outline.outlineStyle !== 'none' || outline.boxShadow !== 'none' };
      });
      seen.push(stop.name);
      assert.ok(stop.inView, `the focus on "${stop.name}" is out of view`);
      if (stop.name === wanted) return stop;
    }
    throw new Error(`no way by Tab to "${wanted}", only to ${seen.join(' | ')}`);
  }

  it('goes from the start page to the review and through its parts', async () => {
    await heading(page, 'home-title');
    assert.ok((await tabTo(text('home-start'))).ring, 'the focus is seen');
    await page.press('Enter');
    await heading(page, 'safety-title');
    await tabTo(text('continue'));
    await page.press('Enter');
    await heading(page, 'question-title');
    await tabTo(text('question-no'));
    await page.press('Space');
    await tabTo(text('continue'));
    await page.press('Enter');
    if (await oneOf(page, ['pick-title', 'uncollected-title']) === 'uncollected-title') {
      await tabTo(text('uncollected-test'));
      await page.press('Enter');
      await heading(page, 'pick-title');
    }
    await tabTo(text('pick-button'));
    await choose(page, mixedFiles(folder.path)); // the file dialog belongs to the browser, not to the page
    await reviewItems(page);
    await tabTo(text('review-hide-names'));
    await page.press('Space');
    await page.until('names are hidden', (name) => !document.querySelector('main').innerText.includes(name), ['IMG_2041']);
    await tabTo(text('review-add'));
    await page.press('Enter');
    await heading(page, 'pick-title');
  });

  it('puts the focus on each new page\'s heading', async () => {
    await page.until('the heading has the focus', () => document.activeElement === document.querySelector('h1'));
  });
});
