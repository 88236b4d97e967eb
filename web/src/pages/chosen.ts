// What of a file goes into a message.
import type { Chosen } from '../case/client.ts';
import { isError } from '../hash/messages.ts';
import type { Item } from './journey.ts';

/** What may leave of a file: fingerprints that a platform can use, nothing else. */
export function chosenOf({ report, edited, synthetic }: Item): Chosen | null {
  if (isError(report)) return null;
  const { kind, sha256 } = report;
  const fingerprints = report.kind === 'video' ? [{ type: 'md5', value: report.md5 } as const] : report.fingerprints;
  return { kind, sha256, edited, synthetic, fingerprints };
}
