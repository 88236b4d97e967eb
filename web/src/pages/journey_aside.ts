// The part of the journey beside the straight way: pages to read, services of other people, a copy that is tried, and
// what a long quiet time does.
import { usable } from './journey_files.ts';
import { beginning, instead, onward, readingNames } from './places.ts';
import type { AsideEvent, Journey, Place, PlaceName, Programme } from './places.ts';

/** Something is under way here, or numbers are shown that nobody has written down: one thing at a time. */
const busyPlaces: ReadonlySet<PlaceName> = new Set(['working', 'stuck', 'receipt', 'sending']);

function mayLeaveFor(place: Place): boolean {
  return !busyPlaces.has(place.at) && !(place.at === 'sent' && place.confirm !== 'done');
}

/** Services for people under 18 only where pictures from before 18 are the matter. */
function helpOf({ programme, under18, saidMinor }: Journey): Programme {
  return programme === 'minor' || saidMinor || (programme === null && under18 !== null && under18 !== 'no')
    ? 'minor'
    : 'adult';
}

const asidePlaces: ReadonlySet<PlaceName> = new Set([...readingNames, 'help']);

/** To a page to read. They lie side by side, one step off the way: Back leads to where she was. */
function aside(journey: Journey, place: Place): Journey {
  const from = journey.place;
  if (from.at === place.at || !mayLeaveFor(from)) return journey;
  return asidePlaces.has(from.at) ? instead(journey, place) : onward(journey, place);
}

/** Nothing of hers stays on the screen; numbers that work, or are about to, are not lost by it. */
function quiet(journey: Journey): Journey {
  const { place } = journey;
  if (place.at === 'working' || place.at === 'sending') return journey;
  if (journey.receipt !== null) return { ...journey, covered: true };
  return { ...beginning, service: journey.service, place: { at: 'home', cleared: true } };
}

export function stepAside(journey: Journey, event: AsideEvent): Journey {
  const { place } = journey;
  switch (event.is) {
    case 'read':
      return aside(journey, { at: event.page });
    case 'help':
      return aside(journey, { at: 'help', of: helpOf(journey), country: null });
    case 'help_of':
      return place.at === 'help' && !(event.programme === 'adult' && helpOf(journey) === 'minor')
        ? instead(journey, { ...place, of: event.programme })
        : journey;
    case 'country':
      return place.at === 'help' ? instead(journey, { ...place, country: event.country }) : journey;
    case 'copy_asked':
      return place.at === 'review' && usable(journey.items).length > 0
        ? onward(instead(journey, { at: 'review', removed: null }), {
            at: 'copy',
            reading: null,
            read: null,
            problem: false,
          })
        : journey;
    case 'copy_chosen':
      return place.at === 'copy' && place.reading === null
        ? instead(journey, { at: 'copy', reading: event.file, read: null, problem: false })
        : journey;
    case 'copy_read':
      return place.at === 'copy' && place.reading?.id === event.id
        ? instead(journey, {
            at: 'copy',
            reading: null,
            read: { ...place.reading, report: event.report, edited: false, synthetic: false },
            problem: false,
          })
        : journey;
    case 'copy_missing':
      return place.at === 'copy' && place.reading !== null
        ? instead(journey, { at: 'copy', reading: null, read: null, problem: true })
        : journey;
    case 'quiet':
      return quiet(journey);
    case 'uncovered':
      return { ...journey, covered: false };
  }
}
