// What the ledger's evaluation needs to know of a gate, and what can be wrong with a set of gates.

import { lowestRequirable, type Rung, reaches } from './rung.ts';

/** A condition that is met or not: its id, the gates that must be met first, and the rung that it requires. */
export type GateRule = {
  readonly id: string;
  /** Ids of the gates that this one needs first; transitive. */
  readonly needs: readonly string[];
  /** The rung at which it is met. */
  readonly rung: Rung;
};

/** What can be wrong with a set of gates. */
export type GateProblem =
  | { readonly kind: 'unknown-prerequisite'; readonly gate: string; readonly needs: string }
  | { readonly kind: 'prerequisite-cycle'; readonly gate: string; readonly cycle: readonly string[] }
  | { readonly kind: 'rung-too-low'; readonly gate: string; readonly rung: Rung; readonly lowest: Rung };

/** Everything wrong with a set of gates: prerequisites that do not exist or run in a circle, too low a rung. */
export function gateProblems(gates: readonly GateRule[]): readonly GateProblem[] {
  const problems: GateProblem[] = [];
  for (const { id, needs, rung } of gates) {
    if (!reaches(rung, lowestRequirable))
      problems.push({ kind: 'rung-too-low', gate: id, rung, lowest: lowestRequirable });
    for (const need of needs)
      if (!gates.some((gate) => gate.id === need))
        problems.push({ kind: 'unknown-prerequisite', gate: id, needs: need });
  }
  const cycles = prerequisiteCycles(gates);
  for (const [gate, cycle] of cycles) problems.push({ kind: 'prerequisite-cycle', gate, cycle });
  return problems;
}

/** For every gate that needs itself, directly or through others: one shortest circle, from the gate back to itself. */
export function prerequisiteCycles(gates: readonly GateRule[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map(gates.map((gate) => [gate.id, gate.needs]));
  const cycles = new Map<string, readonly string[]>();
  for (const { id } of gates) {
    const cycle = pathBack(id, needs);
    if (cycle !== null) cycles.set(id, cycle);
  }
  return cycles;
}

function pathBack(from: string, needs: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const visited = new Set<string>();
  let paths: (readonly string[])[] = [[from]];
  while (paths.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const path of paths) {
      for (const need of needs.get(path.at(-1) ?? from) ?? []) {
        if (need === from) return [...path, from];
        if (visited.has(need)) continue;
        visited.add(need);
        longer.push([...path, need]);
      }
    }
    paths = longer;
  }
  return null;
}
