// Cells to a row: one text with ` | ` between the cells, and their spans moved along.

import type { BlockCell, Span } from '../block.ts';
import { join } from '../traced.ts';
import type { InlineText } from './inline.ts';

/** What stands between the cells of a row. */
export const cellSeparator = ' | ';

/** One cell before it is part of a row. */
export type CellText = { readonly text: InlineText; readonly header: string | null };

/** Joins cells into a row. */
export function rowOf(cells: readonly CellText[]): InlineText & { readonly cells: readonly BlockCell[] } {
  const struck: Span[] = [];
  const quoted: Span[] = [];
  const code: Span[] = [];
  const unseen: Span[] = [];
  const unheard: Span[] = [];
  const spans: BlockCell[] = [];
  let at = 0;
  for (const { text, header } of cells) {
    const move = (span: Span): Span => ({ start: span.start + at, end: span.end + at });
    struck.push(...text.struck.map(move));
    quoted.push(...text.quoted.map(move));
    code.push(...text.code.map(move));
    unseen.push(...(text.unseen ?? []).map(move));
    unheard.push(...(text.unheard ?? []).map(move));
    spans.push({ start: at, end: at + text.content.text.length, header });
    at += text.content.text.length + cellSeparator.length;
  }
  return {
    content: join(
      cells.map((cell) => cell.text.content),
      cellSeparator,
    ),
    cells: spans,
    struck,
    quoted,
    code,
    unseen,
    unheard,
  };
}
