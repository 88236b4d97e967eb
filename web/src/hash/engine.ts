// Where the worker's script and the WebAssembly module come from on the served site: two files of its own origin.
// The offline file has engine_offline.ts in its place, with both inside itself (tools/build.ts).
import workerUrl from './worker.ts?worker&url';
import simdUrl from '#core-simd?url';
import scalarUrl from '#core-scalar?url';
import { hasSimd } from './simd.ts';
import { scriptUrl } from './script_url.ts';

export const standalone = false;

export function spawn(): Worker {
  return new Worker(scriptUrl(workerUrl), { type: 'module' });
}

export async function loadCore(): Promise<ArrayBuffer> {
  const answer = await fetch(hasSimd() ? simdUrl : scalarUrl);
  if (!answer.ok) throw new Error(`core: ${answer.status}`);
  return answer.arrayBuffer();
}
