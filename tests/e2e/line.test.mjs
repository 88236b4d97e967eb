// The whole line, in a real browser: the question, the pick, the review, the receipt, sending, confirming; the platform
// fetches with the stock client and reports; the status shows it; withdrawing; the tombstone at the platform. Chromium
// walks all of it, the other engines the happy path. The trace is build/reports/trace-line-<engine>.log.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { png } from '../browser/corpus.mjs';
import { chosenEngine, launch } from '../browser/harness/engine.mjs';
import { nativeHash } from '../browser/harness/native.mjs';
import { temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';
import { caseShows, choose, heading, lookUp, reviewItems, text, toPicker, toReceipt } from '../browser/journey.mjs';
import { openTrace, relay } from './house.mjs';
import { addPartner, stockClient } from './platform.mjs';

const partnerName = 'Platform one';

describe(`a case in ${chosenEngine}`, { timeout: 180_000 }, () => {
  const trace = openTrace(`line-${chosenEngine}`);
  const whole = chosenEngine === 'chromium';
  let folder;
  let server;
  let between;
  let platform;
  let browser;
  let page;
  let files;
  let values;
  let receipt;
  before(async () => {
    folder = temporaryFolder('line');
    files = ['noise', 'waves'].map((formula, i) => {
      const path = join(folder.path, `${formula}.png`);
      writeFileSync(path, png(picture(formula, 640 + i, 480, 3), 640 + i, 480, 3));
      return path;
    });
    values = nativeHash(files).map(({ fingerprints }) => fingerprints[0].value);
    server = await serve({ args: ['--withdrawal-delay', '0'] });
    trace('serve', `site ${server.site}, exchange ${server.exchange}`);
    const keys = addPartner(partnerName, { data: server.data });
    platform = stockClient(server.exchange, keys);
    trace('platform', `${partnerName} has keys for ${Object.keys(keys.functionKeys).join(', ')}`);
    between = await relay(() => server.site, { after: (request, status) => {
      if (request.url.startsWith('/v1/') || request.url === '/deployment.json') trace('wire', `${request.method} ${request.url} -> ${status}`);
    } });
    browser = await launch(chosenEngine);
    page = await browser.open(`${between.site}/`);
  });
  after(async () => {
    await browser?.close();
    platform?.close();
    await between?.stop();
    await server?.stop();
    folder?.remove();
  });

  const recordOf = async (value) => (await platform.fetch()).records.find((record) => record.value === value);

  it('is opened: question, pick, review, receipt, send, confirm', async () => {
    await toPicker(page);
    await choose(page, files);
    const items = await reviewItems(page);
    assert.deepEqual(items.map(({ pattern }) => pattern), values);
    trace('tab', `review of ${items.length} pictures`);
    receipt = await toReceipt(page, files.length);
    assert.match(receipt.number, /^\d{16}$/);
    assert.match(receipt.pin, /^\d{8}$/);
    assert.equal(between.seen.some((line) => line.startsWith('POST /v1/messages')), false, 'the receipt is shown before anything is sent');
    trace('tab', 'receipt shown, nothing sent yet');
    await page.click('button', text('send-count', { count: files.length }));
    await heading(page, 'sent-title', { limit: 60_000 });
    trace('tab', 'sent');
    await page.click('button', text('sent-confirm'));
    await page.until('the confirm has arrived', (words) => document.querySelector('main').innerText.includes(words), [text('sent-next')], { limit: 60_000 });
    trace('tab', 'confirmed');
  });

  it('arrives at the platform, through the stock client, as Active records without case numbers', async () => {
    for (const value of values) {
      const record = await until('the record is on the list', () => recordOf(value), { limit: 20_000, every: 250 });
      assert.equal(record.status, 'Active');
      assert.deepEqual(record.cases, []);
      trace('platform', `fetched ImagePDQ ${value.slice(0, 8)}.. ${record.status}`);
    }
    assert.equal(platform.complaints(), '');
  });

  it('shows what the platform reports', async () => {
    await page.click('button', text('sent-see'));
    await heading(page, 'case-title');
    await caseShows(page, text('item-listed'), partnerName);
    await platform.feedback('ImagePDQ', values[0], 'Blocked');
    trace('platform', `reported ${values[0].slice(0, 8)}.. Blocked`);
    await caseShows(page, text('partner-blocked'));
    trace('tab', 'the status shows: blocked');
  });

  it('is found again by its two numbers after everything was closed', async () => {
    await page.close();
    page = await browser.open(`${between.site}/`);
    await lookUp(page, receipt);
    await caseShows(page, text('partner-blocked'), text('case-listed'));
    trace('tab', 'looked up by number and PIN');
  });

  if (whole) {
    it('does not open with a wrong PIN, and says nothing more than that', async () => {
      const other = await browser.open(`${between.site}/`);
      await heading(other, 'home-title');
      await other.click('button', text('home-find-case'));
      await heading(other, 'find-title');
      await other.fill(text('receipt-number'), receipt.number);
      await other.fill(text('receipt-pin'), receipt.pin === '00000000' ? '11111111' : '00000000');
      await other.click('button', text('find-button'));
      await other.until('the page says so', (words) => document.querySelector('main').innerText.includes(words), [text('error-number-or-pin-wrong')],
        { limit: 30_000 });
      await other.close();
    });

    it('withdraws one picture, whose tombstone reaches the platform', async () => {
      const name = text('item-photo', { number: 1 });
      await page.click('button', text('case-withdraw-one-label', { name }));
      await heading(page, 'withdraw-title-one', { values: { name } });
      await page.click('button', text('withdraw-button'));
      await heading(page, 'case-title', { limit: 30_000 });
      await caseShows(page, text('item-withdrawn'));
      const record = await until('the tombstone is on the wire', async () => {
        const records = (await platform.fetch()).records.filter(({ value }) => values.includes(value));
        return records.find(({ status }) => status === 'Withdrawn');
      }, { limit: 20_000, every: 250 });
      trace('platform', `fetched ImagePDQ ${record.value.slice(0, 8)}.. ${record.status}`);
    });
  }

  it('is withdrawn as a whole', async () => {
    await page.click('button', text('case-withdraw'));
    await heading(page, 'withdraw-title');
    await page.click('button', text('withdraw-button'));
    await heading(page, 'case-title', { limit: 30_000 });
    await caseShows(page, text('case-withdrawn'));
    for (const value of values) {
      const record = await until('the tombstone is on the wire', async () => {
        const found = await recordOf(value);
        return found?.status === 'Withdrawn' ? found : null;
      }, { limit: 20_000, every: 250 });
      trace('platform', `fetched ImagePDQ ${value.slice(0, 8)}.. ${record.status}`);
    }
  });

  it('leaves the browser without complaints', async () => {
    assert.deepEqual(await page.problems(), []);
  });

  it('was answered as openapi.json describes, every time', () => {
    assert.ok(between.seen.some((line) => line.startsWith('POST /v1/messages')));
    assert.deepEqual(between.unlike, []);
  });
});
