// The one list of finding codes. Each area of the site keeps its rows in a file of its own under `catalogue/`.

import { claimRows } from './catalogue/claims.ts';

/** One kind of finding. Codes are never reused or renamed. */
export type CatalogueRow = {
  /** A short sentence without a full stop, neutral about which company the site is for. */
  readonly title: string;
  /** Why this is a finding at all: one or two sentences. */
  readonly why: string;
  /** What mends it in general: one or two sentences. */
  readonly fix: string;
  /** This occurrence in one sentence: what is there, what was expected. */
  readonly message: (args: Readonly<Record<string, string>>) => string;
  /** The change that mends this occurrence; a corrected snippet where there is one. */
  readonly hint: (args: Readonly<Record<string, string>>) => string;
};

/** Every finding code with its row. */
export const catalogue = {
  ...claimRows,
} as const satisfies Record<string, CatalogueRow>;

/** A code listed in the catalogue. */
export type FindingCode = keyof typeof catalogue;
