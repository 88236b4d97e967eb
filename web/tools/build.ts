// Builds build/web/ (the site) and build/web/offline.html (one file). The wasm module has to be in build/wasm already:
// tools/build wasm.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import './generate_texts.ts';
import './check_texts.ts';
import { aliases, bareGlue, decoderModules, parts, shared, site, staticTexts } from './bundles.ts';
import { compressSite } from './compress.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, '../build/web');

for (const file of Object.values(parts)) {
  if (!existsSync(file)) throw new Error(`${file} is missing: run tools/build wasm first`);
}

type Output = Rolldown.RolldownOutput['output'];

async function bundle(config: Parameters<typeof build>[0]): Promise<Output> {
  const result = await build(config);
  if (!('output' in result)) throw new Error('one output was expected');
  return result.output;
}

function onlyChunk(output: Output): string {
  const chunks = output.filter((part) => part.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length !== 1) throw new Error(`one script was expected, not ${chunks.length}`);
  return chunk.code;
}

/** From file:// only blob: workers start, and in WebKit only classic ones: so the worker is one self-contained script. */
async function offlineWorker(): Promise<string> {
  const output = await bundle({
    ...shared,
    plugins: [bareGlue()],
    resolve: { alias: aliases('offline') },
    build: {
      ...shared.build,
      write: false,
      rolldownOptions: {
        // Vite's helper for loading ahead names import.meta, in a branch that one single script never takes.
        checks: { emptyImportMeta: false },
        input: join(root, 'src/hash/worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  return onlyChunk(output);
}

function offlineParts(workerScript: string): Plugin {
  const base64 = (name: keyof typeof parts): string => readFileSync(parts[name]).toString('base64');
  const packed = Object.entries(decoderModules).map(([name, file]) => [
    name,
    gzipSync(readFileSync(file), { level: 9 }).toString('base64'),
  ]);
  return {
    name: 'offline-parts',
    resolveId: (id) => (id === '#offline-parts' ? '\0offline-parts' : null),
    load: (id) =>
      id === '\0offline-parts'
        ? `export const workerScript = ${JSON.stringify(workerScript)};
           export const simdModule = '${base64('#core-simd')}';
           export const scalarModule = '${base64('#core-scalar')}';
           export const decoderModules = ${JSON.stringify(Object.fromEntries(packed))};`
        : null,
  };
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script or style inside HTML ends at its first closing tag, wherever that stands. */
function inlined(text: string, element: 'script' | 'style'): string {
  const safe = text.trim().replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C');
  if (safe.toLowerCase().includes(`</${element}`)) throw new Error(`a closing ${element} tag inside the ${element}`);
  return safe;
}

async function offlineFile(): Promise<void> {
  const output = await bundle({
    ...shared,
    plugins: [staticTexts(), bareGlue(), offlineParts(await offlineWorker())],
    resolve: { alias: aliases('offline') },
    build: {
      ...shared.build,
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: join(root, 'index.html'), output: { codeSplitting: false } },
    },
  });
  const asset = (end: string): string => {
    const found = output.find((part) => part.type === 'asset' && part.fileName.endsWith(end));
    if (found?.type !== 'asset') throw new Error(`offline build: no ${end}`);
    return typeof found.source === 'string' ? found.source : new TextDecoder().decode(found.source);
  };
  const script = inlined(onlyChunk(output), 'script');
  const style = inlined(asset('.css'), 'style');
  const icon = `data:image/svg+xml;base64,${readFileSync(join(root, 'public/icon.svg')).toString('base64')}`;
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(script)} 'wasm-unsafe-eval'`,
    `style-src ${sha256(style)}`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html worker-url',
  ].join('; ');
  const page = asset('index.html')
    .replaceAll(/\s*<script\b[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*>/g, '')
    .replace(
      '<meta charset="utf-8" />',
      () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', () => `  <link rel="icon" href="${icon}" />\n    <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
  if (!page.includes('Content-Security-Policy') || !page.includes('<style>'))
    throw new Error('offline page is not complete');
  writeFileSync(join(out, 'offline.html'), page);
}

rmSync(out, { recursive: true, force: true });
await build(site);
await offlineFile();
compressSite(out);
