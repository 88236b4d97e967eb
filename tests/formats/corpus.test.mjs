// Every file of the corpus through the command line: each is what its manifest says, by its bytes and not by its name.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { distance, folder, hashFiles, makeCorpus } from './corpus.mjs';

const manifest = makeCorpus();
const formats = [...new Set(manifest.map(({ format }) => format))];
const hashed = manifest.filter(({ expected }) => expected === 'hashed');
const { byFile: reports } = hashFiles(manifest.map(({ file }) => file));
const { byFile: sources } = hashFiles([...new Set(hashed.map(({ source }) => source))]);
const { byFile: standard } = hashFiles(hashed.map(({ file }) => file), '--variants', 'standard');
const recipes = (file) => standard.get(file).fingerprints.map(({ recipe }) => recipe);

let scratch;
before(() => { scratch = mkdtempSync(join(tmpdir(), 'stillmine-formats-')); });
after(() => rmSync(scratch, { recursive: true }));

for (const format of formats) {
  describe(format, () => {
    const files = manifest.filter((one) => one.format === format);

    it('has twelve files by two writers or more', () => {
      assert.ok(files.length >= 12, `${files.length} files`);
      assert.ok(new Set(files.map(({ encoder }) => encoder)).size >= 2);
    });

    for (const { file, special, expected, source, distance: most, width, height, orientation, frames } of files) {
      it(`${file}: ${special}`, () => {
        const report = reports.get(file);
        if (expected !== 'hashed') {
          assert.equal(report.error?.code, expected);
          return;
        }
        assert.equal(report.error, undefined);
        assert.deepEqual([report.width, report.height, report.orientation], [width, height, orientation]);
        const [upright] = report.fingerprints;
        assert.ok(upright.quality >= 50, `quality ${upright.quality}`);
        const bits = distance(upright.value, sources.get(source).fingerprints[0].value);
        assert.ok(bits <= most, `${bits} bits from ${source}, at most ${most}`);
        assert.equal(report.fingerprints.length, frames);
      });
    }
  });
}

it('names further frames by their place', () => {
  for (const file of ['animated.png', 'animated.gif', 'animated.webp', 'animated.jxl', 'animated.avif']) {
    const names = reports.get(file).fingerprints.map(({ recipe }) => recipe);
    assert.deepEqual(names, ['upright', 'frame-2', 'frame-3', 'frame-4', 'frame-5', 'frame-6', 'frame-7', 'frame-8']);
  }
});

it('takes further frames from all along an animation, as a viewer shows them', () => {
  const { byFile } = hashFiles(Array.from({ length: 12 }, (_, i) => `frame-${String(i).padStart(2, '0')}.png`));
  // of twelve frames: 0, 1, 3, 4, 6, 7, 9 and 10
  const all = [['animated.png', 0], ['animated.webp', 0], ['animated.jxl', 0], ['animated.gif', 24], ['ffmpeg-animated.gif', 24],
    ...['', '-420', '-ten-bits', '-grey'].map((kind) => [`animated${kind}.avif`, 8])];
  for (const [file, most] of all) {
    [0, 1, 3, 4, 6, 7, 9, 10].forEach((frame, i) => {
      const wanted = byFile.get(`frame-${String(frame).padStart(2, '0')}.png`).fingerprints[0].value;
      const bits = distance(reports.get(file).fingerprints[i].value, wanted);
      assert.ok(bits <= most, `${file}, sample ${i}: ${bits} bits`);
    });
  }
});

it('fingerprints what shows through over white and over black', () => {
  for (const file of ['rgba.png', 'rgba-16.png', 'grey-alpha.png', 'palette-alpha.png', 'alpha-lossless.webp', 'alpha-lossy.webp', 'alpha.avif', 'alpha.heic', 'alpha.tif', 'alpha.jxl']) {
    for (const recipe of ['over-white', 'over-black']) assert.ok(recipes(file).includes(recipe), `${file}: ${recipes(file)}`);
  }
  for (const file of ['lossless.webp', 'rgb.png', 'none.tif']) assert.ok(!recipes(file).some((recipe) => recipe.startsWith('over')), file);
});

it('fingerprints the raw picture too where the file asks to turn it', () => {
  const turned = hashed.filter(({ orientation }) => orientation > 2);
  for (const { file } of turned) assert.ok(recipes(file).includes('stored'), `${file}: ${recipes(file)}`);
  assert.deepEqual([...new Set(turned.map(({ format }) => format))].sort(), ['avif', 'heic', 'jpeg', 'jxl', 'png', 'tiff', 'webp']);
});

it('joins the tiles of a grid as libheif does', () => {
  // of more than 8 bits libheif mirrors nothing; the large photo is the same as the others, only slower
  const grids = hashed.map(({ file }) => file).filter((file) => /^grid.*\.heic$/.test(file) && !/mirrored|photo/.test(file));
  assert.ok(grids.length >= 10, `${grids.length} grids`);
  const joined = grids.map((file) => join(scratch, `${file}.png`));
  grids.forEach((file, i) => execFileSync('heif-convert', [join(folder, file), joined[i]], { stdio: 'ignore' }));
  const { byFile } = hashFiles(joined, '--variants', 'standard');
  grids.forEach((file, i) => {
    const theirs = new Map(byFile.get(joined[i]).fingerprints.map(({ recipe, value }) => [recipe, value]));
    const both = standard.get(file).fingerprints.filter(({ recipe }) => theirs.has(recipe));
    assert.ok(both.length >= theirs.size - 1, `${file}: ${recipes(file)}`);
    // A grid gives luma, rounded once.
    for (const { recipe, value } of both) assert.ok(distance(value, theirs.get(recipe)) <= 2, `${file}: ${recipe}`);
  });
});

it('goes by the first bytes and never by the name', () => {
  const files = formats.map((format) => hashed.find((one) => one.format === format).file);
  const renamed = files.map((file, i) => join(scratch, `${i}.${i % 2 === 0 ? 'jpg' : 'txt'}`));
  files.forEach((file, i) => copyFileSync(join(folder, file), renamed[i]));
  const { byFile } = hashFiles(renamed);
  files.forEach((file, i) => assert.deepEqual(byFile.get(renamed[i]).fingerprints, reports.get(file).fingerprints, file));
});

it('refuses every file that is cut off in its middle', () => {
  // An animation has whole frames before the cut; a JXL codestream of one group hides its end in its last bytes.
  const still = hashed.filter(({ frames, file }) => frames === 1 && !file.startsWith('standing'));
  const cut = still.map(({ file }) => {
    const path = join(scratch, `cut-${file}`);
    copyFileSync(join(folder, file), path);
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    return path;
  });
  const { byFile, status } = hashFiles(cut);
  assert.equal(status, 1);
  const taken = cut.filter((path) => byFile.get(path).error === undefined);
  assert.deepEqual(taken, []);
  for (const path of cut) {
    assert.match(byFile.get(path).error.code, /^(picture_truncated|picture_damaged|picture_too_complex)$/, path);
  }
});
