// Every file of the published log, written and checked as a whole: the log itself, its checkpoint and its tiles.

import { inOrder } from './chain.ts';
import { type CheckpointReading, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { formatDigest } from './digest.ts';
import type { Entry } from './entry.ts';
import { entryBytes } from './entry-digest.ts';
import { readLogLines } from './log-lines.ts';
import { type HeldHead, type LogVerification, verifyLogLines } from './log-verification.ts';
import { leafHash, rootOf } from './merkle.ts';
import { writePublishedLog } from './published-log.ts';
import type { SigningKey, VerifierKey } from './signed-note.ts';
import { type Tile, tileAt, tilesOf } from './tiles.ts';

/** Where the log and its checkpoint are served, relative to the site's root. Tiles stand under `tile/`. */
export const logPath = 'ledger.json';
export const checkpointPath = 'checkpoint';

/** What the files of a log are made with. */
export type LogOptions = {
  /** The first line of the checkpoint: which log this is; an address without scheme, or a name where there is none. */
  readonly origin: string;
  /** Sizes with which the log was published before. */
  readonly publishedSizes: readonly number[];
  /** Signs the checkpoint; `null` leaves it unsigned. */
  readonly key: SigningKey | null;
};

/** Every file of the published log. */
export function logFilesOf(entries: readonly Entry[], { origin, publishedSizes, key }: LogOptions): readonly Tile[] {
  const bytes = inOrder(entries).map(entryBytes);
  const root = rootOf(bytes.map(leafHash));
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return [
    { path: logPath, bytes: text(writePublishedLog(entries)) },
    { path: checkpointPath, bytes: text(writeCheckpoint({ origin, size: bytes.length, root }, key)) },
    ...tilesOf(bytes, publishedSizes),
  ];
}

/** What a check of all files says besides what the log itself says. */
export type LogFilesVerification = LogVerification & {
  /** `null` where there is no checkpoint. */
  readonly checkpoint: CheckpointReading | null;
  /** Files that are missing, are not what the log makes them, or that it makes none of. */
  readonly differing: readonly DifferingFile[];
};

/** One file that does not belong to its log. */
export type DifferingFile = { readonly path: string; readonly how: 'missing' | 'differs' | 'surplus' };

/**
 * Checks a folder that a log was published in. `read` gives a file's bytes, or `null` where there is none. `tiles` are paths
 * of further tiles that are there or have to be: those of earlier sizes.
 */
export function verifyLogFiles(
  read: (path: string) => Uint8Array | null,
  held: HeldHead | null,
  key: VerifierKey | null,
  tiles: readonly string[] = [],
): LogFilesVerification {
  const lines = readLogLines(read(logPath) ?? new Uint8Array());
  const verification = verifyLogLines(lines, held);
  const noteBytes = read(checkpointPath);
  const checkpoint = noteBytes === null ? null : readCheckpoint(Buffer.from(noteBytes).toString('utf8'), key);
  const { head } = verification;
  if (head === null) return { ...verification, checkpoint, differing: [] };
  const bytes = lines.entries.flatMap((line) => (line === null ? [] : [line.bytes]));
  const paths = new Set([...tilesOf(bytes).map(({ path }) => path), ...tiles]);
  const differing = [...paths].sort().flatMap((path) => compare(path, tileAt(bytes, path), read(path)));
  const sameHead =
    checkpoint !== null &&
    checkpoint.kind !== 'unreadable' &&
    checkpoint.checkpoint.size === head.size &&
    formatDigest(checkpoint.checkpoint.root) === head.root;
  if (!sameHead) differing.push({ path: checkpointPath, how: checkpoint === null ? 'missing' : 'differs' });
  return { ...verification, checkpoint, differing };
}

function compare(path: string, expected: Uint8Array | null, found: Uint8Array | null): DifferingFile[] {
  if (expected === null) return [{ path, how: 'surplus' }];
  if (found === null) return [{ path, how: 'missing' }];
  return Buffer.compare(expected, found) === 0 ? [] : [{ path, how: 'differs' }];
}
