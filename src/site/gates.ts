// The gates in their order, each with its state.

import { type CollectionEntry, getCollection } from 'astro:content';
import type { Evaluation } from '../domain/evaluate.ts';
import { type Reason, reasonSentence } from '../domain/reason.ts';
import { readLedger } from './ledger.ts';
import { gateState, type State } from './state.ts';

/** A gate at the as-of date. */
export type GateView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Place in the order of gates, from 1. */
  readonly number: number;
  readonly entry: CollectionEntry<'gates'>;
  readonly evaluation: Evaluation;
  readonly state: State;
  /** Why it has this state; a full sentence. */
  readonly reason: string;
};

/** All gates, in their order. */
export async function gateViews(): Promise<readonly GateView[]> {
  const [entries, { evaluations }] = await Promise.all([getCollection('gates'), readLedger()]);
  const titles = new Map(entries.map(({ id, data }) => [id, data.title]));
  const sentence = (reason: Reason) => reasonSentence(reason, (id) => titles.get(id) ?? id);
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry, at) => {
      const evaluation = evaluations.get(entry.id);
      if (evaluation === undefined) throw new Error(`gate ${entry.id} was not evaluated`);
      return {
        id: entry.id,
        href: `/gates/${entry.id}`,
        title: entry.data.title,
        number: at + 1,
        entry,
        evaluation,
        state: gateState(evaluation),
        reason: sentence(evaluation.reason),
      };
    });
}

/** The gates with these ids, in the order of gates. Throws for an id that is no gate. */
export function pick(gates: readonly GateView[], ids: readonly string[]): readonly GateView[] {
  for (const id of ids) if (!gates.some((gate) => gate.id === id)) throw new Error(`there is no gate “${id}”`);
  return gates.filter(({ id }) => ids.includes(id));
}
