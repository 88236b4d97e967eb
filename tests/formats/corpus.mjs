// The corpus of make_corpus.py, made where it is missing or older than its scripts, and its manifest.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const folder = at('../../build/formats');
export const command = at('../../build/native/bin/stillmine');

export function makeCorpus() {
  execFileSync('python3', [at('make_corpus.py'), folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** What the command line says of files below the corpus folder, by their names. */
export function hashFiles(files, ...options) {
  const { stdout, status } = spawnSync(command, ['hash', ...options, ...files], { cwd: folder, maxBuffer: 1 << 28 });
  const lines = stdout.toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
  return { status, byFile: new Map(lines.map((line) => [line.file, line])) };
}

export function distance(a, b) {
  let bits = 0;
  for (let i = 0; i < 64; i += 8) {
    for (let x = Number.parseInt(a.slice(i, i + 8), 16) ^ Number.parseInt(b.slice(i, i + 8), 16); x !== 0; x &= x - 1) bits += 1;
  }
  return bits;
}
