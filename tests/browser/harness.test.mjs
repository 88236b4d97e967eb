// The harness itself, in all three engines, on tiny pages of its own: what the suites rely on must be seen to work,
// above all the alarms (a worker left over, a violation of the policy, bytes that left the browser).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines, launch } from './harness/engine.mjs';
import { temporaryFolder } from './harness/process.mjs';
import { disguises, findSecrets, record } from './harness/recorder.mjs';
import { ownPages } from './harness/site.mjs';
import { until } from './harness/wait.mjs';

const page = `<!doctype html><html lang="en"><title>Own page</title><link rel="icon" href="/icon.svg"><script src="/page.js" type="module"></script>
<main><h1>Own page</h1><label>Pictures <input type="file" multiple></label><p id="out"></p>
<button>Start workers</button><button>End workers</button><button>Break the policy</button><button>Leak</button><button>Fail</button></main></html>`;

const script = `
const policy = globalThis.trustedTypes?.createPolicy('worker-url', { createScriptURL: (url) => url });
const out = document.querySelector('#out');
let workers = [];
const actions = {
  'Start workers': () => { workers = [1, 2].map(() => new Worker(policy ? policy.createScriptURL('/worker.js') : '/worker.js')); },
  'End workers': () => workers.forEach((worker) => worker.terminate()),
  'Break the policy': () => document.body.setAttribute('style', 'color: red'),
  'Fail': () => setTimeout(() => { throw new Error('planned failure'); }),
  'Leak': async () => {
    const [file] = document.querySelector('input').files;
    const text = btoa(String.fromCharCode(1, ...new Uint8Array(await file.arrayBuffer())));
    await fetch('/page.js?' + new URLSearchParams({ name: file.name }), { method: 'POST', body: text });
    out.textContent = 'leaked';
  },
};
for (const button of document.querySelectorAll('button')) button.onclick = actions[button.textContent];
document.querySelector('input').onchange = async (event) => {
  const bytes = await Promise.all([...event.target.files].map((file) => file.arrayBuffer()));
  out.textContent = [...event.target.files].map((file, i) => file.name + ' ' + bytes[i].byteLength).join(', ');
};`;

for (const name of Object.keys(engines)) {
  describe(`the harness in ${name}`, { timeout: 120_000 }, () => {
    let site;
    let recorder;
    let browser;
    let folder;
    let tab;
    before(async () => {
      folder = temporaryFolder('harness');
      site = await ownPages({
        '/': ['text/html', page], '/page.js': ['text/javascript', script], '/worker.js': ['text/javascript', ''],
        '/icon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      });
      recorder = await record(site.site);
      browser = await launch(name);
      tab = await browser.open(`${recorder.site}/`);
    });
    after(async () => {
      await browser?.close();
      await recorder?.stop();
      await site?.stop();
      folder.remove();
    });

    it('finds nothing wrong with a clean page', async () => {
      assert.deepEqual(await tab.problems(), []);
      assert.match(browser.version, /^\d+\./);
    });

    it('hands several files to the page', async () => {
      writeFileSync(join(folder.path, 'a.txt'), 'canary-in-the-file-0123456789');
      writeFileSync(join(folder.path, 'canary-in-the-name.txt'), 'other');
      await tab.choose([join(folder.path, 'canary-in-the-name.txt'), join(folder.path, 'a.txt')]);
      await tab.until('the page read both', () => document.querySelector('#out').textContent === 'canary-in-the-name.txt 5, a.txt 29');
    });

    it('keeps every byte that leaves, and finds a planted leak however it is disguised', async () => {
      const secrets = { 'file name': Buffer.from('canary-in-the-name'), pixels: Buffer.from('canary-in-the-file-0123456789') };
      assert.deepEqual(findSecrets(secrets, recorder.received()), []);
      await tab.choose([join(folder.path, 'a.txt')]);
      await tab.click('button', 'Leak');
      await tab.until('the page has leaked', () => document.querySelector('#out').textContent === 'leaked');
      assert.deepEqual(findSecrets(secrets, recorder.received()), ['pixels as base64 at offset 1', 'pixels as base64url at offset 1']);
    });

    it('lists workers while they live, and no longer', async () => {
      assert.equal((await browser.workers()).length, 0);
      await tab.click('button', 'Start workers');
      await until('two workers are listed', async () => (await browser.workers()).length === 2);
      await tab.click('button', 'End workers');
      await until('no worker is listed', async () => (await browser.workers()).length === 0);
    });

    it('reports an uncaught error and a violation of the policy', async () => {
      await tab.click('button', 'Fail');
      await tab.click('button', 'Break the policy');
      await until('both are reported', async () => {
        const problems = (await tab.problems()).join('\n');
        return /planned failure/.test(problems) && /style-src/.test(problems);
      });
    });

    it('sizes the window and knows an element by role and name', async () => {
      await tab.resize(640, 800);
      await tab.until('the window is narrow', () => innerWidth <= 640);
      assert.equal(await tab.exists('button', 'Leak'), true);
      assert.equal(await tab.exists('button', 'Lea'), false);
      assert.equal(await tab.exists('heading', 'Own page'), true);
    });
  });
}

describe('the search for secrets', () => {
  const secret = Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256));

  it('finds a secret in every disguise, wherever it stands', () => {
    for (const [form, bytes] of Object.entries(disguises(secret))) {
      const stream = Buffer.concat([Buffer.from('POST / HTTP/1.1\r\n\r\n'), bytes, Buffer.from('tail')]);
      assert.ok(findSecrets({ secret }, [stream]).includes(`secret as ${form}`), form);
    }
    for (const offset of [0, 1, 2]) {
      const stream = Buffer.concat([Buffer.alloc(offset, 7), secret, Buffer.from('after')]).toString('base64');
      assert.notDeepEqual(findSecrets({ secret }, [Buffer.from(stream)]), [], `base64, ${offset} bytes before it`);
    }
  });

  it('finds nothing in bytes of chance', () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, i) => Math.imul(i, 2654435761) >>> 24));
    assert.deepEqual(findSecrets({ secret }, [noise]), []);
  });

  it('refuses a secret so short that chance could contain it', () => {
    assert.throws(() => findSecrets({ pin: Buffer.from('1234') }, []));
  });
});
