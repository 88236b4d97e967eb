// The heading of every place. A place without a text cannot be built: the compiler asks for each name here, and
// tools/generate_texts.ts for each text in every language.
import type { PlainTextId } from '../i18n/texts.ts';
import type { PlaceName } from './journey.ts';

export const titles = {
  home: 'home-title',
  safety: 'safety-title',
  question: 'question-title',
  who: 'who-title',
  like_first: 'like-title',
  elsewhere: 'elsewhere-title',
  uncollected: 'uncollected-title',
  pick: 'pick-title',
  working: 'working-title',
  stuck: 'part-missing-title',
  review: 'review-title',
  copy: 'copy-title',
  receipt: 'receipt-title',
  sending: 'sending-title',
  sent: 'sent-title',
  find: 'find-title',
  case: 'case-title',
  withdraw: 'withdraw-title',
  help: 'help-title',
  platforms: 'platforms-title',
  shared: 'shared-title',
  no_file: 'nofile-title',
  fit: 'fit-title',
  questions: 'questions-title',
  privacy: 'privacy-title',
  check: 'check-title',
  guide: 'guide-title',
} as const satisfies Readonly<Record<PlaceName, PlainTextId>>;
