// Everyone can use the page: axe-core finds nothing in any state at 320, 768 and 1280 pixels, light, dark and in forced
// colours, in English and Arabic; nothing has to be scrolled sideways, is too small to be pressed, moves where less
// motion was asked for, is lost when text is spaced out, or gets the focus under the bar. With --long every rule is looked
// for in every mode.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { speak } from './journey.mjs';
import { axeFindings, focusUnderBar, lostWhenSpaced, moving, searches, smallTargets, widerBy } from './searches.mjs';
import { visitEveryState } from './states.mjs';

const every = process.env.STILLMINE_EVERY_MODE !== undefined;
const widths = [1280, 768, 320];
const colours = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
];

/** Everything once a language; then what colours, and what widths, can change. */
function searchFor(width, { name }) {
  if (every || (name === 'light' && width === 1280)) return searches.everything;
  return name === 'light' ? searches['colours and sizes'] : searches.colours;
}

describe('every state of the page', { timeout: every ? 3_600_000 : 900_000 }, () => {
  let browser;
  let folder;
  let page;
  const visited = [];
  /** What was found, by what was looked for. */
  const found = { axe: [], sideways: [], small: [], moving: [], spaced: [], focus: [] };

  async function searchModes(where, state, language) {
    for (const colour of colours) {
      const { name, ...media } = colour;
      await where.native.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const width of widths) {
        const at = `${state}, ${language}, ${name}, ${width}`;
        await where.resize(width, 900);
        const wider = await widerBy(where);
        if (wider !== null) found.sideways.push(`${at}: ${wider} px`);
        found.axe.push(...(await axeFindings(where, searchFor(width, colour))).map((finding) => `${at}: ${finding}`));
      }
    }
  }

  /** On a small phone, held sideways: the least room that there is for text, targets and focus. */
  async function searchPromises(where, state, language) {
    await where.resize(320, 480);
    const looks = { small: smallTargets, moving, spaced: lostWhenSpaced, focus: focusUnderBar };
    for (const [what, look] of Object.entries(looks)) {
      found[what].push(...(await look(where)).map((finding) => `${state}, ${language}: ${finding}`));
    }
  }

  before(async () => {
    folder = temporaryFolder('states');
    browser = await launch('chromium');
    page = await visitEveryState(browser, folder.path, async (where, state) => {
      visited.push(state);
      for (const language of ['ar', 'en']) {
        if (!(await speak(where, language)) && language !== 'en') continue;
        await searchModes(where, state, language);
        await where.native.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
        await searchPromises(where, state, language);
        await where.resize(1280, 900);
      }
    });
  });
  after(async () => {
    await browser?.close();
    folder?.remove();
  });

  it('has been visited', () => {
    assert.ok(visited.length >= 87 && new Set(visited).size === visited.length, visited.join(', '));
  });
  it('has no accessibility violation in any mode', () => {
    assert.deepEqual(found.axe, []);
  });
  it('never has to be scrolled sideways, at 320 pixels either', () => {
    assert.deepEqual(found.sideways, []);
  });
  it('has nothing to press that is smaller than 48 pixels', () => {
    assert.deepEqual(found.small, []);
  });
  it('stands still where less motion was asked for', () => {
    assert.deepEqual(found.moving, []);
  });
  it('loses nothing when text is spaced out', () => {
    assert.deepEqual(found.spaced, []);
  });
  it('never puts the focus under the bar', () => {
    assert.deepEqual(found.focus, []);
  });
  it('leaves the console empty but for what was kept from arriving', async () => {
    const problems = (await page.problems()).filter((problem) => !/net::ERR_FAILED|ERR_INTERNET_DISCONNECTED|status of (403|409|422|503)/.test(problem));
    assert.deepEqual(problems, []);
  });
});
