// Serves build/web on loopback under the page's real headers, for working on the page alone: node --run serve [PORT].
// Port 0 (the default) takes a free one; the address is printed as the first line.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headers } from './headers.ts';

const site = join(import.meta.dirname, '../../build/web');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(site, path === '/' ? 'index.html' : path);
  const type = types[extname(file)];
  if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': type });
  createReadStream(file).pipe(response);
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/`);
});
