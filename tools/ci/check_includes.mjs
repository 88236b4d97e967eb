// Fails on an include that points up the straight line: which folder may include which is design, not taste.
// The table is the one rule; a folder may always include itself. Entries `folder/name` allow that header alone.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const allowed = {
  core: [],
  image: ['core'],
  hash: ['core', 'image'],
  formats: ['core', 'image'],
  match: ['core', 'image', 'hash'],
  protocol: ['core', 'hash/value'],
  cases: ['core', 'hash/value'],
  store: ['core', 'hash/value', 'cases'],
  http: ['core'],
  intake: ['core', 'hash/value', 'cases', 'http', 'protocol', 'store/inbox'],
  exchange: ['core', 'image', 'hash', 'match', 'cases', 'http', 'protocol', 'store/ledger', 'store/folder_lock'],
  sync: ['core', 'image', 'hash', 'match', 'http'],
};
const folders = new Set(Object.keys(allowed));

function* sources(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /\.(h|cpp|def)$/.test(entry.name)) yield join(entry.parentPath, entry.name);
  }
}

const problems = [];
for (const file of sources('src')) {
  const path = relative(join(root, 'src'), file);
  const own = path.split('/')[0];
  if (!folders.has(own)) {
    problems.push(`src/${path}: folder ${own} is not in the table of tools/ci/check_includes.mjs`);
    continue;
  }
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    const theirs = target.split('/')[0];
    const stem = target.replace(/\.[^./]+$/, '');
    const good = theirs === own || allowed[own].includes(theirs) || allowed[own].includes(stem);
    if (!good) problems.push(`src/${path}: may not include "${target}"`);
    if (target.includes('stb_image')) problems.push(`src/${path}: stb_image is a system header`);
  }
}
for (const problem of problems) console.log(problem);
process.exit(problems.length === 0 ? 0 : 1);
