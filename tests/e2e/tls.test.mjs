// The line over TLS: a person's command line reaches the site, and the exchange the intake, through proxies whose
// certificate a private root vouches for. Without that root neither says a word.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { png } from '../browser/corpus.mjs';
import { command } from '../browser/harness/native.mjs';
import { printed, start, temporaryFolder } from '../browser/harness/process.mjs';
import { serve } from '../browser/harness/site.mjs';
import { until } from '../browser/harness/wait.mjs';
import { picture } from '../vectors/pictures.mjs';

describe('over TLS', { timeout: 300_000 }, () => {
  const running = [];
  const asked = []; // what reached a proxy, as "METHOD path"
  let folder;
  let data;
  let root;
  let site;
  let pickup;

  /** A proxy with the certificate, in front of `target` (host and port, or a socket's path). */
  async function proxy(target) {
    const certificate = { key: readFileSync(join(folder.path, 'host.key')), cert: readFileSync(join(folder.path, 'host.pem')) };
    const server = createServer(certificate, (incoming, outgoing) => {
      asked.push(`${incoming.method} ${incoming.url}`);
      const onward = request({ ...target, method: incoming.method, path: incoming.url, headers: incoming.headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    running.push({ stop: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }) });
    return `https://localhost:${server.address().port}`;
  }

  const startExchange = (...args) => {
    const exchange = start(command, ['exchange', '--data', data, '--listen', '127.0.0.1:0', '--pickup', pickup, '--token', join(data, 'pickup/token'), ...args]);
    running.push(exchange);
    return exchange;
  };

  /** Not spawnSync: the proxy answers from this very process. */
  const stillmine = (...args) => new Promise((resolve) => {
    execFile(command, ['case', ...args], (error, stdout) => resolve({ status: error?.code ?? 0, answer: stdout === '' ? null : JSON.parse(stdout) }));
  });

  before(async () => {
    folder = temporaryFolder('tls');
    const openssl = (...args) => execFileSync('openssl', args, { cwd: folder.path, stdio: 'pipe' });
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-subj', '/CN=A root of our own', '-days', '2');
    openssl('req', ...key, '-keyout', 'host.key', '-out', 'host.csr', '-subj', '/CN=localhost');
    writeFileSync(join(folder.path, 'names'), 'subjectAltName=DNS:localhost');
    openssl('x509', '-req', '-in', 'host.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-out', 'host.pem', '-days', '2', '-extfile', 'names');
    root = join(folder.path, 'root.pem');
    data = join(folder.path, 'data');
    mkdirSync(data, { mode: 0o700 });
    // serve lays the folders and the deployment once; then the two processes run apart.
    await (await serve({ data })).stop();
    const intake = start(command, ['intake', '--data', data, '--listen', '127.0.0.1:0', '--deployment', join(data, 'site/deployment.json')]);
    running.push(intake);
    const [line] = await printed(intake, intake.child.stdout, /\{.*\}(?=\n)/);
    const { hostname, port } = new URL(JSON.parse(line).intake);
    site = await proxy({ hostname, port });
    pickup = await proxy({ socketPath: join(data, 'pickup/intake.sock') });
    writeFileSync(join(folder.path, 'waves.png'), png(picture('waves', 300, 200, 3), 300, 200, 3));
  });
  after(async () => {
    for (const one of running.reverse()) await one.stop();
    folder?.remove();
  });

  it('neither speaks to a server that nobody they believe vouches for', async () => {
    const refused = await stillmine('open', '--url', site, join(folder.path, 'waves.png'));
    assert.deepEqual([refused.status, refused.answer.error.code], [1, 'certificate_unknown']);
    const exchange = startExchange();
    await until('the exchange says so', () => exchange.output().includes('work=fetch_messages error=certificate_unknown'), { limit: 20_000 });
    await exchange.stop();
    assert.deepEqual(asked, []);
  });

  it('nor to one whose certificate is for another name', async () => {
    const refused = await stillmine('open', '--url', site.replace('localhost', '127.0.0.1'), '--ca', root, join(folder.path, 'waves.png'));
    assert.deepEqual([refused.status, refused.answer.error.code], [1, 'certificate_wrong_host']);
    assert.deepEqual(asked, []);
  });

  it('a case goes all the way to the list and back when the root is believed', async () => {
    const exchange = startExchange('--ca', root);
    await printed(exchange, exchange.child.stdout, /\{.*\}(?=\n)/);
    const { status, answer } = await stillmine('open', '--url', site, '--ca', root, join(folder.path, 'waves.png'));
    assert.equal(status, 0, JSON.stringify(answer));
    await until('the case is listed', async () => {
      const seen = await stillmine('status', '--url', site, '--ca', root, '--number', answer.caseNumber, '--pin', answer.pin);
      return seen.answer.case.state === 'listed';
    }, { limit: 30_000, every: 200 });
    assert.ok(asked.includes('POST /v1/messages'));
    assert.ok(asked.includes('POST /v1/pickup/status'));
  });

  it('a file without a certificate is a mistake in the command', async () => {
    const { status, answer } = await stillmine('open', '--url', site, '--ca', '/dev/null', join(folder.path, 'waves.png'));
    assert.deepEqual([status, answer.error.code, answer.error.detail], [1, 'bad_argument', '--ca: no certificate in the file']);
    assert.deepEqual(await startExchange('--ca', '/dev/null').ended, { code: 2, signal: null });
  });
});
