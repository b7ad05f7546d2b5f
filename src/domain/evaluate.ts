// What the ledger comes to at a date. One pure function of gates, entries and a day; nothing is remembered between calls.
// Digests are not looked at here: that is `chain.ts`.

import type { CalendarDate } from './date.ts';
import type { Entry } from './entry.ts';
import { inOrder } from './entry-order.ts';
import type { GateRule } from './gate.ts';
import { type HistoryEvent, historyOf, turningDays } from './history.ts';
import type { Verdict } from './own-verdict.ts';
import { after, noStanding } from './standing.ts';
import { type Doubt, type Verdicts, verdictsOnDays } from './verdict.ts';

/** A verdict with everything that led to it. */
export type Evaluation = Verdict & {
  /** What happened to the gate up to the date, oldest first. */
  readonly history: readonly HistoryEvent[];
  /** Numbers of counter-evidence entries that nothing has answered. */
  readonly openCounterEvidence: readonly number[];
  /** Numbers of the risks that are accepted on the day. */
  readonly acceptedRisks: readonly number[];
};

/** Evaluates every gate at a date, from the entries recorded by then. */
export function evaluate(
  gates: readonly GateRule[],
  entries: readonly Entry[],
  asOf: CalendarDate,
  doubts: readonly Doubt[] = [],
): ReadonlyMap<string, Evaluation> {
  const ordered = inOrder(entries);
  const days = verdictsOnDays(gates, ordered, turningDays(ordered, asOf), doubts);
  const verdicts = outcomesOn(gates, entries, asOf, doubts);
  return new Map(
    [...verdicts].map(([gate, verdict]) => {
      const own = ordered.filter((entry) => entry.gate === gate && entry.recorded <= asOf);
      const acceptedRisks = own
        .filter((entry) => entry.change === 'accepted-risk' && asOf <= entry.expires)
        .map((entry) => entry.sequence);
      const openCounterEvidence = own.reduce(after, noStanding).open;
      return [gate, { ...verdict, history: historyOf(gate, own, days), openCounterEvidence, acceptedRisks }];
    }),
  );
}

/** What every gate comes to on any day, from the same code, without histories. */
export function outcomesOn(
  gates: readonly GateRule[],
  entries: readonly Entry[],
  day: CalendarDate,
  doubts: readonly Doubt[] = [],
): Verdicts {
  const [only] = verdictsOnDays(gates, inOrder(entries), [day], doubts);
  return only?.verdicts ?? new Map();
}

/** What one gate comes to on any day; `null` for a gate that is not in the list. */
export function outcomeOn(
  gate: string,
  gates: readonly GateRule[],
  entries: readonly Entry[],
  day: CalendarDate,
): Verdict | null {
  return outcomesOn(gates, entries, day).get(gate) ?? null;
}
