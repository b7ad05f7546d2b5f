// What stands behind a subject: the gates that all have to be met before anything may assert it.

import { addDays, type CalendarDate, earlier } from './date.ts';
import type { Outcome } from './outcome.ts';
import type { Verdict } from './own-verdict.ts';
import type { Verdicts } from './verdict.ts';

/** The gates that back a subject. `none`: no gate suffices, whatever the ledger says. */
export type Backing = 'none' | readonly string[];

/** Whether a subject is backed, and why not. */
export type BackingVerdict =
  /** All gates are met, together through this day if nothing is added. */
  | { readonly backed: true; readonly until: CalendarDate }
  | { readonly backed: false; readonly because: 'none' }
  /** The list of gates is empty: that is an error of the content and never a proof. */
  | { readonly backed: false; readonly because: 'no-gates' }
  | { readonly backed: false; readonly because: 'unknown-gate'; readonly gate: string }
  | {
      readonly backed: false;
      readonly because: 'gates';
      readonly gates: readonly { readonly id: string; readonly outcome: Outcome }[];
    };

/** How many days a published statement may be read as current. */
export const daysCurrent = 7;

/** Whether a subject is backed by what the gates come to. */
export function backingOf({ backing }: { readonly backing: Backing }, verdicts: Verdicts): BackingVerdict {
  if (backing === 'none') return { backed: false, because: 'none' };
  const found: Verdict[] = [];
  for (const gate of backing) {
    const verdict = verdicts.get(gate);
    if (verdict === undefined) return { backed: false, because: 'unknown-gate', gate };
    found.push(verdict);
  }
  const short = found.filter(({ outcome, metUntil }) => outcome !== 'met' || metUntil === null);
  if (short.length > 0)
    return { backed: false, because: 'gates', gates: short.map(({ gate, outcome }) => ({ id: gate, outcome })) };
  const until = firstExpiry(found);
  return until === null ? { backed: false, because: 'no-gates' } : { backed: true, until };
}

/** Whether a subject is backed. */
export function isBacked(subject: { readonly backing: Backing }, verdicts: Verdicts): boolean {
  return backingOf(subject, verdicts).backed;
}

/** The last day on which a statement made on a day may be read as current: a week on, or the first expiry if that is earlier. */
export function validUntil(asOf: CalendarDate, verdicts: Verdicts): CalendarDate {
  const week = addDays(asOf, daysCurrent);
  const first = firstExpiry([...verdicts.values()]);
  return first === null ? week : earlier(week, first);
}

/** The earliest day through which one of the gates is met; `null` where none is. */
export function firstExpiry(verdicts: readonly Verdict[]): CalendarDate | null {
  const days = verdicts.flatMap(({ metUntil }) => (metUntil === null ? [] : [metUntil]));
  return days.reduce<CalendarDate | null>((first, day) => (first === null ? day : earlier(first, day)), null);
}
