// The ledger at the as-of date: its entries, its head, and what every gate comes to.

import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import { validUntil } from '../domain/backing.ts';
import { type Head, headOf, recordedBy } from '../domain/chain.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Entry } from '../domain/entry.ts';
import { type Evaluation, evaluate } from '../domain/evaluate.ts';
import { entrySchema } from '../schemas/entry.ts';
import { type Published, publishedSchema } from '../schemas/published.ts';
import { asOf } from './facts.ts';

export { headWords } from '../domain/head-words.ts';

/** The ledger as pages show it. */
export type Ledger = {
  /** Entries recorded by the as-of date, oldest first. */
  readonly entries: readonly Entry[];
  readonly head: Head;
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  /** The last day on which a statement of this build may be repeated without opening its link again. */
  readonly validUntil: CalendarDate;
};

// Not a collection: an empty ledger is a valid one, and Astro warns of an empty collection at every look.
const files = import.meta.glob<string>('/content/ledger/*.yaml', { query: '?raw', import: 'default', eager: true });

const published = import.meta.glob<string>('/content/published.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The heads that were published before, oldest first. */
export function readPublishedHeads(): Published['heads'] {
  return Object.values(published).flatMap((text) => publishedSchema.parse(parse(text)).heads);
}

/** Reads and evaluates the ledger. */
export async function readLedger(): Promise<Ledger> {
  const gates = await getCollection('gates');
  const recorded = Object.values(files).map((text) => entrySchema.parse(parse(text)));
  const entries = recordedBy(recorded, asOf);
  const rules = gates.map(({ id, data }) => ({ id, needs: data.needs.map(({ gate }) => gate), rung: data.rung }));
  const evaluations = evaluate(rules, entries, asOf);
  return { entries, head: headOf(entries), evaluations, validUntil: validUntil(asOf, evaluations) };
}
