// `stillmine hash` from outside: lines, order, errors, exit status.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../build/native/bin/stillmine', import.meta.url));
const media = (name) => fileURLToPath(new URL(`../image/files/${name}`, import.meta.url));

let folder;
before(() => { folder = mkdtempSync(join(tmpdir(), 'stillmine-hash-')); });
after(() => rmSync(folder, { recursive: true }));

function made(name, bytes) {
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);
  writeFileSync(path, bytes);
  return path;
}

function hash(...args) {
  return hashUnder('unlimited', ...args);
}

/** `kilobytes`: of address space. */
function hashUnder(kilobytes, ...args) {
  // a shell, so that a name may hold bytes that are no text
  const quoted = args.map((arg) => Buffer.concat([Buffer.from("'"), Buffer.from(arg), Buffer.from("'")]));
  const script = Buffer.concat([Buffer.from(`ulimit -v ${kilobytes}; ${command} hash`), ...quoted.flatMap((one) => [Buffer.from(' '), one])]);
  const { status, stdout, stderr } = spawnSync('bash', { input: script, maxBuffer: 1 << 26 });
  const lines = stdout.toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
  return { status, lines, stderr: stderr.toString() };
}

it('prints one object a file, in the order of the arguments', () => {
  const names = ['rgb.jpg', 'grey.jpg', 'progressive.jpg', 'cmyk.jpg', 'restart.jpg', 'baseline-420.jpg'];
  const files = [...names, ...names, ...names].map(media);
  const { status, lines } = hash(...files);
  assert.equal(status, 0);
  assert.deepEqual(lines.map((line) => line.file), files);
  for (const line of lines) {
    const bytes = readFileSync(line.file);
    assert.deepEqual(Object.keys(line),
      ['file', 'kind', 'width', 'height', 'orientation', 'md5', 'sha256', 'fingerprints']);
    assert.equal(line.md5, createHash('md5').update(bytes).digest('hex'));
    assert.equal(line.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(line.fingerprints.length, 1);
    assert.equal(line.fingerprints[0].recipe, 'upright');
  }
});

it('says of a file that there is no memory for it, and goes on', () => {
  const long = made('long.jpg', readFileSync(media('rgb.jpg')));
  truncateSync(long, 60e6);
  const { status, lines, stderr } = hashUnder(100_000, long, media('grey.jpg'));
  assert.equal(status, 1, stderr);
  assert.deepEqual(lines.map((line) => line.error?.code), ['out_of_memory', undefined]);
});

it('reports bad files on their own lines, goes on and exits with 1', () => {
  const empty = made('empty.jpg', '');
  const text = made('text.png', 'hello');
  const cut = made('cut.jpg', readFileSync(media('rgb.jpg')).subarray(0, 2000));
  const { status, lines } = hash(empty, text, cut, join(folder, 'missing'), folder, media('grey.jpg'));
  assert.equal(status, 1);
  assert.deepEqual(lines.map((line) => line.error?.code), ['file_empty', 'format_unknown', 'picture_truncated',
    'file_unreadable', 'file_unreadable', undefined]);
  assert.deepEqual(Object.keys(lines[0]), ['file', 'error']);
  assert.equal(lines[5].kind, 'image');
});

it('gives a video its digests, read in slices', () => {
  const bytes = Buffer.alloc(3_500_001, 'frame');
  bytes.write('\0\0\0\x10ftypisom', 0, 'latin1');
  const { status, lines } = hash(made('clip.jpg', bytes));
  assert.equal(status, 0);
  assert.deepEqual(lines, [{
    file: join(folder, 'clip.jpg'), kind: 'video', durationMs: null,
    md5: createHash('md5').update(bytes).digest('hex'),
    sha256: createHash('sha256').update(bytes).digest('hex'), fingerprints: [],
  }]);
});

it('writes bytes of a name that are not UTF-8 as \\xNN', () => {
  const name = Buffer.from([0x6e, 0xc3, 0xa4, 0xff, 0xed, 0xa0, 0x80, 0xc0, 0xaf]);
  const { lines } = hash(made(name, 'x'));
  assert.equal(lines[0].file, `${folder}/n\u00e4\\xff\\xed\\xa0\\x80\\xc0\\xaf`);
});

it('adds variants on request and refuses words it does not know', () => {
  const { lines } = hash('--variants', 'standard', media('progressive.jpg'));
  assert.ok(lines[0].fingerprints.length > 1);
  assert.equal(hash('--variants', 'all', media('grey.jpg')).status, 2);
  assert.equal(hash('--variants').status, 2);
});

it('says which variants are too plain to be used', () => {
  // Detail in the left third alone: the middle has none.
  const width = 600;
  const pixels = Buffer.alloc(width * 600 * 3, 128);
  for (let y = 0; y < 600; y += 1) {
    for (let x = 0; x < 80; x += 1) {
      const at = (y * width + x) * 3;
      pixels.fill((Math.trunc(x / 4) * 7919 + Math.trunc(y / 4) * 104729) % 251, at, at + 3);
    }
  }
  const header = Buffer.alloc(54);
  header.write('BM');
  for (const [at, value] of [[10, 54], [14, 40], [18, width], [22, 600], [26, 1 | (24 << 16)]]) header.writeUInt32LE(value, at);
  const { lines: [line] } = hash('--variants', 'standard', made('plain.bmp', Buffer.concat([header, pixels])));
  assert.deepEqual(Object.keys(line).slice(-2), ['fingerprints', 'dropped']);
  const dropped = line.dropped.find(({ recipe }) => recipe === 'crop-9x16');
  assert.ok(dropped && dropped.quality < 50);
  assert.equal(line.fingerprints.some(({ recipe }) => recipe === 'crop-9x16'), false);
});

it('keeps a batch of large pictures within bounded memory', () => {
  // 12 bitmaps of 36 MB: all of them at once would be 860 MB.
  const header = Buffer.alloc(54);
  header.write('BM');
  for (const [at, value] of [[10, 54], [14, 40], [18, 4000], [22, 3000], [26, 1 | (24 << 16)]]) header.writeUInt32LE(value, at);
  const file = made('large.bmp', Buffer.concat([header, Buffer.alloc(4000 * 3000 * 3, 7)]));
  const script = `( ulimit -v 700000; exec '${command}' hash ${Array(12).fill(`'${file}'`).join(' ')} )`;
  const { status, stdout } = spawnSync('bash', ['-c', script]);
  assert.equal(status, 0);
  assert.equal(stdout.toString().trim().split('\n').length, 12);
});
