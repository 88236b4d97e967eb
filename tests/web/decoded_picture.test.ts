// A file that a decoder calls damaged is read once more, by a decoder that starts anew; nothing else is.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { StillmineModule } from '../../wasm/stillmine.d.ts';
import { DecoderBroken, hashDecodedPicture } from '../../web/src/hash/decoded_picture.ts';
import type { Header, PictureDecoder } from '../../web/src/media/picture.ts';
import { Exhausted, Refused } from '../../web/src/media/refused.ts';

/** The core's part: what is asked of it, and a report that counts the frames. */
function core(): StillmineModule {
  class Digests {
    update(): void {}
    delete(): void {}
  }
  class PixelReport {
    #frames = 0;
    begin = (): void => undefined;
    strip = (): Uint8Array => new Uint8Array(4);
    push = (): void => { this.#frames += 1; };
    finish = (): unknown => ({ kind: 'image', fingerprints: Array(this.#frames).fill('one') });
    delete(): void {}
  }
  return { Digests, PixelReport, checkPicture: () => undefined, mostFrames: 8, sampledFrame: (sample: number) => sample } as unknown as StillmineModule;
}

const header: Header = { width: 1, height: 1, frames: 1, orientation: 1, applied: false, need: 4 };

function decoder(fault?: () => Error): PictureDecoder {
  return {
    header: () => header,
    *decode() {
      yield { width: 1, height: 1, channels: 4, fill: () => undefined };
      if (fault) throw fault();
    },
    memory: () => 0,
    wipe: () => undefined,
  };
}

/** Hashes with the first decoder, then with the second; tells which were asked for. */
async function hash(...decoders: PictureDecoder[]): Promise<{ report: unknown; asked: boolean[]; said: string[] }> {
  const asked: boolean[] = [];
  const said: string[] = [];
  const report = await hashDecodedPicture({
    core: core(),
    format: 'avif',
    variants: 'none',
    slices: async function* () { yield await Promise.resolve(new Uint8Array(3)); },
    size: 3,
    decoder: (anew) => Promise.resolve(decoders[asked.push(anew) - 1] as PictureDecoder),
    room: () => Promise.resolve(),
    alive: () => { said.push('alive'); },
    pause: () => { said.push('pause'); return Promise.resolve(); },
  }).catch((error: unknown) => error);
  return { report, asked, said };
}

const damaged = (): Error => new Refused('picture_damaged', 'avif: no pixels');
const trap = (): Error => new WebAssembly.RuntimeError('unreachable');
const once = { kind: 'image', fingerprints: ['one'] };

it('reads a file that was called damaged once more, by a decoder that starts anew', async () => {
  const { report, asked } = await hash(decoder(damaged), decoder());
  assert.deepEqual({ report, asked }, { report: once, asked: [false, true] });
});

it('does so after a decoder broke, too', async () => {
  const { report, asked } = await hash(decoder(trap), decoder());
  assert.deepEqual({ report, asked }, { report: once, asked: [false, true] });
});

it('believes it the second time', async () => {
  const { report, asked } = await hash(decoder(damaged), decoder(damaged));
  assert.deepEqual({ report, asked }, { report: { error: { code: 'picture_damaged', detail: 'avif: no pixels' } }, asked: [false, true] });
  assert.ok((await hash(decoder(trap), decoder(trap))).report instanceof DecoderBroken);
});

it('says of a decoder whose memory is used up that there was no room, and does not try again', async () => {
  const { report, asked } = await hash(decoder(() => new Exhausted('unreachable')), decoder());
  assert.ok(report instanceof DecoderBroken, 'its worker has to end');
  assert.deepEqual({ report: report.report, asked }, { report: { error: { code: 'out_of_memory', detail: 'avif: Error: unreachable' } }, asked: [false] });
});

it('asks once where nothing was wrong, or something else', async () => {
  assert.deepEqual((await hash(decoder())).asked, [false]);
  assert.deepEqual((await hash(decoder(() => new Refused('picture_too_large', 'avif')))).asked, [false]);
});

it('gives a sign of life after each part of a picture, and way to whoever waits', async () => {
  const whole = decoder();
  const inParts: PictureDecoder = {
    ...whole,
    *decode(wanted) {
      yield null;
      yield null;
      yield* whole.decode(wanted);
    },
  };
  const { report, said } = await hash(inParts);
  assert.deepEqual(report, once);
  // The decoder arrived; two parts; the frame.
  assert.deepEqual(said, ['alive', 'alive', 'pause', 'alive', 'pause', 'alive']);
});
