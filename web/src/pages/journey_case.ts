// The part of the journey that deals with the service: receipt, sending, the case, withdrawing.
import { serviceArrived, usable } from './journey_files.ts';
import { instead, onward, previous } from './places.ts';
import type { CaseEvent, CaseNews, Journey, Place } from './places.ts';
import type { Receipt } from '../case/receipt.ts';
import type { Seen } from '../case/client.ts';

const home: Place = { at: 'home', cleared: false };

/** Receipt before sending; what is added to a case has its receipt already. */
function continued(journey: Journey, receipt: Receipt): Journey {
  if (journey.place.at !== 'review' || usable(journey.items).length === 0 || journey.service.is !== 'there')
    return journey;
  if (journey.adding) return onward(journey, { at: 'sending', waiting: false });
  const drawn: Journey = { ...journey, receipt: journey.receipt ?? receipt };
  return onward(drawn, { at: 'receipt', voided: false, problem: null });
}

/** The service has it: what was chosen is let go, and Back leads to the first page, not to sending again. */
function arrived(journey: Journey, labels: Journey['labels']): Journey {
  if (journey.place.at !== 'sending') return journey;
  const known = { ...journey, items: [], twice: 0, leftOut: 0, labels: { ...journey.labels, ...labels } };
  return { ...known, place: { at: 'sent', confirm: journey.adding ? 'done' : 'asked', problem: null }, path: [home] };
}

function notSent(journey: Journey, problem: string, another: Receipt | null): Journey {
  if (journey.place.at !== 'sending') return journey;
  const before = previous(journey, home);
  if (before.place.at === 'receipt') {
    const shown = another ? { ...before, receipt: another } : before;
    return instead(shown, { at: 'receipt', voided: another !== null, problem });
  }
  return before;
}

/** Shows the case, whether it was just found, looked at again or changed. */
function seen(journey: Journey, what: Seen, told: CaseNews | null): Journey {
  const place: Place = { at: 'case', seen: what, busy: false, problem: null, told };
  switch (journey.place.at) {
    case 'find':
      return onward(instead(journey, { at: 'find', number: null, pin: null, problem: null, busy: false }), place);
    case 'sent':
      return { ...journey, place, path: [home], receipt: null, adding: null };
    case 'case':
      return instead(journey, place);
    // An answer to an earlier question does not take her away from this one.
    case 'withdraw':
      return journey.place.busy ? instead(previous(journey, home), place) : journey;
    default:
      return journey;
  }
}

function notSeen(journey: Journey, problem: string): Journey {
  const { place } = journey;
  switch (place.at) {
    case 'find':
    case 'case':
      return instead(journey, { ...place, busy: false, problem });
    case 'withdraw':
      return place.busy ? instead(journey, { ...place, busy: false, problem }) : journey;
    case 'sent':
      return instead(journey, { ...place, problem });
    default:
      return journey;
  }
}

function looking(journey: Journey): Journey {
  const { place } = journey;
  switch (place.at) {
    case 'find':
      return instead(journey, { at: 'find', number: null, pin: null, problem: null, busy: true });
    case 'case':
      return instead(journey, { ...place, busy: true, problem: null, told: null });
    case 'withdraw':
      return instead(journey, { ...place, busy: true, problem: null });
    default:
      return journey;
  }
}

export function stepCase(journey: Journey, event: CaseEvent): Journey {
  const { place } = journey;
  switch (event.is) {
    case 'service':
      return serviceArrived({ ...journey, service: event.service });
    case 'continued':
      return continued(journey, event.receipt);
    case 'send':
      return place.at === 'receipt'
        ? onward(instead(journey, { ...place, problem: null }), { at: 'sending', waiting: false })
        : journey;
    case 'on_its_way':
      return place.at === 'sending' ? instead(journey, { at: 'sending', waiting: event.waiting }) : journey;
    case 'arrived':
      return arrived(journey, event.labels);
    case 'not_sent':
      return notSent(journey, event.problem, event.another);
    case 'written_down':
      return place.at === 'sent' && place.confirm === 'asked'
        ? instead(journey, { at: 'sent', confirm: 'busy', problem: null })
        : journey;
    case 'confirmed':
      return place.at === 'sent'
        ? { ...instead(journey, { at: 'sent', confirm: 'done', problem: null }), receipt: null }
        : journey;
    case 'not_confirmed':
      return place.at === 'sent' ? instead(journey, { at: 'sent', confirm: 'asked', problem: event.problem }) : journey;
    case 'look_up':
      return place.at === 'home'
        ? onward(journey, { at: 'find', number: null, pin: null, problem: null, busy: false })
        : journey;
    case 'mistyped':
      return place.at === 'find'
        ? instead(journey, { ...place, number: event.number, pin: event.pin, problem: null, busy: false })
        : journey;
    case 'looking':
      return looking(journey);
    case 'seen':
      return seen(journey, event.seen, event.told);
    case 'not_seen':
      return notSeen(journey, event.problem);
    case 'add_to_case':
      return place.at === 'case'
        ? onward(
            { ...journey, adding: place.seen, items: [], twice: 0, leftOut: 0 },
            { at: 'like_first', missing: false },
          )
        : journey;
    case 'withdraw_asked':
      return place.at === 'case'
        ? onward(instead(journey, { ...place, told: null }), {
            at: 'withdraw',
            seen: place.seen,
            what: event.what,
            busy: false,
            problem: null,
          })
        : journey;
    case 'labelled':
      return { ...journey, labels: { ...journey.labels, ...event.labels } };
  }
}
