// Carries out what the journey wants of the service: asks who is there, sends, confirms, looks, withdraws. Turns every
// outcome into an event; holds the keys of the one case at hand, and lets go of them with end().
import { CaseFailure } from '../case/failure.ts';
import { sleep } from '../case/client.ts';
import type { CaseClient, Seen } from '../case/client.ts';
import type { CaseKeys } from '../case/keys.ts';
import { drawReceipt, readCaseNumber, readPin } from '../case/receipt.ts';
import type { Sending } from '../case/sending.ts';
import type { CaseParts } from '../case/start.ts';
import { isError } from '../hash/messages.ts';
import { chosenOf } from './chosen.ts';
import { usable } from './journey.ts';
import type { CaseEvent, CaseNews, Item, Journey, Service, Target } from './journey.ts';
import { isRecent } from './weeks.ts';

/** The exchange rewrites a status within five seconds of a change when it is idle. */
const settleMs = 2500;
const settleTries = 3;

function problemOf(error: unknown): string {
  return error instanceof CaseFailure ? error.code : 'network';
}

interface Underway {
  readonly sending: Sending;
  readonly items: readonly Item[];
  readonly number: string | null;
}

/** How long the service is given to say what runs here, in ms. */
const patience = 10_000;

export class CaseDesk {
  readonly #parts: CaseParts;
  readonly #tell: (event: CaseEvent) => void;
  readonly #now: () => number;
  #stop = new AbortController();
  #keys: CaseKeys | undefined;
  #underway: Underway | undefined;
  #messages = 0;
  /** The service said what it runs: an earlier question that hangs no longer means that it is away. */
  #answered = false;

  constructor(parts: CaseParts, now: () => number, tell: (event: CaseEvent) => void) {
    this.#parts = parts;
    this.#now = now;
    this.#tell = tell;
  }

