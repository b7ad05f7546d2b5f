// The order of the ledger: each entry names the digest of the one before it, so that a change to any of them shows in all
// that follow. What the chain alone cannot show, a cut at the end or a history written anew, shows against heads that were
// pinned when they were published.

import type { CalendarDate } from './date.ts';
import type { Digest } from './digest.ts';
import type { Entry } from './entry.ts';
import { entryDigest } from './entry-digest.ts';
import { inOrder } from './entry-order.ts';

export { inOrder, recordedBy } from './entry-order.ts';

/** Where a ledger ended at some time: how many entries it had, and the digest of the last (`null` for an empty one). */
export type Head = { readonly size: number; readonly digest: Digest | null };

/** What can be wrong with the order of the entries. `at` is the position in the list that was given, from 0. */
export type ChainProblem =
  /** Numbers between 1 and the highest are not there: `entry` is the first of them, `through` the last. */
  | { readonly kind: 'missing-entry'; readonly entry: number; readonly through: number }
  /** The same entry stands there twice. */
  | (Named & { readonly kind: 'repeated-entry'; readonly other: number })
  /** Two different entries claim one number: two people added one at the same time, or the history was forked. */
  | (Named & { readonly kind: 'forked-entry'; readonly other: number })
  /** `previous` is not the digest of the entry before: one of the two was changed after the later one was added. */
  | (Named & { readonly kind: 'wrong-previous'; readonly expected: Digest | null; readonly found: Digest | null })
  | (Named & { readonly kind: 'backdated-entry'; readonly recorded: CalendarDate; readonly before: CalendarDate })
  /** It was not there when a head was published on a day after the one it gives. */
  | (Named & {
      readonly kind: 'late-entry';
      readonly recorded: CalendarDate;
      readonly published: CalendarDate;
      readonly size: number;
    })
  | (Named & { readonly kind: 'future-entry'; readonly recorded: CalendarDate; readonly today: CalendarDate })
  /** The ledger was published with an entry of this number; it now ends before it. */
  | { readonly kind: 'cut-off'; readonly entry: number; readonly size: number; readonly pinned: Digest }
  /** The entry of this number was published with another digest: it, or one before it, is not the one published. */
  | (Named & { readonly kind: 'rewritten'; readonly pinned: Digest; readonly found: Digest });

type Named = { readonly entry: number; readonly gate: string; readonly at: number };

/** A head that was published. */
export type Pin = Head & { readonly published?: CalendarDate };

/** What the order is held against. */
export type ChainContext = {
  /** Every head that was ever published, in any order, with the day where it is known. */
  readonly pins: readonly Pin[];
  /** The day of the check; an entry recorded after it is a problem. `null` where the day does not matter. */
  readonly today: CalendarDate | null;
};

/** Everything wrong with the order of a ledger, by number of the entry. An empty ledger without pins has no problem. */
export function chainProblems(entries: readonly Entry[], { pins, today }: ChainContext): readonly ChainProblem[] {
  const problems: ChainProblem[] = [];
  const first = new Map<number, Placed>();
  for (const [at, entry] of entries.entries()) {
    const placed = { entry, at, digest: entryDigest(entry) };
    const before = first.get(entry.sequence);
    // Of two with one number the one that was published is the first, wherever it stands in the list.
    const [one, other] = before !== undefined && isPinned(placed, pins) ? [placed, before] : [before ?? placed, placed];
    first.set(entry.sequence, one);
    if (before !== undefined) {
      const kind = one.digest === other.digest ? 'repeated-entry' : 'forked-entry';
      problems.push({ kind, ...named(other), other: one.at });
    }
    if (today !== null && entry.recorded > today)
      problems.push({ kind: 'future-entry', ...named(placed), recorded: entry.recorded, today });
  }
  for (const { entry, through } of gaps([...first.keys()])) problems.push({ kind: 'missing-entry', entry, through });
  for (const placed of first.values())
    problems.push(...linkProblems(placed, first), ...lateProblems(placed, first, pins));
  problems.push(...pinProblems(pins, first));
  return problems.sort((a, b) => a.entry - b.entry);
}

/** The head of a ledger whose order has no problem. */
export function headOf(entries: readonly Entry[]): Head {
  const last = inOrder(entries).at(-1);
  return { size: entries.length, digest: last === undefined ? null : entryDigest(last) };
}

/** Every head that a ledger had on its way. As pins they name the very entry in which another ledger first differs. */
export function headsOf(entries: readonly Entry[]): readonly Head[] {
  return inOrder(entries).map((entry, at) => ({ size: at + 1, digest: entryDigest(entry) }));
}

type Placed = { readonly entry: Entry; readonly at: number; readonly digest: Digest };

function named({ entry, at }: Placed): Named {
  return { entry: entry.sequence, gate: entry.gate, at };
}

function linkProblems(placed: Placed, first: ReadonlyMap<number, Placed>): readonly ChainProblem[] {
  const { entry } = placed;
  const before = first.get(entry.sequence - 1);
  // A missing number is reported as such; nothing can be said about the link across it.
  if (before === undefined && entry.sequence !== 1) return [];
  const problems: ChainProblem[] = [];
  const expected = before?.digest ?? null;
  if (entry.previous !== expected)
    problems.push({ kind: 'wrong-previous', ...named(placed), expected, found: entry.previous });
  if (before !== undefined && entry.recorded < before.entry.recorded)
    problems.push({
      kind: 'backdated-entry',
      ...named(placed),
      recorded: entry.recorded,
      before: before.entry.recorded,
    });
  return problems;
}

function isPinned({ entry, digest }: Placed, pins: readonly Pin[]): boolean {
  return pins.some((pin) => pin.size === entry.sequence && pin.digest === digest);
}

/** An entry after a published head cannot be recorded before the day on which that head was published without it. */
function lateProblems(
  placed: Placed,
  first: ReadonlyMap<number, Placed>,
  pins: readonly Pin[],
): readonly ChainProblem[] {
  const { sequence, recorded } = placed.entry;
  const pin = pins.find(({ size, published }) => size < sequence && published !== undefined && recorded < published);
  if (pin?.published === undefined) return [];
  const before = first.get(sequence - 1);
  // Reported as dated before the entry that it follows already.
  if (before !== undefined && recorded < before.entry.recorded) return [];
  return [{ kind: 'late-entry', ...named(placed), recorded, published: pin.published, size: pin.size }];
}

/** The first pin that is gone and the first that is contradicted: all later ones follow from these. */
function pinProblems(pins: readonly Head[], first: ReadonlyMap<number, Placed>): readonly ChainProblem[] {
  const problems = pins
    .toSorted((a, b) => a.size - b.size)
    .flatMap(({ size, digest: pinned }): readonly ChainProblem[] => {
      const placed = first.get(size);
      if (pinned === null || placed?.digest === pinned) return [];
      if (placed === undefined) return [{ kind: 'cut-off', entry: size, size: first.size, pinned }];
      return [{ kind: 'rewritten', ...named(placed), pinned, found: placed.digest }];
    });
  return ['cut-off', 'rewritten'].flatMap((kind) => problems.find((problem) => problem.kind === kind) ?? []);
}

/** The stretches of numbers that are missing. A ledger that has entries begins with number 1. */
function gaps(numbers: readonly number[]): readonly { readonly entry: number; readonly through: number }[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted.flatMap((number, at) => {
    const entry = Math.max(sorted[at - 1] ?? 0, 0) + 1;
    return entry < number ? [{ entry, through: number - 1 }] : [];
  });
  return sorted.length > 0 && (sorted.at(-1) ?? 0) < 1 ? [{ entry: 1, through: 1 }] : found;
}
