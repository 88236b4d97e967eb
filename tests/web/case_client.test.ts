// The client against an intake of paper: it keeps messages as the real one does, and loses answers where a test says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, mock, test } from 'node:test';
import { argon2id } from '../../web/src/case/argon2.ts';
import { fromHex, toHex, utf8 } from '../../web/src/case/bytes.ts';
import { CaseWorker } from '../../web/src/case/case_worker.ts';
import type { WorkerLike } from '../../web/src/case/case_worker.ts';
import { CaseClient } from '../../web/src/case/client.ts';
import type { Chosen } from '../../web/src/case/client.ts';
import { CaseFailure } from '../../web/src/case/failure.ts';
import type { CaseKeys } from '../../web/src/case/keys.ts';
import { sha256 } from '../../web/src/case/primitives.ts';
import { systemRandom } from '../../web/src/case/receipt.ts';
import { perform } from '../../web/src/case/tasks.ts';
import type { ToWorker } from '../../web/src/case/tasks.ts';

const protocol = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/protocol.json'), 'utf8')) as {
  deployment: { text: string };
  exchange: { keyId: string };
  statusBoxes: { statusKey: string; box: string }[];
};

/** Performs tasks in this thread. */
class NearWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  ended = false;

  postMessage({ id, task }: ToWorker): void {
    const say = (data: object): void => {
      if (!this.ended) (this.onmessage as ((event: { data: object }) => void) | null)?.({ data });
    };
    perform(task, argon2id).then(
      (answer) => {
        say({ id, answer });
      },
      (error: unknown) => {
        say({ id, failure: { code: error instanceof CaseFailure ? error.code : 'other', detail: String(error) } });
      },
    );
  }

  terminate(): void {
    this.ended = true;
  }
}

interface Envelope {
  programme: string;
  keyId: string;
  case: string;
  message: string;
  register?: string;
  access?: string;
}

/** Rejects when the caller gives up, and never before. */
function givenUp(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('given up', 'AbortError'));
    });
  });
}

function bodyThatStops(signal: AbortSignal | null | undefined): ReadableStream {
  return new ReadableStream({
    pull: () => givenUp(signal),
  });
}

