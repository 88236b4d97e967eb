// Where the focus goes when a state was drawn: to what is wrong, else to the heading of a new place.
import type { Journey, JourneyEvent } from './journey.ts';

export function focusOf(before: Journey, after: Journey, event: JourneyEvent): string | null {
  const from = before.place;
  const to = after.place;
  if (before.covered !== after.covered) return 'h1';
  const missing = 'missing' in to && to.missing;
  const wrong = to.at === 'find' && (to.number ?? to.pin ?? to.problem) !== null;
  if (event.is === 'names_hidden' || event.is === 'labelled' || event.is === 'told_about') return null;
  if (event.is === 'service') return from.at === to.at ? null : 'h1';
  if (missing || wrong) return '.error-summary';
  if (event.is === 'removed' && to.at === 'review') return '#files';
  return from.at !== to.at || event.is === 'back' ? 'h1' : null;
}
