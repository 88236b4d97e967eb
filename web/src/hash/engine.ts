// Where the worker's script and the WebAssembly module come from on the served site: two files of its own origin. Without
// WebAssembly the worker brings the core as a script itself.
// The offline file has engine_offline.ts in its place, with both inside itself (tools/build.ts).
import workerUrl from './worker.ts?worker&url';
import simdUrl from '#core-simd?url';
import scalarUrl from '#core-scalar?url';
import avifUrl from '#avif-module?url';
import gifUrl from '#gif-module?url';
import heicUrl from '#heic-module?url';
import jxlUrl from '#jxl-module?url';
import tiffUrl from '#tiff-module?url';
import webpUrl from '#webp-module?url';
import type { DecoderName } from '../media/route.ts';
import { coreBuild } from './core_build.ts';
import { scriptUrl } from './script_url.ts';

export const standalone = false;

export function spawn(): Worker {
  return new Worker(scriptUrl(workerUrl), { type: 'module' });
}

async function load(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

export async function loadCore(): Promise<ArrayBuffer | null> {
  const build = coreBuild();
  return build === 'script' ? null : load(build === 'simd' ? simdUrl : scalarUrl);
}

const decoderUrls: Readonly<Record<DecoderName, string>> = {
  avif: avifUrl,
  gif: gifUrl,
  heic: heicUrl,
  jxl: jxlUrl,
  tiff: tiffUrl,
  webp: webpUrl,
};

export function loadDecoder(decoder: DecoderName): Promise<ArrayBuffer> {
  return load(decoderUrls[decoder]);
}
