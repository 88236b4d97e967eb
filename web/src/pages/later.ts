// The later pages of the way: from the review to the case.
import type { TemplateResult } from 'lit';
import { casePage, withdrawPage } from './case.ts';
import { copyPage } from './copy.ts';
import { findPage } from './find.ts';
import type { LaterName } from './lazy.ts';
import { receiptPage, sendingPage, sentPage } from './receipt.ts';
import { reviewPage } from './review.ts';
import type { View } from './view.ts';

export function laterPage(view: View<LaterName>): TemplateResult {
  const { place } = view;
  switch (place.at) {
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
  }
}
