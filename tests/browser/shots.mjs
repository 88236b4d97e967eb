// Screenshots of every state of the page for people to look at, into build/shots/:
//   node tests/browser/shots.mjs [--only review,working] [--widths 320,390,1280] [--modes light,dark,forced] [--languages en,ar]
// One file a state, width, mode and language, such as build/shots/review-320-dark-ar.png. Needs build/native, build/wasm and
// build/web; not a test suite. States are those of states.mjs.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './harness/engine.mjs';
import { root, temporaryFolder } from './harness/process.mjs';
import { speak } from './journey.mjs';
import { visitEveryState } from './states.mjs';

const { values } = parseArgs({ options: {
  only: { type: 'string' },
  widths: { type: 'string', default: '320,390,1280' },
  modes: { type: 'string', default: 'light,dark' },
  languages: { type: 'string', default: 'en' },
} });

const modes = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

const only = values.only?.split(',');
const shots = join(root, 'build/shots');
if (!only) rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const folder = temporaryFolder('shots');
const browser = await launch('chromium');
let count = 0;

async function shoot(page, state) {
  // Without a network only those languages are there that were spoken since the page was loaded, which was before this.
  if (state === 'find') for (const language of [...values.languages.split(','), 'en']) await speak(page, language);
  if (only && !only.includes(state)) return;
  for (const language of values.languages.split(',')) {
    if (!await speak(page, language) && language !== 'en') continue;
    for (const name of values.modes.split(',')) {
      const { colorScheme = 'light', forcedColors = 'none' } = modes[name];
      await page.native.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      for (const width of values.widths.split(',').map(Number)) {
        await page.resize(width, width < 600 ? 760 : 900);
        await page.screenshot(join(shots, `${state}-${width}-${name}-${language}.png`));
        count += 1;
      }
    }
  }
  await page.native.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await speak(page, 'en');
  await page.resize(1280, 900);
}

try {
  await visitEveryState(browser, folder.path, shoot);
} finally {
  await browser.close();
  folder.remove();
}
console.log(`${count} screenshots in ${shots}`);
