// A site's content in memory: read from a folder under `tests/sites/`, changed, checked.

import * as fs from 'node:fs';
import { checkSources } from '../../src/checks/index.ts';
import { allowed } from '../../src/components/allowed.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { daysFrom } from '../../src/sources/as-of.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { evidenceLook } from '../../src/sources/evidence.ts';
import { type FileReader, mapReader } from '../../src/sources/file-reader.ts';
import type { LedgerHistory } from '../../src/sources/ledger-history.ts';
import { readSources, type Sources } from '../../src/sources/read-sources.ts';

/** Files by path (`content/…`), as texts or bytes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Where the site of a name stands: the folder that holds its `content/`. */
export function folderOfSite(name: string): string {
  return new URL(name, import.meta.url).pathname;
}

/** Every content file of the site of a name, as bytes. */
export function filesOfSite(name: string): Files {
  const reader = diskReader(folderOfSite(name), fs);
  return new Map(reader.list('content').map(({ path }) => [path, reader.read(path) ?? new Uint8Array()]));
}

/** The text of one of the files; throws where there is none. */
export function textOf(files: Files, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`there is no ${path}`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The same files with some put in, replaced or, where given as `null`, removed. */
export function changed(files: Files, changes: Readonly<Record<string, string | Uint8Array | null>>): Files {
  const result = new Map(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) result.delete(path);
    else result.set(path, content);
  }
  return result;
}

/** A reader over files, with links standing at some paths. */
export function readerOver(files: Files, links: readonly string[] = []): FileReader {
  const reader = mapReader(files);
  return {
    list: (folder) =>
      [...reader.list(folder), ...links.filter((path) => path.startsWith(`${folder}/`)).map(asLink)].sort((a, b) =>
        a.path < b.path ? -1 : 1,
      ),
    read: (path) => (links.includes(path) ? null : reader.read(path)),
  };
}

/** Content read and checked as of a day, on which the build also runs. */
export function checkContent(
  reader: FileReader,
  asOf: string,
  history: LedgerHistory = { kind: 'none', reason: 'the test has none' },
): { readonly sources: Sources; readonly findings: readonly Finding[] } {
  const days = daysFrom(asOf, 'the test', Date.parse(`${asOf}T00:00:00Z`));
  if ('invalid' in days) throw new Error(`${asOf} is no date`);
  const sources = readSources(reader, allowed);
  return { sources, findings: checkSources({ sources, ...days, history, lookAtEvidence: evidenceLook(reader) }) };
}

function asLink(path: string) {
  return { path, kind: 'symbolic link' as const };
}
