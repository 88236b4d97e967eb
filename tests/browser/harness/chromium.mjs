// Chromium, driven by playwright-core over the DevTools protocol.
import { chromium } from 'playwright-core';
import { temporaryFolder } from './process.mjs';
import { callOf, policyViolations, watchPolicy } from './script.mjs';

const limit = 20_000;

export const quietArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

export async function launch({ proxy, dark = false, forcedColors = false, reducedMotion = false, language = 'en-US', pageCache = false, args = [] } = {}) {
  const folder = temporaryFolder('chromium');
  const context = await chromium.launchPersistentContext(folder.path, {
    executablePath: '/usr/bin/chromium',
    args: [...quietArguments, ...args],
    // The driver turns the Back button's cache off, which people's browsers have.
    ignoreDefaultArgs: pageCache ? ['--disable-back-forward-cache'] : [],
    // '<-loopback>': Chromium would otherwise go to 127.0.0.1 past any proxy
    proxy: proxy ? { server: `http://${proxy}`, bypass: '<-loopback>' } : undefined,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: language,
    viewport: { width: 1280, height: 900 },
    timeout: 60_000,
  });
  context.setDefaultTimeout(limit);
  const devtools = await context.browser().newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return {
    name: 'chromium',
    version: context.browser().version(),
    pid: processInfo.find((process) => process.type === 'browser').id,
    /** The browser process's own list of targets, not the driver's view of the page. */
    async workers() {
      const { targetInfos } = await devtools.send('Target.getTargets');
      return targetInfos.filter((target) => target.type.endsWith('worker')).map((target) => target.url);
    },
    /** For measurements alone: the DevTools session of the whole browser. */
    devtools,
    log: () => '',
    async open(url) {
      return tab(await context.newPage(), url);
    },
    async close() {
      await context.close();
      folder.remove();
    },
  };
}

async function tab(page, url) {
  const problems = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`); });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('crash', () => problems.push('the tab crashed'));
  await page.addInitScript(watchPolicy);
  await page.goto(url);
  const element = (role, name) => page.getByRole(role, { name, exact: true });
  return {
    native: page,
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    choose: (files, selector = 'input[type=file]') => page.locator(selector).setInputFiles(files),
    click: (role, name) => element(role, name).click(),
    fill: (label, value) => element('textbox', label).fill(value),
    exists: async (role, name) => (await element(role, name).count()) > 0,
    async press(key, times = 1) { for (let i = 0; i < times; i += 1) await page.keyboard.press(key); },
    type: (text) => page.keyboard.type(text),
    evaluate: (script, ...args) => page.evaluate(callOf(script, args)),
    text: (selector = 'body') => page.locator(selector).first().innerText(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: (file) => page.screenshot({ path: file, fullPage: true }),
    async problems() {
      return [...problems, ...await page.evaluate(callOf(policyViolations))];
    },
    close: () => page.close(),
  };
}
