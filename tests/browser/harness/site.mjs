// The servers that a test needs: Stillmine's own, and tiny pages of the test's own under the same headers.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { printed, root, start, temporaryFolder } from './process.mjs';

const policy = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "style-src 'self'", "img-src 'self'",
  "connect-src 'self'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
  'trusted-types lit-html worker-url'];

/** What every answer of the static origin must carry (README, "Headers"). The tests compare real answers with this
 *  table; it is written down here a second time on purpose, so that a header lost in the server turns a test red. */
export const requiredHeaders = {
  'content-security-policy': policy.join('; '),
  'strict-transport-security': /^max-age=\d{8,}/,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  'permissions-policy': /(^|, )camera=\(\)(?=[^]*screen-wake-lock=\(self\))(?=[^]*clipboard-write=\(self\))/,
};

/** Starts `stillmine serve` on free ports with a data folder of its own (or `data`, which is kept). Gives {site, intake, exchange, data, pid,
 *  output(), stop()}; stop() removes the data folder. */
export async function serve({ args = [], web = join(root, 'build/web'), env, data } = {}) {
  const folder = data ? { path: data, remove() {} } : temporaryFolder('data');
  const running = start(join(root, 'build/native/bin/stillmine'), ['serve', '--data', folder.path, '--web', web,
    '--intake', '127.0.0.1:0', '--exchange', '127.0.0.1:0', ...args], { env });
  const stop = async () => {
    const end = await running.stop();
    folder.remove();
    return end;
  };
  try {
    const [line] = await printed(running, running.child.stdout, /\{.*\}(?=\n)/, 60_000);
    return { ...JSON.parse(line), data: folder.path, pid: running.pid, output: running.output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Serves pages that a test wrote itself: {path: [content type, body]} (or a function of the request). The headers are
 *  those of the real site, so that a page behaves here as it would there. */
export async function ownPages(pages) {
  const headers = Object.fromEntries(Object.entries(requiredHeaders).filter(([, value]) => typeof value === 'string'));
  const server = createServer(async (request, response) => {
    const page = pages[request.url];
    if (!page) {
      response.writeHead(404, headers).end();
      return;
    }
    const [type, body] = typeof page === 'function' ? await page(request) : page;
    response.writeHead(200, { ...headers, 'content-type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }),
  };
}
