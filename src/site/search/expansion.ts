// What the build publishes for search: every page with its state, and the words that people say when they mean a page.

import type { Head } from '../../domain/chain.ts';
import type { State } from '../state.ts';

/** A page as search shows it. */
export type SearchPage = {
  /** Its permanent path, with an anchor if it is a part of a page. */
  readonly href: string;
  /** The page that it is about: an answer's main page, otherwise its own. */
  readonly topic: string;
  /** What kind of page it is, in words. */
  readonly kind: string;
  readonly title: string;
  /** One sentence of the page itself. */
  readonly says: string;
  /** `null` for pages that have no state. */
  readonly state: State | null;
};

/** Which state of the ledger a file was made from. */
export type Headed = { readonly ledgerHead: Head };

/** `/search/pages.json`: every page, and the day for which every state is evaluated. */
export type PagesFile = { readonly asOf: string; readonly pages: readonly SearchPage[] };

/** A page with the words that mean it. */
export type ExpandedPage = SearchPage & {
  /** Whether it only says that nothing is stated. */
  readonly outside: boolean;
  readonly terms: readonly string[];
};

/** `/search/expansion.json`: the pages that people name by other words than the page does. */
export type Expansion = {
  readonly asOf: string;
  readonly pages: readonly ExpandedPage[];
  /** Words for things that no page is about. */
  readonly outside: readonly string[];
};
