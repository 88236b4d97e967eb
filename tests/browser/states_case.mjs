// The states of sending and of a case, those too that other people's doings bring about: an intake that is busy or
// refuses, an exchange that holds or refuses pictures, platforms that find copies. The answers are written here and sealed
// to the case as the exchange would, so that each state is there at once; the real parts are tests/e2e's.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { argon2id } from '../../web/src/case/argon2.ts';
import { toHex } from '../../web/src/case/bytes.ts';
import { deriveKeys, fileTag } from '../../web/src/case/keys.ts';
import { drawReceipt } from '../../web/src/case/receipt.ts';
import { sha256 } from '../../web/src/case/primitives.ts';
import { pad } from '../../web/src/case/sealing.ts';
import { root } from './harness/process.mjs';
import { choose, errorText, heading, reviewItems, text, toPicker, toReceipt } from './journey.mjs';

const fromWeb = createRequire(join(root, 'web/package.json'));
const { xsalsa20poly1305 } = await import(pathToFileURL(fromWeb.resolve('@noble/ciphers/salsa.js')));

const shows = (page, words) => page.until(`the page says "${words}"`, (wanted) => document.querySelector('main').innerText.includes(wanted), [words], { limit: 60_000 });

/** Answers every call of this path, until `stop()`, with what `answer()` says: {status, body}, or 'hold' for no answer. */
async function answering(tab, path, answer) {
  const held = [];
  const url = `**${path}`;
  await tab.route(url, (route) => {
    const said = answer();
    if (said === 'hold') held.push(route);
    else route.fulfill({ status: said.status, contentType: 'application/json', body: JSON.stringify(said.body) });
  });
  return async () => {
    for (const route of held) await route.continue();
    await tab.unroute(url);
  };
}

const refusal = (status, code) => ({ status, body: { error: { code, detail: '' } } });

/** The receipt that stands on the page. */
const shownReceipt = (page) => page.evaluate(() => {
  const [number, pin] = [...document.querySelectorAll('.slip .digits')].map((digits) => digits.textContent.replaceAll(/\D/g, ''));
  return { number, pin };
});

/** From the picker through all that may happen on the way to "It has arrived"; gives the receipt that holds in the end. */
export async function visitSending(page, files, visit) {
  const { native: tab } = page;
  await toPicker(page);
  await choose(page, files);
  await reviewItems(page);
  await toReceipt(page, files.length);
  const send = () => page.click('button', text('send-count', { count: files.length }));
  let answer = refusal(503, 'busy');
  const stop = await answering(tab, '/v1/messages', () => answer);
  await send();
  await shows(page, text('sending-waiting'));
  await visit('sending-waiting');
  answer = refusal(409, 'case_exists');
  await heading(page, 'receipt-title-new', { limit: 60_000 });
  await visit('receipt-new-numbers');
  answer = refusal(409, 'key_retired');
  await send();
  await shows(page, errorText('key_retired'));
  await visit('receipt-not-sent');
  answer = 'hold';
  await send();
  await heading(page, 'sending-title');
  await visit('sending');
  await stop();
  await heading(page, 'sent-title', { limit: 60_000 });
  return shownReceipt(page);
}

/** The numbers are on paper, says she; the intake does not take it, and then it does. */
export async function visitConfirming(page, visit) {
  const stop = await answering(page.native, '/v1/messages', () => refusal(422, 'too_many_messages'));
  await page.click('button', text('sent-confirm'));
  await shows(page, errorText('too_many_messages'));
  await visit('sent-not-confirmed');
  await stop();
  await page.click('button', text('sent-confirm'));
  await shows(page, text('sent-next'));
}

const week = '2026-W47';
const platforms = ['waiting', 'collected', 'matched', 'blocked', 'not_blocked', 'told', 'removed'].map((state, place) =>
  ({ name: ['Platform one', 'A platform with quite a long name', 'Chat', 'منصة', 'Bilder und Videos', 'P6', 'Last one'][place], state, week: state === 'waiting' ? null : week }));

