// The real content in memory, with changes laid over it.

import * as fs from 'node:fs';
import { checkSources } from '../../src/checks/index.ts';
import { allowed } from '../../src/components/allowed.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { daysFrom } from '../../src/sources/as-of.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { evidenceLook } from '../../src/sources/evidence.ts';
import { type FileReader, mapReader } from '../../src/sources/file-reader.ts';
import { readSources } from '../../src/sources/read-sources.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const disk = diskReader(root, fs);
const real = new Map(disk.list('content').map(({ path }) => [path, disk.read(path) ?? new Uint8Array()]));

/** A change: the new text or bytes of a file, a function of its present text, or `null` to remove it. */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** The real content with changes laid over it. */
export function changedContent(changes: Readonly<Record<string, Change>>): FileReader {
  const files = new Map<string, string | Uint8Array>(real);
  for (const [path, change] of Object.entries(changes)) {
    const before = new TextDecoder().decode(real.get(path) ?? new Uint8Array());
    if (change === null) files.delete(path);
    else if (typeof change !== 'function') files.set(path, change);
    else {
      const after = change(before);
      if (after === before) throw new Error(`the change of ${path} changes nothing`);
      files.set(path, after);
    }
  }
  return mapReader(files);
}

/** Every finding about content read through a reader. */
export function findingsOf(reader: FileReader, asOf = '2026-11-24'): readonly Finding[] {
  const days = daysFrom(asOf, 'test', Date.parse('2026-11-24T12:00:00Z'));
  if ('invalid' in days) return [days.invalid];
  return checkSources({
    sources: readSources(reader, allowed),
    ...days,
    history: { kind: 'none', reason: 'the test has none' },
    lookAtEvidence: evidenceLook(reader),
  });
}
