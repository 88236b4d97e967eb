// Thirty walks at random through the page as it is, in a deployment of both programmes: wherever they lead, there is a
// heading and a way out, and no answer but "everyone was 18 or older" shows the picker for adults.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { serve } from './harness/site.mjs';
import { heading, text } from './journey.mjs';
import { mixedFiles } from './states.mjs';

const walks = 30;
const steps = 7;

/** A small fixed generator: the same walks each time. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('walks at random', { timeout: 180_000 }, () => {
  let server;
  let browser;
  let page;
  let folder;
  let files;
  before(async () => {
    folder = temporaryFolder('walks');
    files = mixedFiles(folder.path).slice(0, 2);
    server = await serve({ args: ['--programmes', 'adult,minor'] });
    browser = await launch('chromium');
    page = await browser.open(`${server.site}/`);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder?.remove();
  });

  /** Everything in the page that she could press and that stays in the page. */
  const chances = () => page.evaluate((kept) => {
    const main = document.querySelector('main');
    const all = [...main.querySelectorAll('button, summary, input[type=radio], input[type=checkbox], input[type=file]')];
    globalThis.chances = all.filter((element) => !kept.includes(element.textContent.trim())
      && element.checkVisibility() && element.getAttribute('aria-disabled') !== 'true');
    return globalThis.chances.map((element) => element.type ?? element.localName);
  }, [text('print'), text('receipt-print'), text('receipt-save'), text('receipt-copy')]);

  const press = (index) => page.evaluate((at) => {
    const element = globalThis.chances[at];
    element.click();
    return true;
  }, index);

  const look = () => page.evaluate(() => ({
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    lead: document.querySelector('.lead')?.textContent.trim() ?? '',
    exit: [...document.querySelectorAll('.bar button')].some((button) => button.checkVisibility()),
    answer: document.querySelector('input[name=choice]:checked')?.value ?? null,
    busy: document.querySelector('main progress') !== null,
  }));

  it('find a heading and a way out everywhere, and meet no picker of the wrong programme', async () => {
    const next = generator(20_261_122);
    const met = new Set();
    const pickers = { adult: 0, minor: 0 };
    for (let number = 0; number < walks; number += 1) {
      await page.reload();
      await heading(page, 'home-title');
      let answer = null;
      for (let taken = 0; taken < steps; taken += 1) {
        const before = await look();
        const kinds = await chances();
        // The way on half of the time, so that walks get somewhere: the first button, or the first answer to a question.
        const isQuestion = before.title === text('question-title') || before.title === text('who-title');
        const radios = kinds.flatMap((kind, at) => (kind === 'radio' ? [at] : []));
        let at = next() < 0.5 ? kinds.findIndex((kind) => kind === 'submit' || kind === 'button') : Math.floor(next() * kinds.length);
        if (isQuestion && before.answer === null && radios.length > 0) at = radios[Math.floor(next() * radios.length)];
        if (kinds.includes('file') && next() < 0.7) await page.choose(files);
        else if (at >= 0) await press(at);
        // An answer given before the service said what it runs goes on by itself once it has.
        await page.until('the page has settled', (asking) => document.querySelector('main progress') === null
          && !document.querySelector('main').innerText.includes(asking)
          && (document.querySelector('h1')?.textContent.trim() ?? '') !== '', [text('review-service-asking')], { limit: 60_000 });
        const now = await look();
        assert.ok(now.exit, `no way out at ${now.title}`);
        met.add(now.title);
        if (before.title === text('question-title') && now.title !== before.title) answer = before.answer;
        if (now.title === text('home-title')) answer = null;
        // "I am 18 or older. Go on with the others" is such an answer too.
        if (before.title === text('elsewhere-title') && now.title !== before.title && answer === 'some') answer = 'no';
        if (now.title !== text('pick-title')) continue;
        const minor = now.lead === text('minor-pick-lead');
        pickers[minor ? 'minor' : 'adult'] += 1;
        assert.ok(minor || answer === 'no', `the adult picker after ${answer}`);
      }
    }
    assert.ok(met.size >= 12, [...met].join(' | '));
    assert.ok(pickers.adult > 0 && pickers.minor > 0, JSON.stringify(pickers));
    assert.deepEqual(await page.problems(), []);
  });
});
