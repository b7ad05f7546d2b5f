// The ledger as it stands, held against entries that were committed before. The chain shows that entries agree with each
// other; only an older copy shows that all of them were written anew.

import { canonicalJson } from './canonical-json.ts';
import type { Entry } from './entry.ts';
import { isGrant } from './entry.ts';
import { entryDigest } from './entry-digest.ts';

/** An entry as a commit left it. */
export type Committed = { readonly entry: Entry; readonly commit: string; readonly day: string };

/** What became of an entry that was committed. `entry` is its number then; `at` the place in the list of what stands there now. */
export type CommittedProblem = {
  readonly kind: 'committed-entry';
  readonly entry: number;
  readonly gate: string;
  readonly commit: string;
  readonly day: string;
  readonly at: number | null;
} & (
  | { readonly how: 'changed' }
  | { readonly how: 'redated'; readonly recorded: string; readonly before: string }
  | { readonly how: 'moved'; readonly now: number }
  | { readonly how: 'removed' }
);

/**
 * Every committed entry that is not there any more as it was. Entries after the last published one may have moved back: two
 * people added one at the same time, and the later was re-chained. What follows from an earlier problem is left out.
 */
export function committedProblems(
  entries: readonly Entry[],
  committed: readonly Committed[],
  publishedSize: number,
): readonly CommittedProblem[] {
  const digests = new Set(entries.map(entryDigest));
  const problems = new Map<string, CommittedProblem>();
  for (const one of committed) {
    if (digests.has(entryDigest(one.entry))) continue;
    const problem = problemOf(one, entries, publishedSize);
    // The oldest commit that held it is the one to name.
    if (problem !== null) problems.set(entryDigest(one.entry), problem);
  }
  const sorted = [...problems.values()].sort((a, b) => a.entry - b.entry);
  const isMove = ({ how }: CommittedProblem) => how === 'moved';
  const [firstMove] = sorted.filter(isMove);
  const isExplained = sorted.some(({ how, entry }) => how === 'removed' && entry < (firstMove?.entry ?? 0));
  return sorted.filter((problem) => !isMove(problem) || (problem === firstMove && !isExplained));
}

function problemOf(
  { entry, commit, day }: Committed,
  entries: readonly Entry[],
  publishedSize: number,
): CommittedProblem | null {
  const base = { kind: 'committed-entry' as const, entry: entry.sequence, gate: entry.gate, commit, day };
  const same = entries.find((other) => saying(other) === saying(entry));
  if (same !== undefined) {
    const at = entries.indexOf(same);
    const isLater = same.sequence > entry.sequence && entry.sequence > publishedSize;
    if (isLater && same.recorded >= entry.recorded) return null;
    if (same.recorded !== entry.recorded)
      return { ...base, at, how: 'redated', recorded: same.recorded, before: entry.recorded };
    // Only its link is another: the entry before it is the one that changed.
    if (same.sequence === entry.sequence) return null;
    return { ...base, at, how: 'moved', now: same.sequence };
  }
  const at = entries.findIndex((other) => other.sequence === entry.sequence && other.gate === entry.gate);
  return at === -1 ? { ...base, at: null, how: 'removed' } : { ...base, at, how: 'changed' };
}

/** What an entry says apart from its place in the ledger and the day it was put there. */
function saying(entry: Entry): string {
  const { sequence: _number, previous: _link, recorded: _day, ...rest } = entry;
  return canonicalJson(isGrant(entry) ? { ...rest, answers: entry.answers?.length ?? 0 } : rest);
}
