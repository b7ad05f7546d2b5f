// What a gate's own page shows beside its text: what it waits for, and what waits for it.

import { type BoundaryView, boundaryViews } from './boundary.ts';
import { type GateView, gateViews, pick } from './gates.ts';
import { type GuardView, guardViews } from './guards.ts';
import { type LimitView, limitViews } from './limits.ts';
import { type CategoryView, categoryViews } from './readiness.ts';

/** What waits for a gate and what it waits for. */
export type GateRelations = {
  readonly prerequisites: readonly { readonly gate: GateView; readonly because: string }[];
  readonly neededBy: readonly GateView[];
  readonly blocked: readonly BoundaryView[];
  readonly guards: readonly GuardView[];
  readonly limits: readonly LimitView[];
  readonly categories: readonly CategoryView[];
};

/** The relations of one gate. */
export async function gateRelations({ id, entry }: GateView): Promise<GateRelations> {
  const gates = await gateViews();
  const [boundary, guards, limits, categories] = await Promise.all([
    boundaryViews(),
    guardViews(),
    limitViews(),
    categoryViews(),
  ]);
  return {
    prerequisites: entry.data.needs.flatMap(({ gate, because }) =>
      pick(gates, [gate]).map((view) => ({ gate: view, because })),
    ),
    neededBy: gates.filter(({ entry: other }) => other.data.needs.some(({ gate }) => gate === id)),
    blocked: boundary.filter(({ gates: needed }) => needed !== 'none' && needed.some((gate) => gate.id === id)),
    guards: guards.filter(({ gates: named }) => named.some((gate) => gate.id === id)),
    limits: limits.filter(({ data }) => data.gates.includes(id)),
    categories: categories.filter(({ items }) => items.some(({ own }) => own.some((gate) => gate.id === id))),
  };
}
