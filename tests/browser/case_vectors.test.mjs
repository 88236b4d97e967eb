// The shared vectors of receipt, seal and status in a browser, under the headers of the real site.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../web/node_modules/vite/dist/node/index.js';
import { chosenEngine, launch } from './harness/engine.mjs';
import { root } from './harness/process.mjs';
import { ownPages } from './harness/site.mjs';

async function bundled() {
  const { output } = await build({
    root: join(root, 'web'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome93', 'safari15.4', 'firefox114'],
      rolldownOptions: { input: join(import.meta.dirname, 'case_vectors_page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code }) => [`/${fileName}`, ['text/javascript', code]]));
}

test(`${chosenEngine} derives, seals and opens the same bytes as C++`, async () => {
  const pages = await ownPages({
    ...(await bundled()),
    '/favicon.ico': ['image/x-icon', ''],
    '/': ['text/html; charset=utf-8', '<!doctype html><meta charset="utf-8"><title>v</title><script type="module" src="/page.js"></script>'],
  });
  const browser = await launch(chosenEngine);
  try {
    const page = await browser.open(`${pages.site}/`);
    await page.until('the vectors have run', () => document.querySelector('pre') !== null);
    assert.deepEqual(JSON.parse(await page.text('pre')), []);
    assert.deepEqual(await page.problems(), []);
  } finally {
    await browser.close();
    await pages.stop();
  }
});
