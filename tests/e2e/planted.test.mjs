// 20 fingerprints are planted through the real line; then both databases with their -wal and -shm, everything else that
// the processes wrote, their logs, and the whole memory of the intake are searched for them in every disguise: nothing.
// The exchange's files hold no case number and no PIN. The same search finds what is planted on purpose.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { png } from '../browser/corpus.mjs';
import { command, nativeHash } from '../browser/harness/native.mjs';
import { temporaryFolder } from '../browser/harness/process.mjs';
import { findSecrets } from '../browser/harness/recorder.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';
import { processOf } from './house.mjs';
import { addPartner, stockClient } from './platform.mjs';

const planted = 20;

const pageBytes = 65_536;
const zeros = Buffer.alloc(pageBytes);

/** The part without its long runs of zeros, which hold nothing and take most of a thread's stack and of an arena. */
function withoutZeros(part) {
  const kept = [];
  let from = -1;
  for (let at = 0; at < part.length; at += pageBytes) {
    const page = part.subarray(at, at + pageBytes);
    const empty = page.equals(zeros.subarray(0, page.length));
    if (!empty && from < 0) from = at;
    if (empty && from >= 0) { kept.push(part.subarray(from, at)); from = -1; }
  }
  if (from >= 0) kept.push(part.subarray(from));
  return kept;
}

/** What a core dump of process `pid` holds: every part of its memory that it can write. */
function memoryImage(pid) {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const parts = [];
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').trim().split('\n')) {
      const [, from, to, access, name] = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line);
      if (!access.startsWith('rw') || name === '[vvar]') continue;
      const part = Buffer.alloc(Number(BigInt(`0x${to}`) - BigInt(`0x${from}`)));
      try {
        const length = readSync(memory, part, 0, part.length, BigInt(`0x${from}`));
        parts.push(...withoutZeros(part.subarray(0, length)));
      } catch { /* a guard page */ }
    }
  } finally {
    closeSync(memory);
  }
  return parts;
}

const filesIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

describe('planted fingerprints', { timeout: 180_000 }, () => {
  let folder;
  let server;
  let platform;
  let secrets;
  let receipt;
  let values;
  before(async () => {
    folder = temporaryFolder('planted');
    const files = Array.from({ length: planted }, (_, i) => {
      const path = join(folder.path, `planted-${i}.png`);
      writeFileSync(path, png(picture('noise', 200 + i, 240, 3), 200 + i, 240, 3));
      return path;
    });
    server = await serve({ args: ['--withdrawal-delay', '0'] });
    platform = stockClient(server.exchange, addPartner('Platform one', { data: server.data }));
    const run = spawnSync(command, ['case', 'open', '--url', server.site, ...files], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    receipt = JSON.parse(run.stdout);
    values = nativeHash(files).map(({ fingerprints }) => fingerprints[0].value);
    secrets = Object.fromEntries(values.map((value, i) => [`fingerprint ${i}`, Buffer.from(value, 'hex')]));
    await until('all of them are on the wire', async () => {
      const listed = new Set((await platform.fetch()).records.map(({ value }) => value));
      return values.every((value) => listed.has(value));
    }, { limit: 30_000, every: 250 });
    await platform.feedback('ImagePDQ', values[0], 'Blocked');
    await until('the status box was written', () => spawnSync(command, ['case', 'status', '--url', server.site,
      '--number', receipt.caseNumber, '--pin', receipt.pin], { encoding: 'utf8' }).stdout.includes('blocked'), { limit: 30_000, every: 250 });
  });
  after(async () => {
    platform?.close();
    await server?.stop();
    folder?.remove();
  });

  it('are in no file of either process: databases, -wal, -shm, keys, logs', () => {
    const files = filesIn(server.data);
    assert.ok(files.some((file) => file.endsWith('.db')), files.join(', '));
    for (const file of files) assert.deepEqual(findSecrets(secrets, [readFileSync(file)]), [], file);
    assert.deepEqual(findSecrets(secrets, [Buffer.from(server.output())]), [], 'what the processes printed');
  });

  it('are nowhere in the memory of the intake', () => {
    const image = memoryImage(processOf(server.pid, 'intake'));
    assert.ok(image.reduce((sum, part) => sum + part.length, 0) > 1e6, 'the memory was read');
    assert.deepEqual(findSecrets(secrets, image), []);
  });

  it('are found by the same search when they are planted in the intake\'s memory and in a file on purpose', async () => {
    const { hostname, port } = new URL(server.intake);
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once('connect', resolve));
    // a request that never ends stays in the intake's read buffer
    socket.write(`GET /${values[3].toUpperCase()} HTTP/1.1\r\nHost: x\r\nX-Planted: `);
    await until('the intake holds it', () =>
      findSecrets(secrets, memoryImage(processOf(server.pid, 'intake'))).includes('fingerprint 3 as hex, upper case'), { limit: 10_000, every: 200 });
    socket.destroy();
    const file = join(folder.path, 'leak.db-wal');
    writeFileSync(file, Buffer.concat([Buffer.from('SQLite'), Buffer.from(values[7], 'hex'), Buffer.from('x')]));
    assert.ok(findSecrets(secrets, [readFileSync(file)]).includes('fingerprint 7 as raw'));
  });

  it('leave the exchange without a way to the case: no case number, no PIN in its files', () => {
    const own = { 'case number': Buffer.from(receipt.caseNumber), PIN: Buffer.from(receipt.pin) };
    for (const file of filesIn(join(server.data, 'exchange'))) assert.deepEqual(findSecrets(own, [readFileSync(file)]), [], file);
  });
});
