// The states of the journey and the events that move it, as data. journey.ts and journey_case.ts say what leads where.
import type { FileReport } from '../hash/messages.ts';
import type { Receipt } from '../case/receipt.ts';
import type { Seen } from '../case/client.ts';

export type Under18 = 'no' | 'yes' | 'some' | 'not_sure';
export type Who = 'self' | 'parent_or_trusted' | 'adult_from_before';
export type Programme = 'adult' | 'minor';

/** A file as shown to her. Name, size and time never leave. */
export interface Entry {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

export interface Item extends Entry {
  readonly report: FileReport;
  /** What she says of the picture; platforms see both beside the fingerprint. */
  readonly edited: boolean;
  readonly synthetic: boolean;
}

/** A platform that takes part; lastCollected is an ISO week. */
export interface Platform {
  readonly name: string;
  readonly lastCollected: string | null;
}

export interface Running {
  /** A platform fetched the list in the last seven days. */
  readonly collects: boolean;
  readonly platforms: readonly Platform[];
}

/** What is known of the service behind the page. */
export type Service =
  | { readonly is: 'asking' }
  /** No answer yet, or none that holds: sending is not offered. */
  | { readonly is: 'away'; readonly problem: string }
  | { readonly is: 'there'; readonly programmes: Readonly<Partial<Record<Programme, Running>>> };

/** Why the picker is shown again. */
export type PickNotice = 'cancelled' | 'nothing' | 'removed_all' | 'too_many';

/** All pictures of a case, or one by its id. */
export type Target = 'all' | { readonly item: string };

/** Pages to read, open from nearly everywhere; Back leads to where she was. */
export const readingNames = [
  'platforms',
  'shared',
  'no_file',
  'fit',
  'questions',
  'privacy',
  'check',
  'guide',
] as const;
export type ReadingName = (typeof readingNames)[number];

/** Why another service is named: her answer, the programme that is not run here, or a case of the other kind. */
export type Elsewhere = 'yes' | 'some' | 'not_sure' | 'adult' | 'other_case';

export type Place =
  /** cleared: after a long quiet time everything was let go. */
  | { readonly at: 'home'; readonly cleared: boolean }
  | { readonly at: 'safety' }
  /** told: answered before it was known what runs here; the answer waits for that. */
  | { readonly at: 'question'; readonly missing: boolean; readonly told: Under18 | null }
  /** Who asks, in the minor programme. said: she told us before that she is under 18, and now that nobody was. */
  | { readonly at: 'who'; readonly missing: boolean; readonly said: boolean }
  /** Adding to a case: pictures of both programmes never meet in one. */
  | { readonly at: 'like_first'; readonly missing: boolean }
  /** Another service is made for these; never the adult picker. */
  | { readonly at: 'elsewhere'; readonly why: Elsewhere }
  /** No platform has collected this list in the last seven days: said before any effort. */
  | { readonly at: 'uncollected' }
  | { readonly at: 'pick'; readonly notice: PickNotice | null }
  | { readonly at: 'working'; readonly waiting: readonly Entry[]; readonly done: readonly Item[] }
  /** The part that hashes did not arrive; the files wait. */
  | { readonly at: 'stuck'; readonly waiting: readonly Entry[] }
  | { readonly at: 'review'; readonly removed: string | null }
  /** Would this copy be found? One file, read here, never added by itself. */
  | { readonly at: 'copy'; readonly reading: Entry | null; readonly read: Item | null; readonly problem: boolean }
  /** voided: the number shown before was taken by chance, this is another. */
  | { readonly at: 'receipt'; readonly voided: boolean; readonly problem: string | null }
  /** waiting: the network does not answer; it is tried again without her doing. */
  | { readonly at: 'sending'; readonly waiting: boolean }
  | { readonly at: 'sent'; readonly confirm: 'asked' | 'busy' | 'done'; readonly problem: string | null }
  | {
      readonly at: 'find';
      readonly number: string | null;
      readonly pin: string | null;
      readonly problem: string | null;
      readonly busy: boolean;
    }
  | {
      readonly at: 'case';
      readonly seen: Seen;
      readonly busy: boolean;
      readonly problem: string | null;
      readonly told: CaseNews | null;
    }
  | {
      readonly at: 'withdraw';
      readonly seen: Seen;
      readonly what: Target;
      readonly busy: boolean;
      readonly problem: string | null;
    }
  /** Services of other people; a country only when she chooses one. */
  | { readonly at: 'help'; readonly of: Programme; readonly country: string | null }
  | { [Name in ReadingName]: { readonly at: Name } }[ReadingName];

/** What has just been done to a case. */
export type CaseNews = 'added' | 'withdrawn' | 'kept' | 'looked';

export type PlaceName = Place['at'];
export type PlaceAt<Name extends PlaceName> = Extract<Place, { readonly at: Name }>;

export interface Journey {
  readonly place: Place;
  readonly path: readonly Place[];
  readonly service: Service;
  readonly under18: Under18 | null;
  readonly who: Who | null;
  /** Told once, it holds until she starts again: no later answer leads her to the picker for adults. */
  readonly saidMinor: boolean;
  /** Nobody was here for a while, and there are numbers that must not be lost: all is covered until one press. */
  readonly covered: boolean;
  readonly programme: Programme | null;
  readonly items: readonly Item[];
  /** How many files of the last choice were in the list already. */
  readonly twice: number;
  /** How many files of the last choice had no room in a case. */
  readonly leftOut: number;
  readonly namesHidden: boolean;
  /** Drawn once a case, so that what she wrote down stays true while she goes back and forth. */
  readonly receipt: Receipt | null;
  /** The case that pictures are being added to. */
  readonly adding: Seen | null;
  /** Names of her files by their tag, for the lines of a case; known only in this tab. */
  readonly labels: Readonly<Record<string, string>>;
}

export type FilesEvent =
  | { readonly is: 'start' }
  | { readonly is: 'understood' }
  | { readonly is: 'answered'; readonly under18: Under18 | null }
  | { readonly is: 'told_who'; readonly who: Who | 'other_help' | null }
  | { readonly is: 'liked'; readonly answer: 'adult' | 'minor' | 'no' | null }
  | { readonly is: 'others' }
  | { readonly is: 'as_a_test' }
  | { readonly is: 'chosen'; readonly files: readonly Entry[]; readonly left: number }
  | { readonly is: 'reported'; readonly id: number; readonly report: FileReport }
  | { readonly is: 'cancelled' }
  | { readonly is: 'part_missing' }
  | { readonly is: 'retried' }
  | { readonly is: 'add_more' }
  /** Nothing more to choose: on with what is there. */
  | { readonly is: 'enough' }
  | { readonly is: 'removed'; readonly id: number }
  | { readonly is: 'names_hidden'; readonly hidden: boolean }
  | { readonly is: 'told_about'; readonly id: number; readonly edited: boolean; readonly synthetic: boolean };

/** Pages beside the straight way, a copy that is tried, and a long quiet time. */
export type AsideEvent =
  | { readonly is: 'read'; readonly page: ReadingName }
  | { readonly is: 'help' }
  | { readonly is: 'help_of'; readonly programme: Programme }
  | { readonly is: 'country'; readonly country: string }
  | { readonly is: 'copy_asked' }
  | { readonly is: 'copy_chosen'; readonly file: Entry }
  | { readonly is: 'copy_read'; readonly id: number; readonly report: FileReport }
  | { readonly is: 'copy_missing' }
  | { readonly is: 'quiet' }
  | { readonly is: 'uncovered' };

export type CaseEvent =
  | { readonly is: 'service'; readonly service: Service }
  /** On from the review; the receipt is used where none was drawn yet. */
  | { readonly is: 'continued'; readonly receipt: Receipt }
  | { readonly is: 'send' }
  | { readonly is: 'on_its_way'; readonly waiting: boolean }
  | { readonly is: 'arrived'; readonly labels: Readonly<Record<string, string>> }
  /** another: a new receipt where the number was taken. */
  | { readonly is: 'not_sent'; readonly problem: string; readonly another: Receipt | null }
  | { readonly is: 'written_down' }
  | { readonly is: 'confirmed' }
  | { readonly is: 'not_confirmed'; readonly problem: string }
  | { readonly is: 'look_up' }
  | { readonly is: 'mistyped'; readonly number: string | null; readonly pin: string | null }
  | { readonly is: 'looking' }
  | { readonly is: 'seen'; readonly seen: Seen; readonly told: CaseNews | null }
  | { readonly is: 'not_seen'; readonly problem: string }
  | { readonly is: 'add_to_case' }
  | { readonly is: 'withdraw_asked'; readonly what: Target }
  | { readonly is: 'labelled'; readonly labels: Readonly<Record<string, string>> };

export type JourneyEvent =
  | FilesEvent
  | CaseEvent
  | AsideEvent
  | { readonly is: 'home' }
  /** Back, to the step with that many steps behind it. */
  | { readonly is: 'back'; readonly depth: number };

export const beginning: Journey = {
  place: { at: 'home', cleared: false },
  path: [],
  service: { is: 'asking' },
  under18: null,
  who: null,
  saidMinor: false,
  covered: false,
  programme: null,
  items: [],
  twice: 0,
  leftOut: 0,
  namesHidden: false,
  receipt: null,
  adding: null,
  labels: {},
};

export function onward(journey: Journey, place: Place): Journey {
  return { ...journey, place, path: [...journey.path, journey.place] };
}

/** Another place at the same step: Back does not lead to what it replaces. */
export function instead(journey: Journey, place: Place): Journey {
  return { ...journey, place };
}

export function previous(journey: Journey, fallback: Place): Journey {
  const place = journey.path.at(-1) ?? fallback;
  return { ...journey, place, path: journey.path.slice(0, -1) };
}
