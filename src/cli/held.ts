// What a reader kept of a published log, as options name it: a head, and the key of its writer.

import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { readCheckpoint } from '../domain/checkpoint.ts';
import { type Digest, formatDigest, isDigest } from '../domain/digest.ts';
import { readLogLines } from '../domain/log-lines.ts';
import type { HeldHead } from '../domain/log-verification.ts';
import { parseVerifierKey, type VerifierKey } from '../domain/signed-note.ts';
import { type Terminal, UsageError } from './command.ts';

type Values = { readonly [Name in 'held' | 'held-size' | 'held-digest' | 'held-root']?: string | undefined };

/** The head that the reader holds: from a file that was kept, or as numbers; `null` for none. */
export function heldHead(values: Values, { folder }: Terminal): HeldHead | null {
  const { held, 'held-size': size, 'held-digest': digest, 'held-root': root } = values;
  if (held !== undefined) return headIn(bytesOf(resolve(folder, held)), held);
  if (size === undefined && digest === undefined && root === undefined) return null;
  if (size === undefined) throw new UsageError('A head that you hold has a size too: give --held-size N.');
  if (!/^\d{1,15}$/.test(size)) throw new UsageError(`--held-size “${size}” is not a whole number.`);
  for (const one of [digest, root])
    if (one !== undefined && !isDigest(one))
      throw new UsageError(`“${one}” is not a digest; expected sha256: and 64 hexadecimal digits.`);
  if (digest === undefined && root === undefined && Number(size) > 0)
    throw new UsageError('--held-size needs --held-digest or --held-root: a number alone proves nothing.');
  return { size: Number(size), digest: (digest ?? null) as Digest | null, root: (root ?? null) as Digest | null };
}

function bytesOf(path: string): Uint8Array {
  if (fs.statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageError(`There is no file at ${path}.`);
  return fs.readFileSync(path);
}

/** The head of a copy of the ledger, or of a checkpoint. */
function headIn(bytes: Uint8Array, name: string): HeldHead {
  const { head } = readLogLines(bytes);
  if (head !== null) return head;
  const note = readCheckpoint(new TextDecoder().decode(bytes), null);
  if (note.kind === 'unreadable') throw new UsageError(`${name} is neither a published ledger nor a checkpoint.`);
  return { size: note.checkpoint.size, root: formatDigest(note.checkpoint.root) };
}

/** The public key that a checkpoint is checked with; `null` for none. */
export function keyOf(text: string | undefined): VerifierKey | null {
  if (text === undefined) return null;
  const key = parseVerifierKey(text);
  if (key === null) throw new UsageError('--key is no public key; expected name+id+base64.');
  return key;
}
