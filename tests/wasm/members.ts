// Uses every member of wasm/stillmine.d.ts: `tsc` proves that the types hold together, members.test.mjs runs it and looks at
// what really comes back.
import create, {
  type CreateOptions,
  type Digests,
  type DroppedRecipe,
  type ErrorReport,
  type FileBuffer,
  type FileErrorCode,
  type FileFormat,
  type HashOptions,
  type ImageJob,
  type ImageReport,
  type PdqFingerprint,
  type PdqOfPixels,
  type PixelReport,
  type StillmineModule,
  type Variants,
} from '../../build/wasm/stillmine.mjs';

/** What one file gave, in a form that has lost nothing. */
export type Outcome =
  | { readonly upright: PdqFingerprint; readonly others: readonly PdqFingerprint[]; readonly size: readonly [number, number] }
  | { readonly refused: FileErrorCode; readonly because: string };

export function outcome(report: ImageReport | ErrorReport): Outcome {
  if (report.error) return { refused: report.error.code, because: report.error.detail };
  const [upright, ...others] = report.fingerprints;
  return { upright, others, size: [report.width, report.height] };
}

/** Recipes that no platform would use, each with the reason. */
export function leftOut(report: ImageReport): readonly string[] {
  const dropped: readonly DroppedRecipe[] = report.dropped ?? [];
  return dropped.map(({ recipe, quality }) => `${recipe} ${quality}`);
}

/** Exhaustive: a new format in the types would not compile here. */
export function route(format: FileFormat): string {
  switch (format.kind) {
    case 'image':
      return `picture ${format.format}`;
    case 'video':
      return `video ${format.format}`;
    case 'unknown':
      return format.format;
  }
}

export async function open(options: CreateOptions): Promise<StillmineModule> {
  return create(options);
}

export async function openByUrl(place: (path: string) => string, wasmBinary: ArrayBuffer): Promise<StillmineModule> {
  return create({ locateFile: place, simd: false, wasmBinary });
}

export function hashInPlace(core: StillmineModule, file: Uint8Array, variants: Variants): ImageReport | ErrorReport {
  const buffer: FileBuffer = new core.FileBuffer(file.length);
  try {
    buffer.window().set(file);
    const need: number = buffer.need();
    if (need < 0) throw new Error('a need under nothing');
    const options: HashOptions = { variants };
    return buffer.hashImage(options);
  } finally {
    buffer.delete();
  }
}

/** In steps; `between` is what the caller does between two of them. */
export function hashInSteps(
  core: StillmineModule,
  file: Uint8Array,
  variants: Variants,
  between: () => void = () => undefined,
): ImageReport | ErrorReport {
  const buffer: FileBuffer = new core.FileBuffer(file.length);
  const window = buffer.window();
  if (window.length === file.length) window.set(file);
  const job: ImageJob = new core.ImageJob(buffer, { variants });
  try {
    while (!job.step()) between();
    return job.finish();
  } finally {
    job.delete();
    buffer.delete();
  }
}

export function hashCopied(core: StillmineModule, file: Uint8Array): ImageReport | ErrorReport {
  return core.hashImage(file);
}

export function digest(core: StillmineModule, pieces: Iterable<Uint8Array>): { md5: string; sha256: string } {
  const digests: Digests = new core.Digests();
  try {
    for (const piece of pieces) digests.update(piece);
    return { ...digests.finish() };
  } finally {
    digests.delete();
  }
}

export function pixels(core: StillmineModule, luma: Uint8Array, width: number, height: number): PdqOfPixels | ErrorReport {
  return core.pdq(luma, width, height, 1);
}

export interface Frame {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** What a decoder outside the core would do with the frames it has made of `file`. */
export function reportFrames(
  core: StillmineModule,
  file: Uint8Array,
  frames: readonly Frame[],
  variants: Variants,
  orientation = 1,
  applied = false,
): ImageReport | ErrorReport {
  const digests: Digests = new core.Digests();
  const report: PixelReport = new core.PixelReport(variants);
  try {
    digests.update(file);
    for (let sample = 0; sample < Math.min(frames.length, core.mostFrames); sample++) {
      const frame = frames[core.sampledFrame(sample, frames.length)];
      if (!frame) throw new Error('a frame that is not there');
      const window = report.frame(frame.width, frame.height, frame.channels);
      if (window.length > 0) window.set(frame.pixels);
      const refused = report.add(orientation, applied);
      if (refused) return refused;
    }
    return report.finish(digests);
  } finally {
    report.delete();
    digests.delete();
  }
}

/** One frame, in strips. */
export function reportStrips(core: StillmineModule, { pixels, width, height, channels }: Frame, orientation = 1): ImageReport | ErrorReport {
  const digests: Digests = new core.Digests();
  const report: PixelReport = new core.PixelReport('standard');
  try {
    const refused = report.begin(width, height, channels, orientation);
    if (refused) return refused;
    for (let at = 0; at < pixels.length;) {
      const strip = report.strip();
      strip.set(pixels.subarray(at, at + strip.length));
      at += strip.length;
      report.push();
    }
    return report.finish(digests);
  } finally {
    report.delete();
    digests.delete();
  }
}

export function fits(core: StillmineModule, width: number, height: number, decoderBytes: number): FileErrorCode | undefined {
  return core.checkPicture(width, height, decoderBytes)?.error.code;
}

export function sameOrNot(core: StillmineModule, a: PdqFingerprint, b: PdqFingerprint): boolean {
  return core.distance(a.value, b.value) <= 31;
}

export function identify(core: StillmineModule, head: Uint8Array): FileFormat {
  return core.sniff(head);
}

export function forget(core: StillmineModule): void {
  core.wipe();
}
