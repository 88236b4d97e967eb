// One small interface over three browser engines, so that a test is written once and run in each:
//
//   const browser = await launch('chromium' | 'firefox' | 'webkit', options);
//   const page = await browser.open(url);
//   await page.choose(['/tmp/a.png', '/tmp/b.png']);       // into the page's <input type=file>
//   await page.click('button', 'Send');                     // by accessible role and exact accessible name
//   await page.until('the list is there', () => document.querySelectorAll('li').length === 2);
//   await browser.close();
//
// Browser: name, version, open(url), workers() (names of the web workers alive anywhere in the browser), pid,
//   log() (what the browser printed), close().
// Page: goto(url), reload(), choose(files, selector), click(role, name), fill(label, value), exists(role, name), press(key, times),
//   type(text), evaluate(function, ...arguments), text(selector), until(what, function, [arguments], {limit}),
//   resize(width, height), screenshot(file), problems() (console errors, uncaught errors and violations of the content
//   security policy since the page was opened, one string each), close().
// Options: proxy ('host:port', everything goes through it), dark, forcedColors, reducedMotion (Chromium and Firefox),
//   preferences (Firefox only), language, args and pageCache (Chromium only; the others have their cache for Back anyway).
//
// Each engine is driven the way its own makers test it: Chromium by the DevTools protocol, Firefox by WebDriver BiDi,
// WebKitGTK by classic WebDriver. Profiles live in a temporary folder for one launch and are removed by close().
import { launch as chromium } from './chromium.mjs';
import { launch as firefox } from './firefox.mjs';
import { until, within } from './wait.mjs';
import { launch as webkit } from './webkit.mjs';

const launchLimit = 90_000;
const callLimit = 45_000;

export const engines = { chromium, firefox, webkit };

export async function launch(name, options = {}) {
  const engine = engines[name];
  if (!engine) throw new Error(`no such engine: ${name}; there are ${Object.keys(engines).join(', ')}`);
  const browser = await within(launchLimit, `${name} starts`, engine(options));
  return {
    ...browser,
    open: async (url) => bounded(name, await within(callLimit, `${name} opens ${url}`, browser.open(url))),
    close: () => within(callLimit, `${name} closes`, browser.close()),
  };
}

/** The page with an end to every call: a driver that waits for an answer for ever must not stop a whole run. */
function bounded(name, page) {
  const limited = Object.fromEntries(Object.entries(page).map(([key, member]) =>
    [key, typeof member === 'function' ? (...args) => within(callLimit, `${name}: ${key}`, member(...args)) : member]));
  limited.until = async (what, script, args = [], waiting = {}) => {
    try {
      return await until(what, () => limited.evaluate(script, ...args), waiting);
    } catch (error) {
      // What stood there instead tells a click that was lost from a service that did not answer.
      const shown = await limited.text().catch((reason) => `nothing that can be read (${reason.message})`);
      throw new Error(`${error.message}; the page showed: ${shown.replaceAll(/\s+/g, ' ').slice(0, 600)}`, { cause: error });
    }
  };
  limited.native = page.native;
  return limited;
}

/** The engine that the suite's command line names (STILLMINE_ENGINE), Chromium when none is named. */
export const chosenEngine = process.env.STILLMINE_ENGINE ?? 'chromium';
