// The sheet on which the readers of evidence write: each name once, and how many words govern the mention.

import type { Evidence } from '../named-evidence.ts';

/** Evidence gathered so far for one mention. */
export type Notes = {
  /** Notes a name, and the token that carries it; a name that is there already stays as it is. */
  readonly put: (name: string, at?: number | null) => void;
  /** Notes a name whose word governs the mention: the mention is no longer said outright. */
  readonly govern: (name: string, at?: number | null) => void;
  readonly has: (name: string) => boolean;
  /** Where a name stands, `null` where no token carries it. */
  readonly at: (name: string) => number | null;
  readonly drop: (name: string) => void;
  readonly some: (test: (name: string) => boolean) => boolean;
  /** Number of words that govern the mention. */
  readonly governors: () => number;
  readonly all: () => Evidence[];
};

/** An empty sheet. */
export function emptyNotes(): Notes {
  const found = new Map<string, number | null>();
  let governors = 0;
  const put = (name: string, at: number | null = null): void => {
    if (!found.has(name)) found.set(name, at);
  };
  return {
    put,
    govern: (name, at = null) => {
      put(name, at);
      governors += 1;
    },
    has: (name) => found.has(name),
    at: (name) => found.get(name) ?? null,
    drop: (name) => void found.delete(name),
    some: (test) => {
      for (const name of found.keys()) if (test(name)) return true;
      return false;
    },
    governors: () => governors,
    all: () => [...found].map(([name, at]) => ({ name, at })),
  };
}