class PaperIntake {
  deploymentText = protocol.deployment.text;
  /** Key ids that it takes; all when empty. */
  keyIds: string[] = [];
  box: string | null = null;
  /** What becomes of the next calls: the answer is lost after the work is done, before it, never comes, stops after its
   *  head, or is another. */
  mishaps: ('after' | 'before' | 'hang' | 'after head' | Response)[] = [];
  readonly bodies = new Map<string, string>();
  readonly cases = new Map<string, string>();
  readonly envelopes: Envelope[] = [];
  readonly calls: string[] = [];
  readonly tokens = new Set<string>();
  #drawn = 0;

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.calls.push(`${init.method ?? ''} ${url}`);
    assert.equal(init.credentials, 'omit');
    assert.equal(init.cache, 'no-store');
    if (url === '/deployment.json') return new Response(this.deploymentText);
    const mishap = url === '/v1/messages' || url === '/v1/status' ? this.mishaps.shift() : undefined;
    if (mishap === 'before') throw new TypeError('network');
    if (mishap === 'hang') return givenUp(init.signal);
    if (mishap === 'after head') return new Response(bodyThatStops(init.signal), { status: 201 });
    if (mishap instanceof Response) return mishap;
    const answer = await this.#work(url, init);
    if (mishap === 'after') throw new TypeError('network');
    return answer;
  };

  #challenge(): { token: string; bits: number } {
    const token = (this.#drawn += 1).toString(16).padStart(4, '0');
    this.tokens.add(token);
    return { token, bits: 2 };
  }

  async #work(url: string, init: RequestInit): Promise<Response> {
    if (url === '/v1/challenge') return Response.json(this.#challenge());
    if (url === '/v1/notice') return new Response('', { status: 404 });
    if (url === '/v1/status') {
      const { case: index, access } = JSON.parse(init.body as string) as { case: string; access: string };
      if (this.cases.get(index) !== this.#hash(access)) return this.#refuse(403, 'number_or_pin_wrong', '30');
      const messages = this.envelopes.filter((envelope) => envelope.case === index).length;
      // Padded, so that an answer without a box is as long as one with the smallest.
      return new Response(JSON.stringify({ messages, box: this.box }).padEnd(8336));
    }
    assert.equal(url, '/v1/messages');
    const solution = new Headers(init.headers).get('Stillmine-Challenge') ?? '';
    const [token = '', nonce = ''] = solution.split('.');
    if (!this.tokens.delete(token)) return this.#refuse(403, 'challenge_wrong');
    assert.ok((sha256(utf8(token + nonce))[0] ?? 255) < 64);
    return this.#take(new Uint8Array(await new Response(init.body as Uint8Array<ArrayBuffer>).arrayBuffer()));
  }

  #take(body: Uint8Array): Response {
    const size = new DataView(body.buffer).getUint32(0, true);
    const envelope = JSON.parse(new TextDecoder().decode(body.subarray(4, 4 + size))) as Envelope;
    const bytes = toHex(sha256(body));
    const before = this.bodies.get(envelope.message);
    if (before !== undefined) {
      return before === bytes ? this.#accepted() : this.#refuse(409, 'message_conflict');
    }
    if (this.keyIds.length > 0 && !this.keyIds.includes(envelope.keyId)) return this.#refuse(409, 'key_retired');
    const hash = envelope.register ?? this.#hash(envelope.access ?? '');
    const known = this.cases.get(envelope.case);
    if (envelope.register !== undefined && known !== undefined && known !== hash) return this.#refuse(409, 'case_exists');
    if (envelope.register === undefined && known !== hash) return this.#refuse(403, 'number_or_pin_wrong');
    this.cases.set(envelope.case, hash);
    this.bodies.set(envelope.message, bytes);
    this.envelopes.push(envelope);
    return this.#accepted();
  }

  #accepted(): Response {
    return Response.json({ challenge: this.#challenge() }, { status: 201 });
  }

  #refuse(status: number, code: string, wait?: string): Response {
    const headers = wait === undefined ? {} : { 'Retry-After': wait };
    return Response.json({ error: { code, detail: '' } }, { status, headers });
  }

  #hash(access: string): string {
    return toHex(sha256(fromHex(access) ?? new Uint8Array(0)));
  }
}

const never = new AbortController().signal;
const answers = { under18: 'no', who: 'self' } as const;

function picture(byte: number, frames = 0): Chosen {
  const value = byte.toString(16).padStart(2, '0').repeat(32);
  const frame = { ms: 0, value, quality: 90 };
  return {
    kind: frames > 0 ? 'video' : 'image',
    sha256: value,
    edited: false,
    synthetic: false,
    fingerprints:
      frames > 0
        ? [{ type: 'vpdq', frames: new Array<typeof frame>(frames).fill(frame) }]
        : [{ type: 'pdq', recipe: 'upright', value, quality: 90 }],
  };
}

