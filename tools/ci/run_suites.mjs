// Runs the suites of tests/suites.mjs and prints a line for each when it ends (name, tests, failed, skipped, seconds), then
// `N passed, N failed`. Two run side by side, for most wait half of their time for a browser or a timer; one that is marked
// alone has the machine for itself. A suite fails when a test fails or is skipped, when it exits non-zero, or when
// it ran fewer tests than tests/counts.json says: a suite that quietly stops testing is a failure.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, existsSync, createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suites } from '../../tests/suites.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const reports = join(root, 'build/reports');
const limitSeconds = 40 * 60;

function parseArguments(args) {
  const options = { quick: false, long: false, only: null };
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--quick') options.quick = true;
    else if (args[i] === '--long') options.long = true;
    else if (args[i] === '--only') options.only = new Set((args[(i += 1)] ?? '').split(','));
    else throw new Error(`unknown option ${args[i]}`);
  }
  return options;
}

/** Counts <testcase> elements of a JUnit report with their <failure>, <error> and <skipped> children. */
export function countTests(xml) {
  const counts = { tests: 0, failed: 0, skipped: 0 };
  const cases = xml.matchAll(/<testcase\b([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g);
  for (const [, attributes, , body = ''] of cases) {
    counts.tests += 1;
    if (/<(failure|error)\b/.test(body)) counts.failed += 1;
    else if (/<skipped\b/.test(body) || /status="notrun"|result="(skipped|suppressed)"/.test(attributes)) counts.skipped += 1;
  }
  return counts;
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", '#10': '\n', amp: '&' };

/** The name of each failed test of a JUnit report and what it said, so that a red run can be read where it ran. */
export function failuresOf(xml) {
  const plain = (words) => words.replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, '$1').replaceAll(/&(lt|gt|quot|apos|#10|amp);/g, (_, name) => entities[name]);
  return [...xml.matchAll(/<testcase\b([^>]*?[^/])>((?:(?!<\/testcase>)[^])*?)<\/testcase>/g)].flatMap(([, attributes, body]) => {
    const [, said = '', more = ''] = /<(?:failure|error)\b[^>]*?(?:message="([^"]*)")?[^>]*?(?:\/>|>([^]*?)<\/(?:failure|error)>)/.exec(body) ?? [];
    if (!/<(failure|error)\b/.test(body)) return [];
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? 'a test without a name';
    return [`${plain(name)}: ${plain(more.trim() || said).slice(0, 2000)}`];
  });
}

function run(command, logFile) {
  return new Promise((resolve) => {
    const log = createWriteStream(logFile);
    const environment = { ...process.env, PATH: `${join(root, 'build/deps/node/bin')}:${process.env.PATH}` };
    const child = spawn(command[0], command.slice(1), { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', (error) => log.write(`${error.message}\n`));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      log.end(() => resolve(signal ? `signal ${signal}` : code));
    });
  });
}

async function runSuite(suite, floor) {
  const file = suite.name.replaceAll(/[^a-z0-9_-]/gi, '_');
  const report = join(reports, `${file}.xml`);
  const log = join(reports, `${file}.log`);
  const started = performance.now();
  const status = await run(suite.command.map((word) => word.replaceAll('{report}', report)), log);
  const seconds = (performance.now() - started) / 1000;
  const reported = suite.command.some((word) => word.includes('{report}'));
  const counts = { tests: 1, failed: status === 0 ? 0 : 1, skipped: 0 };
  if (reported) Object.assign(counts, existsSync(report) ? countTests(readFileSync(report, 'utf8')) : { tests: 0, failed: 0 });
  const reasons = [];
  if (counts.failed > 0) reasons.push(`${counts.failed} failed`);
  if (counts.skipped > 0) reasons.push(`${counts.skipped} skipped`);
  if (status !== 0 && counts.failed === 0) reasons.push(`ended with ${status}`);
  if (floor === undefined) reasons.push('not in tests/counts.json');
  else if (counts.tests < floor) reasons.push(`${counts.tests} tests, at least ${floor} expected`);
  const failures = counts.failed > 0 && reported ? failuresOf(readFileSync(report, 'utf8')) : [];
  return { ...suite, ...counts, seconds, reasons, failures, log };
}

const options = parseArguments(process.argv.slice(2));
const floors = JSON.parse(readFileSync(join(root, 'tests/counts.json'), 'utf8'));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const chosen = suites.filter((suite) =>
  options.only ? options.only.has(suite.name) : !(options.quick && suite.slow) && (options.long || !suite.long));

let passed = 0;
let failed = 0;
console.log(`${'suite'.padEnd(28)} ${'tests'.padStart(6)} ${'failed'.padStart(6)} ${'skipped'.padStart(7)} ${'seconds'.padStart(8)}`);

function tell(result) {
  const good = result.reasons.length === 0;
  // A suite that fails for another reason than a test (a crash, a count too low) counts as one failure more.
  const extra = good || result.failed > 0 ? 0 : 1;
  passed += result.tests - result.failed - result.skipped;
  failed += result.failed + extra;
  const numbers = `${String(result.tests).padStart(6)} ${String(result.failed).padStart(6)} ${String(result.skipped).padStart(7)} ${result.seconds.toFixed(1).padStart(8)}`;
  console.log(`${result.name.padEnd(28)} ${numbers}${good ? '' : `  FAILED: ${result.reasons.join(', ')}`}`);
  if (!good) console.log([...result.failures, readFileSync(result.log, 'utf8').slice(-6000)].join('\n').replaceAll(/^/gm, '    | '));
}

const lanes = Math.min(2, availableParallelism());
const running = new Set();
for (const suite of chosen) {
  while (running.size >= (suite.alone ? 1 : lanes)) await Promise.race(running);
  const ended = runSuite(suite, floors[suite.name]).then((result) => {
    running.delete(ended);
    tell(result);
  });
  running.add(ended);
  if (suite.alone) await ended;
}
await Promise.all(running);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
