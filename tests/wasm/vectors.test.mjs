// The reference's fingerprints (tests/vectors/pdq.json) from every build, bit for bit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { picture } from '../vectors/pictures.mjs';
import { builds, load } from './load.mjs';

const { vectors } = JSON.parse(readFileSync(new URL('../vectors/pdq.json', import.meta.url)));

describe('reference vectors', () => {
  const modules = new Map();
  before(async () => {
    for (const build of builds) modules.set(build, await load(build));
  });

  for (const vector of vectors) {
    const { formula, width, height, channels } = vector;
    it(`${formula} ${width}x${height}x${channels}`, () => {
      const pixels = picture(formula, width, height, channels);
      const sampled = typeof vector.cli512 === 'string' ? vector.full : vector.cli512;
      for (const [build, core] of modules) {
        const found = core.pdq(pixels, width, height, channels);
        if (width < 5 || height < 5) {
          assert.equal(found.error.code, 'picture_too_small', build);
          continue;
        }
        assert.deepEqual(found.full, { value: vector.full.pdq, quality: vector.full.quality }, build);
        assert.deepEqual(found.cli512, { value: sampled.pdq, quality: sampled.quality }, build);
        assert.deepEqual(found.dihedral, Object.values(vector.full.dihedral), build);
      }
    });
  }
});
