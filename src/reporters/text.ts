import { codeFrame } from '../diagnostics/code-frame.ts';
import type { Place } from '../diagnostics/place.ts';
import type { ReportItem } from '../diagnostics/report.ts';

/** Gives the text of a file for code frames; `null` where there is none to show. */
export type TextOf = (file: string) => string | null;

/** The report for people: a paragraph per finding, with the place, the words underlined and the change that mends it. */
export function reportText(items: readonly ReportItem[], textOf: TextOf): string {
  return items.map((item) => paragraph(item, textOf)).join('\n');
}

/** A place as `file:line:column`, or the file with its label where it has no lines. */
export function placeText({ file, label, range }: Place): string {
  if (range === null) return label === 'file' ? file : `${file} (${label})`;
  return `${file}:${range.start.line}:${range.start.column}`;
}

function paragraph({ code, place, message, hint, page, related }: ReportItem, textOf: TextOf): string {
  const text = place.range === null ? null : textOf(place.file);
  const frame = text === null || place.range === null ? [] : indent(codeFrame(text, place.range));
  return [
    `${placeText(place)}  ${code}`,
    ...indent(message),
    ...frame,
    ...indent(`To mend it: ${hint}`),
    ...related.map(({ note, place: other }) => `  (${note}: ${placeText(other)})`),
    `  More: ${page}, or: npm run -s trust -- explain ${code}`,
    '',
  ].join('\n');
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}
