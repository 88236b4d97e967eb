// Every state of the page, one after the other, in Chromium: for the accessibility suites and for the screenshots.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picture } from '../vectors/pictures.mjs';
import { addPartner } from '../e2e/platform.mjs';
import { bmp, jpeg, png, withExif } from './corpus.mjs';
import { serve } from './harness/site.mjs';
import { until } from './harness/wait.mjs';
import { caseShows, choose, heading, reviewItems, text, toPicker, toReceipt } from './journey.mjs';
import { visitAdding, visitCaseStates, visitConfirming, visitMistakes, visitSending } from './states_case.mjs';
import { visitAlone, visitChoosing, visitMissingParts, visitNoService, visitTooMany, walkOfflineCopy } from './states_trouble.mjs';

/** Files for a review with every verdict; names as people's devices give them, one of them long and right to left. */
export function mixedFiles(folder) {
  const make = (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const noise = picture('noise', 640, 480, 3);
  return [
    make('IMG_2041.jpg', withExif(jpeg(noise, 640, 480, 3), 6, 'Camera')),
    make('holiday.png', png(picture('disks', 320, 200, 3), 320, 200, 3)),
    make('صورة من الهاتف 2026-08-14.bmp', bmp(picture('waves', 200, 300, 3), 200, 300)),
    make('Screenshot_2026-08-14-at-23.59.58_a_very_long_name_without_any_space_in_it.png', png(picture('text', 300, 500, 3), 300, 500, 3)),
    make('plain.png', png(picture('flat', 64, 64, 3), 64, 64, 3)),
    make('cut-off.jpg', jpeg(noise, 640, 480, 3).subarray(0, 9000)),
    make('empty.jpg', Buffer.alloc(0)),
    make('letter.docx', Buffer.from('PK\u0003\u0004 not a picture')),
    make('clip.mp4', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\u0002\0isomiso2'), Buffer.alloc(4000, 7)])),
  ];
}

/** Starts the servers that the states need and calls `visit(page, name)` in each state, in this order; gives the page of
 *  the first walk, for what it has to complain of. */
export async function visitEveryState(browser, folder, visit) {
  const servers = [];
  const at = async (args = []) => {
    servers.push(await serve({ args }));
    return servers.at(-1);
  };
  try {
    const page = await browser.open(`${(await at()).site}/`);
    await walkStates(page, folder, (name) => visit(page, name));
    await walkTrouble(page, folder, (name) => visit(page, name));
    const second = await browser.open(`${(await at(['--programmes', 'adult,minor'])).site}/`);
    await walkMinorStates(second, folder, (name) => visit(second, name));
    await second.close();
    const third = await browser.open('about:blank');
    await walkCollected(third, await at(), (name) => visit(third, name));
    await third.close();
    await walkOfflineCopy(browser, mixedFiles(folder), visit);
    return page;
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** A platform has collected the list: nobody is told that it is a test. */
async function walkCollected(page, server, visit) {
  const { subscriptionKey, functionKeys } = addPartner('Platform one', { data: server.data });
  const headers = { 'x-functions-key': functionKeys.FetchHashes, 'Ocp-Apim-Subscription-Key': subscriptionKey };
  await fetch(`${server.exchange}/v1/FetchHashes?startTimestamp=10&pageSize=1`, { headers });
  await until('the notice tells of it', async () => (await (await fetch(`${server.site}/v1/notice`)).text()).includes('-W'), { limit: 30_000 });
  await page.goto(`${server.site}/`);
  await heading(page, 'home-title');
  await page.click('button', text('platforms-title'));
  await heading(page, 'platforms-title');
  await page.until('the platform is named', () => document.querySelector('main').innerText.includes('Platform one'));
  await visit('platforms-collecting');
}

async function walkTrouble(page, folder, visit) {
  const files = mixedFiles(folder);
  await visitChoosing(page, [files[0], files[5]], visit);
  await visitTooMany(page, folder, visit);
  await visitNoService(page, files[0], visit);
  await visitMissingParts(page, visit);
  await visitAlone(page, files[0], visit);
}

/** Walks `page` (Chromium) from the start page through every state and calls `visit(name)` in each, in this order. */
async function walkStates(page, folder, visit) {
  const files = mixedFiles(folder);
  const tab = page.native;
  await heading(page, 'home-title');
  await visit('home');
  await page.press('Shift');
  await visit('leave-pressed-once');
  await visitReading(page, visit);
  await page.click('button', text('home-start'));
  await heading(page, 'safety-title');
  await visit('safety');
  await page.click('button', text('continue'));
  await heading(page, 'question-title');
  await visit('question');
  await page.click('button', text('continue'));
  await page.until('the page says what is missing', () => document.querySelector('[role=alert]') !== null);
  await visit('question-missing');
  for (const answer of ['yes', 'some', 'not-sure']) {
    await page.click('radio', text(`question-${answer}`));
    await page.click('button', text('continue'));
    await heading(page, answer === 'some' ? 'elsewhere-title' : 'minor-elsewhere-title');
    await visit(`elsewhere-${answer}`);
    await tab.goBack();
    await heading(page, 'question-title');
  }
  await page.click('radio', text('question-no'));
  await page.click('button', text('continue'));
  await heading(page, 'uncollected-title');
  await visit('uncollected');
  await page.click('button', text('uncollected-test'));
  await heading(page, 'pick-title');
  await visit('pick');
  await visitWork(page, files, visit);
  await visitReview(page, files, visit);
  await visitCase(page, files.slice(0, 3), visit);
  await tab.context().setOffline(true);
  await page.until('the page says that it is not connected', (words) => document.body.innerText.includes(words), [text('offline-bar')]);
  await visit('offline');
  await tab.context().setOffline(false);
}

/** The pages to read, each from the first page and back to it. */
async function visitReading(page, visit) {
  const { native: tab } = page;
  for (const name of ['shared', 'help', 'fit', 'nofile', 'questions', 'platforms', 'privacy', 'check', 'guide']) {
    await page.click('button', text(`${name}-title`));
    await heading(page, `${name}-title`);
    await page.until('the page is there', () => document.querySelector('.reading progress') === null);
    if (name === 'help') await tab.getByLabel(text('help-country')).selectOption('GB');
    if (name === 'questions') await page.evaluate(() => { for (const details of [...document.querySelectorAll('details')].slice(0, 3)) details.open = true; return true; });
    await visit(name);
    await tab.goBack();
    await heading(page, 'home-title');
  }
}

/** The module is held back, so that the page stays at work for as long as it is looked at; then it does not arrive. */
async function visitWork(page, files, visit) {
  const tab = page.native;
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await tab.route('**/*.wasm', async (route) => { await held; await route.abort(); });
  await page.reload();
  await toPicker(page);
  await choose(page, files);
  await heading(page, 'working-title');
  await visit('working');
  await page.click('button', text('working-cancel'));
  await heading(page, 'pick-title');
  await visit('pick-cancelled');
  await choose(page, files);
  release();
  await heading(page, 'part-missing-title');
  await visit('part-missing');
  await tab.unroute('**/*.wasm');
  await page.click('button', text('working-cancel'));
}

async function visitReview(page, files, visit) {
  await choose(page, files);
  await reviewItems(page);
  await visit('review');
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; return true; });
  await visit('review-open');
  await page.click('checkbox', text('review-hide-names'));
  await visit('review-names-hidden');
  await page.click('checkbox', text('review-hide-names'));
  await page.click('button', text('copy-open'));
  await heading(page, 'copy-title');
  await visit('copy');
  await page.choose([files[1]]);
  await page.until('the copy was compared', (words) => document.querySelector('main').innerText.includes(words), [text('copy-same')]);
  await visit('copy-same');
  const other = join(dirname(files[0]), 'other.png');
  writeFileSync(other, png(picture('noise', 320, 200, 9), 320, 200, 3));
  await page.choose([other]);
  await page.until('another copy was compared', (words) => document.querySelector('main').innerText.includes(words), [text('copy-no')]);
  await visit('copy-missed');
  await page.click('button', text('copy-back'));
  await reviewItems(page);
  await page.click('button', text('review-add'));
  await heading(page, 'pick-title');
  await visit('pick-more');
  await choose(page, files.slice(0, 2));
  await reviewItems(page);
  await visit('review-chosen-twice');
}

/** From the review through sending to the case and its withdrawal, against the real intake. */
async function visitCase(page, files, visit) {
  const count = await page.evaluate(() => document.querySelectorAll('li.file.is-clear, li.file.is-exact').length);
  await toReceipt(page, count);
  await visit('receipt');
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; return true; });
  await visit('receipt-other-ways');
  await page.reload();
  const receipt = await visitSending(page, files, visit);
  await visit('sent');
  await visitConfirming(page, visit);
  await visit('sent-confirmed');
  await page.click('button', text('sent-see'));
  await heading(page, 'case-title');
  await caseShows(page, text('case-listed'));
  await visit('case');
  await visitCaseStates(page, receipt, files, visit);
  await page.click('button', text('case-withdraw-one-label', { name: 'holiday.png' }));
  await heading(page, 'withdraw-title-one', { values: { name: 'holiday.png' } });
  await visit('withdraw-one');
  await page.click('button', text('withdraw-no'));
  await heading(page, 'case-title');
  await page.click('button', text('case-withdraw'));
  await heading(page, 'withdraw-title');
  await visit('withdraw');
  await page.native.goBack();
  await heading(page, 'case-title');
  await visitAdding(page, files[2], visit);
  await page.reload();
  await heading(page, 'home-title');
  await page.click('button', text('home-find-case'));
  await heading(page, 'find-title');
  await visit('find');
  await page.click('button', text('find-button'));
  await page.until('the page says what is missing', () => document.querySelector('[role=alert]') !== null);
  await visit('find-missing');
  await visitMistakes(page, visit);
}

