// What happened to a gate, oldest first: its entries, and the days on which it began or ceased to be met. A lapse is an
// event that stays; nothing is ever taken out of a history.

import { addDays, type CalendarDate } from './date.ts';
import { type Change, type Entry, isGrant } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Outcome } from './outcome.ts';
import type { Verdict } from './own-verdict.ts';
import type { Reason } from './reason.ts';
import type { Rung } from './rung.ts';
import { after, faultAfter, noStanding } from './standing.ts';
import type { Verdicts } from './verdict.ts';

/** One thing that happened to a gate. */
export type HistoryEvent =
  | {
      readonly kind: 'entry';
      readonly day: CalendarDate;
      readonly entry: number;
      readonly change: Change;
      /** The rung it grants; `null` where it grants none. */
      readonly rung: Rung | null;
      /** Why it does not count; `null` where it does. */
      readonly fault: Fault | null;
    }
  /** The gate is met from this day on. */
  | { readonly kind: 'met'; readonly day: CalendarDate; readonly reason: Reason; readonly until: CalendarDate }
  /** The gate is no longer met from this day on; the day before was the last. */
  | {
      readonly kind: 'ended';
      readonly day: CalendarDate;
      /** The day it began to be met. */
      readonly since: CalendarDate;
      /** The last day on which it was met. */
      readonly through: CalendarDate;
      readonly outcome: Outcome;
      readonly because: Reason;
    };

/** The days up to `asOf` on which an outcome may change: entries are recorded, or counted for the last time the day before. */
export function turningDays(entries: readonly Entry[], asOf: CalendarDate): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const entry of entries) {
    if (entry.recorded <= asOf) days.add(entry.recorded);
    if (isGrant(entry) && entry.expires < asOf) days.add(addDays(entry.expires, 1));
  }
  return [...days].sort();
}

/** The history of one gate, from its entries up to a date (in order) and the verdicts of every turning day. */
export function historyOf(
  gate: string,
  entries: readonly Entry[],
  days: readonly { readonly day: CalendarDate; readonly verdicts: Verdicts }[],
): readonly HistoryEvent[] {
  const turns = turnsOf(days.map(({ day, verdicts }) => ({ day, verdict: verdicts.get(gate) })));
  return [...entryEvents(entries), ...turns].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function entryEvents(entries: readonly Entry[]): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  let standing = noStanding;
  for (const entry of entries) {
    events.push({
      kind: 'entry',
      day: entry.recorded,
      entry: entry.sequence,
      change: entry.change,
      rung: isGrant(entry) ? entry.rung : null,
      fault: faultAfter(standing, entry),
    });
    standing = after(standing, entry);
  }
  return events;
}

function turnsOf(
  days: readonly { readonly day: CalendarDate; readonly verdict: Verdict | undefined }[],
): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  let since: CalendarDate | null = null;
  for (const { day, verdict } of days) {
    if (verdict === undefined) continue;
    const { outcome, reason, metUntil } = verdict;
    if (since === null && metUntil !== null) {
      since = day;
      events.push({ kind: 'met', day, reason, until: metUntil });
    } else if (since !== null && metUntil === null) {
      events.push({ kind: 'ended', day, since, through: addDays(day, -1), outcome, because: reason });
      since = null;
    }
  }
  return events;
}
