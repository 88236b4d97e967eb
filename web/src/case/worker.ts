// The case worker: cryptography and proof of work, away from the page's own thread and out of its first view.
import { argon2id } from './argon2.ts';
import { CaseFailure } from './failure.ts';
import { perform } from './tasks.ts';
import type { FromWorker, ToWorker } from './tasks.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: (message: FromWorker) => void;
};

scope.onmessage = ({ data: { id, task } }) => {
  perform(task, argon2id).then(
    (answer) => {
      scope.postMessage({ id, answer });
    },
    (error: unknown) => {
      const code = error instanceof CaseFailure ? error.code : 'out_of_memory';
      scope.postMessage({ id, failure: { code, detail: String(error) } });
    },
  );
};