/** The states that only the programme for minors has, at a site that runs it (`serve --programmes adult,minor`). */
async function walkMinorStates(page, folder, visit) {
  const files = mixedFiles(folder).slice(0, 2);
  await heading(page, 'home-title');
  await page.click('button', text('home-start'));
  await page.click('button', text('continue'));
  await heading(page, 'question-title');
  await page.click('radio', text('question-some'));
  await page.click('button', text('continue'));
  await heading(page, 'who-title', { limit: 60_000 });
  await visit('who');
  await page.click('radio', text('who-self'));
  await page.click('button', text('continue'));
  await heading(page, 'uncollected-title');
  await visit('minor-uncollected');
  await page.click('button', text('help-title'));
  await heading(page, 'help-title');
  await page.until('the services are there', () => document.querySelector('.services') !== null);
  await visit('minor-help');
  await page.native.goBack();
  await page.click('button', text('uncollected-test'));
  await heading(page, 'pick-title');
  await visit('minor-pick');
  await page.native.goBack();
  await heading(page, 'uncollected-title');
  await page.native.goBack();
  await heading(page, 'who-title');
  await page.native.goBack();
  await heading(page, 'question-title');
  await page.click('radio', text('question-no'));
  await page.click('button', text('continue'));
  await heading(page, 'who-title');
  await visit('who-said');
  await page.click('button', text('review-start-over'));
  await heading(page, 'home-title');
  await page.click('button', text('home-start'));
  await page.click('button', text('continue'));
  await heading(page, 'question-title');
  await page.click('radio', text('question-some'));
  await page.click('button', text('continue'));
  await heading(page, 'who-title');
  await page.click('radio', text('who-before'));
  await page.click('button', text('continue'));
  await page.click('button', text('uncollected-test'));
  await choose(page, files);
  await reviewItems(page);
  await visit('minor-review');
  await toReceipt(page, 2);
  await visit('minor-receipt');
  await page.click('button', text('send-count', { count: 2 }));
  await heading(page, 'sent-title', { limit: 60_000 });
  await page.click('button', text('sent-confirm'));
  await page.until('the second case is offered', (words) => document.querySelector('main').innerText.includes(words), [text('sent-others-go')], { limit: 60_000 });
  await visit('minor-sent');
}
