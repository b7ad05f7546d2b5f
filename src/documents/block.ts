// What readers make of a document: stretches of text as a reader meets them. A block fits the detector's `Passage` and
// also knows its place.

import type { SourceRange } from '../diagnostics/place.ts';

/** A stretch of a block's text: UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What part a block plays on the page. */
export type BlockRole = 'paragraph' | 'heading' | 'list-item' | 'row' | 'definition' | 'label' | 'metadata';

/** One cell of a row or definition. */
export type BlockCell = Span & {
  /** Text of the column's header cell, or the member's name; `null` where there is none. */
  readonly header: string | null;
};

/** One stretch of text of a document, with what introduces it and where it stands. */
export type Block = {
  readonly role: BlockRole;
  /** Entities and escapes decoded, white space collapsed; cells joined with ` | `. Never empty. */
  readonly text: string;
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** What introduces the list or table this stands in; `null` if nothing does. */
  readonly lead: string | null;
  /** A tick or cross that stands before the text; `null` if none. */
  readonly mark: 'tick' | 'cross' | null;
  /** Cells of rows and definitions; empty otherwise. */
  readonly cells: readonly BlockCell[];
  /** Struck-through stretches. */
  readonly struck: readonly Span[];
  /** Stretches marked up as quotations. */
  readonly quoted: readonly Span[];
  /** Stretches of code markup. */
  readonly code: readonly Span[];
  /** The place in words: `paragraph 3`, `table 1 row 3`, `frontmatter description`. */
  readonly label: string;
  /** True for text that is in the file but not shown by default: templates, `hidden`, `noscript`. */
  readonly hidden: boolean;
  /** Names of the MDX components around the text, outermost first; empty in other formats. */
  readonly components: readonly string[];
  /**
   * Where the characters from `start` up to `end` of `text` stand in the file, exact through entities and white space.
   * `null` where the format has no lines.
   */
  readonly sourceRange: (start: number, end: number) => SourceRange | null;
};
