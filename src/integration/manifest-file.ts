// Puts the manifest into a finished site: the last file, because it names all others.

import * as fs from 'node:fs';
import { formatDigest, sha256 } from '../domain/digest.ts';
import { type Manifest, manifestPath, manifestText } from '../domain/manifest.ts';
import { filesOf } from '../sources/disk-reader.ts';

/** Writes the manifest of the site in `folder`. */
export function addManifest(folder: string, facts: Omit<Manifest, 'files'>): void {
  const digests = filesOf(folder, fs).map(({ path, bytes }) => [path, formatDigest(sha256(bytes))]);
  fs.writeFileSync(`${folder}/${manifestPath}`, manifestText({ ...facts, files: Object.fromEntries(digests) }));
}
