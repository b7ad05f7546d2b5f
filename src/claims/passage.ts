// What the detector reads: one stretch of text as a reader meets it, with what introduces it. Readers of documents build
// passages; the detector never sees bytes.

/** A stretch of a passage's text: UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What part a passage plays on the page. */
export type PassageRole =
  /** Running text. */
  | 'paragraph'
  | 'heading'
  /** One item of a list. */
  | 'list-item'
  /** A table row or a JSON object read as one: cells joined with ` | `. */
  | 'row'
  /** A definition-list term with its description, joined with ` | ` like a row. */
  | 'definition'
  /** `alt`, `title`, `aria-label`, SVG text, badge wording. */
  | 'label'
  /** Titles, descriptions and other metadata strings, JSON prose strings, script strings. */
  | 'metadata';

/** One cell of a row. */
export type Cell = Span & {
  /** Text of the column's header cell, or the JSON member's name; `null` where there is none. */
  readonly header: string | null;
};

/** One stretch of text to judge. */
export type Passage = {
  readonly role: PassageRole;
  /** The text a reader gets: entities decoded, white space collapsed. Cells of a row are joined with ` | `. */
  readonly text: string;
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** The sentence, cell or caption that introduces the list or table this stands in ("None of these is available:"); `null` if none. */
  readonly lead: string | null;
  /** A tick or cross drawn as this item's marker: a tick-marked list item asserts; `null` if none. */
  readonly mark: 'tick' | 'cross' | null;
  /** Cells, for rows and definitions; empty otherwise. */
  readonly cells: readonly Cell[];
  /** Struck-through stretches (`<del>`, `<s>`, `~~`): retractions. */
  readonly struck: readonly Span[];
  /** Stretches marked up as quotations (`<q>`, `<blockquote>`, `>`), besides quotation marks in the text itself. */
  readonly quoted: readonly Span[];
  /** Stretches of code markup: not a quotation for the detector, kept for rewording. */
  readonly code: readonly Span[];
};

/** A passage of plain running text with no context. */
export function plainPassage(text: string, role: PassageRole = 'paragraph'): Passage {
  return { role, text, headings: [], lead: null, mark: null, cells: [], struck: [], quoted: [], code: [] };
}
