// A piece of evidence that an entry names.

import type { CalendarDate } from './date.ts';

/** One piece of evidence: what it is of, when it was collected and by whom, and its bytes or why there are none here. */
export type Evidence = {
  readonly title: string;
  /** The system it is of. */
  readonly system: string;
  /** The part of that system it speaks about. */
  readonly scope: string;
  /** First and last day that it speaks about. */
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly collected: CalendarDate;
  readonly collector: string;
} & (EvidenceFile | EvidenceMetadata);

type EvidenceFile = {
  /** Path of the file inside the evidence folder, `/` separators. */
  readonly file: string;
  /** SHA-256 of the file's bytes: 64 lower-case hexadecimal digits. */
  readonly sha256: string;
};

type EvidenceMetadata = {
  /** Why only this description is kept and not the evidence itself. */
  readonly metadataOnly: string;
};

const segment = '[A-Za-z0-9_][A-Za-z0-9._-]*';

/** What the path of an evidence file looks like: plain segments, none hidden, no way out of the folder. */
export const evidencePathShape: RegExp = new RegExp(`^${segment}(?:/${segment})*$`);
