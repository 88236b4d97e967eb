// She went away from the screen, or must: after fourteen quiet minutes the page asks, after fifteen it lets go of
// everything but numbers that may not be written down, which it covers. The way out is in reach all the while, and on a
// page four times as large. Minutes pass on the page's own clock, so that nothing here waits.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { choose, heading, reviewItems, text, toPicker, toReceipt } from './journey.mjs';
import { mixedFiles } from './states.mjs';

describe('a page that was left alone', { timeout: 120_000 }, () => {
  let server;
  let browser;
  let folder;
  let file;
  before(async () => {
    folder = temporaryFolder('away');
    [file] = mixedFiles(folder.path);
    server = await serve();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  /** A tab whose clock the test moves, at the review of one picture. */
  async function atReview() {
    const page = await browser.open('about:blank');
    await page.native.clock.install();
    await page.native.route((url) => url.origin !== server.site, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }));
    await page.goto(`${server.site}/`);
    await toPicker(page);
    await choose(page, [file]);
    await reviewItems(page);
    return page;
  }

  const passes = (page, minutes) => page.native.clock.fastForward(minutes * 60_000);
  const asked = (page) => page.until('the page asks whether she is there', () =>
    document.activeElement === document.querySelector('[role=alertdialog] button'));
  /** The element in the middle of the way out is the way out. */
  const exitInReach = (page) => page.evaluate((name) => {
    const exit = [...document.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(name));
    const { left, top, width, height } = exit.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    return x > 0 && x < innerWidth && y > 0 && y < innerHeight && exit.contains(document.elementFromPoint(x, y));
  }, text('leave-now'));

  it('asks, goes on when she answers, and clears itself when she does not', async () => {
    const page = await atReview();
    await passes(page, 14);
    await asked(page);
    assert.ok(await exitInReach(page));
    await page.click('button', text('idle-stay'));
    await page.until('it goes on', () => document.querySelector('[role=alertdialog]') === null);
    assert.match(await page.text('main'), /IMG_2041/);
    await passes(page, 15);
    await heading(page, 'home-title');
    const shown = await page.text('body');
    assert.ok(shown.includes(text('idle-cleared')));
    assert.doesNotMatch(shown, /IMG_2041/);
    assert.deepEqual(await browser.workers(), []);
    await page.close();
  });

  it('covers numbers that are not confirmed, and shows the same ones again at one press', async () => {
    const page = await atReview();
    const receipt = await toReceipt(page, 1);
    await passes(page, 14);
    await asked(page);
    assert.ok((await page.text('[role=alertdialog]')).includes(text('idle-body-covers')));
    await passes(page, 1);
    await heading(page, 'receipt-covered');
    assert.doesNotMatch((await page.text('body')).replaceAll(/\D/g, ''), new RegExp(`${receipt.number}|${receipt.pin}`));
    assert.ok(await exitInReach(page));
    await page.native.goBack();
    await heading(page, 'receipt-covered');
    await page.click('button', text('receipt-uncover'));
    await heading(page, 'receipt-title');
    const digits = (await page.text('.slip')).replaceAll(/\D/g, '');
    assert.equal(digits, receipt.number + receipt.pin);
    await page.close();
  });

  for (const [way, press] of [['button', (page) => page.click('button', text('leave-now'))], ['Shift', (page) => page.press('Shift', 3)]]) {
    it(`is left by ${way} while it asks`, async () => {
      const page = await atReview();
      await passes(page, 14);
      await asked(page);
      await press(page);
      await page.until('another site is shown', () => document.title === 'Elsewhere');
      await page.close();
    });
  }

  it('keeps the way out in reach on a page four times as large, wherever it is scrolled to', async () => {
    const page = await atReview();
    await page.resize(320, 256);
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((part) => { scrollTo(0, document.documentElement.scrollHeight * part); return true; }, share);
      assert.ok(await exitInReach(page), `at ${share} of the page`);
    }
    await page.close();
  });

  it('lets text be spaced out without losing any of it', async () => {
    const page = await atReview();
    await page.resize(320, 900);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
      document.adoptedStyleSheets = [sheet];
      return true;
    });
    const { wide, inside, cut } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      inside: innerWidth,
      cut: [...document.querySelectorAll('main :is(p, h1, h2, h3, button, label, summary)')]
        .filter((element) => element.checkVisibility() && !element.closest('.sr-only'))
        .filter((element) => getComputedStyle(element).overflow === 'hidden' && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent.trim()),
    }));
    assert.ok(wide <= inside, `${wide} of ${inside}`);
    assert.deepEqual(cut, []);
    await page.close();
  });
});
