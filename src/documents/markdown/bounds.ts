// Markdown that would take the parser more than linear time. No page needs it, so it is refused before parsing.

import { Unreadable } from '../reading.ts';
import { extent, type Traced } from '../traced.ts';

const deepestContainers = 100;
const mostMarkers = 1000;
const container = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*/y;
const itemStart = /^[ \t>]*(?:[-*+|]|\d{1,9}[.)])/;
const markers = /[*_~]+/g;

/** Throws `Unreadable` for quotations and lists nested too deep in one line, and for too many emphasis marks in one text. */
export function refuseEntangled(source: Traced): void {
  const { text } = source;
  let marks = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (containersOf(line) > deepestContainers)
      fail(source, start, 'unexpected nesting, quotations and lists are too deep');
    if (line.trim() === '' || itemStart.test(line.slice(0, longestStart))) marks = 0;
    marks += line.match(markers)?.length ?? 0;
    if (marks > mostMarkers && !line.includes('|'))
      fail(source, start, `unexpected emphasis, expected at most ${mostMarkers} marks in a paragraph`);
    start = end + 1;
  }
}

const longestStart = 300;

function containersOf(line: string): number {
  let count = 0;
  container.lastIndex = line.length - line.trimStart().length;
  while (count <= deepestContainers && container.test(line)) count += 1;
  return count;
}

function fail(source: Traced, at: number, reason: string): never {
  throw new Unreadable(reason, extent(source, at, at + 1)?.from ?? null);
}
