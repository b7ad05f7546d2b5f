// A status entry: one dated record of the ledger. Entries are never edited; what changes is said by a new one.
//
// An upgrade or a renewal says that a rung was reached and for how long. A downgrade withdraws every rung of its gate at
// once. Counter-evidence and accepted risk are shown: the first leaves a gate that would be met at `cannot-tell` until an
// upgrade or renewal answers it, the second changes nothing; neither ever raises an outcome.

import type { CalendarDate } from './date.ts';
import type { Digest } from './digest.ts';
import type { Evidence } from './evidence.ts';
import type { Rung } from './rung.ts';

/** What every entry says. */
export type EntryBase = {
  /** Its number in the ledger: 1 for the first, then without a gap. */
  readonly sequence: number;
  /** Digest of the entry before it, or `null` for the first. */
  readonly previous: Digest | null;
  /** Id of the gate it is about. */
  readonly gate: string;
  /** The day it was added. It counts from this day, never earlier. */
  readonly recorded: CalendarDate;
  /** Anything a reader should know besides. */
  readonly note?: string;
};

/** What an entry says that a rung is reached. */
export type Grant = EntryBase & {
  readonly rung: Rung;
  /** The last day on which it counts: at most one year after `recorded`. */
  readonly expires: CalendarDate;
  /** Who put the control in place. */
  readonly implementer: string;
  /** Who checked it: somebody else. */
  readonly verifier: string;
  readonly evidence: readonly Evidence[];
  /** Numbers of the counter-evidence entries that this one answers. */
  readonly answers?: readonly number[];
};

/** A rung is reached that was not reached before. */
export type Upgrade = Grant & { readonly change: 'upgrade' };

/** A rung that was reached was checked again. */
export type Renewal = Grant & {
  readonly change: 'renewal';
  /** What was checked again, and how. */
  readonly rechecked: string;
};

/** Every rung is withdrawn from the day of the entry on. */
export type Downgrade = EntryBase & {
  readonly change: 'downgrade';
  readonly reason: {
    /** `revoked`: it should not have counted, the climb starts anew. `lapsed`: it held, and no longer does. */
    readonly kind: 'revoked' | 'lapsed';
    readonly sentence: string;
  };
};

/** Something was found that speaks against the gate. */
export type CounterEvidence = EntryBase & {
  readonly change: 'counter-evidence';
  /** What was found. */
  readonly statement: string;
  /** Who reported it. */
  readonly reporter: string;
  readonly evidence?: readonly Evidence[];
};

/** A risk around the gate that somebody accepted. Shown; it never stands in for a gate. */
export type AcceptedRisk = EntryBase & {
  readonly change: 'accepted-risk';
  /** The risk. */
  readonly statement: string;
  /** Who accepted it. */
  readonly acceptedBy: string;
  /** The last day on which it is accepted: at most one year after `recorded`. */
  readonly expires: CalendarDate;
};

/** One record of the ledger. */
export type Entry = Upgrade | Renewal | Downgrade | CounterEvidence | AcceptedRisk;

/** What an entry may be. */
export const changes = ['upgrade', 'renewal', 'downgrade', 'counter-evidence', 'accepted-risk'] as const;
export type Change = (typeof changes)[number];

/** Whether an entry says that a rung is reached. */
export function isGrant(entry: Entry): entry is Upgrade | Renewal {
  return entry.change === 'upgrade' || entry.change === 'renewal';
}
