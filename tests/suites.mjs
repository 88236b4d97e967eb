// Every test suite of the project, in the order in which they run. tools/ci/run_suites.mjs reads this list.
//   name     a line of the report, and the key in counts.json
//   command  run from the top folder; {report} is where it writes its JUnit XML; without {report} the exit status is the one test
//   slow     left out by --quick (browsers, sanitizers);  long: run only with --long;  alone: it judges how long things take
const gtest = (build, folder) => ({
  name: `${build}:${folder}`,
  // Sanitizers look for what no comparison finds, on an eighth of the sampled pictures: they are six times slower.
  command: ['env', ...(build === 'sanitize' ? ['STILLMINE_CERTIFIED=15'] : []), `build/${build}/tests/${folder}_tests`, '--gtest_brief=1', '--gtest_output=xml:{report}'],
  slow: build === 'sanitize',
});

/** node:test files that need nothing but what is built. */
const node = (name, pattern) => ({
  name,
  command: ['node', '--test', '--test-reporter=junit', '--test-reporter-destination={report}', pattern],
});

/** node:test files of tests/browser and tests/e2e, one after the other: each starts browsers of its own. */
const browser = (name, files, environment = []) => ({
  name,
  command: ['env', ...environment, 'node', '--test', '--test-concurrency=1', '--test-reporter=junit',
    '--test-reporter-destination={report}', ...files],
  slow: true,
});

/** Page and command over the corpus of formats; its log ends with the table that it writes. */
function formats(engine) {
  const suite = browser(`browser:formats-${engine}`, ['tests/browser/formats.test.mjs'], [`STILLMINE_ENGINE=${engine}`]);
  const shown = `"$@"; status=$?; cat build/reports/agreement-${engine}.txt; exit $status`;
  return { ...suite, command: ['bash', '-c', shown, 'bash', ...suite.command] };
}

const folders = [
  'core',
  'image',
  'hash',
  'protocol',
  'cases',
  'store',
  'http',
  'intake',
  'exchange',
  'formats',
];

/** The folders that make fingerprints, as 64-bit ARM does it; qemu takes minutes, so fewer pictures are sampled. */
const neon = (folder) => ({
  name: `neon:${folder}`,
  command: ['env', 'STILLMINE_CERTIFIED=15', 'qemu-aarch64', '-L', '/usr/aarch64-linux-gnu', `build/neon/tests/${folder}_tests`, '--gtest_brief=1',
    '--gtest_output=xml:{report}'],
  long: true,
});

/** A script of web/package.json. */
const web = (script) => ({ name: `web-${script}`, command: ['bash', '-c', `cd web && node --run ${script}`] });

/** A libFuzzer target over its corpus and a fixed number of mutations; what it finds stays under build/fuzz. */
const fuzz = (name, runs) => ({
  name: `fuzz:${name}`,
  command: ['bash', '-c', `mkdir -p build/fuzz/${name} && build/sanitize/tests/${name}_fuzz -seed=1 -runs=${runs} -max_len=20000 ` +
    `-artifact_prefix=build/fuzz/ build/fuzz/${name} tests/fuzz/corpus/${name} 2>&1 | tail -n 20; exit \${PIPESTATUS[0]}`],
  slow: true,
});

const pdqhash = ['build/venv/bin/python', 'tests/hash/pdqhash_test.py', 'build/native/bin/stillmine', 'hash'];

