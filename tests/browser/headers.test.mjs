// Every answer of the site carries the security headers: each file of the built site, and answers to wrong requests.
// A policy on the HTML alone does not bind a worker's script, so no kind of file may be forgotten.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { root } from './harness/process.mjs';
import { requiredHeaders, serve } from './harness/site.mjs';

const web = join(root, 'build/web');
const files = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${join(entry.parentPath, entry.name).slice(web.length + 1)}`)
  .filter((file) => !/\.(?:br|gz)$/.test(file)); // sent in place of the file itself, never by their own names

/** Sends `method path` and gives {status, headers, body}; `path` goes out as it is, without any tidying. */
function fetchRaw(site, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site);
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends these bytes and gives what comes back until the server closes. */
function sendBytes(site, bytes) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (data) => { answer += data.toString('latin1'); });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

function headersOf(answer) {
  const [head] = answer.split('\r\n\r\n');
  return Object.fromEntries(head.split('\r\n').slice(1).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  }));
}

function assertHeaders(headers, required = requiredHeaders) {
  for (const [name, value] of Object.entries(required)) {
    if (value instanceof RegExp) assert.match(headers[name] ?? '', value, name);
    else assert.equal(headers[name], value, name);
  }
  assert.equal(headers['set-cookie'], undefined, 'no cookie is ever set');
}

describe('the headers of the static site', () => {
  let server;
  before(async () => { server = await serve(); });
  after(async () => { await server?.stop(); });

  it('has a page, scripts, a worker and the WebAssembly core to walk through', () => {
    for (const kind of [/index\.html$/, /\.js$/, /\.css$/, /\.wasm$/, /offline\.html$/]) {
      assert.ok(files.some((file) => kind.test(file)), `no file like ${kind} in build/web`);
    }
  });

  it('are on the compressed copy of a script as well, and what it holds is the same', async () => {
    const script = files.find((file) => /page-.*\.js$/.test(file));
    for (const [encoding, unpack] of [['br', brotliDecompressSync], ['gzip', gunzipSync]]) {
      const { headers, body } = await fetchRaw(server.site, script, { headers: { 'accept-encoding': encoding } });
      assertHeaders(headers);
      assert.equal(headers['content-encoding'], encoding);
      assert.ok(unpack(body).equals(readFileSync(join(web, script))), encoding);
    }
  });

  it('are on every file of the built site, which arrives unaltered', async () => {
    for (const file of ['/', ...files]) {
      const answer = await fetchRaw(server.site, file);
      assert.equal(answer.status, 200, file);
      assertHeaders(answer.headers);
      const expected = readFileSync(join(web, file === '/' ? 'index.html' : file));
      assert.ok(answer.body.equals(expected), `${file} differs from the file on disk`);
    }
  });

  it('are on answers to HEAD, to what does not exist and to methods that are not served', async () => {
    const wrong = [['/', 'HEAD', 200], ['/no/such/page', 'GET', 404], ['/%2e%2e/secret', 'GET'], ['/', 'DELETE'], ['/', 'OPTIONS'],
      ['/v1/no-such-route', 'GET', 404]];
    for (const [path, method, status] of wrong) {
      const answer = await fetchRaw(server.site, path, { method });
      if (status) assert.equal(answer.status, status, `${method} ${path}`);
      assertHeaders(answer.headers);
    }
  });

  it('are on the answers of the gate that closes the connection', async () => {
    const requests = ['GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 'GET / HTTP/1.0\r\nHost: a\r\n\r\n',
      'GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'nonsense\r\n\r\n'];
    for (const bytes of requests) {
      const answer = await sendBytes(server.site, bytes);
      assert.match(answer, /^HTTP\/1\.1 4\d\d /, JSON.stringify(bytes));
      assertHeaders(headersOf(answer));
    }
  });

  it('tell nothing about the server and its version', async () => {
    const { headers } = await fetchRaw(server.site, '/');
    assert.equal(headers['x-powered-by'], undefined);
    assert.doesNotMatch(headers.server ?? '', /\d/);
  });
});
