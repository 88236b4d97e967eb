// The part of the journey up to the review: questions, choosing, working.
import { isError } from '../hash/messages.ts';
import type { FileReport } from '../hash/messages.ts';
import { instead, onward, previous, readingNames } from './places.ts';
import type { Entry, FilesEvent, Item, Journey, Place, Programme, Under18, Who } from './places.ts';

export type Verdict = 'clear' | 'plain' | 'exact' | 'failed';

/** Platforms drop a picture whose PDQ quality is under this. */
export const enoughQuality = 50;

export function verdict(report: FileReport): Verdict {
  if (isError(report)) return 'failed';
  if (report.kind === 'video') return 'exact';
  return report.fingerprints[0].quality >= enoughQuality ? 'clear' : 'plain';
}

/** What the Send button counts: files that platforms can use. */
export function usable(items: readonly Item[]): readonly Item[] {
  return items.filter(({ report }) => verdict(report) === 'clear' || verdict(report) === 'exact');
}

export function runs(journey: Journey, programme: Programme): boolean {
  return journey.service.is === 'there' && journey.service.programmes[programme] !== undefined;
}

/** True when it is known that nobody collects the list of her programme. */
export function uncollected({ service, programme }: Journey): boolean {
  return service.is === 'there' && programme !== null && service.programmes[programme]?.collects !== true;
}

const picker: Place = { at: 'pick', notice: null };
const nothingChosen = { items: [], twice: 0, leftOut: 0, receipt: null } as const;

/** To the picker of a programme; what was chosen for another one is let go. */
function toPicker(journey: Journey, programme: Programme): Journey {
  const kept = journey.programme === programme;
  const chosen: Journey = { ...journey, programme, ...(kept ? {} : nothingChosen) };
  return onward(chosen, uncollected(chosen) ? { at: 'uncollected' } : picker);
}

function answered(journey: Journey, under18: Under18 | null): Journey {
  if (journey.place.at !== 'question') return journey;
  if (under18 === null) return instead(journey, { at: 'question', missing: true, told: null });
  // Which programmes run here, and whether anybody collects, is said before the picker, also to someone quicker than the network.
  if (journey.service.is === 'asking')
    return { ...instead(journey, { at: 'question', missing: false, told: under18 }), under18 };
  const asked = instead(journey, { at: 'question', missing: false, told: null });
  if (under18 === 'no' && journey.saidMinor) {
    // Her own picture, and she is under 18: whatever else she answers, it is from before 18.
    return onward(
      { ...asked, ...nothingChosen, under18: 'yes', programme: null },
      { at: 'who', missing: false, said: true },
    );
  }
  const told: Journey = { ...asked, under18, who: null };
  if (under18 === 'no') {
    const notHere = journey.service.is === 'there' && !runs(journey, 'adult');
    if (!notHere) return toPicker({ ...told, who: 'self' }, 'adult');
    return onward({ ...told, ...nothingChosen, programme: null }, { at: 'elsewhere', why: 'adult' });
  }
  return onward(
    { ...told, ...nothingChosen, programme: null },
    runs(journey, 'minor') ? { at: 'who', missing: false, said: false } : { at: 'elsewhere', why: under18 },
  );
}

/** It is known now what runs here: an answer that waited goes on; and the programme for pictures from before 18 may turn
 *  out to be run here after all. */
export function serviceArrived(journey: Journey): Journey {
  const { place } = journey;
  if (place.at === 'question' && place.told !== null) return answered(journey, place.told);
  const early = place.at === 'elsewhere' && place.why !== 'adult' && place.why !== 'other_case';
  return early && runs(journey, 'minor') ? instead(journey, { at: 'who', missing: false, said: false }) : journey;
}

function toldWho(journey: Journey, who: Who | 'other_help' | null): Journey {
  const { place } = journey;
  if (place.at !== 'who') return journey;
  if (who === null) return instead(journey, { ...place, missing: true });
  const told = instead(journey, { ...place, missing: false });
  if (who === 'other_help') return onward(told, { at: 'fit' });
  return toPicker({ ...told, who, saidMinor: journey.saidMinor || who === 'self' }, 'minor');
}

/** Whether there may be pictures from after 18 beside those from before: only an adult can have them. */
export function hasOthers({ under18, who, saidMinor, adding }: Journey): boolean {
  return under18 === 'some' && !saidMinor && adding === null && (who === null || who === 'adult_from_before');
}

/** The second case: other pictures, other answers, two new numbers. */
function others(journey: Journey): Journey {
  const { place } = journey;
  const sent = place.at === 'sent' && place.confirm === 'done';
  if (!hasOthers(journey) || !(sent || (place.at === 'elsewhere' && place.why === 'some'))) return journey;
  const second: Journey = { ...journey, ...nothingChosen, under18: 'no', who: 'self', programme: null };
  return toPicker(second, 'adult');
}

