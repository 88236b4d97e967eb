// Children, temporary folders and what /proc tells about them (Linux).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { within } from './wait.mjs';

export const root = new URL('../../..', import.meta.url).pathname;

// Without a handler a signal ends this process past its 'exit' listeners, and browsers would be left behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** A folder of its own for one run; `remove()` takes it away, also while a dying browser still writes into it. */
export function temporaryFolder(purpose) {
  const path = mkdtempSync(join(tmpdir(), `stillmine-${purpose}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }) };
}

/** Starts a child as leader of its own process group, so that everything it starts ends with it. Its output is kept
 *  (`output()`, the last 64 KiB of stdout and stderr together) for the report of a failing test. */
export function start(command, args, { env = {}, cwd = root, extraPipe = false } = {}) {
  const stdio = ['ignore', 'pipe', 'pipe', ...(extraPipe ? ['pipe'] : [])];
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, detached: true });
  // A child must not keep this process alive: a test that failed before it could stop its servers has to end all the same.
  child.unref();
  for (const pipe of child.stdio) pipe?.unref?.();
  let kept = '';
  const keep = (data) => { kept = (kept + data).slice(-65_536); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => { keep(`${command}: ${error.message}\n`); resolve({ code: null, signal: 'ERROR' }); });
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const signalGroup = (signal) => { try { process.kill(-child.pid, signal); } catch { /* already gone */ } };
  // A test that dies must not leave browsers or servers behind.
  const atExit = () => signalGroup('SIGKILL');
  process.once('exit', atExit);
  const stop = async (signal = 'SIGTERM', limit = 5_000) => {
    signalGroup(signal);
    let end;
    try {
      end = await within(limit, `${command} ends after ${signal}`, ended);
    } catch {
      end = { code: null, signal: `not ${signal}: killed` };
    }
    signalGroup('SIGKILL'); // whatever the leader left behind
    process.removeListener('exit', atExit);
    return end;
  };
  return { child, pid: child.pid, ended, stop, output: () => kept };
}

/** The first match of `pattern` in what the child prints, within `limit` ms; the error carries the output. */
export async function printed(running, stream, pattern, limit = 20_000) {
  let seen = '';
  const match = new Promise((resolve, reject) => {
    stream.on('data', (data) => {
      seen += data;
      const found = pattern.exec(seen);
      if (found) resolve(found);
    });
    running.ended.then((end) => reject(new Error(`ended early (${end.code ?? end.signal}): ${running.output()}`)));
  });
  return within(limit, `a line like ${pattern}; so far: ${seen}`, match);
}

/** A port of 127.0.0.1 that was free a moment ago, for programs that cannot pick one themselves. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Process ids of `pid` and everything below it. */
export function descendants(pid) {
  const parents = new Map();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch { /* ended while we looked */ }
  }
  const found = new Set([pid]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [child, parent] of parents) {
      if (found.has(parent) && !found.has(child)) { found.add(child); grown = true; }
    }
  }
  return [...found];
}

/** Names of all threads of these processes (15 characters each, as the kernel keeps them). */
export function threadNames(processes) {
  const names = [];
  for (const process of processes) {
    try {
      for (const thread of readdirSync(`/proc/${process}/task`)) {
        names.push(readFileSync(`/proc/${process}/task/${thread}/comm`, 'utf8').trim());
      }
    } catch { /* ended while we looked */ }
  }
  return names;
}

/** Proportional memory (PSS) in bytes of `pid`, and of each of its descendants, with their command lines. */
export function memoryOf(pid) {
  return descendants(pid).flatMap((process) => {
    try {
      const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'));
      const command = readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return pss ? [{ process, command, bytes: Number(pss[1]) * 1024 }] : [];
    } catch {
      return [];
    }
  });
}
