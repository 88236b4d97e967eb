// Firefox ESR, driven by puppeteer-core over WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import { descendants, temporaryFolder, threadNames } from './process.mjs';
import { callOf, policyViolations, watchPolicy } from './script.mjs';

const limit = 20_000;

const quietPreferences = {
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.allow-experiments': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'security.OCSP.enabled': 0,
};

function proxyPreferences(proxy) {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true, // else 127.0.0.1 goes past any proxy
  };
}

export async function launch({ proxy, dark = false, forcedColors = false, reducedMotion = false, preferences = {} } = {}) {
  const folder = temporaryFolder('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    protocol: 'webDriverBiDi',
    headless: true,
    userDataDir: folder.path,
    timeout: 60_000,
    protocolTimeout: 90_000,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      ...quietPreferences,
      ...(proxy ? proxyPreferences(proxy) : {}),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'browser.display.document_color_use': forcedColors ? 2 : 1,
      ...preferences,
    },
  });
  let log = '';
  browser.process().stderr?.on('data', (data) => { log = (log + data).slice(-65_536); });
  const { pid } = browser.process();
  return {
    name: 'firefox',
    version: (await browser.version()).replace('firefox/', ''),
    pid,
    /** Firefox runs each web worker on a thread of this name, those of pages in content processes (its own in the
     *  parent); counting threads asks the kernel, not the page. */
    workers: async () => threadNames(descendants(pid).filter((process) => process !== pid)).filter((name) => name === 'DOM Worker'),
    log: () => log,
    async open(url) {
      return tab(await browser.newPage(), url);
    },
    async close() {
      await browser.close();
      folder.remove();
    },
  };
}

async function tab(page, url) {
  const problems = [];
  page.setDefaultTimeout(limit);
  page.on('console', (message) => { if (message.type() === 'error') problems.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  await page.evaluateOnNewDocument(watchPolicy);
  await page.goto(url);
  const selector = (role, name) => `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
  return {
    native: page,
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    async choose(files, input = 'input[type=file]') {
      const element = await page.waitForSelector(input);
      await element.uploadFile(...files);
    },
    click: (role, name) => page.locator(selector(role, name)).click(),
    fill: (label, value) => page.locator(selector('textbox', label)).fill(value),
    exists: async (role, name) => (await page.$(selector(role, name))) !== null,
    // WebDriver BiDi knows this key by its character alone.
    async press(key, times = 1) { for (let i = 0; i < times; i += 1) await page.keyboard.press(key === 'Space' ? ' ' : key); },
    type: (text) => page.keyboard.type(text),
    evaluate: (script, ...args) => page.evaluate(callOf(script, args)),
    text: (css = 'body') => page.$eval(css, (element) => element.innerText),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: (file) => page.screenshot({ path: file, fullPage: true }),
    problems: async () => [...problems, ...await page.evaluate(callOf(policyViolations))],
    close: () => page.close(),
  };
}
