import type { GateRule } from '../domain/gate.ts';
import type { Entries } from './read-sources.ts';

/** The gates as the evaluation of the ledger needs them, in their order. */
export function gateRules({ gates }: Pick<Entries, 'gates'>): readonly GateRule[] {
  return gates
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, needs: data.needs.map(({ gate }) => gate), rung: data.rung }));
}
