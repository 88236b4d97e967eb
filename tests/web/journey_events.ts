// Events and reports that the tests of the journey are made of.
import { beginning, step } from '../../web/src/pages/journey.ts';
import type { Entry, Journey, JourneyEvent } from '../../web/src/pages/journey.ts';
import type { FileReport } from '../../web/src/hash/messages.ts';
import type { Seen } from '../../web/src/case/client.ts';

export const file = (id: number): Entry => ({ id, name: `photo ${id}.jpg`, size: 1000 + id, modified: 0 });

export function picture(sha: string, quality = 100): FileReport {
  const fingerprints = [{ type: 'pdq', recipe: 'upright', value: 'a'.repeat(64), quality }] as const;
  return {
    kind: 'image', width: 10, height: 10, orientation: 1, md5: 'm', sha256: sha, fingerprints: [...fingerprints],
  };
}

export const video: FileReport = { kind: 'video', durationMs: null, md5: 'm', sha256: 'v', fingerprints: [] };
export const broken: FileReport = { error: { code: 'picture_truncated', detail: '' } };

/** The first page where no service can be reached: nothing has to be waited for. */
export const alone: Journey = { ...beginning, service: { is: 'away', problem: 'network' } };
export const walk = (events: readonly JourneyEvent[], from: Journey = alone): Journey => events.reduce(step, from);

export const toPicker: readonly JourneyEvent[] = [
  { is: 'start' }, { is: 'understood' }, { is: 'answered', under18: 'no' },
];
export const choose = (...ids: number[]): JourneyEvent => ({ is: 'chosen', files: ids.map(file), left: 0 });
export const report = (id: number, what: FileReport = picture(`sha ${id}`)): JourneyEvent => ({ is: 'reported', id, report: what });

export const there = (...names: ('adult' | 'minor')[]): JourneyEvent => ({
  is: 'service',
  service: { is: 'there', programmes: Object.fromEntries(names.map((name) => [name, { collects: true, platforms: [] }])) },
});
export const receipt = { number: '4071933822065519', pin: '86042719' };
export const another = { number: '5720000000000004', pin: '11112222' };
export const seenCase: Seen = {
  messages: 1,
  status: { state: 'listed', reason: null, withdrawEffectiveAt: null, items: [] },
};
