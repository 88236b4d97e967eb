// What a platform would do with a copy, reckoned here: it fingerprints what is uploaded once, as it is shown, leaves it
// out when its quality is too low, and compares with every fingerprint that was sent (the rule that PDQ's authors
// publish: at most 31 of 256 bits differ, quality 50 at least).
import { isError } from '../hash/messages.ts';
import type { FileReport } from '../hash/messages.ts';
import { enoughQuality, usable } from './journey_files.ts';
import type { Item } from './places.ts';

/** Bits in which two fingerprints may differ and still count as the same picture. */
export const copyLimit = 31;

export type CopyOutcome = 'same' | 'found' | 'missed' | 'plain' | 'unread';

export interface CopyVerdict {
  readonly outcome: CopyOutcome;
  /** The file of hers that it is nearest to; none where no pictures are compared. */
  readonly closest: { readonly item: Item; readonly distance: number } | null;
  /** Nearest first. */
  readonly each: readonly { readonly item: Item; readonly distance: number }[];
}

/** Bits that differ between two values of 64 hexadecimal digits. */
export function distance(a: string, b: string): number {
  if (a.length !== b.length) throw new RangeError('values of one length');
  let bits = 0;
  for (let at = 0; at < a.length; at += 8) {
    let word = (parseInt(a.slice(at, at + 8), 16) ^ parseInt(b.slice(at, at + 8), 16)) >>> 0;
    for (; word !== 0; word &= word - 1) bits += 1;
  }
  return bits;
}

/** The nearest of the fingerprints that platforms would keep. */
function nearest(value: string, report: FileReport): number | null {
  if (isError(report) || report.kind === 'video') return null;
  const kept = report.fingerprints.filter(({ quality }) => quality >= enoughQuality);
  return kept.length === 0 ? null : Math.min(...kept.map((fingerprint) => distance(value, fingerprint.value)));
}

export function judgeCopy(copy: FileReport, items: readonly Item[]): CopyVerdict {
  if (isError(copy)) return { outcome: 'unread', closest: null, each: [] };
  const sent = usable(items);
  const twin = sent.find(({ report }) => !isError(report) && report.sha256 === copy.sha256);
  if (twin) return { outcome: 'same', closest: { item: twin, distance: 0 }, each: [] };
  if (copy.kind === 'video') return { outcome: 'missed', closest: null, each: [] };
  const { value, quality } = copy.fingerprints[0];
  const each = sent
    .flatMap((item) => {
      const near = nearest(value, item.report);
      return near === null ? [] : [{ item, distance: near }];
    })
    .sort((a, b) => a.distance - b.distance);
  const closest = each[0] ?? null;
  if (quality < enoughQuality) return { outcome: 'plain', closest, each };
  return { outcome: closest !== null && closest.distance <= copyLimit ? 'found' : 'missed', closest, each };
}
