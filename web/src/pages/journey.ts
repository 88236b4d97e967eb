// The journey as one pure state machine: a state, an event, the next state. No DOM, no clock, no file is touched here;
// pages draw a state, app.ts turns what people do into events and runs what a state asks for (hashing, history).
// `path` is what lies behind her: each entry is one step that the phone's Back undoes.
import { isError } from '../hash/messages.ts';
import type { FileReport, ImageReport, VideoReport } from '../hash/messages.ts';

export type Under18 = 'no' | 'yes' | 'some' | 'not_sure';

/** A file as shown to her. Name, size and time never leave. */
export interface Entry {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

export interface Item extends Entry {
  readonly report: FileReport;
}

export type Verdict = 'clear' | 'plain' | 'exact' | 'failed';

/** Why the picker is shown again. */
export type PickNotice = 'cancelled' | 'nothing' | 'removed_all' | 'too_many';

export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'safety' }
  | { readonly at: 'question'; readonly missing: boolean }
  /** Pictures from before 18: another service, never the adult picker. */
  | { readonly at: 'elsewhere' }
  | { readonly at: 'pick'; readonly notice: PickNotice | null }
  | { readonly at: 'working'; readonly waiting: readonly Entry[]; readonly done: readonly Item[] }
  /** The part that hashes did not arrive; the files wait. */
  | { readonly at: 'stuck'; readonly waiting: readonly Entry[] }
  | { readonly at: 'review'; readonly removed: string | null };

export type PlaceName = Place['at'];

export interface Journey {
  readonly place: Place;
  readonly path: readonly Place[];
  readonly under18: Under18 | null;
  readonly items: readonly Item[];
  /** How many files of the last choice were in the list already. */
  readonly twice: number;
  readonly namesHidden: boolean;
}

export type JourneyEvent =
  | { readonly is: 'start' }
  | { readonly is: 'understood' }
  | { readonly is: 'answered'; readonly under18: Under18 | null }
  | { readonly is: 'others' }
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
  | { readonly is: 'home' }
  /** Back, to the step with that many steps behind it. */
  | { readonly is: 'back'; readonly depth: number };

export const beginning: Journey = {
  place: { at: 'home' },
  path: [],
  under18: null,
  items: [],
  twice: 0,
  namesHidden: false,
};

/** Platforms drop a picture whose PDQ quality is under this. */
const enoughQuality = 50;

export function verdict(report: FileReport): Verdict {
  if (isError(report)) return 'failed';
  if (report.kind === 'video') return 'exact';
  return report.fingerprints[0].quality >= enoughQuality ? 'clear' : 'plain';
}

/** What the Send button counts: files that platforms can use. */
export function usable(items: readonly Item[]): readonly Item[] {
  return items.filter(({ report }) => verdict(report) === 'clear' || verdict(report) === 'exact');
}

function onward(journey: Journey, place: Place): Journey {
  return { ...journey, place, path: [...journey.path, journey.place] };
}

/** Another place at the same step: Back does not lead to what it replaces. */
function instead(journey: Journey, place: Place): Journey {
  return { ...journey, place };
}

function previous(journey: Journey, fallback: Place): Journey {
  const place = journey.path.at(-1) ?? fallback;
  return { ...journey, place, path: journey.path.slice(0, -1) };
}

type Read = ImageReport | VideoReport;

/** Adds what was read, once each: the same bytes chosen twice are one item. */
function merge(journey: Journey, fresh: readonly Item[]): Journey {
  const seen = new Set(journey.items.flatMap(({ report }) => (isError(report) ? [] : [report.sha256])));
  const items = [...journey.items];
  let twice = 0;
  for (const item of fresh) {
    const digest = isError(item.report) ? null : (item.report satisfies Read).sha256;
    if (digest !== null && seen.has(digest)) twice += 1;
    else items.push(item);
    if (digest !== null) seen.add(digest);
  }
  return { ...journey, items, twice };
}

function chosen(journey: Journey, files: readonly Entry[], left: number): Journey {
  const { place } = journey;
  if (place.at !== 'pick' && place.at !== 'review') return journey;
  if (files.length === 0) {
    if (place.at === 'review' && left === 0) return journey;
    const notice: Place = { at: 'pick', notice: left > 0 ? 'too_many' : 'nothing' };
    return place.at === 'pick' ? instead(journey, notice) : onward(journey, notice);
  }
  return onward(journey, { at: 'working', waiting: files, done: [] });
}

