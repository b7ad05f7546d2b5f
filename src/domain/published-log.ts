// The ledger as it is published in one file: a head line, one line an entry, an end line. Together they are one JSON
// document, and there is exactly one way to write it, so that every changed byte shows and the line tells which entry.

import { canonicalJson } from './canonical-json.ts';
import { inOrder } from './chain.ts';
import { type Digest, formatDigest } from './digest.ts';
import type { Entry } from './entry.ts';
import { entryBytes, entryDigest } from './entry-digest.ts';
import { leafHash, rootOf } from './merkle.ts';

/** Names the format and its version. */
export const logFormat = 'trust-ledger/1';

/** The head of a published log: its size, the digest of its last entry and the root of its Merkle tree. */
export type LogHead = { readonly size: number; readonly digest: Digest | null; readonly root: Digest };

/** The head of a ledger. */
export function logHeadOf(entries: readonly Entry[]): LogHead {
  const ordered = inOrder(entries);
  const last = ordered.at(-1);
  return {
    size: ordered.length,
    digest: last === undefined ? null : entryDigest(last),
    root: formatDigest(rootOf(ordered.map((entry) => leafHash(entryBytes(entry))))),
  };
}

/** The bytes of `/ledger.json`, as a text. */
export function writePublishedLog(entries: readonly Entry[]): string {
  const lines = inOrder(entries).map(entryLine);
  return [headLine(logHeadOf(entries)), lines.join(',\n'), endLine]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}

/** The first line: the head as canonical JSON, left open for the entries. */
export function headLine({ size, digest, root }: LogHead): string {
  const head = canonicalJson({ format: logFormat, head: digest, root, size });
  return `${head.slice(0, -1)},"entries":[`;
}

/** The line of an entry, without the comma that separates it from the next. */
export function entryLine(entry: Entry): string {
  return canonicalJson({ digest: entryDigest(entry), entry });
}

/** The last line. */
export const endLine = ']}';
