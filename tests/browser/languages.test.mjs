// Every language on offer: it is found from the browser's own, changed in one place of every page, and fits. Each state
// of the page, in each language, is as wide as its window at 320 pixels and runs in its own direction, and axe-core finds
// nothing in what another language can change; with --long nothing at all.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from './harness/engine.mjs';
import { root, temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { choose, heading, reviewItems, speak, toPicker, toReceipt } from './journey.mjs';
import { axeFindings, searches, widerBy } from './searches.mjs';
import { mixedFiles, visitEveryState } from './states.mjs';
import { languages, text } from './texts.mjs';

const rightToLeft = ['ar', 'ur'];
const every = process.env.STILLMINE_EVERY_LANGUAGE !== undefined;
const others = languages.filter((tag) => tag !== 'en');

describe('every state in every language', { timeout: every ? 3_600_000 : 900_000 }, () => {
  let browser;
  let folder;
  const findings = [];
  const sideways = [];
  const direction = [];
  let visited = 0;
  before(async () => {
    folder = temporaryFolder('languages');
    browser = await launch('chromium');
    await visitEveryState(browser, folder.path, async (page, state) => {
      visited += 1;
      await page.resize(320, 900);
      for (const tag of others) {
        if (!(await speak(page, tag))) continue;
        const wider = await widerBy(page);
        if (wider !== null) sideways.push(`${state}, ${tag}: ${wider} px`);
        const runs = await page.evaluate(() => getComputedStyle(document.body).direction);
        if (runs !== (rightToLeft.includes(tag) ? 'rtl' : 'ltr')) direction.push(`${state}, ${tag}: ${runs}`);
        findings.push(...(await axeFindings(page, every ? searches.everything : searches.words)).map((finding) => `${state}, ${tag}: ${finding}`));
      }
      await speak(page, 'en');
      await page.resize(1280, 900);
    });
  });
  after(async () => {
    await browser?.close();
    folder?.remove();
  });

  it('has been visited', () => {
    assert.ok(visited >= 87 && others.length > 0, `${visited} states, ${others.length} languages`);
  });
  it('never has to be scrolled sideways at 320 pixels', () => {
    assert.deepEqual(sideways, []);
  });
  it('runs from right to left in Arabic and Urdu, and in no other', () => {
    assert.deepEqual(direction, []);
  });
  it('has no accessibility violation', () => {
    assert.deepEqual(findings, []);
  });
});

describe('the language of the page', { timeout: 120_000 }, () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    folder = temporaryFolder('language');
    server = await serve();
    browser = await launch('chromium', { language: 'de-AT' });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  const shows = (page, id, tag) =>
    page.until(`${id} in ${tag}`, (words) => document.querySelector('h1')?.textContent.trim() === words, [text(id, {}, tag)]);

  it('is the first of the browser\'s that is on offer', async () => {
    const page = await browser.open(`${server.site}/`);
    await shows(page, 'home-title', 'de');
    const worn = await page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }));
    assert.deepEqual(worn, { lang: 'de', title: text('page-title', {}, 'de') });
    await page.close();
  });

  it('is offered by its own name, one entry a language', async () => {
    const page = await browser.open(`${server.site}/`);
    await shows(page, 'home-title', 'de');
    const offered = await page.evaluate(() =>
      Object.fromEntries([...document.querySelectorAll('.language option')].map((option) => [option.lang, option.label])));
    assert.deepEqual(offered, Object.fromEntries(languages.map((tag) => [tag, text('language-name', {}, tag)])));
    await page.close();
  });

  it('changes at once, keeps what she did, and leaves no trace in the address or the browser', async () => {
    const page = await browser.open(`${server.site}/`);
    await shows(page, 'home-title', 'de');
    await page.click('button', text('home-find-case', {}, 'de'));
    await page.fill(text('receipt-pin', {}, 'de'), '1234');
    await speak(page, 'es');
    await shows(page, 'find-title', 'es');
    const kept = await page.evaluate(() => ({ pin: document.querySelector('#pin').value, address: location.href,
      cookies: document.cookie, stored: localStorage.length + sessionStorage.length, focus: document.activeElement.id }));
    assert.deepEqual(kept, { pin: '1234', address: `${server.site}/`, cookies: '', stored: 0, focus: 'pin' });
    await page.close();
  });

  it('says who made the translation, with a way to English', async () => {
    const page = await browser.open(`${server.site}/`);
    await shows(page, 'home-title', 'de');
    assert.ok((await page.text('.machine')).includes(text('language-machine', {}, 'de')));
    await page.click('button', text('language-english', {}, 'de'));
    await shows(page, 'home-title', 'en');
    assert.equal(await page.evaluate(() => document.querySelector('.machine')), null);
    await page.close();
  });

  it('stays when another one does not arrive, and says so', async () => {
    const page = await browser.open(`${server.site}/`);
    await shows(page, 'home-title', 'de');
    await page.native.route('**/es-*.js', (route) => route.abort());
    await page.native.locator('.language select').selectOption('es');
    await page.until('the page says that it did not arrive', (words) => document.body.innerText.includes(words), [text('language-missing', {}, 'de')]);
    await page.until('the menu shows the present one', () => document.querySelector('.language select').value === 'de');
    await shows(page, 'home-title', 'de');
    await page.close();
  });

  it('is English when hers does not arrive at the start', async () => {
    const page = await browser.open('about:blank');
    await page.native.route('**/de-*.js', (route) => route.abort());
    await page.goto(`${server.site}/`);
    await shows(page, 'home-title', 'en');
    await page.close();
  });

  it('leaves a page that can be tried again when nothing of it arrives', async () => {
    const page = await browser.open('about:blank');
    await page.native.route('**/page-*.js', (route) => route.abort());
    await page.goto(`${server.site}/`);
    await shows(page, 'page-missing-title', 'en');
    await page.native.unroute('**/page-*.js');
    await page.native.getByRole('link', { name: text('try-again'), exact: true }).click();
    await shows(page, 'home-title', 'de');
    await page.close();
  });

  it('writes the two numbers in the digits of every keyboard, from left to right, whatever it speaks', async () => {
    const page = await browser.open(`${server.site}/`);
    await speak(page, 'en');
    await toPicker(page);
    await choose(page, mixedFiles(folder.path).slice(0, 2));
    await reviewItems(page);
    await toReceipt(page, 2);
    for (const tag of others) {
      await speak(page, tag);
      const numbers = await page.evaluate(() => [...document.querySelectorAll('.slip .digits')].map((digits) =>
        ({ digits: digits.textContent.replaceAll(/\s/g, ''), direction: getComputedStyle(digits).direction })));
      assert.deepEqual(numbers.map(({ digits }) => /^[0-9]{16}$|^[0-9]{8}$/.test(digits)), [true, true], `${tag}: ${JSON.stringify(numbers)}`);
      assert.deepEqual(numbers.map((each) => each.direction), ['ltr', 'ltr'], tag);
    }
    await page.close();
  });

  it('is there in the one-file copy without a network, every one', async () => {
    const page = await browser.open(`file://${join(root, 'build/web/offline.html')}`);
    await page.native.context().setOffline(true);
    for (const tag of languages) {
      await speak(page, tag);
      await shows(page, 'home-title', tag);
    }
    await page.native.context().setOffline(false);
    await page.close();
  });
});