function liked(journey: Journey, answer: 'adult' | 'minor' | 'no' | null): Journey {
  if (journey.place.at !== 'like_first') return journey;
  if (answer === null) return instead(journey, { at: 'like_first', missing: true });
  const told = instead(journey, { at: 'like_first', missing: false });
  const fits = answer !== 'no' && runs(journey, answer) && !(answer === 'adult' && journey.saidMinor);
  if (!fits) return onward({ ...told, items: [], twice: 0, leftOut: 0 }, { at: 'elsewhere', why: 'other_case' });
  return onward({ ...told, programme: answer, items: [], twice: 0, leftOut: 0 }, picker);
}

/** Adds what was read, once each: the same bytes chosen twice are one item. */
function merge(journey: Journey, fresh: readonly Item[]): Journey {
  const seen = new Set(journey.items.flatMap(({ report }) => (isError(report) ? [] : [report.sha256])));
  const items = [...journey.items];
  let twice = 0;
  for (const item of fresh) {
    const digest = isError(item.report) ? null : item.report.sha256;
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
  return onward({ ...journey, leftOut: left }, { at: 'working', waiting: files, done: [] });
}

function reported(journey: Journey, id: number, report: FileReport): Journey {
  const { place } = journey;
  if (place.at !== 'working') return journey;
  const entry = place.waiting.find((file) => file.id === id);
  if (!entry) return journey;
  const waiting = place.waiting.filter((file) => file.id !== id);
  const done = [...place.done, { ...entry, report, edited: false, synthetic: false }];
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
  const way = [...journey.path, journey.place];
  const first = way.findIndex(({ at }) => at === 'pick');
  return { ...journey, place: { at: 'review', removed: null }, path: way.slice(0, first + 1) };
}

function cancelled(journey: Journey): Journey {
  const { place } = journey;
  if (place.at !== 'working' && place.at !== 'stuck') return journey;
  const before = previous({ ...journey, leftOut: 0 }, picker);
  return before.place.at === 'pick' ? instead(before, { at: 'pick', notice: 'cancelled' }) : before;
}

function removed(journey: Journey, id: number): Journey {
  const { place, items } = journey;
  const gone = items.find((item) => item.id === id);
  if (place.at !== 'review' || !gone) return journey;
  const left = items.filter((item) => item !== gone);
  const next: Journey = { ...journey, items: left, twice: 0, leftOut: 0 };
  if (left.length > 0) return instead(next, { at: 'review', removed: gone.name });
  return instead(previous(next, picker), { at: 'pick', notice: 'removed_all' });
}

/** From the first page, or from a page that was opened from it to read. */
function started(journey: Journey): Journey {
  const { place, path, items, receipt, adding } = journey;
  if (place.at === 'home') return onward({ ...journey, adding: null }, { at: 'safety' });
  const reading = readingNames.some((name) => name === place.at) || place.at === 'help';
  const idle = items.length === 0 && receipt === null && adding === null;
  if (!reading || !idle || path[0]?.at !== 'home') return journey;
  return { ...journey, place: { at: 'safety' }, path: [{ at: 'home', cleared: false }] };
}

function about(item: Item, { edited, synthetic }: Pick<Item, 'edited' | 'synthetic'>): Item {
  return { ...item, edited, synthetic };
}

export function stepFiles(journey: Journey, event: FilesEvent): Journey {
  const { place } = journey;
  switch (event.is) {
    case 'start':
      return started(journey);
    case 'understood':
      return place.at === 'safety' ? onward(journey, { at: 'question', missing: false, told: null }) : journey;
    case 'answered':
      return answered(journey, event.under18);
    case 'told_who':
      return toldWho(journey, event.who);
    case 'liked':
      return liked(journey, event.answer);
    case 'others':
      return others(journey);
    case 'as_a_test':
      return place.at === 'uncollected' ? onward(journey, picker) : journey;
    case 'chosen':
      return chosen(journey, event.files, event.left);
    case 'reported':
      return reported(journey, event.id, event.report);
    case 'cancelled':
      return cancelled(journey);
    case 'part_missing':
      return place.at === 'working'
        ? instead(journey, { at: 'stuck', waiting: [...place.done, ...place.waiting] })
        : journey;
    case 'retried':
      return place.at === 'stuck' ? instead(journey, { at: 'working', waiting: place.waiting, done: [] }) : journey;
    case 'add_more':
      return place.at === 'review' ? onward(journey, picker) : journey;
    case 'enough':
      return place.at === 'pick' && journey.items.length > 0 ? toReview(journey) : journey;
    case 'removed':
      return removed(journey, event.id);
    case 'names_hidden':
      return { ...journey, namesHidden: event.hidden };
    case 'told_about':
      return place.at === 'review'
        ? { ...journey, items: journey.items.map((item) => (item.id === event.id ? about(item, event) : item)) }
        : journey;
  }
}
