// Whether the way from the first page may begin here: nothing of hers would be lost by it.
import type { Journey } from './journey.ts';

export function mayStart({ items, receipt, adding, path }: Journey): boolean {
  return items.length === 0 && receipt === null && adding === null && path.every(({ at }) => at !== 'question');
}
