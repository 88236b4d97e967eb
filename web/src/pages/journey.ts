// The journey as one pure state machine: a state, an event, the next state. No DOM, no clock, no file, no network is
// touched here; pages draw a state, app.ts turns what people do into events and runs what a state asks for.
// `path` is what lies behind her: each entry is one step that the phone's Back undoes.
import { stepAside } from './journey_aside.ts';
import { stepCase } from './journey_case.ts';
import { stepFiles } from './journey_files.ts';
import { beginning } from './places.ts';
import type { Journey, JourneyEvent, Place } from './places.ts';

export { beginning, readingNames } from './places.ts';
export type * from './places.ts';
export { hasOthers, uncollected, usable, verdict } from './journey_files.ts';
export type { Verdict } from './journey_files.ts';

/** What is under way stays so, and a receipt that nobody has written down is not lost by a slip of the thumb. */
function holds({ place }: Journey): boolean {
  return place.at === 'sending' || (place.at === 'sent' && place.confirm !== 'done');
}

/** As it is shown when she comes back to it: a notice is not read twice, and nothing is still under way. */
function calm(place: Place): Place {
  switch (place.at) {
    case 'pick':
      return { at: 'pick', notice: null };
    case 'question':
      return { at: 'question', missing: false, told: null };
    case 'find':
      return { at: 'find', number: null, pin: null, problem: null, busy: false };
    case 'copy':
      return { ...place, reading: null, problem: false };
    case 'withdraw':
      return { ...place, busy: false, problem: null };
    case 'case':
      return { ...place, busy: false, problem: null, told: null };
    default:
      return place;
  }
}

function back(journey: Journey, depth: number): Journey {
  const place = journey.path[depth];
  if (!place || holds(journey)) return journey;
  return { ...journey, place: calm(place), path: journey.path.slice(0, depth) };
}

/** Events that stand for a press, all of which the cover takes away. */
const pressed: ReadonlySet<JourneyEvent['is']> = new Set([
  'back',
  'home',
  'start',
  'read',
  'help',
  'add_more',
  'others',
]);

export function step(journey: Journey, event: JourneyEvent): Journey {
  // Under the cover nothing is pressed, and Back uncovers nothing; what is on its way still arrives.
  if (journey.covered && pressed.has(event.is)) return journey;
  switch (event.is) {
    case 'home':
      return { ...beginning, namesHidden: journey.namesHidden, service: journey.service };
    case 'back':
      return back(journey, event.depth);
    case 'service':
    case 'continued':
    case 'send':
    case 'on_its_way':
    case 'arrived':
    case 'not_sent':
    case 'written_down':
    case 'confirmed':
    case 'not_confirmed':
    case 'look_up':
    case 'mistyped':
    case 'looking':
    case 'seen':
    case 'not_seen':
    case 'add_to_case':
    case 'withdraw_asked':
    case 'labelled':
      return stepCase(journey, event);
    case 'read':
    case 'help':
    case 'help_of':
    case 'country':
    case 'copy_asked':
    case 'copy_chosen':
    case 'copy_read':
    case 'copy_missing':
    case 'quiet':
    case 'uncovered':
      return stepAside(journey, event);
    default:
      return stepFiles(journey, event);
  }
}
