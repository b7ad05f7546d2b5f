// The topics of the trust model, each with the gates it waits for.

import { type CollectionEntry, getCollection } from 'astro:content';
import { type GateView, gateViews, pick } from './gates.ts';

/** A topic at the as-of date. */
export type TopicView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly entry: CollectionEntry<'trust-model'>;
  readonly gates: readonly GateView[];
};

/** All topics, in their order. */
export async function topicViews(): Promise<readonly TopicView[]> {
  const [entries, gates] = await Promise.all([getCollection('trust-model'), gateViews()]);
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      id: entry.id,
      href: `/trust-model/${entry.id}`,
      title: entry.data.title,
      entry,
      gates: pick(gates, entry.data.gates),
    }));
}
