// What a reader sees for a query: one result per topic, its best page first, and what is merely near set apart.

import type { SearchPage } from './expansion.ts';
import type { Ranking } from './rank.ts';

/** A topic with the pages on it that fit the query, best first. */
export type Result = {
  readonly topic: string;
  readonly page: SearchPage;
  /** Further pages on the same topic. */
  readonly more: readonly SearchPage[];
  readonly score: number;
};

/** The results of a query. */
export type Results = {
  /** What the query means. */
  readonly sure: readonly Result[];
  /** Topics that are only near; shown when nothing is sure. */
  readonly near: readonly Result[];
};

/** The numbers that decide what is shown. */
export const limits = {
  /** From this score a topic is an answer. */
  sure: 0.4,
  /** From this score a topic is near. */
  near: 0.12,
  /** A topic this much weaker than the best one is left out. */
  tail: 0.3,
  most: 8,
  mostNear: 4,
  mostMore: 3,
} as const;

/** Groups ranked pages by topic and tells sure results from near ones. */
export function resultsOf({ pages, outside }: Ranking): Results {
  const groups = new Map<string, { score: number; pages: { page: SearchPage; score: number }[] }>();
  for (const { page, score } of pages) {
    const group = groups.get(page.topic);
    if (group === undefined) groups.set(page.topic, { score, pages: [{ page, score }] });
    else group.pages.push({ page, score });
  }
  const results = [...groups].map(
    ([
      topic,
      {
        score,
        pages: [first, ...rest],
      },
    ]): Result => ({
      topic,
      page: (first as { page: SearchPage }).page,
      more: rest
        .filter((one) => one.score >= score * 0.6)
        .slice(0, limits.mostMore)
        .map(({ page }) => page),
      score,
    }),
  );
  const best = results[0]?.score ?? 0;
  if (best < limits.sure || outside >= best) {
    return { sure: [], near: results.filter(({ score }) => score >= limits.near).slice(0, limits.mostNear) };
  }
  return { sure: results.filter(({ score }) => score >= best * limits.tail).slice(0, limits.most), near: [] };
}
