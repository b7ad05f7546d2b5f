// Findings as they are handed to reporters: sorted, with their sentences made.

import { catalogue, type FindingCode } from './catalogue.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/** One finding with everything a reporter shows. */
export type ReportItem = {
  readonly code: FindingCode;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
  /** The path of the page about the code. */
  readonly page: string;
  readonly related: NonNullable<Finding['related']>;
};

/** The path of the page about a code: `/diagnostics/claim-without-entry`. */
export function pageOfCode(code: FindingCode): string {
  return `/diagnostics/${code.toLowerCase().replaceAll('_', '-')}`;
}

/** Makes report items in a fixed order: file, position, code, message. */
export function reportOf(findings: readonly Finding[]): readonly ReportItem[] {
  return findings.map(itemOf).sort(compare);
}

/** One finding with its sentences. */
export function itemOf({ code, place, args, related = [] }: Finding): ReportItem {
  const row: CatalogueRow = catalogue[code];
  return { code, place, message: row.message(args), hint: row.hint(args), page: pageOfCode(code), related };
}

function compare(a: ReportItem, b: ReportItem): number {
  return (
    byText(a.place.file, b.place.file) ||
    (a.place.range?.start.line ?? 0) - (b.place.range?.start.line ?? 0) ||
    (a.place.range?.start.column ?? 0) - (b.place.range?.start.column ?? 0) ||
    byText(a.code, b.code) ||
    byText(a.message, b.message)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
