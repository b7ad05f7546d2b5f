// What each badge says, from the ledger alone.

import type { Badge } from './badge.ts';
import { asOf } from './facts.ts';
import { lineWords } from './gate-line.ts';
import { type GateView, gateViews } from './gates.ts';
import { headWords, readLedger } from './ledger.ts';
import { readSite } from './site.ts';

/** The badge of a gate. */
export async function gateBadge({ title, state }: GateView): Promise<Badge> {
  return { mark: state.mark, title, words: `${state.words} · evaluated on ${asOf}`, origin: await origin() };
}

/** The badge of the whole boundary. */
export async function boundaryBadge(): Promise<Badge> {
  const [site, gates] = await Promise.all([readSite(), gateViews()]);
  const isOpen = gates.every(({ state }) => state.mark === 'met');
  return {
    mark: isOpen ? 'met' : 'not-met',
    title: `${site.name}: ${site.start}`,
    words: `${lineWords(gates).words} Evaluated on ${asOf}.`,
    origin: await origin(),
  };
}

async function origin(): Promise<string> {
  const { head } = await readLedger();
  return `Ledger: ${headWords(head)}.`;
}
