// The demo platform; tools/demo/platform starts it and says what it does.
// It speaks the StopNCII v1 wire as a stock client does: pages from startTimestamp 10, a later record replaces an
// earlier one with the same type and value, a withdrawn record leaves the bank.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const radius = 31;
const minimumQuality = 50;

const usage = 'usage: tools/demo/platform [--programme adult|minor] [--exchange URL] [--report WORD] FILE...';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        programme: { type: 'string', default: 'adult' },
        exchange: { type: 'string', default: 'http://127.0.0.1:8081' },
        report: { type: 'string', default: 'Blocked' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length === 0) throw new Error('no FILE named');
    return { options: values, files: positionals };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

const { options, files } = readArguments();
const account = JSON.parse(readFileSync(join(root, 'build/demo-keys.json'), 'utf8')).find(({ programme }) => programme === options.programme);
if (!account) {
  console.error(`no demo platform of programme ${options.programme} in build/demo-keys.json: run ./tools/run first`);
  process.exit(2);
}

async function call(endpoint, init = {}) {
  const answer = await fetch(`${options.exchange}/v1/${endpoint}`, {
    ...init,
    headers: {
      'x-functions-key': account.functionKeys[endpoint.split('?')[0]],
      'Ocp-Apim-Subscription-Key': account.subscriptionKey,
      ...init.headers,
    },
  });
  if (!answer.ok) throw new Error(`${endpoint.split('?')[0]} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The whole list as a stock client would hold it: "type value" -> record. */
async function fetchBank() {
  const bank = new Map();
  let token = null;
  do {
    const query = new URLSearchParams({ startTimestamp: '10', pageSize: '800', ...(token ? { nextPageToken: token } : {}) });
    const page = await call(`FetchHashes?${query}`);
    for (const record of page.hashRecords) {
      const key = `${record.signalType} ${record.hashValue}`;
      if (record.hashStatus === 'Active') bank.set(key, record);
      else bank.delete(key);
    }
    token = page.hasMoreRecords ? page.nextPageToken : null;
  } while (token);
  return bank;
}

function distance(a, b) {
  let bits = 0;
  for (let i = 0; i < a.length; i += 8) {
    let x = Number.parseInt(a.slice(i, i + 8), 16) ^ Number.parseInt(b.slice(i, i + 8), 16);
    for (; x !== 0; x &= x - 1) bits += 1;
  }
  return bits;
}

/** The records that `report` (a line of `stillmine hash`) matches, nearest first. */
function matches(report, bank) {
  const own = report.fingerprints.filter(({ type, quality }) => type === 'pdq' && quality >= minimumQuality);
  const found = [];
  for (const record of bank.values()) {
    if (record.signalType === 'VideoMD5' && record.hashValue === report.md5) found.push({ record, bits: 0 });
    if (record.signalType !== 'ImagePDQ') continue;
    const bits = Math.min(...own.map(({ value }) => distance(value, record.hashValue)));
    if (bits <= radius) found.push({ record, bits });
  }
  return found.sort((a, b) => a.bits - b.bits);
}

function hash(paths) {
  try {
    return execFileSync(join(root, 'build/native/bin/stillmine'), ['hash', ...paths], { encoding: 'utf8' });
  } catch (error) {
    if (error.status === 1) return error.stdout; // a bad file has its own line; the others went on
    throw error;
  }
}

const bank = await fetchBank();
console.log(`${account.partner} holds ${bank.size} records`);
const reports = hash(files).trim().split('\n').map((line) => JSON.parse(line));
let any = false;
for (const report of reports) {
  if (report.error) {
    console.log(`${report.file}: cannot be read (${report.error.code})`);
    continue;
  }
  const found = matches(report, bank);
  if (found.length === 0) {
    console.log(`${report.file}: no match (what was sent a moment ago is listed within seconds)`);
    continue;
  }
  any = true;
  await call('SubmitFeedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      count: found.length,
      hashFeedbacks: found.map(({ record }) => ({ hashValue: record.hashValue, feedbackValue: options.report, tags: [] })),
    }),
  });
  console.log(`${report.file}: ${found.length} matching, the nearest at ${found[0].bits} of 256 bits; reported ${options.report}`);
}
process.exit(any ? 0 : 1);
