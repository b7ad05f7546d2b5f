// What every gate comes to on a day. Own entries first (`standing.ts`), then prerequisites: an outcome is the worst of its
// own and of those it needs. A ledger whose order is broken proves nothing about any gate.

import { type CalendarDate, earlier } from './date.ts';
import type { Entry } from './entry.ts';
import { type GateRule, prerequisiteCycles } from './gate.ts';
import type { Outcome } from './outcome.ts';
import { ownVerdict, type Verdict } from './own-verdict.ts';
import type { Reason } from './reason.ts';
import { after, noStanding, type Standing } from './standing.ts';

/** Something that keeps anybody from telling: a file of the ledger that could not be read, or whose evidence failed. */
export type Doubt = {
  /** The gate it is about; `null` where not even that is known, which casts doubt on every gate. */
  readonly gate: string | null;
  readonly file: string;
};

/** The verdicts of one day, by id of the gate. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * The verdicts of several days, given from the earliest to the latest, in one pass. `entries` are in order of their numbers.
 * A day's verdict knows the entries recorded by that day and no later one.
 */
export function verdictsOnDays(
  gates: readonly GateRule[],
  entries: readonly Entry[],
  days: readonly CalendarDate[],
  doubts: readonly Doubt[],
): readonly { readonly day: CalendarDate; readonly verdicts: Verdicts }[] {
  const broken = brokenOrder(entries);
  const cycles = prerequisiteCycles(gates);
  const standings = new Map<string, Standing>();
  let next = 0;
  return days.map((day) => {
    for (let entry = entries[next]; entry !== undefined && entry.recorded <= day; entry = entries[++next])
      standings.set(entry.gate, after(standings.get(entry.gate) ?? noStanding, entry));
    const own = (gate: GateRule): Verdict => {
      const doubt = doubts.find((one) => one.gate === null || one.gate === gate.id);
      if (broken !== null) return cannotTell(gate, broken);
      if (doubt !== undefined) return cannotTell(gate, { kind: 'unreadable-entry', file: doubt.file });
      return ownVerdict(gate, standings.get(gate.id), entries, day);
    };
    return { day, verdicts: settle(gates, cycles, own) };
  });
}

/** Why nothing can be told from entries in this order; `null` where the order is whole. */
function brokenOrder(entries: readonly Entry[]): Reason | null {
  for (const [at, entry] of entries.entries()) {
    const before = entries[at - 1];
    if (before?.sequence === entry.sequence) return { kind: 'broken-order', entry: entry.sequence, how: 'twice' };
    if (entry.sequence !== at + 1) return { kind: 'broken-order', entry: at + 1, how: 'missing' };
    if (before !== undefined && entry.recorded < before.recorded)
      return { kind: 'broken-order', entry: entry.sequence, how: 'backdated' };
  }
  return null;
}

/** Carries outcomes along prerequisites. A gate in a circle is never met. */
function settle(
  gates: readonly GateRule[],
  cycles: ReadonlyMap<string, readonly string[]>,
  own: (gate: GateRule) => Verdict,
): Verdicts {
  const rules = new Map(gates.map((gate) => [gate.id, gate]));
  const settled = new Map<string, Verdict>();
  const visit = (gate: GateRule): Verdict => {
    const known = settled.get(gate.id);
    if (known !== undefined) return known;
    const cycle = cycles.get(gate.id);
    const verdict =
      cycle === undefined
        ? withNeeds(own(gate), gate, needed)
        : notMet(own(gate), { kind: 'prerequisite-cycle', cycle });
    settled.set(gate.id, verdict);
    return verdict;
  };
  const needed = (id: string): Verdict | null => {
    const rule = rules.get(id);
    return rule === undefined ? null : visit(rule);
  };
  for (const gate of gates) visit(gate);
  return settled;
}

function withNeeds(own: Verdict, gate: GateRule, needed: (id: string) => Verdict | null): Verdict {
  if (own.outcome === 'not-met') return own;
  const needs = gate.needs.map((id) => ({ id, verdict: needed(id) }));
  const having = (outcome: Outcome): readonly string[] =>
    needs.filter(({ verdict }) => verdict?.outcome === outcome).map(({ id }) => id);
  const notMetNeeds = having('not-met');
  if (notMetNeeds.length > 0) return notMet(own, { kind: 'prerequisites', gates: notMetNeeds });
  if (own.outcome === 'cannot-tell') return own;
  const unknown = needs.find(({ verdict }) => verdict === null);
  if (unknown !== undefined)
    return {
      ...own,
      outcome: 'cannot-tell',
      reason: { kind: 'unknown-prerequisite', gate: unknown.id },
      metUntil: null,
    };
  const untold = having('cannot-tell');
  if (untold.length > 0)
    return { ...own, outcome: 'cannot-tell', reason: { kind: 'prerequisites', gates: untold }, metUntil: null };
  const until = needs.reduce<CalendarDate | null>((first, { verdict }) => {
    const other = verdict?.metUntil ?? null;
    return first === null || other === null ? first : earlier(first, other);
  }, own.metUntil);
  if (own.reason.kind !== 'met' || until === null) return own;
  return { ...own, reason: { ...own.reason, until }, metUntil: until };
}

function notMet(own: Verdict, reason: Reason): Verdict {
  return { ...own, outcome: 'not-met', reason, metUntil: null };
}

function cannotTell(gate: GateRule, reason: Reason): Verdict {
  return { gate: gate.id, outcome: 'cannot-tell', reason, rung: null, metUntil: null };
}
