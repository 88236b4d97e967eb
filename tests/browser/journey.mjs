// The page as the tests know it: how each step is reached and how its results are read, in one place.
import { until } from './harness/wait.mjs';
import { text } from './texts.mjs';

export { errorText, text } from './texts.mjs';

/** Waits for the page with this main heading. Its focus is the sign that the page has settled. */
export function heading(page, id, { limit, values } = {}) {
  const words = text(id, values);
  return page.until(`the heading "${words}"`, (wanted) => document.querySelector('h1')?.textContent.trim() === wanted, [words], { limit });
}

/** Changes the language by the menu in the bar, as she would (Chromium); the page has changed when it says so itself.
 *  Gives whether the page can: one that did not arrive has no menu, and says that in its heading. */
export async function speak(page, tag) {
  await page.until('the page has drawn itself', () => document.querySelector('h1') !== null);
  if (!await page.evaluate(() => document.querySelector('.language select') !== null)) return false;
  await page.native.locator('.language select').selectOption(tag);
  await page.until(`the page speaks ${tag}`, (wanted) => document.documentElement.lang === wanted, [tag]);
  return true;
}

/** The id of the text among `ids` that is the main heading now; waits until one of them is. */
export async function oneOf(page, ids) {
  const words = Object.fromEntries(ids.map((id) => [text(id), id]));
  return words[await page.until(`one of ${ids.join(', ')}`, (wanted) => {
    const shown = document.querySelector('h1')?.textContent.trim();
    return wanted.includes(shown) ? shown : null;
  }, [Object.keys(words)])];
}

/** From the start page to the picker, as an adult whose pictures show adults. While no platform has collected the list
 *  the page says so first; the tests go on as a test. */
export async function toPicker(page) {
  await heading(page, 'home-title');
  await page.click('button', text('home-start'));
  await heading(page, 'safety-title');
  await page.click('button', text('continue'));
  await heading(page, 'question-title');
  await page.click('radio', text('question-no'));
  await page.click('button', text('continue'));
  if (await oneOf(page, ['pick-title', 'uncollected-title']) === 'uncollected-title') {
    await page.click('button', text('uncollected-test'));
  }
  await heading(page, 'pick-title');
}

/** From the review to the receipt; gives {number, pin} as written there, digits alone. */
export async function toReceipt(page, count) {
  await page.click('button', text('review-continue', { count }));
  await heading(page, 'receipt-title');
  const [number, pin] = await page.evaluate(() =>
    [...document.querySelectorAll('.slip .digits')].map((digits) => digits.textContent.replaceAll(/\D/g, '')));
  return { number, pin };
}

/** From the start page to a case, by its two numbers. */
export async function lookUp(page, { number, pin }) {
  await heading(page, 'home-title');
  await page.click('button', text('home-find-case'));
  await heading(page, 'find-title');
  await page.fill(text('receipt-number'), number);
  await page.fill(text('receipt-pin'), pin);
  await page.click('button', text('find-button'));
  await heading(page, 'case-title');
}

/** On the case page: looks again until what is shown there contains all these words. */
export async function caseShows(page, ...words) {
  await until(`the case shows ${words.join(' and ')}`, async () => {
    const shown = await page.text('main');
    if (words.every((word) => shown.includes(word))) return true;
    if (await page.exists('button', text('case-look-again'))) await page.click('button', text('case-look-again'));
    return false;
  }, { every: 300 });
}

/** Chooses files on the picker; the page goes to work at once. */
export async function choose(page, files) {
  await heading(page, 'pick-title');
  await page.choose(files);
}

/** Waits for the review and reads every file card of it: {name, verdict, error (the sentence, or null), pattern (the 64
 *  hex digits of the drawn bits, or null), width, height, md5, sha256, fingerprints: [{value, quality}] as shown}. */
export async function reviewItems(page, { limit = 120_000 } = {}) {
  await heading(page, 'review-title', { limit });
  const words = Object.fromEntries(['verdict-failed', 'leaves-md5', 'leaves-sha256', 'leaves-dimensions', 'leaves-quality', 'leaves-video']
    .map((id) => [id, text(id)]));
  return page.evaluate((wanted) => {
    // Row by row from the top, bit 0 first: PDQ's text ends with row 0, and each word's lowest bit is column 0.
    const hexOf = (path) => {
      const rows = Array(16).fill(0);
      for (const [, x, y] of path.matchAll(/M([\d.]+) ([\d.]+)h/g)) rows[Math.floor(y)] |= 1 << Math.floor(x);
      return rows.reverse().map((row) => row.toString(16).padStart(4, '0')).join('');
    };
    const rowsOf = (card) => [...card.querySelectorAll('dl > div')].map((row) => ({
      term: row.querySelector('dt').textContent.trim(), value: row.querySelector('dd').textContent.trim() }));
    return [...document.querySelectorAll('ul.files > li')].map((card) => {
      const rows = rowsOf(card);
      const find = (id) => rows.find(({ term }) => term === wanted[id])?.value ?? null;
      const verdict = card.querySelector('.tag').textContent.trim();
      const path = card.querySelector('.pattern:not(.pattern-none) path');
      const size = (find('leaves-dimensions') ?? '').replaceAll(/[^\d×]/g, '').split('×').map(Number);
      const explained = card.querySelector('.tag').closest('p').nextElementSibling.textContent.trim();
      const marked = `${wanted['leaves-quality']}: `;
      return {
        name: card.querySelector('h3').textContent.trim(),
        verdict,
        error: verdict === wanted['verdict-failed'] ? explained : null,
        pattern: path ? hexOf(path.getAttribute('d')) : null,
        width: size[0] || null,
        height: size[1] || null,
        md5: find('leaves-md5') ?? find('leaves-video'),
        sha256: find('leaves-sha256'),
        fingerprints: rows.filter(({ term }) => term.includes(marked))
          .map(({ term, value }) => ({ value, quality: Number(term.slice(term.indexOf(marked) + marked.length)) })),
      };
    });
  }, words);
}
