// A case from the command line, through `stillmine serve`, to a platform's fetch and back: real processes on loopback.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { printed, root, start, temporaryFolder } from '../browser/harness/process.mjs';
import { until } from '../browser/harness/wait.mjs';
import { picture } from '../vectors/pictures.mjs';

const command = join(root, 'build/native/bin/stillmine');
/** From feedback to status, and from 201 to the wire, when idle; doubled, since tests share the machine. */
const soon = 10_000;

let folder;
let server;
let urls;
let platform;

function bmp(name, width, height) {
  const pixels = picture(name, width, height, 3);
  const stride = Math.ceil((3 * width) / 4) * 4;
  const file = Buffer.alloc(54 + stride * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let c = 0; c < 3; c += 1) file[54 + (height - 1 - y) * stride + 3 * x + c] = pixels[3 * (y * width + x) + 2 - c];
    }
  }
  const path = join(folder.path, `${name}-${width}.bmp`);
  writeFileSync(path, file);
  return path;
}

/** Runs `stillmine case ...`; gives exit status and the JSON it printed. */
function run(args, input = '') {
  const done = spawnSync(command, ['case', ...args], { encoding: 'utf8', input });
  return { status: done.status, answer: done.stdout === '' ? null : JSON.parse(done.stdout), complaint: done.stderr };
}

function good(args, input) {
  const { status, answer, complaint } = run(args, input);
  assert.equal(status, 0, JSON.stringify(answer) + complaint);
  return answer;
}

const login = ({ caseNumber, pin }) => ['--url', urls.site, '--number', caseNumber, '--pin', pin];
const look = (receipt) => good(['status', ...login(receipt)]);
const settled = (receipt, holds, what) => until(what, () => {
  const seen = look(receipt);
  return holds(seen) ? seen : null;
}, { limit: soon, every: 200 });

async function wire(endpoint, init = {}) {
  const answer = await fetch(`${urls.exchange}/v1/${endpoint}`, {
    ...init,
    headers: {
      'x-functions-key': platform.functionKeys[endpoint.split('?')[0]],
      'Ocp-Apim-Subscription-Key': platform.subscriptionKey,
      'content-type': 'application/json',
    },
  });
  assert.equal(answer.status, 200);
  return answer.json();
}

const fetchList = async () => (await wire('FetchHashes?startTimestamp=10&pageSize=800')).hashRecords;

function pdqOf(path) {
  const report = JSON.parse(execFileSync(command, ['hash', path], { encoding: 'utf8' }));
  return report.fingerprints[0].value;
}

before(async () => {
  folder = temporaryFolder('case-command');
  const data = join(folder.path, 'data');
  server = start(command, ['serve', '--data', data, '--intake', '127.0.0.1:0', '--exchange', '127.0.0.1:0', '--withdrawal-delay', '0']);
  const [line] = await printed(server, server.child.stdout, /^\{"site".*\}$/m);
  urls = JSON.parse(line);
  platform = JSON.parse(execFileSync(command, ['partner', 'add', 'Platform one', '--programme', 'adult', '--data', data], { encoding: 'utf8' }));
});

after(async () => {
  await server?.stop();
  folder?.remove();
});

test('a picture goes from the command line to a platform, and what the platform did comes back', async () => {
  const file = bmp('noise', 640, 480);
  const receipt = good(['open', '--url', urls.site, file]);
  assert.match(receipt.caseNumber, /^\d{16}$/);
  assert.match(receipt.pin, /^\d{8}$/);
  const listed = await settled(receipt, ({ case: { state } }) => state === 'listed', 'the case is listed');
  assert.equal(listed.messages, 2, 'open and its confirm');
  assert.equal(listed.items.length, 1);
  assert.equal(listed.items[0].state, 'listed');
  assert.deepEqual(listed.items[0].partners.map(({ name, state }) => ({ name, state })), [{ name: 'Platform one', state: 'waiting' }]);

  const value = pdqOf(file);
  const record = (await fetchList()).find(({ hashValue }) => hashValue === value);
  assert.equal(record?.hashStatus, 'Active');
  await wire('SubmitFeedback', {
    method: 'POST',
    body: JSON.stringify({ count: 1, hashFeedbacks: [{ hashValue: value, feedbackValue: 'Blocked', tags: [] }] }),
  });
  const blocked = await settled(receipt, ({ items }) => items[0].partners[0].state === 'blocked', 'the platform has blocked it');
  assert.match(blocked.items[0].partners[0].week, /^\d{4}-W\d\d$/);
});