function reported(journey: Journey, id: number, report: FileReport): Journey {
  const { place } = journey;
  if (place.at !== 'working') return journey;
  const entry = place.waiting.find((file) => file.id === id);
  if (!entry) return journey;
  const waiting = place.waiting.filter((file) => file.id !== id);
  const done = [...place.done, { ...entry, report }];
  if (waiting.length > 0) return instead(journey, { ...place, waiting, done });
  // In the order in which they were chosen, whichever worker was first.
  return toReview(
    merge(
      journey,
      done.sort((a, b) => a.id - b.id),
    ),
  );
}

/** Review stands right on the first picker: an earlier review in between would be a second, older one. */
function toReview(journey: Journey): Journey {
  const picker = [...journey.path, journey.place].findIndex(({ at }) => at === 'pick');
  return {
    ...journey,
    place: { at: 'review', removed: null },
    path: [...journey.path, journey.place].slice(0, picker + 1),
  };
}

function cancelled(journey: Journey): Journey {
  const { place } = journey;
  if (place.at !== 'working' && place.at !== 'stuck') return journey;
  const before = previous(journey, { at: 'pick', notice: null });
  return before.place.at === 'pick' ? instead(before, { at: 'pick', notice: 'cancelled' }) : before;
}

function removed(journey: Journey, id: number): Journey {
  const { place, items } = journey;
  const gone = items.find((item) => item.id === id);
  if (place.at !== 'review' || !gone) return journey;
  const left = items.filter((item) => item !== gone);
  const next: Journey = { ...journey, items: left, twice: 0 };
  if (left.length > 0) return instead(next, { at: 'review', removed: gone.name });
  return instead(previous(next, { at: 'pick', notice: null }), { at: 'pick', notice: 'removed_all' });
}

function answered(journey: Journey, under18: Under18 | null): Journey {
  if (journey.place.at !== 'question') return journey;
  if (under18 === null) return instead(journey, { at: 'question', missing: true });
  const told: Journey = { ...instead(journey, { at: 'question', missing: false }), under18 };
  if (under18 === 'no') return onward(told, { at: 'pick', notice: null });
  return onward({ ...told, items: [], twice: 0 }, { at: 'elsewhere' });
}

function back(journey: Journey, depth: number): Journey {
  const place = journey.path[depth];
  if (!place) return journey;
  // What was chosen before 18 or not is asked again, and a notice is not read twice.
  const calm: Place = place.at === 'pick' ? { at: 'pick', notice: null } : place;
  return { ...journey, place: calm, path: journey.path.slice(0, depth) };
}

export function step(journey: Journey, event: JourneyEvent): Journey {
  const { at } = journey.place;
  switch (event.is) {
    case 'start':
      return at === 'home' ? onward(journey, { at: 'safety' }) : journey;
    case 'understood':
      return at === 'safety' ? onward(journey, { at: 'question', missing: false }) : journey;
    case 'answered':
      return answered(journey, event.under18);
    case 'others':
      return at === 'elsewhere' && journey.under18 === 'some' ? onward(journey, { at: 'pick', notice: null }) : journey;
    case 'chosen':
      return chosen(journey, event.files, event.left);
    case 'reported':
      return reported(journey, event.id, event.report);
    case 'cancelled':
      return cancelled(journey);
    case 'part_missing':
      return journey.place.at === 'working'
        ? instead(journey, { at: 'stuck', waiting: [...journey.place.done, ...journey.place.waiting] })
        : journey;
    case 'retried':
      return journey.place.at === 'stuck'
        ? instead(journey, { at: 'working', waiting: journey.place.waiting, done: [] })
        : journey;
    case 'add_more':
      return at === 'review' ? onward(journey, { at: 'pick', notice: null }) : journey;
    case 'enough':
      return at === 'pick' && journey.items.length > 0 ? toReview(journey) : journey;
    case 'removed':
      return removed(journey, event.id);
    case 'names_hidden':
      return { ...journey, namesHidden: event.hidden };
    case 'home':
      return { ...beginning, namesHidden: journey.namesHidden };
    case 'back':
      return back(journey, event.depth);
  }
}
