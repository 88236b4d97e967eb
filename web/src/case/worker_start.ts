// Where the case worker's script comes from: a file of the page's own origin, loaded when she first needs it.
import workerUrl from './worker.ts?worker&url';
import { scriptUrl } from '../hash/script_url.ts';

export function spawnCaseWorker(): Worker {
  return new Worker(scriptUrl(workerUrl), { type: 'module' });
}
