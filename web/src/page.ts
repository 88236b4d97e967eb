// Puts the page together: the workers, the service, the element.
import { startCase } from '#case';
import { loadCore, loadDecoder, spawn, standalone } from '#engine';
import { HashPool, workersFor } from './hash/pool.ts';
import { StillmineApp, dress } from './pages/app.ts';

export function openPage(): void {
  dress();
  customElements.define('stillmine-app', StillmineApp);
  const app = new StillmineApp();
  app.pool = new HashPool({ spawn, loadCore, loadDecoder, workers: workersFor(navigator.hardwareConcurrency) });
  app.standalone = standalone;
  app.service = startCase();
  document.body.replaceChildren(app);
}
