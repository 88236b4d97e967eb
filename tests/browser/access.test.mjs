// Everyone can use the page: axe-core finds nothing in any state at 320 and 1280 pixels, light, dark, in forced colours
// and in Arabic; nothing has to be scrolled sideways; the quick exit is everywhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { within } from './harness/wait.mjs';
import { choose, heading, reviewItems, speak, text, toPicker } from './journey.mjs';
import { mixedFiles, walkMinorStates, walkStates } from './states.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Every rule of axe-core, also the best practices and the AAA ones that this page promises (7:1 contrast).
const axeOptions = { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }, resultTypes: ['violations'] };

const modes = [
  { name: 'light, 1280', width: 1280 },
  { name: 'light, 320', width: 320 },
  { name: 'dark, 1280', width: 1280, colorScheme: 'dark' },
  { name: 'dark, 320', width: 320, colorScheme: 'dark' },
  { name: 'forced colours, 320', width: 320, forcedColors: 'active' },
  { name: 'forced colours, 1280', width: 1280, forcedColors: 'active' },
  { name: 'Arabic, 320', width: 320, language: 'ar' },
  { name: 'Arabic, 1280', width: 1280, language: 'ar' },
];

/** Two of the eight for each state, so that neighbours in the walk share none and every mode meets a quarter of the
 *  states; all of them for STILLMINE_EVERY_MODE. */
function modesFor(index) {
  if (process.env.STILLMINE_EVERY_MODE) return new Set(modes);
  return new Set([modes[index % modes.length], modes[(index + 3) % modes.length]]);
}

async function enter(page, { width, colorScheme = 'light', forcedColors = 'none', language = 'en' }) {
  await page.native.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.resize(width, 900);
  if (await page.evaluate(() => document.documentElement.lang) !== language) await speak(page, language);
}

describe('every state of the page', { timeout: 400_000 }, () => {
  let server;
  let both;
  let browser;
  let page;
  let folder;
  const findings = [];
  const sideways = [];
  const visited = [];
  before(async () => {
    folder = temporaryFolder('states');
    server = await serve();
    browser = await launch('chromium');
    page = await browser.open(`${server.site}/`);
    const search = (where) => async (state) => {
      const searched = modesFor(visited.length);
      visited.push(state);
      for (const mode of modes) {
        await enter(where, mode);
        const { wide, inside } = await where.evaluate(() => ({ wide: document.documentElement.scrollWidth, inside: innerWidth }));
        if (wide > inside) sideways.push(`${state}, ${mode.name}: ${wide} px`);
        if (!searched.has(mode)) continue;
        if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(axe);
        const violations = await where.evaluate(async (options) => {
          const { violations: found } = await globalThis.axe.run(document, options);
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
        }, axeOptions);
        findings.push(...violations.map((violation) => `${state}, ${mode.name}: ${violation.replaceAll(/\s+/g, ' ')}`));
      }
      await enter(where, modes[0]);
    };
    await walkStates(page, server.site, folder.path, search(page));
    both = await serve({ args: ['--programmes', 'adult,minor'] });
    const second = await browser.open(`${both.site}/`);
    await walkMinorStates(second, folder.path, search(second));
    await second.close();
  });
  after(async () => {
    await browser?.close();
    await both?.stop();
    await server?.stop();
    folder?.remove();
  });

  it('has been visited', () => {
    assert.ok(visited.length >= 46, visited.join(', '));
  });
  it('has no accessibility violation in any mode', () => {
    assert.deepEqual(findings, []);
  });
  it('never has to be scrolled sideways, at 320 pixels either', () => {
    assert.deepEqual(sideways, []);
  });
  it('leaves the console empty but for the part that was kept from arriving', async () => {
    const problems = (await page.problems()).filter((problem) => !/net::ERR_FAILED|ERR_INTERNET_DISCONNECTED/.test(problem));
    assert.deepEqual(problems, []);
  });
});

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
