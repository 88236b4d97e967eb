// The client with the page's own parts: what pages import. Everything heavy stays in the worker's script.
import { CaseWorker } from './case_worker.ts';
import { CaseClient, sleep } from './client.ts';
import { systemRandom } from './receipt.ts';
import { spawnCaseWorker } from './worker_start.ts';

export interface CaseParts {
  readonly client: CaseClient;
  /** Ends the worker with the keys that it holds: for leaving in a hurry. */
  readonly end: () => void;
}

export function startCase(): CaseParts {
  const worker = new CaseWorker(spawnCaseWorker);
  const client = new CaseClient({
    worker,
    fetch: (url, init) => fetch(url, init),
    random: systemRandom,
    now: () => Date.now(),
    sleep,
  });
  return {
    client,
    end: () => {
      worker.end();
    },
  };
}
