// A person's dealings with her case, as the pages use them: open, look, add, withdraw, cancel, confirm. Nothing is kept
// beyond the tab; keys live in the objects that the caller holds.
import { abortReason, throwIfAborted } from '../hash/abort.ts';
import { toHex } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import type { CaseWorker } from './case_worker.ts';
import type { Deployment, ProgrammeKey } from './deployment.ts';
import { CaseFailure } from './failure.ts';
import type { CaseKeys } from './keys.ts';
import { mostItems, splitItems } from './message.ts';
import type { Answers, Content, Fingerprint, Item } from './message.ts';
import type { Notice } from './notice.ts';
import type { Random, Receipt } from './receipt.ts';
import { Sending } from './sending.ts';
import { justReceived } from './status.ts';
import type { CaseStatus } from './status.ts';
import { Wire } from './wire.ts';
import type { Fetch } from './wire.ts';

export interface ClientParts {
  readonly worker: CaseWorker;
  readonly fetch: Fetch;
  readonly random: Random;
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A picture or video that she chose, as far as it may leave. */
export interface Chosen {
  readonly kind: 'image' | 'video';
  readonly sha256: string;
  readonly edited: boolean;
  readonly synthetic: boolean;
  readonly fingerprints: readonly Fingerprint[];
}

export interface Seen {
  /** Messages that the intake has of this case. */
  readonly messages: number;
  readonly status: CaseStatus;
}

export class CaseClient {
  readonly #parts: ClientParts;
  #deployment: Deployment | undefined;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** What the site says about itself; read once, and again when a key has been retired. */
  async deployment(signal: AbortSignal): Promise<Deployment> {
    this.#deployment ??= await this.#readDeployment(signal);
    return this.#deployment;
  }

