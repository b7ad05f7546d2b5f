// A copy of a published site, as it lies in a folder.

import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CopyEntry } from '../checks/copy.ts';
import { type Manifest, manifestPath, parseManifest } from '../domain/manifest.ts';
import { diskReader } from '../sources/disk-reader.ts';
import { UsageError } from './command.ts';

/** A copy: what stands in its folder, and its manifest; `null` where there is none. */
export type Copy = { readonly entries: readonly CopyEntry[]; readonly manifest: Manifest | null };

/** Reads the copy in a folder. Links inside it are listed and never followed. */
export function readCopy(folder: string): Copy {
  const real = fs.realpathSync(folder);
  const reader = diskReader(dirname(real), fs);
  const name = basename(real);
  const entries = reader.list(name).map(({ path, kind }) => ({
    path: path.slice(name.length + 1),
    kind,
    bytes: reader.read(path) ?? new Uint8Array(),
  }));
  return { entries, manifest: manifestIn(entries, folder) };
}

function manifestIn(entries: readonly CopyEntry[], folder: string): Manifest | null {
  const entry = entries.find(({ path }) => path === manifestPath);
  if (entry === undefined) return null;
  const manifest = parseManifest(new TextDecoder().decode(entry.bytes));
  if (manifest === null) throw new UsageError(`${join(folder, manifestPath)} is not a manifest of a site.`);
  return manifest;
}
