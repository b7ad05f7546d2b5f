// The order of entries by number and day. Apart from `chain.ts`, since a browser has no use for digests.

import type { CalendarDate } from './date.ts';
import type { Entry } from './entry.ts';

/** The entries by number. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.sequence - b.sequence);
}

/** The entries that were recorded by a day, by number: the ledger as it was at the end of that day. */
export function recordedBy(entries: readonly Entry[], day: CalendarDate): readonly Entry[] {
  return inOrder(entries).filter(({ recorded }) => recorded <= day);
}
