// What stays blocked, with the gates that each thing needs: they follow from its subject's backing.

import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type GateView, gateViews, pick } from './gates.ts';
import { type LimitView, limitViews } from './limits.ts';
import { type State, stateOfAll } from './state.ts';

/** A boundary item at the as-of date. */
export type BoundaryView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly entry: CollectionEntry<'boundary'>;
  /** The gates it needs; `none` where no set of gates is stated to suffice. */
  readonly gates: readonly GateView[] | 'none';
  readonly limits: readonly LimitView[];
  readonly state: State;
};

/** All boundary items, in their order. */
export async function boundaryViews(): Promise<readonly BoundaryView[]> {
  const [entries, gates, limits] = await Promise.all([getCollection('boundary'), gateViews(), limitViews()]);
  return Promise.all(
    entries
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(async (entry) => {
        const subject = await getEntry('subjects', entry.data.subject);
        if (subject === undefined) throw new Error(`there is no subject “${entry.data.subject}”`);
        const { backing } = subject.data;
        const needed = backing === 'none' ? backing : pick(gates, backing);
        return {
          id: entry.id,
          href: `/boundary/${entry.id}`,
          title: entry.data.title,
          entry,
          gates: needed,
          limits: limits.filter(({ data }) => data.boundary.includes(entry.id)),
          state: stateOfAll(needed, 'blocked'),
        };
      }),
  );
}
