// Where the order of a ledger parts: several entries follow the same one. One way stays, the others go after it.

import { type Head, inOrder } from './chain.ts';
import type { Entry } from './entry.ts';
import { entryDigest } from './entry-digest.ts';
import { laterOf } from './rechain.ts';

/** The entries that stay, in order, and those that go after them; `moved` is empty where the order does not part. */
export type Branches = { readonly kept: readonly Entry[]; readonly moved: readonly Entry[] };

/**
 * Follows the links from the first entry on. Where they part, the way stays that leads to a head that was published, else
 * that of the entry known from before, else that of the earlier entry. `isKnown` says what was committed to the main line.
 */
export function branchesOf(
  entries: readonly Entry[],
  pins: readonly Head[],
  isKnown: (entry: Entry) => boolean,
): Branches {
  const next = new Map<string | null, Entry[]>();
  for (const entry of inOrder(entries)) next.set(entry.previous, [...(next.get(entry.previous) ?? []), entry]);
  const pinned = new Set(pins.map(({ digest }) => digest));
  const leadsToPin = (entry: Entry): boolean =>
    pinned.has(entryDigest(entry)) || (next.get(entryDigest(entry)) ?? []).some(leadsToPin);
  const kept: Entry[] = [];
  let following = next.get(null) ?? [];
  while (following.length > 0) {
    const stays = following.find(leadsToPin) ?? following.find(isKnown) ?? earliest(following);
    kept.push(stays);
    following = next.get(entryDigest(stays)) ?? [];
  }
  return { kept, moved: inOrder(entries).filter((entry) => !kept.includes(entry)) };
}

function earliest(entries: readonly Entry[]): Entry {
  return entries.reduce((first, entry) => (laterOf(first, entry) === first ? entry : first));
}
