// What a reader sees for a query: one result per topic, its best page first, and what is merely near set apart.

import type { SearchPage } from './expansion.ts';
import type { Ranked, Ranking } from './rank.ts';

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
  /** Whether the query means something that no page answers. */
  readonly isOutside: boolean;
};

/** The numbers that decide what is shown. */
export const limits = {
  /** From this score a topic is an answer … */
  sure: 0.22,
  /** … or from this, if a short query holds a word that no term knows. */
  sureDespiteUnknown: 0.33,
  /** A query of up to this many words is short; longer ones say more that no term can cover. */
  short: 3,
  /** From this many words on, a smaller score will do. */
  long: 6,
  sureOfLong: 0.13,
  near: 0.18,
  /** … and what is near to something that no page answers, from this. */
  nearOutside: 0.3,
  /** What no page answers must lead by this factor, so that one stray word does not silence an answer. */
  outsideLead: 1.1,
  /** A topic this much weaker than the best one is left out … */
  tail: 0.25,
  /** … and earlier, if the best one leaves little doubt. */
  clear: 0.6,
  tailOfClear: 0.4,
  /** So is a further page of a topic, beside the topic's best. */
  moreTail: 0.6,
  most: 8,
  mostNear: 4,
  mostMore: 3,
} as const;

/** Groups ranked pages by topic and tells sure results from near ones. */
export function resultsOf(ranking: Ranking): Results {
  const answers = byTopic(ranking.pages.filter(({ isOutside }) => !isOutside));
  const best = answers[0]?.score ?? 0;
  const isOutside = ranking.outside >= best * limits.outsideLead && ranking.outside > 0;
  if (best >= sureFrom(ranking) && !isOutside) {
    const tail = best >= limits.clear ? limits.tailOfClear : limits.tail;
    const sure = answers.filter(({ score }) => score >= best * tail);
    return { sure: sure.slice(0, limits.most), near: [], isOutside };
  }
  const near = byTopic(ranking.pages).filter(({ score }) => score >= (isOutside ? limits.nearOutside : limits.near));
  return { sure: [], near: near.slice(0, limits.mostNear), isOutside };
}

function sureFrom({ words, unknown }: Ranking): number {
  if (words >= limits.long) return limits.sureOfLong;
  return words <= limits.short && unknown > 0 ? limits.sureDespiteUnknown : limits.sure;
}

function byTopic(pages: readonly Ranked[]): readonly Result[] {
  const groups = new Map<string, Ranked[]>();
  for (const one of pages) {
    const group = groups.get(one.page.topic);
    if (group === undefined) groups.set(one.page.topic, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { page, score } = first;
    const more = rest.filter((one) => one.score >= score * limits.moreTail).slice(0, limits.mostMore);
    return [{ topic: page.topic, page, more: more.map((one) => one.page), score }];
  });
}
