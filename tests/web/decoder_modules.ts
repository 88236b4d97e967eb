// The decoders' scripts and modules for tests without a browser: the names that the bundler fills in, resolved for node.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { DecoderModule } from '../../web/src/media/route.ts';
import { decoderModules, glueOf } from '../../web/tools/bundles.ts';

registerHooks({
  resolve(specifier, context, next) {
    const name = /^#(\w+)-glue$/.exec(specifier)?.[1];
    if (name === undefined) return next(specifier, context);
    const script = glueOf(decoderModules[name as DecoderModule]);
    return { url: pathToFileURL(script).href, shortCircuit: true };
  },
});

export function loadDecoder(decoder: DecoderModule): Promise<ArrayBuffer> {
  return Promise.resolve(new Uint8Array(readFileSync(decoderModules[decoder])).buffer);
}
