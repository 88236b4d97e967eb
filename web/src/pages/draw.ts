// Place to page: the one switch.
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { elsewherePage, uncollectedPage } from './elsewhere.ts';
import { homePage } from './home.ts';
import { asidePage, laterPageOf } from './lazy.ts';
import { pickPage } from './pick.ts';
import { likeFirstPage, questionPage, whoPage } from './question.ts';
import { safetyPage } from './safety.ts';
import type { View } from './view.ts';
import { stuckPage, workingPage } from './working.ts';

/** A place is drawn anew, never out of another one's elements: a form must not begin with the answers of the last. */
export function draw(view: Omit<View, 'place'>): unknown {
  return keyed(view.journey.place.at, page(view));
}

function page(view: Omit<View, 'place'>): TemplateResult {
  const { place } = view.journey;
  switch (place.at) {
    case 'home':
      return homePage({ ...view, place });
    case 'safety':
      return safetyPage({ ...view, place });
    case 'question':
      return questionPage({ ...view, place });
    case 'who':
      return whoPage({ ...view, place });
    case 'like_first':
      return likeFirstPage({ ...view, place });
    case 'elsewhere':
      return elsewherePage({ ...view, place });
    case 'uncollected':
      return uncollectedPage({ ...view, place });
    case 'pick':
      return pickPage({ ...view, place });
    case 'working':
      return workingPage({ ...view, place });
    case 'stuck':
      return stuckPage({ ...view, place });
    case 'review':
    case 'copy':
    case 'receipt':
    case 'sending':
    case 'sent':
    case 'find':
    case 'case':
    case 'withdraw':
      return laterPageOf({ ...view, place });
    default:
      return asidePage({ ...view, place });
  }
}