function keysOf(byte: number): CaseKeys {
  const filled = (size: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(size).fill(value);
  return { index: filled(16, byte), access: filled(32, byte + 1), status: filled(32, 0x53), withdrawal: filled(32, byte + 3) };
}

let intake: PaperIntake;
let waits: number[];
let client: CaseClient;

beforeEach(() => {
  intake = new PaperIntake();
  waits = [];
  client = new CaseClient({
    worker: new CaseWorker(() => new NearWorker()),
    fetch: intake.fetch,
    random: systemRandom,
    now: () => 0,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
});

test('a case is opened with one message', async () => {
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  const progress: string[] = [];
  await sending.send(never, { onProgress: (sent, total) => progress.push(`${sent}/${total}`) });
  assert.deepEqual(progress, ['0/1', '1/1']);
  assert.equal(intake.envelopes.length, 1);
  assert.equal(intake.envelopes[0]?.keyId, protocol.exchange.keyId);
  assert.equal(intake.envelopes[0].register, toHex(sha256(keysOf(1).access)));
  assert.equal(intake.envelopes[0].access, undefined);
});

test('an answer lost after the commit ends in the same bytes again and in one case', async () => {
  intake.mishaps = ['after', 'before', 'after', new Response('<html>', { status: 502 })];
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  const waiting: boolean[] = [];
  await sending.send(never, { onProgress: (_sent, _total, waits) => waiting.push(waits) });
  assert.equal(intake.envelopes.length, 1);
  assert.equal(intake.bodies.size, 1);
  assert.equal(intake.calls.filter((call) => call === 'POST /v1/messages').length, 5);
  assert.ok(waiting.includes(true));
  assert.equal(waiting.at(-1), false);
  assert.deepEqual(waits, [1000, 2000, 4000, 8000]);
});

test('a connection that hangs is given up within a minute, and the same bytes go out on another', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  const sent = sending.send(never);
  intake.mishaps = ['hang', 'after head'];
  const posts = (): number => intake.calls.filter((call) => call === 'POST /v1/messages').length;
  const pass = async (ms: number, count: number): Promise<void> => {
    for (let turn = 0; turn < 1000 && posts() < count; turn += 1) await new Promise(setImmediate);
    assert.equal(posts(), count);
    mock.timers.tick(ms);
  };
  await pass(60_000, 1);
  await pass(60_000, 2);
  await sent;
  mock.timers.reset();
  assert.equal(posts(), 3);
  assert.equal(intake.envelopes.length, 1);
});

test('the intake says how long to wait, and that is how long the tab waits', async () => {
  const busy = Response.json({ error: { code: 'busy', detail: '' } }, { status: 503, headers: { 'Retry-After': '7' } });
  intake.mishaps = [busy];
  await (await client.open(keysOf(1), 'adult', answers, [picture(1)], never)).send(never);
  assert.deepEqual(waits, [7000]);
});

test('sending that was stopped goes on with the same bytes', async () => {
  const stop = new AbortController();
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  intake.mishaps = ['after'];
  await assert.rejects(
    sending.send(stop.signal, {
      onProgress: (_sent, _total, waiting) => {
        if (waiting) stop.abort();
      },
    }),
    { name: 'AbortError' },
  );
  await sending.send(never);
  assert.equal(intake.envelopes.length, 1);
});

test('a number that someone else holds is told, so that a new receipt can be drawn', async () => {
  await (await client.open(keysOf(1), 'adult', answers, [picture(1)], never)).send(never);
  const other = { ...keysOf(1), access: new Uint8Array(32).fill(9) };
  const second = await client.open(other, 'adult', answers, [picture(1)], never);
  await assert.rejects(second.send(never), { code: 'case_exists' });
  assert.equal(intake.envelopes.length, 1);
  await (await client.open(keysOf(5), 'adult', answers, [picture(1)], never)).send(never);
  assert.equal(intake.cases.size, 2);
});

test('a retired key is read again from the site, and the message is sealed to the new one', async () => {
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  const { programmes } = JSON.parse(intake.deploymentText) as { programmes: [{ keyId: string; publicKey: string }, { keyId: string; publicKey: string }] };
  const [adult, minor] = programmes;
  // The site now names another key for the programme: the one that stood under the other name.
  intake.deploymentText = intake.deploymentText
    .replace(`"keyId":"${adult.keyId}","publicKey":"${adult.publicKey}"`, `"keyId":"${minor.keyId}","publicKey":"${minor.publicKey}"`);
  intake.keyIds = [minor.keyId];
  await sending.send(never);
  assert.deepEqual(
    intake.envelopes.map(({ keyId, programme }) => [keyId, programme]),
    [[minor.keyId, 'adult']],
  );
});

test('a key that the site still names and the intake refuses is told, not tried for ever', async () => {
  intake.keyIds = ['0000000000000000'];
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  await assert.rejects(sending.send(never), { code: 'key_retired' });
});

test('a challenge that has been used is replaced by a fresh one', async () => {
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  intake.mishaps = [Response.json({ error: { code: 'challenge_wrong', detail: '' } }, { status: 403 })];
  await sending.send(never);
  assert.equal(intake.envelopes.length, 1);
  assert.equal(intake.calls.filter((call) => call === 'GET /v1/challenge').length, 2);
});

test('challenges that are refused again and again are told, not tried for ever', async () => {
  const sending = await client.open(keysOf(1), 'adult', answers, [picture(1)], never);
  intake.mishaps = Array.from({ length: 5 }, () =>
    Response.json({ error: { code: 'challenge_wrong', detail: '' } }, { status: 403 }),
  );
  await assert.rejects(sending.send(never), { code: 'challenge_wrong' });
});

test('a submission over 4 MiB goes as an open and adds of the same case', async () => {
  const films = Array.from({ length: 50 }, (_, i) => picture(i + 1, 1000));
  const sending = await client.open(keysOf(1), 'adult', answers, films, never);
  assert.ok(sending.messages > 1);
  await sending.send(never);
  assert.equal(intake.envelopes.length, sending.messages);
  assert.equal(intake.cases.size, 1);
  const [first, ...rest] = intake.envelopes;
  assert.ok(first?.register !== undefined);
  for (const { access, register } of rest) assert.deepEqual([access, register], [toHex(keysOf(1).access), undefined]);
});

test('more than 500 pictures are refused before anything is sent', async () => {
  const many = Array.from({ length: 501 }, () => picture(1));
  await assert.rejects(client.open(keysOf(1), 'adult', answers, many, never), { code: 'too_many_items' });
  assert.equal(intake.envelopes.length, 0);
});

test('a case without a box has been received, one with a box says what is in it', async () => {
  const keys = keysOf(1);
  await (await client.open(keys, 'adult', answers, [picture(1)], never)).send(never);
  assert.deepEqual((await client.look(keys, never)).status.state, 'received');
  intake.box = protocol.statusBoxes[1]?.box ?? null;
  const seen = await client.look(keys, never);
  assert.equal(seen.messages, 1);
  assert.equal(seen.status.state, 'partly_refused');
});

test('a wrong PIN is told with the time to wait', async () => {
  await assert.rejects(client.look(keysOf(7), never), { code: 'number_or_pin_wrong', retryAfterMs: 30_000 });
});

test('later messages carry access and count on', async () => {
  const keys = keysOf(1);
  await (await client.open(keys, 'adult', answers, [picture(1)], never)).send(never);
  for (const later of [
    (n: number) => client.confirm(keys, n, never),
    (n: number) => client.add(keys, n, [picture(2)], never),
    (n: number) => client.withdraw(keys, n, 'all', never),
    (n: number) => client.cancel(keys, n, never),
  ]) {
    const { messages } = await client.look(keys, never);
    await (await later(messages)).send(never);
  }
  assert.equal((await client.look(keys, never)).messages, 5);
  for (const { access } of intake.envelopes.slice(1)) assert.equal(access, toHex(keys.access));
});

test('no notice yet means that nobody collects', async () => {
  assert.equal(await client.notice(never), undefined);
});

test('aborting ends the worker at once', async () => {
  const workers: NearWorker[] = [];
  const worker = new CaseWorker(() => {
    const near = new NearWorker();
    workers.push(near);
    return near;
  });
  const stop = new AbortController();
  const keys = worker.perform('derive', { receipt: { number: '4071933822065519', pin: '12345678' } }, stop.signal);
  stop.abort();
  await assert.rejects(keys, { name: 'AbortError' });
  assert.deepEqual(
    workers.map(({ ended }) => ended),
    [true],
  );
  assert.equal((await worker.perform('tags', { statusKey: new Uint8Array(32), sha256: [] }, never)).length, 0);
  assert.equal(workers.length, 2);
  worker.end();
});
