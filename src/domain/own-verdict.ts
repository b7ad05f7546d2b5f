// What one gate comes to on a day from its own entries, before its prerequisites are looked at.

import { type CalendarDate, later } from './date.ts';
import type { Entry } from './entry.ts';
import type { GateRule } from './gate.ts';
import type { Outcome } from './outcome.ts';
import type { Reason } from './reason.ts';
import { lowestRequirable, type Rung, reaches } from './rung.ts';
import { type Grip, gripsOn, highest, type Standing } from './standing.ts';

/** What a gate comes to on a day. */
export type Verdict = {
  readonly gate: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The highest rung that counts on the day, shown as progress; `null` for none. */
  readonly rung: Rung | null;
  /** The last day on which it is met if nothing is added: the earliest expiry of its own and of all it needs. `null` unless met. */
  readonly metUntil: CalendarDate | null;
};

/** What a gate comes to on a day from its own entries alone. `standing` is `undefined` where it has none by that day. */
export function ownVerdict(
  gate: GateRule,
  standing: Standing | undefined,
  entries: readonly Entry[],
  day: CalendarDate,
): Verdict {
  const required = reaches(gate.rung, lowestRequirable) ? gate.rung : lowestRequirable;
  const counting = standing === undefined ? [] : gripsOn(standing, day);
  const rung = highest(counting)?.rung ?? null;
  const base = { gate: gate.id, rung, metUntil: null };
  const enough = lastToExpire(counting.filter((grip) => reaches(grip.rung, required)));
  if (standing === undefined || enough === null)
    return { ...base, outcome: 'not-met', reason: whyNot(gate.id, required, standing, entries, day) };
  if (standing.open.length > 0)
    return { ...base, outcome: 'cannot-tell', reason: { kind: 'counter-evidence', entries: standing.open } };
  const { entry, expires } = enough;
  const reason: Reason = { kind: 'met', rung: enough.rung, entry, until: expires };
  return { ...base, outcome: 'met', reason, metUntil: expires };
}

function whyNot(
  gate: string,
  required: Rung,
  standing: Standing | undefined,
  entries: readonly Entry[],
  day: CalendarDate,
): Reason {
  if (standing === undefined) {
    const future = entries.find((entry) => entry.gate === gate);
    if (future === undefined) return { kind: 'no-entry' };
    return { kind: 'not-yet-recorded', entry: future.sequence, recorded: future.recorded };
  }
  const { last, withdrawn, uncounted, grips } = standing;
  if (last === null) return { kind: 'no-grant' };
  if (last.change === 'downgrade' && withdrawn !== null) {
    const { sequence, recorded, reason } = withdrawn;
    return { kind: 'withdrawn', entry: sequence, recorded, how: reason.kind, sentence: reason.sentence };
  }
  if (uncounted?.entry === last.entry) return { kind: 'not-counted', entry: last.entry, fault: uncounted.fault };
  const top = highest(gripsOn(standing, day));
  // None at the required rung counts any more, so whichever stands there has expired.
  const enough = lastToExpire(grips.filter((grip) => reaches(grip.rung, required)));
  if (enough === null && top !== null) return { kind: 'below-rung', rung: top.rung, required, entry: top.entry };
  const expired = enough ?? lastToExpire(grips);
  return expired === null ? { kind: 'no-grant' } : { kind: 'expired', entry: expired.entry, expired: expired.expires };
}

/** The grant that counts longest; of several through the same day the highest. */
function lastToExpire(grips: readonly Grip[]): Grip | null {
  const expires = grips.reduce<CalendarDate | null>((last, grip) => later(last ?? grip.expires, grip.expires), null);
  return highest(grips.filter((grip) => grip.expires === expires));
}
