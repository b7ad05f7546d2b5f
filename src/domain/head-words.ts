// The head of the ledger as pages, badges and commands write it.

import type { Head } from './chain.ts';

/** The head in words: how many entries, and the digest of the last, or its first digits where the page has a link to it. */
export function headWords({ size, digest }: Head, digits = 64): string {
  if (digest === null) return 'empty, 0 entries';
  const end = 'sha256:'.length + digits;
  return `${size} ${size === 1 ? 'entry' : 'entries'}, ${digest.slice(0, end)}${end < digest.length ? '…' : ''}`;
}

/** Finds where a text names the whole head that it was built from: `Ledger: ` and the head in words. */
export const headPhrase = /\bLedger: (empty, 0 entries|\d+ entr(?:y|ies), sha256:[0-9a-f]{64})/g;
