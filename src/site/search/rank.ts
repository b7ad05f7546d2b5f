// Which pages a query means. Two kinds of evidence count alike: how well a term of the page fits the whole query, and what
// each word of the query means in the terms of all pages.

import type { SearchPage } from './expansion.ts';
import { type Lexicon, outside, type Term, topicOf } from './lexicon.ts';
import { type Match, matchesOf } from './matches.ts';
import { spelt } from './spelling.ts';
import { contentWords, wordsOf } from './words.ts';

/** A page that a query may mean. */
export type Ranked = {
  readonly page: SearchPage;
  /** From 0 to 1: how surely the query means it. */
  readonly score: number;
  /** Whether the page only says that nothing is stated. */
  readonly isOutside: boolean;
};

/** What a query comes to. */
export type Ranking = {
  /** Best first. */
  readonly pages: readonly Ranked[];
  /** How surely the query means something that no page answers. */
  readonly outside: number;
  /** How many words carry the query, and how many of them the lexicon does not know. */
  readonly words: number;
  readonly unknown: number;
};

/** The numbers of the ranking. */
export const weights = {
  /** How much it counts that the whole term was said … */
  termCover: 0.7,
  /** … and that the term covers the whole query. */
  queryCover: 0.65,
  /** How well all terms of the topic fit … */
  support: 0.5,
  /** … the better ones counting the more, the higher this is. */
  sharpness: 3,
  /** What the words mean one by one. */
  evidence: 0.8,
} as const;

/** Ranks the pages of a lexicon for a query. */
export function rank(lexicon: Lexicon, query: string): Ranking {
  const words = contentWords(spelt(wordsOf(query), lexicon.spellings));
  const matches = words.map((word, at) => matchesOf(lexicon, word, at === words.length - 1));
  const sizes = matches.map(([first]) => (first && lexicon.weights.get(first.stem)) ?? lexicon.unknownWeight);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  const fits = fitsOf(lexicon, matches, size);
  const evidence = evidenceOf(lexicon, matches, sizes);
  const support = supportOf(fits);
  const total = (topic: string, fit: number) =>
    (fit + weights.support * (support.get(topic) ?? 0) + (weights.evidence * (evidence.get(topic) ?? 0)) / size) /
    (1 + weights.support + weights.evidence);
  const pages = new Map<SearchPage, Ranked>();
  let outsideScore = total(outside, 0);
  for (const [term, fit] of fits) {
    const topic = topicOf(term);
    const score = total(topic, fit);
    if (topic === outside) outsideScore = Math.max(outsideScore, score);
    if (term.page === null || score <= (pages.get(term.page)?.score ?? 0)) continue;
    pages.set(term.page, { page: term.page, score, isOutside: topic === outside });
  }
  return {
    pages: [...pages.values()].sort((a, b) => b.score - a.score),
    outside: size === 0 ? 0 : outsideScore,
    words: words.length,
    unknown: matches.filter((found) => found.length === 0).length,
  };
}

/** How well each term fits: the share of it that was said, and the share of the query that it covers. */
function fitsOf(lexicon: Lexicon, matches: readonly (readonly Match[])[], size: number): ReadonlyMap<Term, number> {
  const covered = new Map<Term, number>();
  const add = (term: Term, weight: number) => covered.set(term, (covered.get(term) ?? 0) + weight);
  for (const found of matches) {
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) {
      const weight = (lexicon.weights.get(only.stem) ?? 0) * only.quality;
      for (const term of lexicon.terms.get(only.stem) ?? []) add(term, weight);
      continue;
    }
    const best = new Map<Term, number>();
    for (const { stem, quality } of found) {
      const weight = (lexicon.weights.get(stem) ?? 0) * quality;
      for (const term of lexicon.terms.get(stem) ?? []) if (weight > (best.get(term) ?? 0)) best.set(term, weight);
    }
    for (const [term, weight] of best) add(term, weight);
  }
  const share = (part: number, whole: number) => Math.min(1, part / whole);
  return new Map(
    [...covered].map(([term, weight]) => [
      term,
      share(weight, term.weight) ** weights.termCover * share(weight, size) ** weights.queryCover,
    ]),
  );
}

/** For each topic, the weights of the words that mean it, by the share of their terms that do. */
function evidenceOf(
  lexicon: Lexicon,
  matches: readonly (readonly Match[])[],
  sizes: readonly number[],
): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  for (const [at, found] of matches.entries()) {
    const best = new Map<string, number>();
    for (const { stem, quality } of found) {
      for (const [topic, share] of lexicon.shares.get(stem) ?? [])
        best.set(topic, Math.max(best.get(topic) ?? 0, share * quality * (sizes[at] ?? 0)));
    }
    for (const [topic, amount] of best) evidence.set(topic, (evidence.get(topic) ?? 0) + amount);
  }
  return evidence;
}

/** For each topic, how well all of its terms fit together: near the best of them, and more if several fit. */
function supportOf(fits: ReadonlyMap<Term, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [term, fit] of fits) sums.set(topicOf(term), (sums.get(topicOf(term)) ?? 0) + fit ** weights.sharpness);
  return new Map([...sums].map(([topic, sum]) => [topic, Math.min(mostSupport, sum ** (1 / weights.sharpness))]));
}

/** Beyond this, further terms only repeat each other. */
const mostSupport = 1.5;
