// A head of the log in the form that transparency logs use (C2SP tlog-checkpoint): origin, size, root, one a line.

import type { Hash } from './merkle.ts';
import { isSignedBy, parseNote, type SigningKey, signedNote, unsignedNote, type VerifierKey } from './signed-note.ts';

/** The head of a log: which log, how many entries, the root of their tree. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash };

/** A checkpoint as read, and whether a signature on it was checked. */
export type CheckpointReading =
  | { readonly kind: 'unreadable' }
  /** No signature at all. */
  | { readonly kind: 'unsigned'; readonly checkpoint: Checkpoint }
  /** There are signatures, but no key was given to check them with. */
  | { readonly kind: 'unchecked'; readonly checkpoint: Checkpoint }
  /** No signature by the key given, or one that does not hold. */
  | { readonly kind: 'not-by-key'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'signed'; readonly checkpoint: Checkpoint; readonly by: string };

/** The file served as `/checkpoint`; without a key it carries no signature. */
export function writeCheckpoint({ origin, size, root }: Checkpoint, key: SigningKey | null): string {
  if (origin === '' || origin.includes('\n'))
    throw new TypeError('the origin of a checkpoint is one line and not empty');
  const text = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  return key === null ? unsignedNote(text) : signedNote(text, key);
}

/** Reads a checkpoint, and checks its signature where a key is given. */
export function readCheckpoint(file: string, key: VerifierKey | null): CheckpointReading {
  const note = parseNote(file);
  const checkpoint = note === null ? null : parseText(note.text);
  if (note === null || checkpoint === null) return { kind: 'unreadable' };
  if (note.signatures.length === 0) return { kind: key === null ? 'unsigned' : 'not-by-key', checkpoint };
  if (key === null) return { kind: 'unchecked', checkpoint };
  return isSignedBy(note, key) ? { kind: 'signed', checkpoint, by: key.name } : { kind: 'not-by-key', checkpoint };
}

/** What a reading proves, in one plain sentence. */
export function checkpointSentence(reading: CheckpointReading): string {
  switch (reading.kind) {
    case 'unreadable':
      return 'The checkpoint cannot be read.';
    case 'unsigned':
      return 'The checkpoint is not signed: it proves nothing about who wrote it. Compare it with one that you kept.';
    case 'unchecked':
      return 'The checkpoint carries a signature; no key of yours was given to check it with.';
    case 'not-by-key':
      return 'The checkpoint carries no valid signature by the key given.';
    case 'signed':
      return `The checkpoint is signed by ${reading.by}.`;
    default:
      throw new TypeError(`unknown reading ${JSON.stringify(reading satisfies never)}`);
  }
}

function parseText(text: string): Checkpoint | null {
  const [origin = '', size = '', root = ''] = text.split('\n');
  const bytes = Buffer.from(root, 'base64');
  if (origin === '' || !/^(?:0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  if (bytes.length !== 32 || bytes.toString('base64') !== root) return null;
  return { origin, size: Number(size), root: new Uint8Array(bytes) };
}
