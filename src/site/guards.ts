// The guard contracts, each with the body that its route answers, made by the function that makes the route's file.

import { type CollectionEntry, getCollection } from 'astro:content';
import { type GateView, gateViews, pick } from './gates.ts';

/** A guard at the as-of date. */
export type GuardView = {
  readonly id: string;
  /** Its place on the page of guards. */
  readonly href: string;
  readonly title: string;
  readonly entry: CollectionEntry<'guards'>;
  readonly gates: readonly GateView[];
};

/** All guards, in their order. */
export async function guardViews(): Promise<readonly GuardView[]> {
  const [entries, gates] = await Promise.all([getCollection('guards'), gateViews()]);
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      id: entry.id,
      href: `/guards#${entry.id}`,
      title: entry.data.title,
      entry,
      gates: pick(gates, entry.data.gates),
    }));
}