test('pictures are added, one is withdrawn, then the rest', async () => {
  const [first, second] = [bmp('noise', 320, 320), bmp('noise', 400, 300)];
  const receipt = good(['open', '--url', urls.site, first]);
  good(['add', ...login(receipt), second]);
  const both = await settled(receipt, ({ items }) => items.length === 2 && items.every(({ state }) => state === 'listed'), 'both are listed');
  await fetchList(); // a tombstone is for platforms that hold the value
  good(['withdraw', ...login(receipt), '--item', both.items[0].id]);
  const one = await settled(receipt, ({ items }) => items[0].state === 'withdrawn', 'the first is withdrawn');
  assert.equal(one.items[1].state, 'listed');
  const value = pdqOf(first);
  await until('the platform is told', async () => (await fetchList()).some(({ hashValue, hashStatus }) => hashValue === value && hashStatus === 'Withdrawn'),
    { limit: soon, every: 200 });
  good(['withdraw', ...login(receipt)]);
  await settled(receipt, ({ case: { state } }) => state === 'withdrawn', 'the case is withdrawn');
});

test('a bundle sends nothing until it is submitted, and is taken once however often it is', async () => {
  const bundle = join(folder.path, 'bundle');
  const receipt = good(['open', '--url', urls.site, '--bundle', bundle, bmp('noise', 256, 256)]);
  assert.equal(run(['status', ...login(receipt)]).answer.error.code, 'number_or_pin_wrong');
  const bytes = readFileSync(bundle);
  assert.equal(bytes.length, 4 + bytes.readUInt32LE(0), 'one message behind its length');
  for (let i = 0; i < 2; i += 1) assert.deepEqual(good(['submit', '--url', urls.site, bundle]), { submitted: 1 });
  const seen = await settled(receipt, ({ case: { state } }) => state === 'listed', 'the bundle is listed');
  assert.equal(seen.messages, 1);
});

test('the PIN may come from standard input, and digits in groups or of another script are the same digits', () => {
  const receipt = good(['open', '--url', urls.site, bmp('noise', 200, 200)]);
  const arabic = receipt.caseNumber.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  const seen = good(['status', '--url', urls.site, '--number', arabic.replaceAll(/(.{4})/gu, '$1 '), '--pin', '-'],
    `${receipt.pin.slice(0, 4)}-${receipt.pin.slice(4)}\n`);
  assert.equal(seen.messages, 2);
});

test('what is wrong is told by its word and by the exit status', () => {
  const receipt = good(['open', '--url', urls.site, bmp('noise', 210, 210)]);
  const wrong = { ...receipt, pin: receipt.pin === '00000000' ? '00000001' : '00000000' };
  assert.deepEqual([run(['status', ...login(wrong)])].map(({ status, answer }) => [status, answer.error.code]), [[1, 'number_or_pin_wrong']]);
  const mistyped = receipt.caseNumber.slice(0, 15) + String((Number(receipt.caseNumber[15]) + 1) % 10);
  assert.deepEqual([run(['status', ...login({ ...receipt, caseNumber: mistyped })])].map(({ status, answer }) => [status, answer.error.code]),
    [[1, 'case_number_malformed']]);
  const notAPicture = join(folder.path, 'note.txt');
  writeFileSync(notAPicture, 'hello');
  assert.deepEqual([run(['open', '--url', urls.site, notAPicture])].map(({ status, answer }) => [status, answer.error.code]), [[1, 'format_unknown']]);
  assert.equal(run(['open', '--url', urls.site]).status, 2);
  assert.equal(run(['status', '--url', urls.site]).status, 2);
});

test('the site is stamped with the keys in use, signed by the operator, while the server runs', async () => {
  const out = join(folder.path, 'site');
  const key = join(folder.path, 'operator-key');
  writeFileSync(key, '42'.repeat(32));
  const site = (...args) => JSON.parse(execFileSync(command, ['site', '--data', join(folder.path, 'data'), '--out', out, ...args], { encoding: 'utf8' }));
  assert.equal(site().operatorKey, null);
  const stamped = readFileSync(join(out, 'deployment.json'), 'utf8');
  assert.equal(stamped.trim(), (await (await fetch(`${urls.site}/deployment.json`)).text()).trim());
  assert.deepEqual(JSON.parse(stamped).programmes[0].platforms, ['Platform one']);
  assert.ok(readFileSync(join(out, 'offline.html'), 'utf8').includes(`id="deployment">${stamped.trim()}</script></head>`));

  const { operatorKey } = site('--operator-key', key);
  const signed = JSON.parse(readFileSync(join(out, 'deployment.json'), 'utf8'));
  const signature = Buffer.from(signed.signature, 'hex');
  const text = Buffer.from(`stillmine/deployment/1\n${JSON.stringify({ ...signed, signature: null })}`);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(operatorKey, 'hex')]);
  assert.ok(verify(null, text, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature));
});
