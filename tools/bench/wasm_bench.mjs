// Our WebAssembly module in node, and hash-wasm beside it; the best of several rounds (harness.h says why).
//   wasm_bench.mjs pdq WIDTH HEIGHT CHANNELS | digest   -> {"ours": seconds, "peer": seconds}
// pdq: of pixels that are in the module's memory, where its decoders write them, as the peer's are in its own; so the
// copy from an array of this script is not counted. PixelReport without variants is the plain fingerprint alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import create from '../../build/wasm/stillmine.mjs';

/** Milliseconds that this thread has had a processor, as harness.h counts; some kernels count in ticks of 10 ms. */
const threadTime = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
};

/** Seconds of one work: the mean over runs that take `seconds` together, so that ticks do not matter; the best of three. */
const fastest = (work, { seconds = 0.5, prepare = () => undefined } = {}) => {
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    let spent = 0;
    let runs = 0;
    while (spent < seconds * 1e3) {
      const prepared = prepare();
      const start = threadTime();
      work(prepared);
      spent += threadTime() - start;
      runs += 1;
    }
    best = Math.min(best, spent / runs);
  }
  return best / 1e3;
};

const noise = (length) => {
  const bytes = new Uint8Array(length);
  for (let i = 0, state = 1; i < length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
};

const wasmBinary = readFileSync(new URL('../../build/wasm/stillmine.wasm', import.meta.url));
const stillmine = await create({ wasmBinary });
const [what, ...rest] = process.argv.slice(2);

if (what === 'pdq') {
  const [width, height, channels] = rest.map(Number);
  const pixels = noise(width * height * channels);
  const prepare = () => {
    const report = new stillmine.PixelReport('none');
    report.frame(width, height, channels).set(pixels);
    return report;
  };
  const work = (report) => {
    report.add(1, true);
    report.delete();
  };
  console.log(JSON.stringify({ ours: fastest(work, { prepare }) }));
} else {
  const require = createRequire(new URL('../../web/package.json', import.meta.url));
  const { createMD5, createSHA256 } = require('hash-wasm');
  const peers = [await createMD5(), await createSHA256()];
  const bytes = noise(32e6);
  const chunks = [];
  for (let at = 0; at < bytes.length; at += 1 << 20) chunks.push(bytes.subarray(at, at + (1 << 20)));
  let ours = Infinity;
  let peer = Infinity;
  for (let round = 0; round < 3; round += 1) {
    ours = Math.min(ours, fastest(() => {
      const digests = new stillmine.Digests();
      for (const chunk of chunks) digests.update(chunk);
      digests.finish();
      digests.delete();
    }));
    peer = Math.min(peer, fastest(() => {
      for (const hash of peers) {
        hash.init();
        for (const chunk of chunks) hash.update(chunk);
        hash.digest();
      }
    }));
  }
  console.log(JSON.stringify({ ours, peer }));
}
