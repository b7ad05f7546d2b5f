// What a check is. A check reads; it never writes, and it never decides what becomes of its findings.

import type { Detector } from '../claims/detector.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { ReadResult } from '../documents/registry.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Evaluation } from '../domain/evaluate.ts';
import type { EvidenceSight } from '../domain/evidence-problem.ts';
import type { LedgerHistory } from '../sources/ledger-history.ts';
import type { Sources } from '../sources/read-sources.ts';

/** What checks over content are given. */
export type SourceInput = {
  readonly sources: Sources;
  /** The day for which the ledger is evaluated. */
  readonly asOf: CalendarDate;
  /** The latest day that an entry may be recorded on: today, or the as-of date where that is later. */
  readonly latest: CalendarDate;
  /** What version control remembers of the ledger and of what was published. */
  readonly history: LedgerHistory;
  /** What stands at a path inside the evidence folder. */
  readonly lookAtEvidence: (file: string) => EvidenceSight;
};

/** A check over content, run before anything is compiled. */
export type SourceCheck = {
  readonly name: string;
  readonly run: (input: SourceInput) => readonly Finding[];
};

/** One file of a built site. */
export type BuiltFile = {
  /** Path inside the site, without a leading slash. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** What an image is drawn from: drawing these words gives these bytes and no others. */
export type Drawing = { readonly words: readonly string[]; readonly bytes: Uint8Array };

/** How a published file was looked at. */
export type Look =
  /** Its text was read: as it stands, after decompression, or the text that it is drawn from, bit for bit. */
  | { readonly how: 'text' | 'compressed text' | 'drawn from text'; readonly result: ReadResult & { kind: 'read' } }
  /** It cannot hold text; its first bytes were compared with what its ending promises. */
  | { readonly how: 'no text'; readonly format: string }
  /** It is another file, compressed: it was unpacked and compared. */
  | { readonly how: 'copy'; readonly of: string }
  /** Nobody looked at it. */
  | { readonly how: 'not read'; readonly reason: string };

/** What checks over a built site are given. */
export type SiteInput = {
  /** Every file of the site with how it was looked at, sorted by path. */
  readonly files: readonly (BuiltFile & { readonly look: Look })[];
  readonly sources: Sources;
  readonly detector: Detector;
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  readonly asOf: CalendarDate;
  /** Where in the site's own sources a rendered sentence stands; `null` when it cannot be told. */
  readonly trace: (sentence: string) => Finding['place'] | null;
  /** Where an address was written in the content; `null` when it cannot be told. */
  readonly traceAddress: (href: string) => Finding['place'] | null;
};

/** What one check over a built site found, and at how many things it looked. */
export type SiteVerdict = { readonly looked: number; readonly findings: readonly Finding[] };

/** A check over a built site. One that looked at nothing is a finding itself. */
export type SiteCheck = {
  readonly name: string;
  /** What it looks at, in the singular: `file`, `link`. */
  readonly noun: string;
  readonly run: (input: SiteInput) => SiteVerdict;
};
