// The intake is killed (SIGKILL) after it has read a case and before its answer reaches the tab: once before it can
// have stored anything for sure, once after it has. It is started again on the same data, and the same tab, without a
// reload, ends with exactly one case.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { png } from '../browser/corpus.mjs';
import { launch } from '../browser/harness/engine.mjs';
import { command, nativeHash } from '../browser/harness/native.mjs';
import { printed, root, start, temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';
import { choose, heading, reviewItems, text, toPicker, toReceipt } from '../browser/journey.mjs';
import { openTrace, relay } from './house.mjs';
import { addPartner, stockClient } from './platform.mjs';

describe('a case survives the death of the intake', { timeout: 180_000 }, () => {
  const trace = openTrace('survive-trace.txt');
  let folder;
  let data;
  let intake;
  let exchange;
  let between;
  let browser;
  let platform;
  let site;
  let plan = null; // what the relay does with the next message: 'at once' or 'after commit'
  const cases = () => Number(execFileSync('sqlite3', ['-readonly', join(data, 'intake/inbox.db'), 'select count(*) from cases'], { encoding: 'utf8' }));

  async function startIntake() {
    intake = start(command, ['intake', '--data', data, '--listen', '127.0.0.1:0', '--web', join(root, 'build/web'),
      '--deployment', join(data, 'site/deployment.json')]);
    const [line] = await printed(intake, intake.child.stdout, /\{.*\}(?=\n)/);
    site = JSON.parse(line).intake;
    trace('intake', `answers at ${site}`);
  }

  async function killIntake(why) {
    trace('intake', `SIGKILL ${why}`);
    await intake.stop('SIGKILL');
    await startIntake();
  }

  before(async () => {
    folder = temporaryFolder('survive');
    data = join(folder.path, 'data');
    mkdirSync(data, { mode: 0o700 });
    // serve lays the folders and the deployment once; then the two processes run apart, so that one can be killed.
    const first = await serve({ data });
    await first.stop();
    await startIntake();
    exchange = start(command, ['exchange', '--data', data, '--listen', '127.0.0.1:0', '--pickup', `unix:${join(data, 'pickup/intake.sock')}`,
      '--token', join(data, 'pickup/token'), '--withdrawal-delay', '0']);
    const [line] = await printed(exchange, exchange.child.stdout, /\{.*\}(?=\n)/);
    platform = stockClient(JSON.parse(line).exchange, addPartner('Platform one', { data }));
    between = await relay(() => site, {
      before: (request) => {
        if (plan !== 'at once' || request.url !== '/v1/messages') return undefined;
        // The whole body goes on to the intake, and the intake is killed in the same moment.
        setImmediate(() => { plan = null; void killIntake('as soon as the body was handed over'); });
        return undefined;
      },
      after: async (request, status) => {
        if (plan !== 'after commit' || request.url !== '/v1/messages') return undefined;
        plan = null;
        await killIntake(`after its answer ${status}, which the tab never sees`);
        return 'drop';
      },
    });
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    platform?.close();
    await between?.stop();
    await exchange?.stop();
    await intake?.stop();
    folder?.remove();
  });

  for (const [index, when] of ['at once', 'after commit'].entries()) {
    it(`killed ${when}: the same tab ends with one case`, async () => {
      const already = cases();
      const file = join(folder.path, `picture-${index}.png`);
      writeFileSync(file, png(picture('noise', 500 + index, 400, 3), 500 + index, 400, 3));
      const page = await browser.open(`${between.site}/`);
      await toPicker(page);
      await choose(page, [file]);
      await reviewItems(page);
      await toReceipt(page, 1);
      plan = when;
      await page.click('button', text('send-count', { count: 1 }));
      await heading(page, 'sent-title', { limit: 60_000 });
      assert.equal(plan, null, 'the intake was killed on the way');
      trace('tab', 'sent, by trying again by itself');
      await page.click('button', text('sent-confirm'));
      await page.until('the confirm has arrived', (words) => document.querySelector('main').innerText.includes(words), [text('sent-next')], { limit: 60_000 });
      assert.equal(cases() - already, 1, 'exactly one case');
      const [{ fingerprints }] = nativeHash([file]);
      const record = await until('the record is on the list', async () =>
        (await platform.fetch()).records.find(({ value }) => value === fingerprints[0].value), { limit: 20_000, every: 250 });
      assert.equal(record.status, 'Active');
      between.seen.filter((line) => line.includes('/v1/')).forEach((line) => trace('wire', line));
      between.seen.length = 0;
      await page.close();
    });
  }
});
