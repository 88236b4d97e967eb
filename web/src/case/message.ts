// The inside of a message, as JSON that C++ writes and reads the same (src/protocol/message.h): the order of the keys
// here is the order on the wire. Every value comes from our own code; the reader with the checks is the exchange.

export type Under18 = 'no' | 'yes' | 'some' | 'not_sure';
export type Who = 'self' | 'parent_or_trusted' | 'adult_from_before';

export interface Answers {
  readonly under18: Under18;
  readonly who: Who;
}

export interface PdqFingerprint {
  readonly type: 'pdq';
  readonly recipe: string;
  readonly value: string;
  readonly quality: number;
}
export interface Md5Fingerprint {
  readonly type: 'md5';
  readonly value: string;
}
export interface VideoFrame {
  readonly ms: number;
  readonly value: string;
  readonly quality: number;
}
export interface VpdqFingerprint {
  readonly type: 'vpdq';
  readonly frames: readonly VideoFrame[];
}
export type Fingerprint = PdqFingerprint | Md5Fingerprint | VpdqFingerprint;

/** A picture or video as it leaves: no name, no size, no date. */
export interface Item {
  readonly id: string;
  readonly tag: string;
  readonly kind: 'image' | 'video';
  readonly edited: boolean;
  readonly synthetic: boolean;
  readonly fingerprints: readonly Fingerprint[];
}

/** What stands outside the seal and again inside it. */
export interface Address {
  readonly programme: string;
  readonly keyId: string;
  readonly case: string;
  readonly message: string;
}

export type Content =
  | {
      readonly kind: 'open';
      readonly status: string;
      readonly withdrawalHash: string;
      readonly answers: Answers;
      readonly items: readonly Item[];
    }
  | { readonly kind: 'add'; readonly withdrawal: string; readonly items: readonly Item[] }
  | { readonly kind: 'withdraw'; readonly withdrawal: string; readonly items: readonly string[] | 'all' }
  | { readonly kind: 'cancel' | 'confirm'; readonly withdrawal: string };

export const mostItems = 500;
export const mostMessages = 20;

function orderedFingerprint(fingerprint: Fingerprint): Fingerprint {
  switch (fingerprint.type) {
    case 'pdq': {
      const { type, recipe, value, quality } = fingerprint;
      return { type, recipe, value, quality };
    }
    case 'md5': {
      const { type, value } = fingerprint;
      return { type, value };
    }
    case 'vpdq': {
      const frames = fingerprint.frames.map(({ ms, value, quality }) => ({ ms, value, quality }));
      return { type: fingerprint.type, frames };
    }
  }
}

function orderedItem({ id, tag, kind, edited, synthetic, fingerprints }: Item): Item {
  return { id, tag, kind, edited, synthetic, fingerprints: fingerprints.map(orderedFingerprint) };
}

function fields(content: Content): object {
  switch (content.kind) {
    case 'open': {
      const { status, withdrawalHash, answers, items } = content;
      const { under18, who } = answers;
      return { status, withdrawalHash, answers: { under18, who }, items: items.map(orderedItem) };
    }
    case 'add': {
      const { withdrawal, items } = content;
      return { withdrawal, items: items.map(orderedItem) };
    }
    case 'withdraw': {
      const { withdrawal, items } = content;
      return { withdrawal, items };
    }
    case 'cancel':
    case 'confirm':
      return { withdrawal: content.withdrawal };
  }
}

/** The document, not padded. Built key by key, so that nothing else that an object carries can leave. */
export function writeMessage(address: Address, counter: number, content: Content): string {
  const { programme, keyId, message } = address;
  const head = { v: 1, kind: content.kind, case: address.case, message, programme, keyId, counter };
  return JSON.stringify({ ...head, ...fields(content) });
}

/** Bytes of document that leave room for the head of an open message in the largest bucket. */
const roomForItems = (4096 << 10) - 1024;

/** Items in as few runs as messages can carry, in order: the first goes with open, the others as add. */
export function splitItems(items: readonly Item[], room = roomForItems): Item[][] {
  const runs: Item[][] = [];
  let used = 0;
  for (const item of items) {
    // The documents hold ASCII only, so that characters are bytes.
    const size = JSON.stringify(orderedItem(item)).length + 1;
    let run = runs.at(-1);
    if (!run || used + size > room) {
      run = [];
      runs.push(run);
      used = 0;
    }
    run.push(item);
    used += size;
  }
  return runs;
}
