// The lines around a range, with the words in question underlined.

import type { SourceRange } from './place.ts';

/** How many characters of a line are shown; longer lines are cut around the words in question. */
const widest = 100;

/** Two lines of a source text: the line where the range starts, and a line that underlines it. */
export function codeFrame(text: string, range: SourceRange): string {
  const line = (text.split('\n')[range.start.line - 1] ?? '').replace(/\r$/, '').replace(/\t/g, ' ');
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const cut = Math.max(0, Math.min(from - 20, line.length - widest));
  const shown = line.slice(cut, cut + widest);
  const lead = cut > 0 ? '…' : '';
  const tail = cut + widest < line.length ? '…' : '';
  const gutter = String(range.start.line);
  const marked = Math.max(1, Math.min(to, cut + widest) - from);
  const blank = ' '.repeat(gutter.length);
  return [
    `${gutter} | ${lead}${shown}${tail}`,
    `${blank} | ${' '.repeat(lead.length + from - cut)}${'^'.repeat(marked)}`,
  ].join('\n');
}
