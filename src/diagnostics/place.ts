// Where something stands. Every finding names a place: a file always, a label a person can follow always, and a range of
// source positions where the format has lines and columns.

/** A point in a text file: line and column, 1-based, columns counted in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number };

/** A stretch of a text file; `end` is exclusive. */
export type SourceRange = { readonly start: Position; readonly end: Position };

/** Where a finding points. */
export type Place = {
  /** Path relative to the site root, or as given on the command line; `/` separators. */
  readonly file: string;
  /** The place in words, never empty: `paragraph 2`, `table 1 row 3`, `frontmatter description`. */
  readonly label: string;
  /** Source positions, or `null` where the format has none. */
  readonly range: SourceRange | null;
};

/** Turns offsets into a text (UTF-16 code units, 0-based) into positions, in logarithmic time after one pass. */
export function positionIndex(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
