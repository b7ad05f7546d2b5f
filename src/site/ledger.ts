// The ledger at the as-of date: its entries, its head, and what every gate comes to.

import { getCollection } from 'astro:content';
import { type Head, headOf, inOrder } from '../domain/chain.ts';
import type { Entry } from '../domain/entry.ts';
import { type Evaluation, evaluate } from '../domain/evaluate.ts';
import { type CalendarDate } from '../domain/date.ts';
import { validUntil } from '../domain/backing.ts';
import { asOf } from './facts.ts';

/** The ledger as pages show it. */
export type Ledger = {
  /** Entries recorded by the as-of date, oldest first. */
  readonly entries: readonly Entry[];
  readonly head: Head;
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  /** The last day on which a statement of this build may be repeated without opening its link again. */
  readonly validUntil: CalendarDate;
};

/** Reads and evaluates the ledger. */
export async function readLedger(): Promise<Ledger> {
  const [files, gates] = await Promise.all([getCollection('ledger'), getCollection('gates')]);
  const entries = inOrder(files.map(({ data }) => data)).filter(({ recorded }) => recorded <= asOf);
  const rules = gates.map(({ id, data }) => ({ id, needs: data.needs.map(({ gate }) => gate), rung: data.rung }));
  const evaluations = evaluate(rules, entries, asOf);
  return { entries, head: headOf(entries), evaluations, validUntil: validUntil(asOf, evaluations) };
}

/** The head in words: how many entries, and the digest of the last. */
export function headWords({ size, digest }: Head): string {
  if (digest === null) return 'empty, 0 entries';
  return `${size} ${size === 1 ? 'entry' : 'entries'}, ${digest}`;
}
