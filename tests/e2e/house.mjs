// What an end-to-end test lives in: the real processes on loopback, a platform with the stock client, a relay in front
// of the intake, and a trace that people can read afterwards.
import { readFileSync } from 'node:fs';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { descendants, root } from '../browser/harness/process.mjs';
import { isDescribed, problemWith } from './openapi.mjs';

/** A log of what happened, step by step, in build/reports/NAME: milliseconds, who (or who to whom), what. `preface` stands before it.
 *  What goes in here is read by people and kept as a report: no number, PIN, key or fingerprint. */
export function openTrace(name, preface = '') {
  const folder = join(root, 'build/reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, preface);
  const started = performance.now();
  return (who, what) => appendFileSync(file, `${(performance.now() - started).toFixed(0).padStart(7)} ms  ${who.padEnd(22)} ${what}\n`);
}

/** The exchange's counters and gauges of these names, from its operator's socket; labels of one name are added up. */
export async function exchangeFigures(data, names) {
  const text = await new Promise((resolve, reject) => {
    request({ socketPath: join(data, 'exchange/admin.sock'), path: '/metrics', agent: false }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      resolve(Buffer.concat(parts).toString());
    }).on('error', reject).end();
  });
  const valueOf = (name) => text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

/** The process below `pid` that runs this sub-command of stillmine. */
export function processOf(pid, subcommand) {
  const found = descendants(pid).find((process) => {
    try {
      return readFileSync(`/proc/${process}/cmdline`, 'utf8').split('\0')[1] === subcommand;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`no stillmine ${subcommand} below process ${pid}`);
  return found;
}

/** An HTTP relay in front of `target()` (a URL, asked anew for each request). `before(request, body)` runs when a whole
 *  request has arrived, `after(request, status, {headers, body})` when its answer has, before the client sees it (headers as
 *  they came, [name, value, name, value ...]); when either gives 'drop', the client's connection is cut. `headersOf` may change
 *  an answer's headers on the way. Keeps a line of each exchange in `seen`, and in `unlike` every answer that is not what openapi.json describes. */
export async function relay(target, { before = () => {}, after = () => {}, headersOf = (headers) => headers } = {}) {
  const seen = [];
  const unlike = [];
  const server = createServer(async (incoming, outgoing) => {
    const parts = [];
    for await (const part of incoming) parts.push(part);
    const body = Buffer.concat(parts);
    const line = `${incoming.method} ${incoming.url} ${body.length} bytes`;
    if (await before(incoming, body) === 'drop') {
      seen.push(`${line} -> cut off before the server`);
      outgoing.destroy();
      return;
    }
    const headers = { ...incoming.headers };
    delete headers.connection;
    const upstream = request(new URL(incoming.url, target()), { method: incoming.method, headers, agent: false }, async (answer) => {
      const received = [];
      for await (const part of answer) received.push(part);
      const path = incoming.url.split('?')[0];
      if (isDescribed(path)) {
        const problem = problemWith({ method: incoming.method, path, status: answer.statusCode,
          contentType: answer.headers['content-type'], body: Buffer.concat(received).toString() });
        if (problem) unlike.push(problem);
      }
      if (await after(incoming, answer.statusCode, { headers: answer.rawHeaders, body: Buffer.concat(received) }) === 'drop') {
        seen.push(`${line} -> ${answer.statusCode}, cut off before the tab`);
        outgoing.destroy();
        return;
      }
      seen.push(`${line} -> ${answer.statusCode}`);
      outgoing.writeHead(answer.statusCode, headersOf(answer.headers)).end(Buffer.concat(received));
    });
    upstream.on('error', () => {
      seen.push(`${line} -> no server`);
      outgoing.destroy();
    });
    upstream.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${server.address().port}`,
    seen,
    unlike,
    stop: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }),
  };
}
