// The one-file copy cannot send: it has no network, and no worker script of its own for it.
import type { CaseParts } from './start.ts';

export function startCase(): CaseParts | null {
  return null;
}
