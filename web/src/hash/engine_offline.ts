// The engine of offline.html: worker and module are texts inside the page, since from file:// only blob: workers start
// and nothing can be fetched. The classic worker and both modules are built first (tools/build.ts).
import { workerScript, simdModule, scalarModule, decoderModules } from '#offline-parts';
import type { DecoderName } from '../media/route.ts';
import { coreBuild } from './core_build.ts';
import { scriptUrl } from './script_url.ts';

export const standalone = true;

export function spawn(): Worker {
  const url = URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' }));
  try {
    return new Worker(scriptUrl(url));
  } finally {
    // The worker has its own hold on the script once the constructor returned, in all engines that start it at once;
    // WebKit fetches it later, so the address lives a little longer.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function loadCore(): Promise<ArrayBuffer | null> {
  const build = coreBuild();
  return Promise.resolve(build === 'script' ? null : bytesOf(build === 'simd' ? simdModule : scalarModule).buffer);
}

/** Compressed in the file, to a third. Safari 16.0 to 16.3 cannot undo that: there only JPEG, PNG and BMP work offline. */
export function loadDecoder(decoder: DecoderName): Promise<ArrayBuffer> {
  const packed = new Blob([bytesOf(decoderModules[decoder])]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
