// Weight is a promise to people on slow lines: gzip sizes of what a first view and a whole case fetch, each with a hard
// limit. A measure over its limit fails.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { localeTags } from './texts/locale.ts';

const site = join(import.meta.dirname, '../../build/web');
const assets = readdirSync(join(site, 'assets'))
  .filter((name) => !/\.(?:br|gz)$/.test(name))
  .map((name) => join('assets', name));

function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length, 0);
}

const named = (start: string, end: string): string[] =>
  assets.filter((file) => file.startsWith(join('assets', start)) && file.endsWith(end));
/** One language is fetched, whichever it is: the heaviest counts. */
const words = localeTags()
  .flatMap((tag) => named(`${tag}-`, '.js'))
  .sort((a, b) => weigh([b]) - weigh([a]));
const firstView = ['index.html', 'icon.svg', ...words.slice(0, 1)].concat(
  ...['index-', 'page-'].map((start) => [...named(start, '.js'), ...named(start, '.css')]),
);
/** Opened later, by few: again the heaviest language counts. */
const aside = localeTags()
  .flatMap((tag) => named(`aside-${tag}-`, '.js'))
  .sort((a, b) => weigh([b]) - weigh([a]));
const simd = named('stillmine-', '.wasm').filter((file) => !file.includes('scalar'));
const script = named('stillmine-script-', '.js');
/** Both workers are called so; only one of them talks to the core. */
const hashWorker = named('worker-', '.js').filter((file) =>
  readFileSync(join(site, file), 'utf8').includes('wasmBinary'),
);
const core = [...hashWorker, ...simd];
// Sealing and the receipt's Argon2id load when a case is sent; none of the alternatives (scalar, script) is counted twice.
// Decoders are weighed apart: each loads only with a file of its format.
const decoders = new Set(
  ['avif', 'heic', 'heif', 'jxl', 'webp', 'gif', 'tiff', 'reader'].flatMap((name) => [
    ...named(name, '.js'),
    ...named(name, '.wasm'),
  ]),
);
const wholeCase = assets.filter(
  (file) =>
    !file.includes('scalar') &&
    !script.includes(file) &&
    !decoders.has(file) &&
    !words.slice(1).includes(file) &&
    !aside.slice(1).includes(file),
);
const iphone = ['heif-', 'reader'].flatMap((name) => [...named(name, '.js'), ...named(name, '.wasm')]);

const budget = [
  { what: 'first view', files: firstView, limit: 60_000 },
  { what: 'hashing core', files: core, limit: 250_000 },
  { what: 'core as script', files: [...hashWorker, ...script], limit: 250_000 },
  { what: 'whole case', files: ['index.html', 'icon.svg', ...wholeCase], limit: 400_000 },
  { what: 'HEIC decoder', files: iphone, limit: 300_000 },
];

let over = false;
for (const { what, files, limit } of budget) {
  const bytes = weigh(files);
  over ||= bytes > limit || files.length < 2;
  console.log(
    `${what.padEnd(14)} ${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit / 1000} kB  (${files.length} files)`,
  );
}
process.exit(over ? 1 : 0);
