// The guards' answers, byte for byte as they are published and as their page shows them.

import { getCollection } from 'astro:content';
import { type GuardBody, guardBody, guardText } from '../domain/guard.ts';
import { asOf } from './facts.ts';
import { readLedger } from './ledger.ts';

/** One guard's answer. */
export type GuardFile = {
  /** Id of the guard. */
  readonly id: string;
  readonly route: string;
  readonly body: GuardBody;
  /** The bytes of its file. */
  readonly text: string;
};

/** All guards' answers, in their order. */
export async function guardFiles(): Promise<readonly GuardFile[]> {
  const [guards, gates, ledger] = await Promise.all([getCollection('guards'), getCollection('gates'), readLedger()]);
  const titles = new Map(gates.map(({ id, data }) => [id, data.title]));
  const facts = {
    verdicts: ledger.evaluations,
    nameOf: (gate: string) => titles.get(gate) ?? gate,
    asOf,
    validUntil: ledger.validUntil,
    head: ledger.head,
  };
  return guards
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => {
      const body = guardBody(data, facts);
      return { id, route: data.route, body, text: guardText(body) };
    });
}
