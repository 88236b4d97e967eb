// The states that nobody hopes for: nothing chosen, too much chosen, no service, a part of the page that does not
// arrive, somebody who went away from the screen; and the copy for offline use, which is all there is then.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picture } from '../vectors/pictures.mjs';
import { png } from './corpus.mjs';
import { root } from './harness/process.mjs';
import { until } from './harness/wait.mjs';
import { choose, heading, reviewItems, text, toPicker, toReceipt } from './journey.mjs';

const says = (page, words) => page.until(`the page says "${words}"`, (wanted) => document.body.innerText.includes(wanted), [words], { limit: 60_000 });

async function toQuestion(page) {
  await heading(page, 'home-title');
  await page.click('button', text('home-start'));
  await page.click('button', text('continue'));
  await heading(page, 'question-title');
}

/** The picker when files hover over it, when none came of it, when all were taken out; a review without a usable file. */
export async function visitChoosing(page, [good, bad], visit) {
  await page.reload();
  await toPicker(page);
  const drag = (name) => page.evaluate((type) => {
    const carried = new DataTransfer();
    carried.items.add(new File(['x'], 'x.jpg'));
    return window.dispatchEvent(new DragEvent(type, { dataTransfer: carried }));
  }, name);
  await drag('dragenter');
  await says(page, text('pick-drop-now'));
  await visit('pick-dragging');
  await drag('dragleave');
  await page.evaluate(() => document.querySelector('input[type=file]').dispatchEvent(new Event('change')));
  await says(page, text('pick-none'));
  await visit('pick-nothing');
  await choose(page, [good]);
  await reviewItems(page);
  await page.evaluate(() => { document.querySelector('li.file button[aria-label]').click(); return true; });
  await says(page, text('pick-removed-all'));
  await visit('pick-removed-all');
  await choose(page, [bad]);
  await reviewItems(page);
  await visit('review-none-usable');
}

/** More files than a case holds: they are small, and there is one too many. */
export async function visitTooMany(page, folder, visit) {
  await page.reload();
  await toPicker(page);
  const paths = Array.from({ length: 501 }, (_, place) => {
    const path = join(folder, `many-${place}.png`);
    writeFileSync(path, png(picture('noise', 16, 16, 3 + place), 16, 16, 3));
    return path;
  });
  await choose(page, paths);
  await heading(page, 'review-title', { limit: 120_000 });
  await says(page, text('pick-too-many', { most: 500 }));
  await visit('review-too-many');
}

/** Holds back every answer to this address; `lose()` loses them and whatever is asked of it later, until `stop()`. */
async function withheld(tab, url) {
  const held = [];
  let lost = false;
  await tab.route(url, (route) => {
    if (lost) route.abort();
    else held.push(route);
  });
  return {
    async lose() {
      await until(`${url} is asked for`, () => held.length > 0);
      lost = true;
      for (const route of held) await route.abort();
    },
    stop: () => tab.unroute(url),
  };
}

/** The page gives the service ten seconds; here it has as long as the state is looked at. */
const waitForEver = (page) => page.evaluate(() => {
  const after = globalThis.setTimeout;
  globalThis.setTimeout = (then, ms, ...more) => (ms === 10_000 ? 0 : after(then, ms, ...more));
  return true;
});

/** A service that does not answer, then one that is not there. */
export async function visitNoService(page, file, visit) {
  const service = await withheld(page.native, '**/deployment.json');
  await page.reload();
  await waitForEver(page);
  await toQuestion(page);
  await page.click('radio', text('question-no'));
  await page.click('button', text('continue'));
  await says(page, text('review-service-asking'));
  await visit('question-asking');
  await service.lose();
  await heading(page, 'pick-title');
  await choose(page, [file]);
  await reviewItems(page);
  await visit('review-no-service');
  await service.stop();
}

/** Parts of the page that come later and do not come. */
export async function visitMissingParts(page, visit) {
  const { native: tab } = page;
  const parts = { reading: ['**/reading-*.js', 'questions-title'], later: ['**/later-*.js', 'home-find-case'] };
  for (const [name, [url, way]] of Object.entries(parts)) {
    const part = await withheld(tab, url);
    await page.reload();
    await heading(page, 'home-title');
    await page.click('button', text(way));
    await page.until('the page waits', () => document.querySelector('main progress') !== null);
    await visit(`${name}-coming`);
    await part.lose();
    await says(page, text('error-network'));
    await visit(`${name}-missing`);
    await part.stop();
  }
  await tab.route('**/page-*.js', (route) => route.abort());
  await tab.reload();
  await heading(page, 'page-missing-title');
  await visit('page-missing');
  await tab.unroute('**/page-*.js');
}

/** Nobody at the screen. The clock is the test's, and in the end it stands still, so that the question stays. */
export async function visitAlone(page, file, visit) {
  const { clock } = page.native;
  const toReview = async () => {
    await toPicker(page);
    await choose(page, [file]);
    await reviewItems(page);
  };
  await clock.install();
  await page.reload();
  await toReview();
  await clock.fastForward(15 * 60_000);
  await says(page, text('idle-cleared'));
  await visit('home-cleared');
  await toReview();
  await toReceipt(page, 1);
  await clock.fastForward(15 * 60_000);
  await heading(page, 'receipt-covered');
  await visit('receipt-covered');
  await page.click('button', text('receipt-uncover'));
  await clock.fastForward(14 * 60_000);
  await page.until('the page asks whether she is there', () => document.querySelector('[role=alertdialog]') !== null);
  await clock.setFixedTime(await page.evaluate(() => Date.now()));
  await visit('idle-asks');
}

/** The one-file copy, opened from a disk. */
export async function walkOfflineCopy(browser, files, visit) {
  const page = await browser.open(`file://${join(root, 'build/web/offline.html')}`);
  await heading(page, 'home-title');
  await visit(page, 'offline-copy-home');
  await toPicker(page);
  await choose(page, files.slice(0, 5));
  await reviewItems(page);
  await visit(page, 'offline-copy-review');
  await page.close();
}