export const suites = [
  { name: 'include-order', command: ['node', 'tools/ci/check_includes.mjs'] },
  { name: 'clang-format', command: ['bash', 'tools/ci/check_format.sh'] },
  { name: 'clang-tidy', command: ['bash', 'tools/ci/check_tidy.sh'], slow: true },
  ...folders.map((folder) => gtest('native', folder)),
  ...folders.map((folder) => gtest('sanitize', folder)),
  ...['core', 'image', 'hash'].map(neon),
  {
    name: 'store-every-fault',
    command: ['env', 'STILLMINE_EVERY_FAULT=1', 'build/native/tests/store_tests', '--gtest_brief=1', '--gtest_filter=*Faults*', '--gtest_output=xml:{report}'],
    long: true,
  },
  fuzz('protocol', 50_000),
  fuzz('sniff', 100_000),
  fuzz('exif', 100_000),
  fuzz('jpeg', 30_000),
  fuzz('decode', 5_000),
  fuzz('png', 20_000),
  fuzz('heif', 50_000),
  fuzz('formats', 4_000),
  fuzz('trim', 10_000),
  {
    name: 'certified-long',
    command: ['env', 'STILLMINE_CERTIFIED=4000', 'build/native/tests/hash_tests', '--gtest_filter=PdqCertifiedTest.*', '--gtest_brief=1', '--gtest_output=xml:{report}'],
    long: true,
  },
  { name: 'pdqhash', command: [...pdqhash, '--junit', '{report}'] },
  { name: 'pdqhash-long', command: [...pdqhash, '--pictures', '10000', '--seed', '1000', '--junit', '{report}'], long: true },
  web('types'),
  web('lint'),
  web('texts'),
  web('size'),
  node('web-unit', 'tests/web/*.test.ts'),
  node('wasm', 'tests/wasm/*.test.mjs'),
  node('tools', 'tests/tools/*.test.mjs'),
  node('formats', 'tests/formats/*.test.mjs'),
  { name: 'bombs', command: ['python3', 'tests/hostile/bombs_test.py', '{report}', '--table', 'build/bombs.txt'], slow: true },
  { name: 'mutated', command: ['python3', 'tests/hostile/mutated_test.py', '{report}'], slow: true },
  { name: 'mutated-million', command: ['python3', 'tests/hostile/mutated_test.py', '{report}', '--files', '1000000', '--seed', '7'], long: true },
  {
    name: 'e2e:serve',
    command: ['node', '--test', '--test-reporter=junit', '--test-reporter-destination={report}', 'tests/e2e/serve.test.mjs'],
  },
  browser('browser:harness', ['tests/browser/harness.test.mjs']),
  ...['chromium', 'firefox', 'webkit'].map((engine) =>
    browser(`browser:case-vectors-${engine}`, ['tests/browser/case_vectors.test.mjs'], [`STILLMINE_ENGINE=${engine}`])),
  ...['chromium', 'firefox', 'webkit'].map(formats),
  browser('browser:headers', ['tests/browser/headers.test.mjs']),
  browser('browser:access', ['tests/browser/access.test.mjs']),
  browser('browser:exit', ['tests/browser/exit.test.mjs']),
  browser('browser:languages', ['tests/browser/languages.test.mjs']),
  { ...browser('browser:languages-every', ['tests/browser/languages.test.mjs'], ['STILLMINE_EVERY_LANGUAGE=1']), long: true },
  { ...browser('browser:access-every-mode', ['tests/browser/access.test.mjs'], ['STILLMINE_EVERY_MODE=1']), long: true },
  browser('browser:away', ['tests/browser/away.test.mjs', 'tests/browser/walks.test.mjs']),
  ...['chromium', 'firefox', 'webkit'].map((engine) => browser(`browser:${engine}`,
    ['fingerprints', 'bad_files', 'leak', 'workers', 'keyboard', 'back', 'announce'].map((name) => `tests/browser/${name}.test.mjs`), [`STILLMINE_ENGINE=${engine}`])),
  browser('e2e:openapi', ['tests/e2e/openapi.test.mjs']),
  node('e2e:office', 'tests/e2e/office.test.mjs'),
  node('e2e:refusals', 'tests/e2e/refusals.test.mjs'),
  browser('e2e:case-command', ['tests/e2e/case_command.test.mjs']),
  browser('e2e:tls', ['tests/e2e/tls.test.mjs']),
  { name: 'e2e:stock-client', command: ['build/venv/bin/python', 'tests/e2e/stock_client_test.py', '{report}'] },
  { name: 'e2e:stock-client-200', command: ['build/venv/bin/python', 'tests/e2e/stock_client_test.py', '{report}', '--histories', '200'], long: true },
  ...['chromium', 'firefox', 'webkit'].map((engine) =>
    browser(`e2e:line-${engine}`, ['tests/e2e/line.test.mjs'], [`STILLMINE_ENGINE=${engine}`])),
  browser('e2e:no-wasm', ['tests/e2e/no_wasm.test.mjs']),
  browser('e2e:demo', ['tests/e2e/demo.test.mjs']),
  browser('e2e:kill-loop', ['tests/e2e/kill_loop.test.mjs']),
  { ...browser('e2e:kill-loop-1000', ['tests/e2e/kill_loop.test.mjs'], ['STILLMINE_KILLS=1000']), long: true },
  browser('e2e:survive', ['tests/e2e/survive.test.mjs']),
  browser('e2e:planted', ['tests/e2e/planted.test.mjs']),
  browser('e2e:alike', ['tests/e2e/alike.test.mjs']),
  { ...browser('browser:lighthouse', ['tests/browser/lighthouse.test.mjs']), alone: true },
  { ...browser('browser:slow', ['tests/browser/slow.test.mjs']), alone: true },
];
