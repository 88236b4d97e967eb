// The first script to arrive: it finds her language and asks for its words while the page itself is still on the way.
import './ui/styles/index.css';
import { negotiate, useLanguage } from './i18n/texts.ts';
import { cover, isLeft } from './ui/leave.ts';

/** English when hers does not arrive. */
async function words(): Promise<void> {
  await useLanguage(negotiate(navigator.languages)).catch(() => useLanguage('en'));
}

async function begin(): Promise<void> {
  try {
    const [{ openPage }] = await Promise.all([import('./page.ts'), words()]);
    openPage();
  } catch {
    // Neither the page nor its words can be relied on now: what to say lies ready in index.html.
    const missing = document.querySelector('template');
    if (missing) document.body.replaceChildren(missing.content.cloneNode(true));
  }
}

if (isLeft()) cover();
else void begin();
