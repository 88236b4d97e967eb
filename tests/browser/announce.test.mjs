// What a screen reader is told beyond the page itself, sentence by sentence, on the whole way: in Chromium as the
// accessibility tree has it, in the other engines as the live region changes. At most one sentence a second, none twice.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chosenEngine, launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { until } from './harness/wait.mjs';
import { choose, errorText, heading, oneOf, reviewItems, text, toPicker, toReceipt } from './journey.mjs';
import { mixedFiles } from './states.mjs';

/** The live regions of Chromium's accessibility tree: {role, live, words}. */
async function liveRegions(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (node) => (node.role?.value === 'StaticText' ? node.name.value
    : (node.childIds ?? []).map((id) => wordsOf(byId.get(id) ?? {})).join(' '));
  return nodes.filter(({ ignored, properties }) => !ignored && properties?.some(({ name, value }) => name === 'live' && value.value !== 'off')
    && properties.every(({ name, value }) => name !== 'root' || value.type !== 'idref'))
    .map((node) => ({ role: node.role.value, live: node.properties.find(({ name }) => name === 'live').value.value, words: wordsOf(node).replaceAll(/\s+/g, ' ').trim() }));
}

describe(`what is said, in ${chosenEngine}`, { timeout: 240_000 }, () => {
  let server;
  let browser;
  let page;
  let folder;
  let files;
  let session;
  before(async () => {
    folder = temporaryFolder('announce');
    files = mixedFiles(folder.path);
    server = await serve();
    browser = await launch(chosenEngine);
    page = await browser.open(`${server.site}/`);
    if (chosenEngine === 'chromium') session = await page.native.context().newCDPSession(page.native);
    await heading(page, 'home-title');
    await page.evaluate(() => {
      globalThis.said = [];
      const region = document.querySelector('#announcer');
      new MutationObserver(() => { globalThis.said.push({ at: performance.now(), words: region.textContent }); }).observe(region, { childList: true, characterData: true, subtree: true });
      return true;
    });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  let heard = 0;
  /** Waits until these sentences, and no others, have been said since the last time; Chromium's tree has the last one. */
  async function hears(...sentences) {
    const since = () => page.evaluate((from) => globalThis.said.slice(from).map(({ words }) => words.replace('\u00a0', '').trim()), heard);
    const all = await until(`it says ${sentences.join(' | ')}`, async () => {
      const words = await since();
      return words.length >= sentences.length && words;
    }, { limit: 30_000 });
    assert.deepEqual(all, sentences);
    heard += all.length;
    if (!session || sentences.length === 0) return;
    assert.deepEqual((await liveRegions(session)).filter(({ live }) => live === 'polite'), [{ role: 'status', live: 'polite', words: sentences.at(-1) }]);
  }

  /** Until the next sentence is said at once, and none that waits is replaced by a newer one. */
  const quiet = () => until('a second has passed in silence', () => page.evaluate(() => performance.now() - globalThis.said.at(-1).at > 1100));

  it('counts the presses of Shift, and says when it counts no longer', async () => {
    await page.press('Shift');
    await hears(text('leave-press-two'));
    await hears(text('leave-stopped'));
  });

  it('says what is missing, as an alert that has the focus, and nothing beside it', async () => {
    await page.click('button', text('home-start'));
    await page.click('button', text('continue'));
    await heading(page, 'question-title');
    await page.click('button', text('continue'));
    await page.until('the summary has the focus', () => document.activeElement.matches('.error-summary'));
    if (session) {
      const [alert] = (await liveRegions(session)).filter(({ role }) => role === 'alert');
      assert.deepEqual(alert, { role: 'alert', live: 'assertive', words: `${text('error-summary-title')} ${text('question-missing')}` });
    }
    await hears();
  });

  it('says that a choice held no file, and how many are worked on', async () => {
    await page.click('radio', text('question-no'));
    await page.click('button', text('continue'));
    if (await oneOf(page, ['pick-title', 'uncollected-title']) === 'uncollected-title') await page.click('button', text('uncollected-test'));
    await heading(page, 'pick-title');
    await page.evaluate(() => document.querySelector('input[type=file]').dispatchEvent(new Event('change')));
    await hears(text('pick-none'));
    await choose(page, files.slice(0, 3));
    await hears(text('working-started', { total: 3 }));
    await reviewItems(page);
    await page.until('the heading has the focus', () => document.activeElement === document.querySelector('h1'));
  });

  it('says what was taken out of the list', async () => {
    const name = await page.evaluate(() => {
      const card = document.querySelector('li.file');
      [...card.querySelectorAll('button')].at(-1).click();
      return card.querySelector('.file-name').textContent.trim();
    });
    await hears(text('review-removed', { name }));
  });

  it('says that a copy is compared, and what came of it', async () => {
    await page.click('button', text('copy-open'));
    await heading(page, 'copy-title');
    await quiet();
    await page.choose([files[1]]);
    await hears(text('copy-busy'), text('copy-same'));
    await page.click('button', text('copy-back'));
    await reviewItems(page);
  });

  it('leaves the receipt and the sending to their headings, and says when her word has been taken', async () => {
    await toReceipt(page, 2);
    await page.click('button', text('send-count', { count: 2 }));
    await heading(page, 'sent-title', { limit: 60_000 });
    await hears();
    await quiet();
    await page.click('button', text('sent-confirm'));
    await hears(text('please-wait'), text('sent-next'));
    await page.until('the focus is not lost', () => document.activeElement === document.querySelector('h1'));
  });

  it('says where the case stands each time she looks', async () => {
    await page.click('button', text('sent-see'));
    await heading(page, 'case-title', { limit: 30_000 });
    await until('it is on the list', async () => {
      await page.click('button', text('case-look-again'));
      return (await page.text('main')).includes(text('case-listed'));
    }, { limit: 30_000, every: 1500 });
    await quiet();
    heard = await page.evaluate(() => globalThis.said.length);
    await page.click('button', text('case-look-again'));
    await hears(text('please-wait'), `${text('case-listed')} ${text('news-looked')}`);
  });

  it('says at most one sentence a second, and none of them twice in a row', async () => {
    const said = await page.evaluate(() => globalThis.said);
    assert.ok(said.length >= 10, JSON.stringify(said));
    // Engines round the time that they tell.
    for (const [place, { at, words }] of said.slice(1).entries()) {
      const before = said[place];
      assert.ok(at - before.at >= 980, `${at - before.at} ms between "${before.words}" and "${words}"`);
      // What she asks for again is answered again.
      if (!words.includes(text('news-looked'))) assert.notEqual(words.trim(), before.words.trim());
    }
  });

  it('says what is wrong with the two numbers as an alert, and what the service answers', async () => {
    await page.reload();
    await heading(page, 'home-title');
    await page.click('button', text('home-find-case'));
    await heading(page, 'find-title');
    await page.click('button', text('find-button'));
    await page.until('the summary has the focus', () => document.activeElement.matches('.error-summary'));
    assert.ok((await page.text('.error-summary')).includes(errorText('pin_malformed')));
  });
});

// Ten seconds of work pass on the page's own clock, which only Chromium's driver can move.
if (chosenEngine === 'chromium') {
  describe('what is said of work that takes long', { timeout: 120_000 }, () => {
    it('is how many are done and how long it takes, ten seconds after the start and not before', async () => {
      const folder = temporaryFolder('announce-long');
      const server = await serve();
      const browser = await launch('chromium');
      try {
        const page = await browser.open('about:blank');
        const { native: tab } = page;
        await tab.clock.install();
        let release;
        const held = new Promise((resolve) => { release = resolve; });
        await tab.route('**/*.wasm', async (route) => { await held; await route.continue(); });
        await page.goto(`${server.site}/`);
        await toPicker(page);
        await choose(page, mixedFiles(folder.path).slice(0, 3));
        const says = (words) => page.until(`it says "${words}"`, (wanted) => document.querySelector('#announcer').textContent.startsWith(wanted), [words]);
        await says(text('working-started', { total: 3 }));
        await tab.clock.fastForward(11_000);
        assert.equal(await page.text('#announcer'), text('working-started', { total: 3 }));
        release();
        await says(`${text('working-count', { done: 0, total: 3 })}. `);
      } finally {
        await browser.close();
        await server.stop();
        folder.remove();
      }
    });
  });
}
