// One submission on its way: the messages that make it up, each sealed once and kept until the intake has said 201, so
// that an answer lost on the way ends in the same bytes sent again and in exactly one case. send() may be called again
// after any failure; it goes on where it was.
import { toHex } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import type { CaseWorker } from './case_worker.ts';
import type { Challenge } from './challenge.ts';
import type { Deployment, ProgrammeKey } from './deployment.ts';
import { CaseFailure } from './failure.ts';
import type { CaseKeys } from './keys.ts';
import type { Content } from './message.ts';
import type { Random } from './receipt.ts';
import type { Entry } from './sealing.ts';
import { Lost } from './wire.ts';
import type { Wire } from './wire.ts';

export interface SendingParts {
  readonly worker: CaseWorker;
  readonly random: Random;
  /** Reads deployment.json again: the key may have changed since the page was opened. */
  readonly readDeployment: (signal: AbortSignal) => Promise<Deployment>;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface SendingListeners {
  /** `sent` of `total` messages are durable; `waiting` while the network does not answer. */
  readonly onProgress?: (sent: number, total: number, waiting: boolean) => void;
}

interface Planned {
  readonly content: Content;
  readonly counter: number;
  readonly entry: Entry;
  readonly message: string;
  body: Bytes | undefined;
}

const firstWaitMs = 1000;
const longestWaitMs = 15_000;

/** Failures that a fresh challenge mends; so many in a row are a fault that waiting does not mend. */
const staleChallenge = new Set(['challenge_wrong', 'challenge_required']);
const mostStale = 5;

export class Sending {
  readonly #parts: SendingParts;
  readonly #wire: Wire;
  readonly #keys: CaseKeys;
  readonly #planned: Planned[];
  #programme: ProgrammeKey;
  #challenge: Challenge | undefined;
  #sent = 0;

  constructor(
    parts: SendingParts,
    wire: Wire,
    keys: CaseKeys,
    programme: ProgrammeKey,
    contents: readonly Content[],
    firstCounter: number,
  ) {
    this.#parts = parts;
    this.#wire = wire;
    this.#keys = keys;
    this.#programme = programme;
    this.#planned = contents.map((content, i) => ({
      content,
      counter: firstCounter + i,
      entry: content.kind === 'open' ? 'register' : 'access',
      message: toHex(this.#drawn(16)),
      body: undefined,
    }));
  }

  /** Bytes that will have left, once sealed: for the review. */
  get messages(): number {
    return this.#planned.length;
  }

  /**
   * Resolves when every message is durable. Waits and tries again as long as answers are lost; rejects with the signal's
   * reason, or with the CaseFailure that the intake told (case_exists: draw a new receipt).
   */
  async send(signal: AbortSignal, listeners: SendingListeners = {}): Promise<void> {
    const total = this.#planned.length;
    listeners.onProgress?.(this.#sent, total, false);
    for (let next = this.#planned[this.#sent]; next; next = this.#planned[this.#sent]) {
      await this.#leave(next, signal, (waiting) => {
        listeners.onProgress?.(this.#sent, total, waiting);
      });
      next.body?.fill(0);
      next.body = undefined;
      this.#sent += 1;
      listeners.onProgress?.(this.#sent, total, false);
    }
  }

  async #leave(planned: Planned, signal: AbortSignal, onWaiting: (waiting: boolean) => void): Promise<void> {
    let stale = 0;
    for (let wait = firstWaitMs; ; wait = Math.min(2 * wait, longestWaitMs)) {
      try {
        planned.body ??= await this.#seal(planned, signal);
        const challenge = this.#challenge ?? (await this.#wire.challenge(signal));
        this.#challenge = undefined;
        const solution = await this.#parts.worker.perform('solve', { challenge }, signal);
        this.#challenge = await this.#wire.leave(planned.body, solution, signal);
        return;
      } catch (error) {
        if (error instanceof CaseFailure && error.code === 'key_retired') {
          await this.#changeKey(error, signal);
          planned.body = undefined;
          continue;
        }
        const isStale = error instanceof CaseFailure && staleChallenge.has(error.code);
        stale = isStale ? stale + 1 : 0;
        if (!(error instanceof Lost) && (!isStale || stale === mostStale)) throw error;
        onWaiting(true);
        await this.#parts.sleep(error instanceof Lost ? (error.retryAfterMs ?? wait) : wait, signal);
        onWaiting(false);
      }
    }
  }

  #seal({ content, counter, entry, message }: Planned, signal: AbortSignal): Promise<Bytes> {
    const { name, keyId, publicKey } = this.#programme;
    const address = { programme: name, keyId, case: toHex(this.#keys.index), message };
    const ephemeralSecret = this.#drawn(32);
    const { access } = this.#keys;
    const sealing = { address, counter, content, entry, access, publicKey, ephemeralSecret };
    return this.#parts.worker.perform('seal', { sealing }, signal);
  }

  async #changeKey(told: CaseFailure, signal: AbortSignal): Promise<void> {
    const { programmes } = await this.#parts.readDeployment(signal);
    const programme = programmes.find(({ name }) => name === this.#programme.name);
    // The site still names the key that the intake refuses: trying again would go round for ever.
    if (!programme || programme.keyId === this.#programme.keyId) throw told;
    this.#programme = programme;
  }

  #drawn(size: number): Bytes {
    const bytes = new Uint8Array(size);
    this.#parts.random(bytes);
    return bytes;
  }
}
