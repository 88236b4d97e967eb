// A demo never looks like protection. A test partner collects the list and reports as any platform does, and the case
// shows what it did under the name of a test; but the notice does not know it, so the page goes on saying that no platform
// collects this list yet, and the receipt is marked as a test. The same page believes a real platform.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { png } from '../browser/corpus.mjs';
import { launch } from '../browser/harness/engine.mjs';
import { command, nativeHash } from '../browser/harness/native.mjs';
import { temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';
import { choose, heading, reviewItems, text, toReceipt } from '../browser/journey.mjs';
import { addPartner, stockClient } from './platform.mjs';

const waiting = { limit: 30_000, every: 200 };

describe('a demo', { timeout: 180_000 }, () => {
  let folder;
  let file;
  let server;
  let demo;
  let browser;
  let page;
  const stillmine = (...args) => JSON.parse(execFileSync(command, args, { encoding: 'utf8' }));
  const collecting = async () => {
    const { notice } = await (await fetch(`${server.site}/v1/notice`)).json();
    return JSON.parse(notice).adult.platforms;
  };
  before(async () => {
    folder = temporaryFolder('demo');
    file = join(folder.path, 'noise.png');
    writeFileSync(file, png(picture('noise', 320, 240, 3), 320, 240, 3));
    server = await serve({ args: ['--withdrawal-delay', '0'] });
    demo = stockClient(server.exchange, addPartner('Demo platform', { data: server.data, test: true }));
    browser = await launch('chromium');
    page = await browser.open(`${server.site}/`);
  });
  after(async () => {
    await browser?.close();
    demo?.close();
    await server?.stop();
    folder?.remove();
  });

  /** From the start page to whatever stands before the picker. */
  async function toNews(wanted) {
    await page.reload();
    await heading(page, 'home-title');
    await page.click('button', text('home-start'));
    await heading(page, 'safety-title');
    await page.click('button', text('continue'));
    await heading(page, 'question-title');
    await page.click('radio', text('question-no'));
    await page.click('button', text('continue'));
    await heading(page, wanted);
  }

  it('collects and reports, and the case names it as a test', async () => {
    const { caseNumber, pin } = stillmine('case', 'open', '--url', server.site, file);
    const [{ fingerprints }] = nativeHash([file]);
    await until('the record is on the list', async () =>
      (await demo.fetch()).records.some(({ value }) => value === fingerprints[0].value), waiting);
    await demo.feedback('ImagePDQ', fingerprints[0].value, 'Blocked');
    const lines = await until('its word is in the status', () => {
      const { items } = stillmine('case', 'status', '--url', server.site, '--number', caseNumber, '--pin', pin);
      return items[0]?.partners.some(({ state }) => state === 'blocked') && items[0].partners;
    }, waiting);
    assert.deepEqual(lines.map(({ name }) => name), ['Demo platform (test)']);
  });

  it('is known as a test to the operator, and named neither in the notice nor in deployment.json', async () => {
    const [line] = stillmine('partner', 'list', '--data', server.data);
    assert.equal(line.test, true);
    assert.match(line.lastCollected, /^\d{4}-W\d\d$/, 'it has collected');
    const { programmes } = await (await fetch(`${server.site}/deployment.json`)).json();
    assert.deepEqual(programmes.map(({ platforms }) => platforms), [[]]);
    assert.deepEqual(await collecting(), []);
  });

  it('leaves the page saying that no platform collects this list yet, up to the receipt', async () => {
    await toNews('uncollected-title');
    await page.click('button', text('uncollected-test'));
    await choose(page, [file]);
    await reviewItems(page);
    await toReceipt(page, 1);
    assert.ok((await page.text('main')).includes(text('receipt-test')));
  });

  it('is not taken for a real platform: one that collects ends the warning', async () => {
    const real = stockClient(server.exchange, addPartner('Platform one', { data: server.data }));
    await real.fetch();
    real.close();
    const platforms = await until('the notice tells of it', async () => {
      const known = await collecting();
      return known.some(({ lastCollected }) => lastCollected !== null) && known;
    }, waiting);
    assert.deepEqual(platforms.map(({ name }) => name), ['Platform one']);
    await toNews('pick-title');
  });
});
