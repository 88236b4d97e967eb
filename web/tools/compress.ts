// Beside each file of the site the same one compressed, .br and .gz, for servers that send what a browser takes: ours
// (src/http/static_files.h), nginx's gzip_static, Caddy's precompressed. Done once and at the highest level, so that
// nothing is compressed while somebody waits. offline.html is left out: a deployment writes its keys into it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worthwhile = /\.(?:js|css|html|svg|wasm|json)$/;

export function compressSite(site: string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!worthwhile.test(name) || name === 'offline.html') continue;
    const content = readFileSync(join(site, name));
    const brotli = brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
    writeFileSync(join(site, `${name}.br`), brotli);
    writeFileSync(join(site, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}
