// The list of services, read: which are shown to whom, in which order. services.json says how it was compiled.
import data from './services.json' with { type: 'json' };
import type { Programme } from '../journey.ts';

export type Kind = 'helpline' | 'removal' | 'report' | 'police' | 'tool' | 'guide';

export interface Service {
  /** ISO 3166-1, or XX for anywhere. */
  readonly country: string;
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly audience: 'adult' | 'minor' | 'both';
  readonly url: string | null;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly languages: readonly string[];
  readonly asksForPicture: 'yes' | 'no' | 'unknown';
  readonly anonymous: boolean;
  /** ISO date. */
  readonly checked: string;
  /** Why it is not shown yet. */
  readonly heldBack?: string;
}

export const anywhere = 'XX';

const known = (data.services as readonly Service[]).filter(({ heldBack }) => heldBack === undefined);

/** Services for minors only where pictures from before 18 are the matter; services for adults never there. */
export function servicesFor(of: Programme, country: string): readonly Service[] {
  return known.filter(
    (service) => service.country === country && (service.audience === of || service.audience === 'both'),
  );
}

/** Countries with an entry of their own for this programme. */
export function countriesFor(of: Programme): readonly string[] {
  const codes = known.filter(({ audience }) => audience === of || audience === 'both').map(({ country }) => country);
  return [...new Set(codes)].filter((code) => code !== anywhere);
}

const staleMs = 180 * 24 * 3600 * 1000;

/** An entry that nobody has looked at for half a year says so; it is never hidden. */
export function isStale({ checked }: Pick<Service, 'checked'>, now: number): boolean {
  return now - Date.parse(checked) > staleMs;
}
