import type { ReportItem } from '../diagnostics/report.ts';

/** The report for programs: an array of objects, two spaces of indentation, a line break at the end. */
export function reportJson(items: readonly ReportItem[]): string {
  return `${JSON.stringify(items.map(flat), null, 2)}\n`;
}

function flat({ code, place, message, hint, page, related }: ReportItem) {
  return {
    ...flatPlace(place),
    code,
    message,
    hint,
    page,
    related: related.map(({ note, place: at }) => ({ note, ...flatPlace(at) })),
  };
}

/** A place as members: 1-based, UTF-16 columns, end exclusive; `null` where a format has no lines. */
export function flatPlace({ file, label, range }: ReportItem['place']) {
  return {
    file,
    place: label,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    endLine: range?.end.line ?? null,
    endColumn: range?.end.column ?? null,
  };
}
