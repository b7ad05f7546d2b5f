// A finding is data: a permanent code, a place and the words that fill its sentences. Its text is made by the catalogue.

import type { FindingCode } from './catalogue.ts';
import type { Place } from './place.ts';

/** What a check reports. */
export type Finding = {
  /** Permanent, searchable code, listed in the catalogue. */
  readonly code: FindingCode;
  /** Where the author has to look. */
  readonly place: Place;
  /** The words that the catalogue's sentences need, by name. */
  readonly args: Readonly<Record<string, string>>;
  /** Second places that explain the first ("declared here"). */
  readonly related?: readonly { readonly note: string; readonly place: Place }[];
};
