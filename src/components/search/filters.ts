// Narrowing results by kind and by status.

import type { SearchPage } from '../../site/search/expansion.ts';
import type { Ranking } from '../../site/search/rank.ts';

/** What results are narrowed to; an empty word narrows nothing. */
export type Filter = { readonly kind: string; readonly status: string };

/** Whether a page passes. */
export function passes({ kind, status }: Filter, page: SearchPage): boolean {
  return (kind === '' || page.kind === kind) && (status === '' || statusOf(page) === status);
}

/** A ranking of the pages that pass. */
export function narrowed(ranking: Ranking, filter: Filter): Ranking {
  return { ...ranking, pages: ranking.pages.filter(({ page }) => passes(filter, page)) };
}

/** The word that stands for a page's state, without the day on which it ends; "no status" for pages without one. */
export function statusOf({ state }: SearchPage): string {
  return state === null ? 'no status' : state.words.replace(/ until .*$/, '');
}

/** The words to choose from, in the order of the alphabet. */
export function choices(pages: readonly SearchPage[], wordOf: (page: SearchPage) => string): readonly string[] {
  return [...new Set(pages.map(wordOf))].sort();
}
