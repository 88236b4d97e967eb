// What she may read back. Twin of src/protocol/status.h. Reasons are wire words of src/core/errors.def; their texts are
// `error-<word>`.
import type { Bytes } from './bytes.ts';
import { CaseFailure } from './failure.ts';
import { openSecretBox } from './primitives.ts';
import { Reader, isoWeek, parseStrict, readUtcHour } from './reading.ts';
import { unpad } from './sealing.ts';

export const caseStates = ['received', 'listed', 'partly_refused', 'refused', 'withdrawing', 'withdrawn'] as const;
export const itemStates = ['received', 'listed', 'held', 'refused', 'withdrawing', 'withdrawn'] as const;
export const partnerStates = ['waiting', 'collected', 'matched', 'blocked', 'not_blocked', 'told', 'removed'] as const;

export type CaseState = (typeof caseStates)[number];
export type ItemState = (typeof itemStates)[number];
export type PartnerState = (typeof partnerStates)[number];

export interface PartnerStatus {
  readonly name: string;
  readonly state: PartnerState;
  readonly week: string | null;
}

export interface ItemStatus {
  readonly id: string;
  readonly tag: string;
  readonly kind: 'image' | 'video';
  readonly state: ItemState;
  readonly reason: string | null;
  readonly partners: readonly PartnerStatus[];
}

export interface CaseStatus {
  readonly state: CaseState;
  readonly reason: string | null;
  /** Milliseconds since 1970, to the hour. */
  readonly withdrawEffectiveAt: number | null;
  readonly items: readonly ItemStatus[];
}

/** Before the exchange has left its first box. */
export const justReceived: CaseStatus = { state: 'received', reason: null, withdrawEffectiveAt: null, items: [] };

const reason = /^[a-z0-9_]{1,64}$/;
const mostItems = 500;
const mostPartners = 200;

type Json = ReturnType<typeof parseStrict>;

function readPartner(value: Json): PartnerStatus {
  const reader = new Reader(value);
  const partner = {
    name: reader.text('name', /^[^]{1,100}$/),
    state: reader.word('state', partnerStates),
    week: reader.textOrNull('week', isoWeek),
  };
  reader.finish();
  return partner;
}

function readItem(value: Json): ItemStatus {
  const reader = new Reader(value);
  const item = {
    id: reader.hex('id', 8),
    tag: reader.hex('tag', 32),
    kind: reader.word('kind', ['image', 'video']),
    state: reader.word('state', itemStates),
    reason: reader.textOrNull('reason', reason),
    partners: reader.list('partners', mostPartners).map(readPartner),
  };
  reader.finish();
  return item;
}

/** The document inside a box; throws Unreadable. */
export function readStatus(document: string): CaseStatus {
  const reader = new Reader(parseStrict(document));
  const about = reader.object('case');
  const effective = { state: about.word('state', caseStates), reason: about.textOrNull('reason', reason) };
  const hour = about.textOrNull('withdrawEffectiveAt');
  about.finish();
  const items = reader.list('items', mostItems).map(readItem);
  reader.finish();
  return { ...effective, withdrawEffectiveAt: hour === null ? null : readUtcHour(hour), items };
}

/** Opens nonce || secretbox under S; throws status_unreadable. */
export function openStatus(box: Bytes, statusKey: Bytes): CaseStatus {
  const padded = openSecretBox(box, statusKey);
  const document = padded && unpad(padded);
  if (document === undefined) throw new CaseFailure('status_unreadable');
  try {
    return readStatus(document);
  } catch (error) {
    throw new CaseFailure('status_unreadable', String(error));
  }
}
