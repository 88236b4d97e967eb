// What the page asks of the worker: everything that costs time or weighs much. `perform` is the worker's whole work as
// one pure function; worker.ts only listens. tasks and answers are plain data, since they are copied across.
import type { Argon2id } from './argon2.ts';
import { fromHex, toHex } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { solveChallenge } from './challenge.ts';
import type { Challenge } from './challenge.ts';
import { readDeployment } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import { CaseFailure } from './failure.ts';
import { deriveKeys, fileTag } from './keys.ts';
import type { CaseKeys } from './keys.ts';
import { readNotice } from './notice.ts';
import type { Notice } from './notice.ts';
import { sha256 } from './primitives.ts';
import type { Receipt } from './receipt.ts';
import { sealMessage } from './sealing.ts';
import type { Sealing } from './sealing.ts';
import { openStatus } from './status.ts';
import type { CaseStatus } from './status.ts';
import { openUnopened } from './unopened.ts';

export interface Tasks {
  derive: { readonly receipt: Receipt };
  /** Hex SHA-256 of files in, their tags out, in the same order. */
  tags: { readonly statusKey: Bytes; readonly sha256: readonly string[] };
  /** Hex of SHA-256(W): what an open message leaves with the exchange. */
  withdrawalHash: { readonly withdrawal: Bytes };
  seal: { readonly sealing: Sealing };
  openStatus: { readonly box: Bytes; readonly statusKey: Bytes };
  /** Where openStatus failed. */
  openUnopened: { readonly box: Bytes; readonly index: Bytes; readonly noticeKey: Bytes };
  solve: { readonly challenge: Challenge };
  deployment: { readonly text: string };
  notice: { readonly text: string; readonly noticeKey: Bytes; readonly nowMs: number };
}

export interface Answers {
  derive: CaseKeys;
  tags: readonly string[];
  withdrawalHash: string;
  seal: Bytes;
  openStatus: CaseStatus;
  openUnopened: CaseStatus;
  solve: string;
  deployment: Deployment;
  notice: Notice;
}

export type TaskName = keyof Tasks;

/** One variant for each kind of task. */
export type Task = { [Name in TaskName]: { readonly name: Name } & Tasks[Name] }[TaskName];

export type ToWorker = { readonly id: number } & { readonly task: Task };

export type FromWorker =
  | { readonly id: number; readonly answer: Answers[TaskName] }
  | { readonly id: number; readonly failure: { readonly code: string; readonly detail: string } };

export async function perform(task: Task, argon2id: Argon2id): Promise<Answers[TaskName]> {
  switch (task.name) {
    case 'derive':
      return deriveKeys(task.receipt, argon2id);
    case 'tags':
      return task.sha256.map((hex) => {
        const digest = fromHex(hex, 32);
        if (!digest) throw new CaseFailure('bad_hex');
        return toHex(fileTag(task.statusKey, digest));
      });
    case 'withdrawalHash':
      return toHex(sha256(task.withdrawal));
    case 'seal':
      return sealMessage(task.sealing);
    case 'openStatus':
      return openStatus(task.box, task.statusKey);
    case 'openUnopened':
      return openUnopened(task.box, task.index, task.noticeKey);
    case 'solve':
      return solveChallenge(task.challenge);
    case 'deployment':
      return readDeployment(task.text);
    case 'notice':
      return readNotice(task.text, task.noticeKey, task.nowMs);
  }
}
