// Place to page: the one switch.
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { casePage, withdrawPage } from './case.ts';
import { copyPage } from './copy.ts';
import { elsewherePage, uncollectedPage } from './elsewhere.ts';
import { findPage } from './find.ts';
import { homePage } from './home.ts';
import { asidePage } from './lazy.ts';
import { pickPage } from './pick.ts';
import { likeFirstPage, questionPage, whoPage } from './question.ts';
import { receiptPage, sendingPage, sentPage } from './receipt.ts';
import { reviewPage } from './review.ts';
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
      return reviewPage({ ...view, place });
    case 'copy':
      return copyPage({ ...view, place });
    case 'receipt':
      return receiptPage({ ...view, place });
    case 'sending':
      return sendingPage({ ...view, place });
    case 'sent':
      return sentPage({ ...view, place });
    case 'find':
      return findPage({ ...view, place });
    case 'case':
      return casePage({ ...view, place });
    case 'withdraw':
      return withdrawPage({ ...view, place });
    default:
      return asidePage({ ...view, place });
  }
}
