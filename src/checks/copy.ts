// A copy of a published site: every file against the copy's own manifest, and against a build of its commit. The manifest
// travels with the copy, so that it shows accidents and careless changes; only the build shows who changed both.

import type { Finding } from '../diagnostics/finding.ts';
import { formatDigest, sha256 } from '../domain/digest.ts';
import { checkpointPath } from '../domain/log-files.ts';
import { type Manifest, manifestPath } from '../domain/manifest.ts';
import { isSignedBy, type Note, parseNote, unsignedNote, type VerifierKey } from '../domain/signed-note.ts';
import type { FileEntry } from '../sources/file-reader.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { BuiltFile } from './check.ts';

/** Something that stands in a copy; only plain files have bytes, links are never followed. */
export type CopyEntry = FileEntry & { readonly bytes: Uint8Array };

/** What differs from what the copy's own manifest says. */
export function manifestFindings(copy: readonly CopyEntry[], { files }: Manifest): readonly Finding[] {
  const others = copy.filter(({ path }) => path !== manifestPath);
  return differences(others, new Map(Object.entries(files)), manifestPath);
}

/**
 * What differs from an unsigned build of the copy's commit on its day. Where the commit states a key, `signer`, nobody else
 * can sign the checkpoint: then its signature is not compared but checked with that key.
 */
export function buildFindings(
  copy: readonly CopyEntry[],
  built: readonly BuiltFile[],
  signer: VerifierKey | null,
): readonly Finding[] {
  const compared = signer === null ? copy : unsigned(copy);
  const expected = new Map(built.map(({ path, bytes }) => [path, digestOf(bytes)]));
  return [...differences(compared, expected, 'the build of its commit'), ...signatureFindings(copy, signer)];
}

function differences(
  copy: readonly CopyEntry[],
  expected: ReadonlyMap<string, string>,
  reference: string,
): readonly Finding[] {
  const found = new Map(copy.map((entry) => [entry.path, entry]));
  return [...new Set([...found.keys(), ...expected.keys()])].sort().flatMap((path): Finding[] => {
    const how = difference(found.get(path), expected.get(path));
    return how === null ? [] : [{ code: 'COPY_DIFFERS', place: filePlace(path), args: { path, how, reference } }];
  });
}

function difference(entry: CopyEntry | undefined, expected: string | undefined): string | null {
  if (entry === undefined) return 'missing';
  if (entry.kind !== 'file') return entry.kind;
  if (expected === undefined) return 'surplus';
  return digestOf(entry.bytes) === expected ? null : 'changed';
}

function signatureFindings(copy: readonly CopyEntry[], signer: VerifierKey | null): readonly Finding[] {
  const note = noteIn(copy);
  if (signer === null || note === null || isSignedBy(note, signer)) return [];
  const args = { key: 'the key that its commit states' };
  return [{ code: 'LOG_SIGNATURE_WRONG', place: filePlace(checkpointPath), args }];
}

/** The same files with an unsigned checkpoint, and a manifest that names that one instead. */
function unsigned(files: readonly CopyEntry[]): readonly CopyEntry[] {
  const signed = files.find(({ path }) => path === checkpointPath);
  const note = noteIn(files);
  if (signed === undefined || note === null) return files;
  const bytes = new TextEncoder().encode(unsignedNote(note.text));
  return files.map((file) => {
    if (file.path === checkpointPath) return { ...file, bytes };
    if (file.path !== manifestPath) return file;
    const text = new TextDecoder().decode(file.bytes).replace(digestOf(signed.bytes), digestOf(bytes));
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
}

function noteIn(files: readonly CopyEntry[]): Note | null {
  const checkpoint = files.find(({ path }) => path === checkpointPath);
  return checkpoint === undefined ? null : parseNote(new TextDecoder().decode(checkpoint.bytes));
}

function digestOf(bytes: Uint8Array): string {
  return formatDigest(sha256(bytes));
}
