// The one date input of a build or command.

import type { Finding } from '../diagnostics/finding.ts';
import { type CalendarDate, fromEpoch, later, parseDate } from '../domain/date.ts';

/** The day for which the ledger is evaluated, and the latest day that an entry may be recorded on. */
export type Days = { readonly asOf: CalendarDate; readonly latest: CalendarDate };

/**
 * The days that count. `value` is what was given, if anything; an empty value counts as not given, as shells and CI set it; `where` says how it was given (`TRUST_AS_OF`, `--as-of`);
 * `now` is the clock in milliseconds since 1970. A value that is no date is a finding, never a default.
 */
export function daysFrom(value: string | undefined, where: string, now: number): Days | { readonly invalid: Finding } {
  const today = fromEpoch(now);
  if (value === undefined || value === '') return { asOf: today, latest: today };
  const asOf = parseDate(value);
  if (asOf !== null) return { asOf, latest: later(today, asOf) };
  const place = { file: where, label: 'file', range: null };
  return { invalid: { code: 'DATE_INVALID', place, args: { value, where, example: today } } };
}
