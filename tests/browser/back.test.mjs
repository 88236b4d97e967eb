// Somebody presses Back after she went away. By the way out: one empty page stands for everything that was here, and it
// stays empty until it is reloaded on purpose. By a link or an address: the page begins anew, and nothing of hers is
// left. Both where the browser fetches the page again and where it kept it as it was.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { relay } from '../e2e/house.mjs';
import { chosenEngine, launch } from './harness/engine.mjs';
import { root, temporaryFolder } from './harness/process.mjs';
import { ownPages, serve } from './harness/site.mjs';
import { until } from './harness/wait.mjs';
import { choose, heading, reviewItems, text, toPicker } from './journey.mjs';
import { mixedFiles } from './states.mjs';

const neutralSite = 'https://www.wikipedia.org/';

/** Runs in the page, behind its own script: WebKit's driver answers no more in a tab that went back, so the page itself
 *  tells, by requests, whatever it shows in the first two seconds. */
function witness() {
  addEventListener('pageshow', ({ persisted }) => {
    const { type } = performance.getEntriesByType('navigation')[0];
    let shown = null;
    const look = (left) => {
      const words = document.body.innerText.trim();
      if (words !== shown || left === 0) {
        const told = { came: persisted ? 'kept' : type, words, over: left === 0 };
        fetch(`/witness?${encodeURIComponent(JSON.stringify(told))}`, { keepalive: true });
      }
      shown = words;
      if (left > 0) setTimeout(look, 100, left - 1);
    };
    look(20);
  });
}

/** The site as it is built, but its way out leads to `elsewhere`, since tests reach no network; and it tells. */
function copySite(folder, elsewhere) {
  cpSync(join(root, 'build/web'), folder, { recursive: true });
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js')).map((name) => join(folder, 'assets', name));
  const [main] = scripts.filter((path) => readFileSync(path, 'utf8').includes(neutralSite));
  writeFileSync(main, `${readFileSync(main, 'utf8').replaceAll(neutralSite, elsewhere)};(${witness})();`);
  for (const packed of ['.br', '.gz']) rmSync(main + packed, { force: true });
}

/** A site that presses Back as soon as it is there, once. */
const backPresser = {
  '/': ['text/html', '<!doctype html><title>Elsewhere</title><script src="/back.js"></script>'],
  '/back.js': ['text/javascript', "addEventListener('load', () => { setTimeout(() => { history.back(); }, 100); });"],
};

/** WebKitGTK keeps no page for Back while a driver holds it (2.50, tried), Firefox not every time after Leave now (ESR, tried). */
const cases = chosenEngine === 'chromium' ? [false, true] : [false];

for (const kept of cases) {
  describe(`Back, where ${chosenEngine} ${kept ? 'kept the page' : 'fetches the page again'}`, { timeout: 120_000 }, () => {
    let elsewhere;
    let away;
    let folder;
    let server;
    let between;
    let file;
    let told = [];
    before(async () => {
      elsewhere = await ownPages(backPresser);
      folder = temporaryFolder('back');
      // Another name is another site, as a real one is: Chromium keeps no page for its neighbour's sake.
      away = `${elsewhere.site.replace('127.0.0.1', 'localhost')}/`;
      copySite(join(folder.path, 'web'), away);
      [file] = mixedFiles(folder.path);
      server = await serve({ web: join(folder.path, 'web') });
      between = await relay(() => server.site, {
        before: ({ url }) => { if (url.startsWith('/witness?')) told.push(JSON.parse(decodeURIComponent(url.slice(9)))); },
        // Browsers keep no page that is not to be stored: ours says so, and must not rely on being heard.
        headersOf: (headers) => (kept ? { ...headers, 'cache-control': 'no-cache' } : headers),
      });
    });
    after(async () => {
      await between?.stop();
      await server?.stop();
      await elsewhere?.stop();
      folder?.remove();
    });

    /** What the page told of itself once it had come back, after `depart` ran in it at the review. A browser of its own,
     *  since a driver may be lost with the page. */
    async function comingBack(depart, ...args) {
      told = [];
      const browser = await launch(chosenEngine, { pageCache: kept });
      try {
        const page = await browser.open(`${between.site}/`);
        await toPicker(page);
        await choose(page, [file]);
        await reviewItems(page);
        await page.evaluate(depart, ...args);
        return await until('the page tells what it showed when it came back', () => {
          const since = told.filter(({ came }) => came !== 'navigate');
          return since.some(({ over }) => over) && since;
        }, { limit: 40_000 });
      } finally {
        await browser.close();
      }
    }

    it('shows an empty page after Leave now, which stays empty', async () => {
      const back = await comingBack((name) => {
        const exit = [...document.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(name));
        setTimeout(() => { exit.click(); }, 0);
        return true;
      }, text('leave-now'));
      assert.deepEqual(new Set(back.map(({ words }) => words)), new Set(['']));
      assert.ok(back.every(({ came }) => came === 'back_forward' || came === 'kept'), 'and is not fetched anew');
    });

    it('begins anew after another way to leave, with nothing of hers', async () => {
      const back = await comingBack((address) => {
        setTimeout(() => { location.href = address; }, 0);
        return true;
      }, away);
      assert.equal(back[0].came, kept ? 'kept' : 'back_forward');
      if (kept) assert.equal(back[0].words, '', 'what was kept was emptied before');
      assert.ok(back.at(-1).words.includes(text('home-title')), back.at(-1).words);
      for (const { words } of back) assert.doesNotMatch(words, new RegExp(`IMG_2041|${text('review-title')}`));
    });
  });
}
