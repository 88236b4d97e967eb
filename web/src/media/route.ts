// Which way a file goes, decided by its first bytes alone: names and MIME types lie, and a name must never matter.
import type { FileFormat } from '../../../wasm/stillmine.d.ts';

export type DecoderName = 'gif' | 'webp' | 'avif' | 'heic' | 'tiff' | 'jxl';

export type Route =
  /** A picture that the core decodes and fingerprints. */
  | { readonly via: 'core' }
  /** A picture that a decoder outside the core makes pixels of; loaded when the first such file is chosen. */
  | { readonly via: 'decoder'; readonly decoder: DecoderName }
  /** A video: digests of the whole file, streamed. */
  | { readonly via: 'digests' }
  /** A format that is known, but that nothing here decodes; or one that is not known at all. */
  | { readonly via: 'none'; readonly code: 'format_unsupported' | 'format_unknown' };

const decodedByCore: ReadonlySet<string> = new Set(['jpeg', 'png', 'bmp']);
const decoders: ReadonlySet<string> = new Set<DecoderName>(['gif', 'webp', 'avif', 'heic', 'tiff', 'jxl']);

function hasDecoder(format: string): format is DecoderName {
  return decoders.has(format);
}

export function route({ format, kind }: FileFormat): Route {
  if (kind === 'video') return { via: 'digests' };
  if (kind === 'image') {
    if (decodedByCore.has(format)) return { via: 'core' };
    return hasDecoder(format) ? { via: 'decoder', decoder: format } : { via: 'none', code: 'format_unsupported' };
  }
  return { via: 'none', code: 'format_unknown' };
}

const names: Readonly<Record<string, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  bmp: 'BMP',
  gif: 'GIF',
  webp: 'WebP',
  heic: 'HEIC',
  heif: 'HEIF',
  avif: 'AVIF',
  tiff: 'TIFF',
  jxl: 'JPEG XL',
  pdf: 'PDF',
  psd: 'PSD',
  svg: 'SVG',
};

/** How a format is called by people; null where they have no word for it. */
export function formatName(format: string): string | null {
  return names[format] ?? null;
}
