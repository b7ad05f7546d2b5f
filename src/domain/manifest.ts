// What a build says about itself, as a file of the site.

import type { Head } from './chain.ts';
import { type CalendarDate, parseDate } from './date.ts';

/** The path of the manifest inside the site. */
export const manifestPath = 'manifest.json';

/** The manifest of a build. */
export type Manifest = {
  readonly asOf: CalendarDate;
  /** The head of the ledger that the site was built from. */
  readonly ledgerHead: Head;
  readonly commit: string | null;
  readonly changed: string | null;
  /** Digest of everything that the build read. */
  readonly inputs: string;
  /** SHA-256 of every file but this one, by path, sorted. */
  readonly files: Readonly<Record<string, string>>;
};

/** The bytes of a manifest. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The as-of date of a manifest, or `null` when the text is none. */
export function readManifest(text: string): Pick<Manifest, 'asOf'> | null {
  try {
    const { asOf } = JSON.parse(text) as { asOf?: unknown };
    const date = typeof asOf === 'string' ? parseDate(asOf) : null;
    return date === null ? null : { asOf: date };
  } catch {
    return null;
  }
}
