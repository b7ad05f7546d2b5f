// Everything that can be wrong with a ledger, as data, and the words that a sentence about it needs.

import { type ChainProblem, inOrder } from './chain.ts';
import type { CommittedProblem } from './committed.ts';
import type { Entry } from './entry.ts';
import type { EvidenceProblem } from './evidence-problem.ts';
import { type Fault, faultSentence } from './fault.ts';
import type { GateProblem, GateRule } from './gate.ts';
import { after, faultAfter, noStanding, type Standing } from './standing.ts';

/** An entry that does not count, or is about nothing. `at` is its position in the list that was given, from 0. */
export type EntryProblem =
  | {
      readonly kind: 'uncounted-entry';
      readonly entry: number;
      readonly gate: string;
      readonly at: number;
      readonly fault: Fault;
    }
  | { readonly kind: 'entry-of-unknown-gate'; readonly entry: number; readonly gate: string; readonly at: number };

/** Something wrong with a ledger or with the gates that it is about. */
export type LedgerProblem = GateProblem | ChainProblem | EvidenceProblem | EntryProblem | CommittedProblem;

/** The entries that do not count where they stand, and those about a gate that does not exist. */
export function entryProblems(gates: readonly GateRule[], entries: readonly Entry[]): readonly EntryProblem[] {
  const problems: EntryProblem[] = [];
  const standings = new Map<string, Standing>();
  for (const entry of inOrder(entries)) {
    const standing = standings.get(entry.gate) ?? noStanding;
    const place = { entry: entry.sequence, gate: entry.gate, at: entries.indexOf(entry) };
    const fault = faultAfter(standing, entry);
    if (fault !== null) problems.push({ kind: 'uncounted-entry', ...place, fault });
    if (!gates.some((gate) => gate.id === entry.gate)) problems.push({ kind: 'entry-of-unknown-gate', ...place });
    standings.set(entry.gate, after(standing, entry));
  }
  return problems;
}

/** The members of a problem as words, by name: lists joined, `null` as “none”, a fault as its sentence. */
export function problemWords(problem: LedgerProblem): Readonly<Record<string, string>> {
  const words = Object.entries(problem).map(([name, value]): [string, string] => {
    if (name === 'fault' && problem.kind === 'uncounted-entry') return [name, faultSentence(problem.fault)];
    if (Array.isArray(value)) return [name, value.join(' → ')];
    return [name, value === null ? 'none' : String(value)];
  });
  return Object.fromEntries(words);
}
