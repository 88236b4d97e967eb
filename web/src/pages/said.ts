// The programme for pictures from before 18 has words of its own where most readers are children.
import { text } from '../i18n/texts.ts';
import type { PlainTextId } from '../i18n/texts.ts';
import type { Journey } from './journey.ts';

const forMinors = {
  'pick-lead': 'minor-pick-lead',
  'working-lead': 'minor-working-lead',
  'review-lead': 'minor-review-lead',
  'receipt-lead': 'minor-receipt-lead',
  'receipt-alone': 'minor-receipt-alone',
  'sent-lead': 'minor-sent-lead',
  'sent-next': 'minor-sent-next',
  'uncollected-body': 'minor-uncollected-body',
  'elsewhere-title': 'minor-elsewhere-title',
  'elsewhere-body': 'minor-elsewhere-body',
} as const satisfies Partial<Record<PlainTextId, PlainTextId>>;

type Said = keyof typeof forMinors;

export function said({ programme }: Pick<Journey, 'programme'>, id: Said): string {
  return text(programme === 'minor' ? forMinors[id] : id);
}
