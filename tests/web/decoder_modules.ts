// The decoders' scripts and modules for tests without a browser: the names that the bundler fills in, resolved for node.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { DecoderName } from '../../web/src/media/route.ts';
import { decoderModules, glueOf, parts } from '../../web/tools/bundles.ts';

registerHooks({
  resolve(specifier, context, next) {
    const name = /^#(\w+)-glue$/.exec(specifier)?.[1];
    const script = specifier === '#gif-script' ? parts[specifier] : name && glueOf(decoderModules[name as DecoderName]);
    if (!script) return next(specifier, context);
    return { url: pathToFileURL(script).href, shortCircuit: true };
  },
});

export function loadDecoder(decoder: DecoderName): Promise<ArrayBuffer> {
  return Promise.resolve(new Uint8Array(readFileSync(decoderModules[decoder])).buffer);
}
