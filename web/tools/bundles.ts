// How the site is bundled. tools/build.ts runs this three times: the site, the offline file's worker as one classic
// script, and the offline file's page. The wasm module comes from build/wasm, built before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { InlineConfig, Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const wasm = join(root, '../build/wasm');

/** The oldest engines that have what the page and its libraries are written with (module workers, Object.hasOwn).
 *  WebAssembly runs under the page's policy from Chrome 97 and Safari 16 on; below them, and where it is switched off, the
 *  core is a script (README.md). */
const engines = ['chrome93', 'safari15.4', 'firefox114'];

export const parts = {
  '#core-simd': join(wasm, 'stillmine.wasm'),
  '#core-scalar': join(wasm, 'stillmine-scalar.wasm'),
  '#core': join(wasm, 'stillmine.mjs'),
  '#core-script': join(wasm, 'stillmine-script.mjs'),
  '#gif-script': join(wasm, 'gif-script.mjs'),
};

/** Decoders for what the core does not read (wasm/readers): the module, and the script that starts it, which lies beside it. */
export const decoderModules = {
  avif: join(wasm, 'avif.wasm'),
  gif: join(wasm, 'gif.wasm'),
  heic: join(wasm, 'heif.wasm'),
  jxl: join(wasm, 'jxl.wasm'),
  tiff: join(wasm, 'tiff.wasm'),
  webp: join(wasm, 'webp.wasm'),
};
export const glueOf = (module: string): string => module.replace(/\.wasm$/, '.mjs');
const decoderAliases = Object.fromEntries(
  Object.entries(decoderModules).flatMap(([name, module]) => [
    [`#${name}-module`, module],
    [`#${name}-glue`, glueOf(module)],
  ]),
);

/** The names above, alone or with a query such as ?url, and what the page runs on. */
export function aliases(kind: 'site' | 'offline'): { find: RegExp; replacement: string }[] {
  const end = kind === 'site' ? '' : '_offline';
  const own = { '#engine': join(root, `src/hash/engine${end}.ts`), '#case': join(root, `src/case/start${end}.ts`) };
  return Object.entries({ ...parts, ...decoderAliases, ...own }).map(([name, replacement]) => ({
    find: new RegExp(`^${name}(?=$|\\?)`),
    replacement,
  }));
}

/** Fills {{text-id}} of index.html from the English texts, so that no word stands outside Fluent. */
export function staticTexts(): Plugin {
  return {
    name: 'static-texts',
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        const { resource } = (await import('../src/i18n/generated/en.ts')) as { resource: string };
        const bundle = new FluentBundle('en', { useIsolating: false });
        bundle.addResource(new FluentResource(resource));
        return page.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (_, id: string) => {
          const pattern = bundle.getMessage(id)?.value;
          if (!pattern) throw new Error(`index.html: no text ${id}`);
          return bundle.formatPattern(pattern);
        });
      },
    },
  };
}

/** Lets the page itself be fetched together with the first script, which asks for the words of one language meanwhile. */
export function earlyPage(): Plugin {
  return {
    name: 'early-page',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const page = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === 'page');
        if (!page) throw new Error('no chunk of the name page');
        return [{ tag: 'link', attrs: { rel: 'modulepreload', href: `./${page.fileName}` }, injectTo: 'head' }];
      },
    },
  };
}

/**
 * The Emscripten glue names its .wasm relative to itself; the page hands the bytes over, so those files are not wanted
 * a second time, and a classic script has no import.meta.
 */
export function bareGlue(): Plugin {
  return {
    name: 'bare-glue',
    enforce: 'pre',
    load(id) {
      const ours = Object.values({ ...parts, ...decoderAliases }).includes(id);
      if (!ours || !/\.m?js$/.test(id)) return null;
      return (
        readFileSync(id, 'utf8')
          .replaceAll(/new URL\("([a-z_-]+\.wasm)",\s*import\.meta\.url\)(\.href)?/g, '"$1"')
          // For service workers of one host; an assignment to what is no variable in a classic script.
          .replaceAll(/if\(import\.meta\.url===undefined\)\{import\.meta\.url="[^"]*"\}/g, '')
          .replaceAll('import.meta.url', '""')
      );
    },
  };
}

export const shared = {
  root,
  base: './',
  configFile: false,
  logLevel: 'warn',
  build: {
    target: engines,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  worker: { format: 'es', plugins: () => [bareGlue()] },
} as const satisfies InlineConfig;

export const site = {
  ...shared,
  plugins: [staticTexts(), earlyPage(), bareGlue()],
  resolve: { alias: aliases('site') },
  build: { ...shared.build, outDir: join(root, '../build/web') },
} satisfies InlineConfig;