  /** Who collects the lists; nothing when nobody has in the last seven days, or the notice is not genuine. */
  async notice(signal: AbortSignal): Promise<Notice | undefined> {
    const { noticeKey, intake } = await this.deployment(signal);
    try {
      const text = await new Wire(this.#parts.fetch, intake).notice(signal);
      if (text === undefined) return undefined;
      return await this.#parts.worker.perform('notice', { text, noticeKey, nowMs: this.#parts.now() }, signal);
    } catch (error) {
      throwIfAborted(signal);
      if (error instanceof CaseFailure) return undefined;
      throw error;
    }
  }

  /** The keys of a receipt; some tenths of a second, or seconds where the engine has no compiler. */
  keys(receipt: Receipt, signal: AbortSignal): Promise<CaseKeys> {
    return this.#parts.worker.perform('derive', { receipt }, signal);
  }

  /** A new case, ready to send. */
  async open(
    keys: CaseKeys,
    programme: string,
    answers: Answers,
    chosen: readonly Chosen[],
    signal: AbortSignal,
  ): Promise<Sending> {
    const [first = [], ...rest] = splitItems(await this.#items(keys, chosen, signal));
    const withdrawalHash = await this.#parts.worker.perform('withdrawalHash', { withdrawal: keys.withdrawal }, signal);
    const withdrawal = toHex(keys.withdrawal);
    const contents: Content[] = [
      { kind: 'open', status: toHex(keys.status), withdrawalHash, answers, items: first },
      ...rest.map((items): Content => ({ kind: 'add', withdrawal, items })),
    ];
    return this.#sending(keys, await this.#programme(programme, signal), contents, 1, signal);
  }

  async look(keys: CaseKeys, signal: AbortSignal): Promise<Seen> {
    const { messages, box } = await (await this.#wire(signal)).status(keys, signal);
    if (!box) return { messages, status: justReceived };
    return { messages, status: await this.#openStatus(keys, box, signal) };
  }

  async #openStatus(keys: CaseKeys, box: Bytes, signal: AbortSignal): Promise<CaseStatus> {
    const { worker } = this.#parts;
    try {
      return await worker.perform('openStatus', { box, statusKey: keys.status }, signal);
    } catch (error) {
      if (!(error instanceof CaseFailure) || error.code !== 'status_unreadable') throw error;
      const { noticeKey } = await this.deployment(signal);
      return worker.perform('openUnopened', { box, index: keys.index, noticeKey }, signal);
    }
  }

  /** The tags of files, to find their lines in a status. */
  tags(keys: CaseKeys, sha256: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
    return this.#parts.worker.perform('tags', { statusKey: keys.status, sha256 }, signal);
  }

  /** `messages` is what look() told: the new message counts on from there. */
  async add(keys: CaseKeys, messages: number, chosen: readonly Chosen[], signal: AbortSignal): Promise<Sending> {
    const withdrawal = toHex(keys.withdrawal);
    const runs = splitItems(await this.#items(keys, chosen, signal));
    const contents = runs.map((items): Content => ({ kind: 'add', withdrawal, items }));
    return this.#later(keys, messages, contents, signal);
  }

  withdraw(keys: CaseKeys, messages: number, items: readonly string[] | 'all', signal: AbortSignal): Promise<Sending> {
    const withdrawal = toHex(keys.withdrawal);
    return this.#later(keys, messages, [{ kind: 'withdraw', withdrawal, items }], signal);
  }

  cancel(keys: CaseKeys, messages: number, signal: AbortSignal): Promise<Sending> {
    return this.#later(keys, messages, [{ kind: 'cancel', withdrawal: toHex(keys.withdrawal) }], signal);
  }

  confirm(keys: CaseKeys, messages: number, signal: AbortSignal): Promise<Sending> {
    return this.#later(keys, messages, [{ kind: 'confirm', withdrawal: toHex(keys.withdrawal) }], signal);
  }

  async #items(keys: CaseKeys, chosen: readonly Chosen[], signal: AbortSignal): Promise<Item[]> {
    if (chosen.length > mostItems) throw new CaseFailure('too_many_items');
    const tags = await this.tags(
      keys,
      chosen.map(({ sha256 }) => sha256),
      signal,
    );
    return chosen.map(({ kind, edited, synthetic, fingerprints }, i) => {
      const id = new Uint8Array(8);
      this.#parts.random(id);
      return { id: toHex(id), tag: tags[i] ?? '', kind, edited, synthetic, fingerprints };
    });
  }

  /** Any programme's key reaches the exchange, which knows the case's own programme from its first message. */
  async #later(keys: CaseKeys, messages: number, contents: readonly Content[], signal: AbortSignal): Promise<Sending> {
    const [programme] = (await this.deployment(signal)).programmes;
    if (!programme) throw new CaseFailure('deployment_invalid', 'no programme');
    return this.#sending(keys, programme, contents, messages + 1, signal);
  }

  async #sending(
    keys: CaseKeys,
    programme: ProgrammeKey,
    contents: readonly Content[],
    counter: number,
    signal: AbortSignal,
  ): Promise<Sending> {
    const { worker, random, sleep } = this.#parts;
    const readDeployment = (again: AbortSignal): Promise<Deployment> => {
      this.#deployment = undefined;
      return this.deployment(again);
    };
    const wire = await this.#wire(signal);
    return new Sending({ worker, random, readDeployment, sleep }, wire, keys, programme, contents, counter);
  }

  async #programme(name: string, signal: AbortSignal): Promise<ProgrammeKey> {
    const programme = (await this.deployment(signal)).programmes.find((entry) => entry.name === name);
    if (!programme) throw new CaseFailure('deployment_invalid', 'no such programme');
    return programme;
  }

  async #wire(signal: AbortSignal): Promise<Wire> {
    return new Wire(this.#parts.fetch, (await this.deployment(signal)).intake);
  }

  async #readDeployment(signal: AbortSignal): Promise<Deployment> {
    const text = await new Wire(this.#parts.fetch, '').file('/deployment.json', signal);
    return this.#parts.worker.perform('deployment', { text }, signal);
  }
}

/** Waits, unless the signal says to stop. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    throwIfAborted(signal);
    const stop = (): void => {
      clearTimeout(timer);
      reject(abortReason(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
