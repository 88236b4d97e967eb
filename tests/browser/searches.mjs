// What is looked for in every state of the page, in Chromium: axe-core's rules, and what the page promises beyond them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The whole search costs most of the time of its suites. What differs from one mode to the next is searched in each mode:
// colours, sizes, words. Everything is searched once in each of two languages, and with --long in every mode.
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const sizes = ['target-size', 'scrollable-region-focusable'];
const words = ['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title', 'button-name', 'link-name', 'label', 'select-name',
  'input-button-name', 'summary-name', 'empty-heading', 'aria-dialog-name', 'aria-meter-name', 'aria-progressbar-name',
  'aria-input-field-name', 'landmark-unique', 'svg-img-alt', 'role-img-alt', 'label-content-name-mismatch', 'scrollable-region-focusable'];

/** Rules that are off unless asked for, and that this page promises: 7:1 contrast, targets. */
const promised = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

export const searches = {
  everything: { rules: promised },
  colours: { runOnly: colours },
  'colours and sizes': { runOnly: [...colours, ...sizes] },
  words: { runOnly: [...words, ...sizes] },
};

/** One string for each rule that the page breaks as it is now. */
export async function axeFindings(page, search) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (options) => {
    scrollTo(0, 0); // wherever else the page stands, the bar covers a part of something
    const { violations } = await globalThis.axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`.replaceAll(/\s+/g, ' '));
  }, search);
}

/** How far the page is wider than its window; null when it is not. */
export const widerBy = (page) => page.evaluate(() => {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? scrollWidth - innerWidth : null;
});

/** What can be pressed and is smaller than 48 x 48 pixels. A link within a sentence is as large as its words (WCAG 2.5.8
 *  says so too); a radio button or checkbox is pressed by its label. */
export const smallTargets = (page) => page.evaluate(() => {
  const least = 48;
  return [...document.querySelectorAll('button, a[href], summary, select, input')]
    .map((element) => (element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : element))
    .filter((element) => element.checkVisibility() && !element.matches('.skip:not(:focus)'))
    .filter((element) => !(getComputedStyle(element).display === 'inline' && element.parentElement.textContent.trim() !== element.textContent.trim()))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    .map(({ element, box }) => `${element.localName}.${element.className} "${(element.ariaLabel ?? element.textContent).trim()}" ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`);
});

/** What still moves although she asked for less motion. */
export const moving = (page) => page.evaluate(() => document.getAnimations()
  .filter(({ playState }) => playState === 'running')
  .map(({ effect, animationName, transitionProperty }) => `${effect.target.className}: ${animationName ?? transitionProperty}`));

/** What lies under the bar when it gets the focus, walking backwards through the page, so that each stop comes into view
 *  from above. The focus is where it was, and so is the page. */
export const focusUnderBar = (page) => page.evaluate(() => {
  const before = { element: document.activeElement, top: scrollY };
  before.element.blur(); // what has the focus already is not brought into view again
  const bar = document.querySelector('.bar');
  if (!bar) return [];
  const stops = [...document.querySelectorAll('main :is(button, a[href], summary, select, input, [tabindex])')].filter((element) => element.checkVisibility());
  const under = [];
  scrollTo(0, document.documentElement.scrollHeight);
  for (const stop of stops.reverse()) {
    stop.focus();
    const edge = bar.getBoundingClientRect().bottom;
    const { top, bottom } = stop.getBoundingClientRect();
    if (top < edge - 1 && bottom - top < innerHeight - edge) under.push(`${stop.localName}.${stop.className} "${stop.textContent.trim().slice(0, 40)}" at ${top.toFixed(0)} under ${edge.toFixed(0)}`);
  }
  before.element.focus({ preventScroll: true });
  scrollTo(0, before.top);
  return under;
});

/** With the spacing of WCAG 1.4.12, and more: lines twice their letters. What is cut off then, or makes the page wider. */
export const lostWhenSpaced = (page) => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  const lost = [...document.querySelectorAll('main *, .bar *')]
    .filter((element) => element.checkVisibility() && !element.closest('.sr-only, svg') && getComputedStyle(element).clipPath === 'none')
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    .map((element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) lost.push(`the page is ${scrollWidth} px wide`);
  document.adoptedStyleSheets = before;
  return lost;
});
