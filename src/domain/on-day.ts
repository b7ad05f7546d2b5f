// What the ledger said on a day, with what was said against it since.

import type { CalendarDate } from './date.ts';
import type { Entry } from './entry.ts';
import { outcomesOn } from './evaluate.ts';
import type { GateRule } from './gate.ts';
import type { Verdict } from './own-verdict.ts';

/** One gate on a day. */
export type GateOnDay = {
  readonly verdict: Verdict;
  /** Entries recorded after the day that speak against the gate: withdrawals and counter-evidence, oldest first. */
  readonly since: readonly (Entry & { readonly change: 'downgrade' | 'counter-evidence' })[];
};

/** Every gate on a day, by the entries recorded by then; later ones change nothing and are only listed. */
export function gatesOnDay(
  gates: readonly GateRule[],
  entries: readonly Entry[],
  day: CalendarDate,
): ReadonlyMap<string, GateOnDay> {
  const verdicts = outcomesOn(gates, entries, day);
  return new Map(
    [...verdicts].map(([gate, verdict]) => {
      const since = entries.filter((entry) => entry.gate === gate && entry.recorded > day).filter(speaksAgainst);
      return [gate, { verdict, since }];
    }),
  );
}

function speaksAgainst(entry: Entry): entry is GateOnDay['since'][number] {
  return entry.change === 'downgrade' || entry.change === 'counter-evidence';
}
