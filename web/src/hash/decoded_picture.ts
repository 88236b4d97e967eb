// Fingerprints of a picture that a decoder outside the core makes pixels of: the whole file in, its header checked against
// the limits of the tab, then one frame after the other into the core.
import type { Digests, PixelReport, StillmineModule } from '../../../wasm/stillmine.d.ts';
import type { Frame, Header, PictureDecoder } from '../media/picture.ts';
import { Exhausted, Refused } from '../media/refused.ts';
import type { DecoderName } from '../media/route.ts';
import { letGo } from './let_go.ts';
import { isError } from './messages.ts';
import type { ErrorReport, ImageReport, Variants } from './messages.ts';

export interface DecodedPictureParts {
  readonly core: StillmineModule;
  readonly format: DecoderName;
  readonly variants: Variants;
  /** The file's bytes in order, from the first. */
  readonly slices: () => AsyncIterable<Uint8Array>;
  readonly size: number;
  /** The decoder of the format; with `anew` one that has decoded nothing yet. */
  readonly decoder: (anew: boolean) => Promise<PictureDecoder>;
  /** Waits until this is the only picture at work, where that many bytes ask for it. */
  readonly room: (bytes: number) => Promise<void>;
  /** A sign of life, after each frame and each part of one. */
  readonly alive: () => void;
  /** Lets what waits for the thread have it. */
  readonly pause: () => Promise<void>;
}

/** A trap leaves a module in a state that nobody knows: the worker says so, and is ended after this report. */
export class DecoderBroken extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.error.detail);
    this.report = report;
  }
}

async function readWhole({ slices, size }: DecodedPictureParts, digests: Digests): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const slice of slices()) {
    if (at + slice.length > size) break;
    digests.update(slice);
    bytes.set(slice, at);
    at += slice.length;
  }
  if (at !== size) throw new DOMException('another length than its size', 'NotReadableError');
  return bytes;
}

/** The decoder with the file in it: here nothing of that is held on to. */
async function handOver(
  parts: DecodedPictureParts,
  digests: Digests,
  anew: boolean,
): Promise<{ decoder: PictureDecoder; header: Header }> {
  const bytes = await readWhole(parts, digests);
  const decoder = await parts.decoder(anew);
  parts.alive();
  const header = decoder.header(bytes);
  letGo(bytes);
  return { decoder, header };
}

/** A frame into the core: all at once where the core has to turn it, else in strips, so that it lies in one memory only. */
function takeFrame(
  pixels: PixelReport,
  { width, height, channels, fill }: Frame,
  { orientation, applied }: Header,
): ErrorReport | undefined {
  if (orientation !== 1 && !applied) {
    const window = pixels.frame(width, height, channels);
    if (window.length > 0) fill(window);
    return pixels.add(orientation, applied);
  }
  const refused = pixels.begin(width, height, channels, orientation);
  if (refused) return refused;
  for (let row = 0; row < height;) {
    const strip = pixels.strip();
    fill(strip, row);
    pixels.push();
    row += strip.length / (width * channels);
  }
  return undefined;
}

async function report(
  parts: DecodedPictureParts,
  digests: Digests,
  pixels: PixelReport,
  anew: boolean,
): Promise<ImageReport | ErrorReport> {
  const { core } = parts;
  const { decoder, header } = await handOver(parts, digests, anew);
  const misfit = core.checkPicture(header.width, header.height, header.need);
  if (misfit) return misfit;
  await parts.room(header.need);
  const samples = Math.min(header.frames, core.mostFrames);
  const wanted = Array.from({ length: samples }, (_, sample) => core.sampledFrame(sample, header.frames));
  for (const frame of decoder.decode(wanted)) {
    if (!frame) {
      parts.alive();
      await parts.pause();
      continue;
    }
    const refused = takeFrame(pixels, frame, header);
    if (refused) return refused;
    parts.alive();
  }
  return pixels.finish(digests);
}

/** What an exception says: our own word for it, or that the decoder met what it cannot go on from. */
function failure(error: unknown, format: DecoderName): ErrorReport {
  if (error instanceof Refused) return { error: { code: error.code, detail: error.message } };
  // "Array buffer allocation failed", "Invalid typed array length": the machine has no more.
  if (error instanceof RangeError) return { error: { code: 'out_of_memory', detail: `${format}: ${error.message}` } };
  const code = error instanceof Exhausted ? ('out_of_memory' as const) : ('picture_damaged' as const);
  const broken = { error: { code, detail: `${format}: ${String(error)}` } };
  throw new DecoderBroken(broken);
}

async function hashOnce(parts: DecodedPictureParts, anew: boolean): Promise<ImageReport | ErrorReport> {
  const digests: Digests = new parts.core.Digests();
  const pixels: PixelReport = new parts.core.PixelReport(parts.variants);
  try {
    return await report(parts, digests, pixels, anew);
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return failure(error, parts.format);
  } finally {
    pixels.delete();
    digests.delete();
  }
}

/**
 * The decoder may be at fault and not the file: WebKit (2.50) was once seen to fail on a whole AVIF, and not again. So what is
 * called damaged is read a second time, by a decoder that starts anew.
 * Throws DOMException where the file cannot be read, DecoderBroken where the worker has to be ended.
 */
export async function hashDecodedPicture(parts: DecodedPictureParts): Promise<ImageReport | ErrorReport> {
  try {
    const first = await hashOnce(parts, false);
    if (!isError(first) || first.error.code !== 'picture_damaged') return first;
  } catch (error) {
    if (!(error instanceof DecoderBroken) || error.report.error.code !== 'picture_damaged') throw error;
  }
  return hashOnce(parts, true);
}
