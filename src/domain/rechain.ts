// Two people add an entry at the same time, both after the same one. One stays; the other is put after it.

import { inOrder } from './chain.ts';
import { compareDates, later } from './date.ts';
import { type Entry, isGrant } from './entry.ts';
import { entryDigest } from './entry-digest.ts';

/**
 * The entries of `moved` as they read when they follow those of `kept`: new numbers, new links, references among the moved
 * entries kept right, and no day of recording before the entry that now comes first. What they say stays as it is.
 */
export function rechain(kept: readonly Entry[], moved: readonly Entry[]): readonly Entry[] {
  const numbers = new Map<number, number>();
  const result: Entry[] = [];
  let before = inOrder(kept).at(-1);
  for (const entry of inOrder(moved)) {
    const sequence = (before?.sequence ?? 0) + 1;
    const recorded = before === undefined ? entry.recorded : later(before.recorded, entry.recorded);
    numbers.set(entry.sequence, sequence);
    before = withAnswers(
      { ...entry, sequence, previous: before === undefined ? null : entryDigest(before), recorded },
      numbers,
    );
    result.push(before);
  }
  return result;
}

/** The one of two entries with the same number that moves: the one recorded later, or of one day the one with the higher digest. */
export function laterOf(one: Entry, other: Entry): Entry {
  const days = compareDates(one.recorded, other.recorded);
  if (days !== 0) return days > 0 ? one : other;
  return entryDigest(one) > entryDigest(other) ? one : other;
}

function withAnswers(entry: Entry, numbers: ReadonlyMap<number, number>): Entry {
  if (!isGrant(entry) || entry.answers === undefined) return entry;
  return { ...entry, answers: entry.answers.map((number) => numbers.get(number) ?? number) };
}
