// Puts the page together: language, engine, element.
import './ui/styles/index.css';
import { negotiate, useLocale } from './i18n/texts.ts';
import { startCase } from '#case';
import { loadCore, spawn, standalone } from '#engine';
import { HashPool, workersFor } from './hash/pool.ts';
import { StillmineApp, dress } from './pages/app.ts';

async function begin(): Promise<void> {
  // English is part of the page: when another language does not arrive, it stays.
  await useLocale(negotiate(navigator.languages)).catch(() => undefined);
  dress();
  customElements.define('stillmine-app', StillmineApp);
  const app = new StillmineApp();
  app.pool = new HashPool({ spawn, loadCore, workers: workersFor(navigator.hardwareConcurrency) });
  app.standalone = standalone;
  app.service = startCase();
  document.body.replaceChildren(app);
}

void begin();
