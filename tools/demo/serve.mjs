// Starts `stillmine serve` with both programmes and a demo platform for each, for a person who tries Stillmine out.
//   node tools/demo/serve.mjs SITE_PORT EXCHANGE_PORT
// The platforms' keys are made on the first start and kept in build/demo-keys.json (0600), an array of what
// `stillmine partner add` prints, each with its programme. Data stays in build/demo between starts; delete that folder to begin anew.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stillmine = join(root, 'build/native/bin/stillmine');
const data = join(root, 'build/demo');
const keysFile = join(root, 'build/demo-keys.json');
const programmes = ['adult', 'minor'];
const [sitePort, exchangePort] = process.argv.slice(2);

/** One demo platform a programme; both speak the StopNCII wire, since the demo has no NCMEC client yet. They are test
 *  partners: whatever they collect, the page goes on saying that no platform collects this list yet. */
function demoKeys() {
  if (existsSync(keysFile) && existsSync(data)) return JSON.parse(readFileSync(keysFile, 'utf8'));
  const keys = programmes.map((programme) => {
    const printed = execFileSync(stillmine, ['partner', 'add', 'Demo platform', '--test', '--programme', programme, '--data', data]);
    return { ...JSON.parse(printed), programme };
  });
  writeFileSync(keysFile, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

mkdirSync(data, { recursive: true, mode: 0o700 });
const server = spawn(stillmine, [
  'serve', '--data', data, '--intake', `127.0.0.1:${sitePort}`, '--exchange', `127.0.0.1:${exchangePort}`,
  '--programmes', programmes.join(','), '--withdrawal-delay', '0',
], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));

createInterface({ input: server.stdout }).once('line', (line) => {
  const { site, exchange } = JSON.parse(line);
  console.log(`\n  The page       ${site}\n  The exchange   ${exchange}\n`);
  for (const { partner, programme, subscriptionKey, functionKeys } of demoKeys()) {
    console.log(`  ${partner}: programme ${programme}, subscription key ${subscriptionKey}, FetchHashes key ${functionKeys.FetchHashes}`);
  }
  console.log(`\n  All keys: ${relative(root, keysFile)}. To play the platform (fetch the list, match a file, report it blocked), in another terminal:\n
    ./tools/demo/platform FILE\n
  This is a test: no real platform collects this list. Ctrl-C stops.`);
});
