// Tables: each row is one text, each cell knows the header of its column.

import { isStateName } from '../data/rows.ts';
import { elementName, isHiddenElement } from './elements.ts';
import type { InlineText } from './inline.ts';
import { joinLeads, leadFrom } from './lead.ts';
import { iconMark, type Mark } from './marks.ts';
import { attributeText, type MarkupElement } from './node.ts';
import { type CellText, rowOf } from './row.ts';
import type { Scope, Walker } from './walker.ts';

type GridCell = {
  readonly text: InlineText | null;
  readonly isHeader: boolean;
  readonly column: number;
  readonly width: number;
  readonly rowsLeft: number;
};
type TableRow = { readonly element: MarkupElement; readonly isHead: boolean; readonly hidden: boolean };

const widestSpan = 100;
const longestSpan = 200;
/** A row with fewer values beside its label names its subject there. */
const fewestValues = 2;
const rowGroups = new Set(['tr', 'thead', 'tbody', 'tfoot']);
const layoutContent = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Reads a table. A row that holds tables or headings is page layout, and its cells are read as flowing text. */
export function readTable(table: MarkupElement, scope: Scope, walker: Walker): void {
  walker.flush(scope);
  const introduction = leadFrom(walker.previous());
  const number = walker.reading.count('table');
  const caption = table.children.find((node) => node.kind === 'element' && elementName(node) === 'caption');
  let captionText: string | null = null;
  if (caption?.kind === 'element') {
    const text = walker.gather([caption], scope);
    captionText = text?.content.text ?? null;
    if (text !== null)
      walker.emit(text, { ...scope, role: 'paragraph', place: `caption of table ${number}`, term: null });
  }
  const lead = captionText === null ? (introduction ?? scope.lead) : joinLeads(introduction, captionText);
  const rows = rowsOf(table, scope, walker);
  const headers: string[] = [];
  const subjects: InlineText[] = [];
  let spanning: GridCell[] = [];
  let isHeading = true;
  for (const [index, row] of rows.entries()) {
    const inner: Scope = {
      ...scope,
      hidden: row.hidden,
      lead,
      role: 'row',
      place: `table ${number} row ${index + 1}`,
      term: null,
      isText: true,
      outline: scope.outline.inside(),
    };
    if (isLayout(row.element)) {
      walker.setPrevious(null);
      walker.children(row.element.children, { ...scope, hidden: row.hidden });
      spanning = [];
      continue;
    }
    const cells = cellsOf(row.element, spanning, inner, walker);
    spanning = cells.filter((cell) => cell.rowsLeft > 0).slice(0, widestSpan);
    isHeading &&= row.isHead || (cells.length > 0 && cells.every((cell) => cell.isHeader || cell.text === null));
    const texts: CellText[] = [];
    for (const { text, column } of cells) {
      if (text !== null) texts.push({ text, header: isHeading ? null : (headers[column] ?? null) });
    }
    if (isHeading) {
      addHeaders(headers, cells);
      for (const { text, column } of cells) if (text !== null) subjects[column] = text;
    }
    if (texts.length > 0) walker.emit(rowOf(texts), inner);
    if (!isHeading)
      for (const row of turned(cells, subjects))
        walker.emit(row.text, { ...inner, place: `${inner.place}, column ${row.column + 1}` });
  }
  walker.setPrevious(null);
}

/** Rows of a table that names its subjects in the head: column by column, name, label of the row and a tick. */
function turned(cells: readonly GridCell[], subjects: readonly InlineText[]) {
  const [first, ...others] = cells;
  const label = first?.text != null && markOf(first.text) === null ? first.text : null;
  const values = label === null ? cells : others;
  if (label !== null && values.length < fewestValues) return [];
  return values.flatMap(({ text, column }) => {
    const subject = subjects[column];
    if (text === null || subject === undefined || markOf(text) !== 'tick' || isStateName(subject.content.text))
      return [];
    const texts = label === null ? [subject, text] : [subject, label, text];
    return [{ column, text: rowOf(texts.map((each) => ({ text: each, header: null }))) }];
  });
}

function markOf({ content: { text } }: InlineText): Mark | null {
  return /^100 ?%$/.test(text) ? 'tick' : iconMark(text);
}

function rowsOf(table: MarkupElement, scope: Scope, walker: Walker): TableRow[] {
  const rows: TableRow[] = [];
  const collect = (parent: MarkupElement, isHead: boolean, hidden: boolean): void => {
    for (const node of parent.children) {
      if (node.kind !== 'element') {
        walker.children([node], scope);
        continue;
      }
      const name = elementName(node);
      const isHidden = hidden || isHiddenElement(node, name);
      if (rowGroups.has(name)) walker.attributes(node, scope);
      if (name === 'tr') rows.push({ element: node, isHead, hidden: isHidden });
      else if (name === 'thead' || name === 'tbody' || name === 'tfoot') collect(node, name === 'thead', isHidden);
      else if (name !== 'caption') walker.children([node], scope);
    }
  };
  collect(table, false, scope.hidden);
  walker.flush(scope);
  return rows;
}

function cellsOf(row: MarkupElement, spanning: readonly GridCell[], scope: Scope, walker: Walker): GridCell[] {
  const taken = new Set(spanning.map((cell) => cell.column));
  const cells: GridCell[] = spanning.map((cell) => ({ ...cell, rowsLeft: cell.rowsLeft - 1 }));
  let column = 0;
  for (const node of row.children) {
    if (node.kind !== 'element') continue;
    const name = elementName(node);
    while (taken.has(column)) column += 1;
    const isHeader = name === 'th' && attributeText(node, 'scope') !== 'row';
    const rowsLeft = spanOf(node, 'rowspan', longestSpan) - 1;
    const width = spanOf(node, 'colspan', widestSpan);
    cells.push({ text: walker.gather([node], scope), isHeader, column, width, rowsLeft });
    column += width;
  }
  return cells.sort((a, b) => a.column - b.column);
}

function addHeaders(headers: string[], cells: readonly GridCell[]): void {
  for (const { text, column, width } of cells) {
    const own = text?.content.text;
    if (own === undefined) continue;
    for (let index = column; index < column + width; index += 1) {
      const above = headers[index];
      if (own !== above) headers[index] = above === undefined ? own : `${above} ${own}`;
    }
  }
}

function spanOf(cell: MarkupElement, name: string, most: number): number {
  const span = Number.parseInt(attributeText(cell, name), 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

function isLayout(row: MarkupElement): boolean {
  const queue: MarkupElement[] = [row];
  for (let element = queue.pop(); element !== undefined; element = queue.pop()) {
    for (const node of element.children) {
      if (node.kind !== 'element') continue;
      if (layoutContent.has(elementName(node))) return true;
      queue.push(node);
    }
  }
  return false;
}