  get #client(): CaseClient {
    return this.#parts.client;
  }

  /** Lets go of keys and of everything under way. */
  end(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#parts.end();
    for (const key of Object.values(this.#keys ?? {})) (key as Uint8Array).fill(0);
    this.#keys = undefined;
    this.#underway = undefined;
  }

  /** Which programmes run here, and whether anybody collects their lists. */
  ask(): void {
    const { signal } = this.#stop;
    // A network that says nothing is told like one that is not there: nobody is kept at the first question for long.
    const slow = setTimeout(() => {
      if (!signal.aborted && !this.#answered)
        this.#tell({ is: 'service', service: { is: 'away', problem: 'network' } });
    }, patience);
    this.#try(
      async () => {
        const { programmes } = await this.#client.deployment(signal);
        const notice = await this.#client.notice(signal);
        const known = programmes.filter(({ name }) => name === 'adult' || name === 'minor');
        const entries = known.map(({ name, platforms: named }) => {
          // The notice says more than the site's own list, which stands in where no notice holds.
          const platforms = notice?.[name] ?? named.map((each) => ({ name: each, lastCollected: null }));
          const weeks = platforms.flatMap(({ lastCollected }) => lastCollected ?? []);
          return [name, { collects: weeks.some((week) => isRecent(week, this.#now())), platforms }] as const;
        });
        const service: Service = { is: 'there', programmes: Object.fromEntries(entries) };
        clearTimeout(slow);
        this.#answered = true;
        this.#tell({ is: 'service', service });
      },
      (problem) => {
        clearTimeout(slow);
        return { is: 'service', service: { is: 'away', problem } };
      },
    );
  }

  /** Sends what the journey holds: a new case, or more pictures for the one at hand. */
  deliver(journey: Journey): void {
    const { signal } = this.#stop;
    this.#try(
      async () => {
        const underway = await this.#prepare(journey, signal);
        this.#underway = underway;
        await underway.sending.send(signal, {
          onProgress: (_sent, _total, waiting) => {
            this.#tell({ is: 'on_its_way', waiting });
          },
        });
        this.#messages += underway.sending.messages;
        this.#underway = undefined;
        const labels = await this.label(journey.items).catch(() => ({}));
        this.#tell({ is: 'arrived', labels });
      },
      (problem) => {
        const taken = problem === 'case_exists';
        if (taken) this.#underway = undefined;
        return { is: 'not_sent', problem, another: taken ? drawReceipt() : null };
      },
    );
  }

  async #prepare(journey: Journey, signal: AbortSignal): Promise<Underway> {
    const { receipt, adding, items, programme } = journey;
    const number = adding ? null : (receipt?.number ?? null);
    const before = this.#underway;
    // The same submission again is the same bytes again, so that it ends in one case however often it is sent.
    if (before?.items === items && before.number === number) return before;
    const chosen = usable(items).flatMap((item) => chosenOf(item) ?? []);
    if (adding && this.#keys) {
      const sending = await this.#client.add(this.#keys, this.#messages, chosen, signal);
      return { sending, items, number };
    }
    if (!receipt || !programme || !journey.under18 || !journey.who) throw new CaseFailure('bad_argument');
    this.#keys = await this.#client.keys(receipt, signal);
    this.#messages = 0;
    const answers = { under18: journey.under18, who: journey.who };
    const sending = await this.#client.open(this.#keys, programme, answers, chosen, signal);
    return { sending, items, number };
  }

  /** She has written the numbers down. */
  confirm(): void {
    this.#change(
      (keys, signal) => this.#client.confirm(keys, this.#messages, signal),
      () => {
        this.#tell({ is: 'confirmed' });
        return Promise.resolve();
      },
      (problem) => ({ is: 'not_confirmed', problem }),
    );
  }

  /** Opens a case by what she typed; digits of any script, with or without gaps. */
  find(typedNumber: string, typedPin: string): void {
    const number = readCaseNumber(typedNumber);
    const pin = readPin(typedPin);
    if (number === undefined || pin === undefined) {
      this.#tell({
        is: 'mistyped',
        number: number === undefined ? 'case_number_malformed' : null,
        pin: pin === undefined ? 'pin_malformed' : null,
      });
      return;
    }
    const { signal } = this.#stop;
    this.#tell({ is: 'looking' });
    this.#try(
      async () => {
        const keys = await this.#client.keys({ number, pin }, signal);
        const seen = await this.#client.look(keys, signal);
        this.#keys = keys;
        this.#show(seen, null);
      },
      (problem) => ({ is: 'not_seen', problem }),
    );
  }

  look(): void {
    const { signal } = this.#stop;
    this.#tell({ is: 'looking' });
    this.#try(
      async () => {
        this.#show(await this.#client.look(this.#held(), signal), 'looked');
      },
      (problem) => ({ is: 'not_seen', problem }),
    );
  }

  withdraw(what: Target): void {
    const items = what === 'all' ? what : [what.item];
    this.#tell({ is: 'looking' });
    this.#change(
      (keys, signal) => this.#client.withdraw(keys, this.#messages, items, signal),
      (signal, before) => this.#settled(signal, before, 'withdrawn'),
      (problem) => ({ is: 'not_seen', problem }),
    );
  }

  /** Stops every withdrawal that has not taken effect. */
  keep(): void {
    this.#tell({ is: 'looking' });
    this.#change(
      (keys, signal) => this.#client.cancel(keys, this.#messages, signal),
      (signal, before) => this.#settled(signal, before, 'kept'),
      (problem) => ({ is: 'not_seen', problem }),
    );
  }

  /** The tags of files with their names, to say which line of a case is which. Nothing of it leaves. */
  async label(items: readonly Item[]): Promise<Record<string, string>> {
    const read = items.flatMap(({ name, report }) => (isError(report) ? [] : [{ name, sha256: report.sha256 }]));
    const tags = await this.#client.tags(
      this.#held(),
      read.map(({ sha256 }) => sha256),
      this.#stop.signal,
    );
    return Object.fromEntries(tags.map((tag, k) => [tag, read[k]?.name ?? '']));
  }

  #held(): CaseKeys {
    if (!this.#keys) throw new CaseFailure('number_or_pin_wrong');
    return this.#keys;
  }

  #show(seen: Seen, told: CaseNews | null): void {
    this.#messages = seen.messages;
    this.#tell({ is: 'seen', seen, told });
  }

  /** Sends one message about the case at hand. Counts on from what the service has, since another tab may have written. */
  #change(
    make: (keys: CaseKeys, signal: AbortSignal) => Promise<Sending>,
    then: (signal: AbortSignal, before: Seen) => Promise<void>,
    failed: (problem: string) => CaseEvent,
  ): void {
    const { signal } = this.#stop;
    this.#try(async () => {
      const keys = this.#held();
      const before = await this.#client.look(keys, signal);
      this.#messages = before.messages;
      const sending = await make(keys, signal);
      await sending.send(signal);
      this.#messages += sending.messages;
      await then(signal, before);
    }, failed);
  }

  /** Waits a little for the status to show what was asked, then shows it as it is. */
  async #settled(signal: AbortSignal, before: Seen, told: CaseNews): Promise<void> {
    const was = JSON.stringify(before.status);
    for (let tries = 1; ; tries += 1) {
      await sleep(settleMs, signal);
      const seen = await this.#client.look(this.#held(), signal);
      if (JSON.stringify(seen.status) !== was || tries === settleTries) {
        this.#show(seen, told);
        return;
      }
    }
  }

  #try(work: () => Promise<void>, failed: (problem: string) => CaseEvent): void {
    const { signal } = this.#stop;
    work().catch((error: unknown) => {
      if (!signal.aborted) this.#tell(failed(problemOf(error)));
    });
  }
}
