// 20 fingerprints are planted through the real line; then both databases with their -wal and -shm, everything else that
// the processes wrote, their logs, and a core dump of the intake are searched for them in every disguise: nothing.
// The exchange's files hold no case number and no PIN. The same search finds what is planted on purpose.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** A core dump of process `pid`, as gcore makes it and a crash would leave it. The process goes on.
 *  By gdb and not by a crash, whose dump lands wherever the machine's core_pattern says. */
function coreDump(pid, folder) {
  const core = join(folder, `core.${pid}`);
  const made = spawnSync('gdb', ['-nx', '-batch', '-p', String(pid), '-iex', 'set auto-solib-add off', '-ex', `generate-core-file ${core}`], { encoding: 'utf8' });
  assert.match(made.stdout, /^Saved corefile/m, made.stdout + made.stderr);
  const parts = [];
  const file = openSync(core, 'r');
  try {
    const step = 1024 * pageBytes;
    for (let at = 0; ; at += step) {
      // A little more than the step, so that nothing is cut in two.
      const part = Buffer.alloc(step + 1024);
      const length = readSync(file, part, 0, part.length, at);
      parts.push(...withoutZeros(part.subarray(0, length)));
      if (length < part.length) break;
    }
  } finally {
    closeSync(file);
    rmSync(core);
  }
  return parts;
}

const filesIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

describe('planted fingerprints', { timeout: 300_000 }, () => {
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

  it('are nowhere in a core dump of the intake', () => {
    const core = coreDump(processOf(server.pid, 'intake'), folder.path);
    assert.equal(core[0].subarray(0, 4).toString('latin1'), '\x7fELF');
    assert.ok(core.reduce((sum, part) => sum + part.length, 0) > 1e6, 'the memory is in it');
    assert.deepEqual(findSecrets(secrets, core), []);
  });

  it('are found by the same search when they are planted in the intake\'s memory and in a file on purpose', async () => {
    // The intake keeps the deployment that it served last, with the names of the platforms in it.
    const name = values[3].toUpperCase();
    addPartner(name, { data: server.data });
    await until('the intake serves it', async () => (await (await fetch(`${server.site}/deployment.json`)).text()).includes(name),
      { limit: 30_000, every: 200 });
    const core = coreDump(processOf(server.pid, 'intake'), folder.path);
    assert.ok(findSecrets(secrets, core).includes('fingerprint 3 as hex, upper case'));
    const file = join(folder.path, 'leak.db-wal');
    writeFileSync(file, Buffer.concat([Buffer.from('SQLite'), Buffer.from(values[7], 'hex'), Buffer.from('x')]));
    assert.ok(findSecrets(secrets, [readFileSync(file)]).includes('fingerprint 7 as raw'));
  });

  it('leave the exchange without a way to the case: no case number, no PIN in its files', () => {
    const own = { 'case number': Buffer.from(receipt.caseNumber), PIN: Buffer.from(receipt.pin) };
    for (const file of filesIn(join(server.data, 'exchange'))) assert.deepEqual(findSecrets(own, [readFileSync(file)]), [], file);
  });
});