/** What the exchange may say of a case of these pictures, each with a text that only this one shows. */
function statuses(tags) {
  const item = (place, state, reason = null, partners = []) => ({ id: String(place + 1).padStart(16, '0'), tag: tags[place] ?? '0'.repeat(64), kind: place === 3 ? 'video' : 'image', state, reason, partners });
  const about = (state, reason = null, withdrawEffectiveAt = null) => ({ state, reason, withdrawEffectiveAt });
  return {
    'case-received': [text('case-received'), { case: about('received'), items: [] }],
    'case-platforms': [text('partner-removed'), { case: about('listed'), items: [item(0, 'listed', null, platforms), item(1, 'listed', null, platforms.slice(0, 1))] }],
    'case-partly-refused': [text('case-partly-refused'), { case: about('partly_refused'), items: [item(0, 'listed', null, platforms.slice(0, 2)),
      item(1, 'held', 'disputed', platforms.slice(4, 5)), item(2, 'refused', 'fingerprint_benign'), item(3, 'refused', 'nothing_to_list')] }],
    'case-refused': [text('case-refused'), { case: about('refused', 'message_unreadable'), items: [] }],
    'case-withdrawing': [text('case-withdrawing'), { case: about('withdrawing', null, '2026-12-01T18:00Z'),
      items: [item(0, 'withdrawing', null, platforms.slice(1, 2)), item(1, 'withdrawn', null, platforms.slice(5, 7))] }],
    'case-withdrawn': [text('case-withdrawn'), { case: about('withdrawn'), items: [item(0, 'withdrawn', null, platforms.slice(5, 7)), item(1, 'withdrawn')] }],
  };
}

/** The case at hand in every state that it can have, then what is done with it. `files` are the first ones of it. */
export async function visitCaseStates(page, receipt, files, visit) {
  const { native: tab } = page;
  const keys = await deriveKeys(receipt, argon2id);
  const tags = files.map((path) => toHex(fileTag(keys.status, sha256(readFileSync(path)))));
  const sealed = (status) => {
    const nonce = crypto.getRandomValues(new Uint8Array(24));
    return toHex(nonce) + toHex(xsalsa20poly1305(keys.status, nonce).encrypt(pad(JSON.stringify(status))));
  };
  let answer;
  const stop = await answering(tab, '/v1/status', () => answer);
  for (const [name, [words, status]] of Object.entries(statuses(tags))) {
    answer = { status: 200, body: { messages: 2, box: sealed(status) } };
    await page.click('button', text('case-look-again'));
    await shows(page, words);
    await visit(name);
  }
  answer = 'hold';
  await page.click('button', text('case-look-again'));
  await shows(page, text('please-wait'));
  await visit('case-asking');
  await stop();
  await page.until('the answer has come', (words) => !document.querySelector('main').innerText.includes(words), [text('please-wait')]);
  const silent = await answering(tab, '/v1/status', () => refusal(403, 'number_or_pin_wrong'));
  await page.click('button', text('case-look-again'));
  await shows(page, errorText('number_or_pin_wrong'));
  await visit('case-not-seen');
  await silent();
  await page.click('button', text('case-look-again'));
  await shows(page, text('news-looked'));
}

/** Pictures added to the case: of the other programme, and then of this one. */
export async function visitAdding(page, file, visit) {
  await page.click('button', text('case-add'));
  await heading(page, 'like-title');
  await visit('like-first');
  await page.click('button', text('continue'));
  await page.until('the page says what is missing', () => document.querySelector('[role=alert]') !== null);
  await visit('like-first-missing');
  await page.click('radio', text('like-minor'));
  await page.click('button', text('continue'));
  await heading(page, 'like-other-title');
  await visit('like-other');
  await page.native.goBack();
  await heading(page, 'like-title');
  await page.click('radio', text('like-adult'));
  await page.click('button', text('continue'));
  await heading(page, 'pick-title');
  await visit('adding-pick');
  await choose(page, [file]);
  await reviewItems(page);
  await visit('adding-review');
  await page.click('button', text('review-send-more', { count: 1 }));
  await heading(page, 'sent-title-added', { limit: 60_000 });
  await visit('sent-added');
  await page.click('button', text('sent-see'));
  await heading(page, 'case-title', { limit: 60_000 });
}

/** What she typed is no case number and no PIN; then it is one, and no case has it. */
export async function visitMistakes(page, visit) {
  const fill = async (number, pin) => {
    await page.fill(text('receipt-number'), number);
    await page.fill(text('receipt-pin'), pin);
    await page.click('button', text('find-button'));
  };
  await fill('1234', '12');
  await shows(page, errorText('pin_malformed'));
  await visit('find-mistyped');
  const stop = await answering(page.native, '/v1/status', () => refusal(403, 'number_or_pin_wrong'));
  const nobody = drawReceipt();
  await fill(nobody.number, nobody.pin);
  await shows(page, errorText('number_or_pin_wrong'));
  await visit('find-wrong');
  await stop();
}
