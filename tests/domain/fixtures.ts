// Ledgers for tests: say what matters of each entry, get a whole and correctly chained list. All ids are invented.

import { type CalendarDate, date } from '../../src/domain/date.ts';
import type { AcceptedRisk, CounterEvidence, Downgrade, Entry, Renewal, Upgrade } from '../../src/domain/entry.ts';
import { entryDigest } from '../../src/domain/entry-digest.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { latestExpiry } from '../../src/domain/fault.ts';
import type { GateRule } from '../../src/domain/gate.ts';
import { type Rung, rungs } from '../../src/domain/rung.ts';

type Draft<T> = T extends Entry ? Omit<T, 'sequence' | 'previous'> : never;

/** An entry without its place in the chain. */
export type EntryDraft = Draft<Entry>;

/** Evidence that is metadata only, collected on a day. */
export function evidence(collected: CalendarDate, title = 'Access review'): Evidence {
  return {
    title,
    system: 'harbour',
    scope: 'all piers',
    period: { from: collected, to: collected },
    collected,
    collector: 'Third Person',
    metadataOnly: 'The list names people.',
  };
}

export function upgrade(
  gate: string,
  rung: Rung,
  recorded: string,
  more: Partial<Draft<Upgrade>> = {},
): Draft<Upgrade> {
  const day = date(recorded);
  return {
    change: 'upgrade',
    gate,
    rung,
    recorded: day,
    expires: latestExpiry(day),
    implementer: 'First Person',
    verifier: 'Second Person',
    evidence: [evidence(day)],
    ...more,
  };
}

export function renewal(
  gate: string,
  rung: Rung,
  recorded: string,
  more: Partial<Draft<Renewal>> = {},
): Draft<Renewal> {
  return { ...upgrade(gate, rung, recorded), change: 'renewal', rechecked: 'All of it, on site.', ...more };
}

export function downgrade(
  gate: string,
  recorded: string,
  kind: 'revoked' | 'lapsed' = 'revoked',
  sentence = 'The gate was found open.',
): Draft<Downgrade> {
  return { change: 'downgrade', gate, recorded: date(recorded), reason: { kind, sentence } };
}

export function counterEvidence(gate: string, recorded: string): Draft<CounterEvidence> {
  return {
    change: 'counter-evidence',
    gate,
    recorded: date(recorded),
    statement: 'A door stood open.',
    reporter: 'A visitor',
  };
}

export function acceptedRisk(gate: string, recorded: string, expires = recorded): Draft<AcceptedRisk> {
  return {
    change: 'accepted-risk',
    gate,
    recorded: date(recorded),
    statement: 'Fog.',
    acceptedBy: 'Harbour master',
    expires: date(expires),
  };
}

/** All upgrades from the lowest rung to `top`, on one day. */
export function climb(gate: string, top: Rung, recorded: string, more: Partial<Draft<Upgrade>> = {}): EntryDraft[] {
  return rungs.slice(0, rungs.indexOf(top) + 1).map((rung) => upgrade(gate, rung, recorded, more));
}

/** Numbers the drafts from 1 and chains them. */
export function ledger(...drafts: readonly EntryDraft[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const draft of drafts) entries.push(chained(entries.at(-1), draft));
  return entries;
}

/** A draft, or an entry from elsewhere, as the entry after another. */
export function chained(before: Entry | undefined, draft: EntryDraft): Entry {
  const place = { sequence: (before?.sequence ?? 0) + 1, previous: before === undefined ? null : entryDigest(before) };
  return { ...draft, ...place };
}

export function gate(id: string, needs: readonly string[] = [], rung: Rung = 'independently-verified'): GateRule {
  return { id, needs, rung };
}
