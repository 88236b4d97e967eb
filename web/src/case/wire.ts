// The calls to the intake, same origin, nothing kept: no cookie, no cache, no referrer. A call ends in an answer, in a
// CaseFailure (the intake refused, and says why) or in Lost (no answer, or one that says to come back): whoever called
// may then send the same bytes again, since the intake takes a message once however often it arrives.
import { throwIfAborted } from '../hash/abort.ts';
import { toHex, fromHex } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import type { Challenge } from './challenge.ts';
import { CaseFailure } from './failure.ts';
import type { CaseKeys } from './keys.ts';
import { Reader, parseStrict } from './reading.ts';

/** No answer came, or the intake is busy: nothing is known about what was sent. */
export class Lost extends Error {
  readonly retryAfterMs: number | undefined;

  constructor(reason: string, retryAfterMs?: number) {
    super(reason);
    this.retryAfterMs = retryAfterMs;
  }
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface StatusAnswer {
  readonly messages: number;
  readonly box: Bytes | null;
}

/** For what is small. A connection that hangs, as after a change from one network to another, is given up then. */
const smallMs = 30_000;

/** The slowest upload that the intake bears with (src/http/limits.h): what is slower is ended there already. */
const slowestBytesPerMs = 0.5;

const longestUploadMs = 11 * 60_000;

/** A hung connection must not hold a small message for the minutes that the largest one may take. */
function uploadMs(bytes: number): number {
  return Math.min(smallMs + bytes / slowestBytesPerMs, longestUploadMs);
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly text: string;
}

/** With its body: what hangs after the head is hung too. */
async function whole(response: Response): Promise<Answer> {
  const { ok, status, headers } = response;
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  return { ok, status, retryAfterMs, text: await response.text() };
}

/** The error that an answer tells, in whichever of our words; another's words (a proxy's page) are an answer lost. */
function refusal({ status, retryAfterMs, text }: Answer): Error {
  try {
    const error = new Reader(parseStrict(text)).object('error');
    const code = error.text('code', /^[a-z0-9_]{1,64}$/);
    if (status < 500 && status !== 429) return new CaseFailure(code, '', retryAfterMs);
    return new Lost(code, retryAfterMs);
  } catch {
    return new Lost(`status ${status}`, retryAfterMs);
  }
}

function readChallenge(reader: Reader): Challenge {
  const challenge = { token: reader.text('token', /^[0-9a-f]{2,200}$/), bits: reader.integer('bits', 0, 30) };
  reader.finish();
  return challenge;
}

/** An answer that is no document of ours came from something in between. */
function document<T>({ text }: Answer, read: (reader: Reader) => T): T {
  try {
    return read(new Reader(parseStrict(text)));
  } catch (error) {
    throw new Lost(String(error));
  }
}

export class Wire {
  readonly #fetch: Fetch;
  readonly #intake: string;

  /** `intake` is deployment.json's: empty for the page's own origin. */
  constructor(fetcher: Fetch, intake: string) {
    this.#fetch = fetcher;
    this.#intake = intake;
  }

  async challenge(signal: AbortSignal): Promise<Challenge> {
    const answer = await this.#ask('GET', '/v1/challenge', {}, undefined, smallMs, signal);
    return document(answer, readChallenge);
  }

  /** Leaves a message; the answer brings the challenge for the next one. */
  async leave(body: Bytes, solution: string, signal: AbortSignal): Promise<Challenge> {
    const headers = { 'Content-Type': 'application/octet-stream', 'Stillmine-Challenge': solution };
    const answer = await this.#ask('POST', '/v1/messages', headers, body, uploadMs(body.length), signal);
    return document(answer, (reader) => {
      const challenge = readChallenge(reader.object('challenge'));
      reader.finish();
      return challenge;
    });
  }

  async status({ index, access }: Pick<CaseKeys, 'index' | 'access'>, signal: AbortSignal): Promise<StatusAnswer> {
    const body = JSON.stringify({ v: 1, case: toHex(index), access: toHex(access) });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await this.#ask('POST', '/v1/status', headers, body, smallMs, signal);
    return document(answer, (reader) => {
      const messages = reader.integer('messages', 0, 20);
      const hex = reader.textOrNull('box', /^[0-9a-f]+$/);
      reader.finish();
      const box = hex === null ? null : fromHex(hex);
      if (box === undefined) throw new Lost('box');
      return { messages, box };
    });
  }

  /** The text of the notice; nothing when none has been left yet. */
  async notice(signal: AbortSignal): Promise<string | undefined> {
    const answer = await this.#answer('GET', `${this.#intake}/v1/notice`, {}, undefined, smallMs, signal);
    return answer.ok ? answer.text : undefined;
  }

  /** A file of the page's own origin, whatever the intake's address. */
  async file(path: string, signal: AbortSignal): Promise<string> {
    const answer = await this.#answer('GET', path, {}, undefined, smallMs, signal);
    if (!answer.ok) throw new Lost(`status ${answer.status}`);
    return answer.text;
  }

  async #ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: BodyInit | undefined,
    ms: number,
    signal: AbortSignal,
  ): Promise<Answer> {
    const answer = await this.#answer(method, this.#intake + path, headers, body, ms, signal);
    if (!answer.ok) throw refusal(answer);
    return answer;
  }

  async #answer(
    method: string,
    url: string,
    headers: Record<string, string>,
    body: BodyInit | undefined,
    ms: number,
    signal: AbortSignal,
  ): Promise<Answer> {
    throwIfAborted(signal);
    // AbortSignal.any is younger than the engines that the page supports.
    const limit = new AbortController();
    const stop = (): void => {
      limit.abort();
    };
    const timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const response = await this.#fetch(url, {
        method,
        headers,
        body: body ?? null,
        signal: limit.signal,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      return await whole(response);
    } catch (error) {
      throwIfAborted(signal);
      throw new Lost(String(error));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}
