// The categories of evidence that is wanted, each item with its gates.

import { type CollectionEntry, getCollection } from 'astro:content';
import { type GateView, gateViews, pick } from './gates.ts';
import { type State, stateOfAll } from './state.ts';

/** One item of evidence that is wanted. */
export type ItemView = {
  readonly anchor: string;
  readonly title: string;
  /** Gates that the text ties the item to. */
  readonly own: readonly GateView[];
};

/** A category at the as-of date. */
export type CategoryView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly entry: CollectionEntry<'readiness'>;
  /** The gate under which its evidence is collected. */
  readonly gate: GateView;
  readonly items: readonly ItemView[];
  readonly state: State;
};

/** All categories, in their order. */
export async function categoryViews(): Promise<readonly CategoryView[]> {
  const [entries, gates] = await Promise.all([getCollection('readiness'), gateViews()]);
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const [gate] = pick(gates, [entry.data.gate]);
      if (gate === undefined) throw new Error(`there is no gate “${entry.data.gate}”`);
      return {
        id: entry.id,
        href: `/readiness/${entry.id}`,
        title: entry.data.title,
        entry,
        gate,
        items: entry.data.items.map((item) => ({
          anchor: `item-${item.id}`,
          title: item.title,
          own: pick(gates, item.gates),
        })),
        state: stateOfAll([gate], 'evidence wanted'),
      };
    });
}
