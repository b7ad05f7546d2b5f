// What a build says about itself, as a file of the site.

import type { Head } from './chain.ts';
import { type CalendarDate, parseDate } from './date.ts';
import { isDigest } from './digest.ts';

/** The path of the manifest inside the site. */
export const manifestPath = 'manifest.json';

/** The manifest of a build. */
export type Manifest = {
  readonly asOf: CalendarDate;
  /** Set where the site states nothing, because its checks failed. */
  readonly withheld?: true;
  /** The head of the ledger that the site was built from. */
  readonly ledgerHead: Head;
  readonly commit: string | null;
  readonly changed: string | null;
  /** Digest of everything that the build read; `null` where the site states nothing. */
  readonly inputs: string | null;
  /** SHA-256 of every file but this one, by path, sorted. */
  readonly files: Readonly<Record<string, string>>;
};

/** The bytes of a manifest. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A manifest from its text, or `null` when the text is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    const manifest = JSON.parse(text) as Partial<Record<keyof Manifest, unknown>>;
    const asOf = typeof manifest.asOf === 'string' ? parseDate(manifest.asOf) : null;
    const { commit, files } = manifest;
    const isCommit = commit === null || (typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit));
    if (asOf === null || !isCommit || typeof files !== 'object' || files === null) return null;
    if (!Object.values(files).every((digest) => typeof digest === 'string' && isDigest(digest))) return null;
    if (manifest.withheld !== undefined && manifest.withheld !== true) return null;
    return { ...(manifest as Manifest), asOf };
  } catch {
    return null;
  }
}
