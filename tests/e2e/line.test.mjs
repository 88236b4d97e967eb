// The whole line, in a real browser: the question, the pick, the review, the receipt, sending, confirming; the platform
// fetches with the stock client and reports; the status shows it; withdrawing; the tombstone at the platform. Chromium
// walks all of it, the other engines the happy path. The trace, to be read by people, is build/reports/line-trace.txt (of
// Chromium's walk) or line-trace-<engine>.txt.
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
import { exchangeFigures, openTrace, relay } from './house.mjs';
import { addPartner, stockClient } from './platform.mjs';

const partnerName = 'Platform one';

const preface = `One case, from the tab to a platform's fetch and back, as it went over the wires of a test: milliseconds since the
start, who spoke to whom, what. Sealed bytes and boxes are told by their size: their padding is all that an observer
of the intake learns. The exchange's lines are its own counts. No number, PIN, key or fingerprint stands here.

`;

const kib = (bytes) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KiB`;

/** What a request and its answer were, in words that give nothing away. */
function told(request, status, sent, received) {
  const path = request.url.split('?')[0];
  const got = received.length > 0 && path !== '/deployment.json' ? JSON.parse(received.toString()) : {};
  if (path === '/v1/messages') {
    const envelope = JSON.parse(sent.subarray(4, 4 + sent.readUInt32LE(0)).toString());
    const first = envelope.register === undefined ? 'a later message' : 'the first message of a case';
    return `${first}: ${kib(sent.length)}, ${kib(sent.length - 4 - sent.readUInt32LE(0))} of it sealed -> ${status}`;
  }
  if (path === '/v1/status') {
    return `what became of my case? -> ${status}${got.messages === undefined ? '' : `, ${got.messages} messages, ${got.box ? `a sealed box of ${kib(got.box.length / 2)}` : 'no box yet'}`}`;
  }
  if (path === '/v1/challenge') return `a challenge, please -> ${status}, ${got.bits} bits`;
  if (path === '/v1/notice') return `who collects this list? -> ${status}, ${kib(received.length)}, signed by the exchange`;
  return `${request.method} ${path} -> ${status}, ${kib(received.length)}`;
}

describe(`a case in ${chosenEngine}`, { timeout: 180_000 }, () => {
  const whole = chosenEngine === 'chromium';
  const trace = openTrace(whole ? 'line-trace.txt' : `line-trace-${chosenEngine}.txt`, preface);
  /** What the exchange has done since the last time, by its own counts. */
  const exchangeHas = async () => {
    const names = ['messages_total', 'records_published_total', 'records_active', 'records_withdrawn'];
    const figures = Object.values(await exchangeFigures(server.data, names.map((name) => `stillmine_exchange_${name}`)));
    const [messages, published, active, withdrawn] = figures;
    trace('exchange', `${messages} messages opened, ${published} times a record got a stamp; ${active} records on the list, ${withdrawn} withdrawn`);
  };
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
    trace('serve', 'intake and exchange answer; the exchange reaches the intake over its private socket');
    const keys = addPartner(partnerName, { data: server.data });
    platform = stockClient(server.exchange, keys);
    trace('operator -> platform', `keys for ${Object.keys(keys.functionKeys).join(', ')}`);
    const bodies = new WeakMap();
    between = await relay(() => server.site, {
      before: (request, body) => { bodies.set(request, body); },
      after: (request, status, { body }) => {
        if (request.url.startsWith('/v1/') || request.url === '/deployment.json') trace('tab -> intake', told(request, status, bodies.get(request), body));
      },
    });
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
  const fetched = ({ value, status }) => trace('exchange -> platform', `FetchHashes: picture ${values.indexOf(value) + 1}, ImagePDQ, ${status}`);

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
    trace('tab', 'the receipt is shown, nothing was sent yet');
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
      fetched(record);
    }
    await exchangeHas();
    assert.equal(platform.complaints(), '');
  });

  it('shows what the platform reports', async () => {
    await page.click('button', text('sent-see'));
    await heading(page, 'case-title');
    await caseShows(page, text('item-listed'), partnerName);
    await platform.feedback('ImagePDQ', values[0], 'Blocked');
    trace('platform -> exchange', 'SubmitFeedback: picture 1, Blocked');
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
      fetched(record);
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
      fetched(record);
    }
    await exchangeHas();
  });

  it('leaves the browser without complaints', async () => {
    assert.deepEqual(await page.problems(), []);
  });

  it('was answered as openapi.json describes, every time', () => {
    assert.ok(between.seen.some((line) => line.startsWith('POST /v1/messages')));
    assert.deepEqual(between.unlike, []);
  });
});
