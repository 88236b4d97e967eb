// WebKitGTK's MiniBrowser, driven by selenium-webdriver through WebKitWebDriver, on an X server and a message bus of
// its own. It has no way to run a script before the page's, and its ReportingObserver does not tell of policy violations
// (2.50, tried), so problems() sees what happens from the end of loading on.
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { descendants, freePort, printed, start, temporaryFolder, threadNames } from './process.mjs';
import { callOf } from './script.mjs';
import { until } from './wait.mjs';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const limit = 20_000;

export async function launch({ proxy } = {}) {
  const folder = temporaryFolder('webkit');
  await mkdir(join(folder.path, 'run'), { mode: 0o700 });
  // -displayfd lets the server pick a free display, so that several runs never fight for one.
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { extraPipe: true });
  const [, display] = await printed(screen, screen.child.stdio[3], /^(\d+)\n/);
  const port = await freePort();
  const driver = start('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], {
    env: {
      DISPLAY: `:${display}`,
      HOME: folder.path,
      XDG_RUNTIME_DIR: join(folder.path, 'run'),
      WEBKIT_DISABLE_COMPOSITING_MODE: '1', // no GPU in the machine that runs this
      NO_AT_BRIDGE: '1',
      LC_ALL: 'C.UTF-8', // whatever the machine speaks, the page is asked for in English
      LANGUAGE: 'en',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver answers', async () => (await fetch(`${address}/status`)).ok);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    timeouts: { script: limit, pageLoad: 60_000, implicit: 0 },
    ...(proxy ? { proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy } } : {}),
  });
  const session = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  const version = (await session.getCapabilities()).get('browserVersion');
  return {
    name: 'webkit',
    version,
    pid: driver.pid,
    /** WebKit runs each web worker on a thread of this name; counting threads asks the kernel, not the page. */
    workers: async () => threadNames(descendants(driver.pid)).filter((name) => name === 'WebCore: Worker'),
    log: () => driver.output(),
    open: (url) => tab(session, url),
    async close() {
      await session.quit().catch(() => { /* a browser that crashed has quit already; what follows ends the rest */ });
      await driver.stop();
      await screen.stop();
      folder.remove();
    },
  };
}

function watchProblems() {
  if (globalThis.harnessProblems) return;
  const problems = [];
  globalThis.harnessProblems = problems;
  document.addEventListener('securitypolicyviolation', (event) =>
    problems.push(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`));
  addEventListener('error', (event) => problems.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', (event) => problems.push(`uncaught: ${event.reason}`));
  const report = console.error;
  console.error = (...values) => { problems.push(`console: ${values.join(' ')}`); report.apply(console, values); };
}

// Which elements may have a role; the browser then says which one really has it.
const candidates = {
  button: 'button, summary, input[type=button], input[type=submit], [role=button]',
  link: 'a[href], [role=link]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  textbox: 'input, textarea, [role=textbox]',
  heading: 'h1, h2, h3, h4, [role=heading]',
};

/** Where the middle of an element is after it was brought into view; null while something else lies there. */
function placeOf(element) {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const meant = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element));
  return meant ? [Math.round(x), Math.round(y)] : null;
}

async function tab(session, url) {
  const goto = async (address) => {
    await session.get(address);
    await session.executeScript(`return ${callOf(watchProblems)}`);
  };
  await session.manage().window().setRect({ width: 1280, height: 1000 });
  await goto(url);
  const find = async (role, name) => {
    for (const element of await session.findElements(By.css(candidates[role] ?? `[role=${role}]`))) {
      if (await element.getAccessibleName() !== name) continue;
      if (await element.getAriaRole() === role && await element.isDisplayed()) return element;
    }
    return null;
  };
  return {
    native: session,
    goto,
    async reload() {
      await session.navigate().refresh();
      await session.executeScript(`return ${callOf(watchProblems)}`);
    },
    async choose(files, input = 'input[type=file]') {
      const element = await until(`there is ${input}`, () => session.findElement(By.css(input)));
      // WebDriver adds to what is chosen already; people's file dialogs replace it.
      await session.executeScript('arguments[0].value = ""', element);
      await element.sendKeys(files.join('\n'));
    },
    async click(role, name) {
      const click = async () => {
        const element = await find(role, name);
        if (!element) return false;
        // A page that is still moving would take the press somewhere else, and the driver would call it done.
        const place = () => session.executeScript(`return (${placeOf})(arguments[0])`, element);
        const before = await place();
        if (before === null || before.join() !== (await place())?.join()) return false;
        await element.click();
        return true;
      };
      await until(`there is a ${role} "${name}" to click`, click, { limit });
    },
    async fill(label, value) {
      const element = await until(`there is a field "${label}"`, () => find('textbox', label), { limit });
      await element.clear();
      await element.sendKeys(value);
    },
    exists: async (role, name) => (await find(role, name)) !== null,
    async press(key, times = 1) {
      const code = Key[key.replace(/^Arrow/, 'ARROW_').toUpperCase()] ?? key;
      for (let i = 0; i < times; i += 1) await session.actions().keyDown(code).keyUp(code).perform();
    },
    type: (text) => session.actions().sendKeys(text).perform(),
    evaluate: (script, ...args) => session.executeScript(`return ${callOf(script, args)}`),
    text: (css = 'body') => session.findElement(By.css(css)).getText(),
    resize: (width, height) => session.manage().window().setRect({ width, height }),
    screenshot: async (file) => writeFileSync(file, await session.takeScreenshot(), 'base64'),
    problems: () => session.executeScript('return globalThis.harnessProblems ?? []'),
    close: async () => { await session.get('about:blank'); },
  };
}
