// Place to page: the one switch.
import type { TemplateResult } from 'lit';
import { elsewherePage } from './elsewhere.ts';
import { homePage } from './home.ts';
import { pickPage } from './pick.ts';
import { questionPage } from './question.ts';
import { reviewPage } from './review.ts';
import { safetyPage } from './safety.ts';
import type { View } from './view.ts';
import { stuckPage, workingPage } from './working.ts';

export function draw(view: Omit<View, 'place'>): TemplateResult {
  const { place } = view.journey;
  switch (place.at) {
    case 'home':
      return homePage({ ...view, place });
    case 'safety':
      return safetyPage({ ...view, place });
    case 'question':
      return questionPage({ ...view, place });
    case 'elsewhere':
      return elsewherePage({ ...view, place });
    case 'pick':
      return pickPage({ ...view, place });
    case 'working':
      return workingPage({ ...view, place });
    case 'stuck':
      return stuckPage({ ...view, place });
    case 'review':
      return reviewPage({ ...view, place });
  }
}
