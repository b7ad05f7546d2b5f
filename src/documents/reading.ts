// What a reader is given: where to put blocks, how to number places, and how to read a document inside the document.

import type { Block, BlockCell, BlockRole, Span } from './block.ts';
import type { Traced } from './traced.ts';

/** A block without its place in lines and columns. */
export type Draft = {
  readonly role: BlockRole;
  readonly content: Traced;
  readonly label: string;
  readonly hidden: boolean;
  readonly headings?: readonly string[];
  readonly lead?: string | null;
  readonly mark?: Block['mark'];
  readonly cells?: readonly BlockCell[];
  readonly struck?: readonly Span[];
  readonly quoted?: readonly Span[];
  readonly code?: readonly Span[];
  readonly components?: readonly string[];
};

/** The formats that stand inside other formats. */
export type EmbeddedFormat = 'html' | 'json' | 'script' | 'css' | 'yaml';

/** Where a document stands inside another one. */
export type Within = {
  /** Put before every label, with its trailing space: `frame 1 `. */
  readonly prefix: string;
  /** True when everything inside is hidden. */
  readonly hidden: boolean;
};

/** What a reader works with. */
export type Reading = Within & {
  /** Texts of the style sheets that the document links to, where they are known. */
  readonly styles: readonly string[];
  /** The next number of a thing, counted from 1 per document: `count('image')`. */
  readonly count: (noun: string) => number;
  /** Hands over a block; one without any text is dropped. */
  readonly emit: (draft: Draft) => void;
  /** Reads a document inside this one. Answers why it is not well-formed, and then emits nothing; `null` if it was read. */
  readonly embed: (format: EmbeddedFormat, source: Traced, within: Within) => Unreadable | null;
};

/** Reads one format. Throws `Unreadable` if the text is not of the format. */
export type Reader = (source: Traced, reading: Reading) => void;

/** Thrown by readers; the registry turns it into a result. Offsets are those of the source file. */
export class Unreadable extends Error {
  readonly offset: number | null;

  constructor(reason: string, offset: number | null) {
    super(reason);
    this.name = 'Unreadable';
    this.offset = offset;
  }
}

/** Deeper nesting than this is refused: no page needs it, and every tree walk here may then recurse. */
export const deepestNesting = 1000;
