// Which pages a query means. Two kinds of evidence: the best matching term of a page, and what its words mean elsewhere in
// the lexicon.

import { isOneEdit } from './edits.ts';
import type { SearchPage } from './expansion.ts';
import { joinAlike, type Lexicon, type Term } from './lexicon.ts';
import { contentWords, shortest, type Word } from './words.ts';

/** A page that a query may mean. */
export type Ranked = {
  readonly page: SearchPage;
  /** From 0 to about 1: how surely the query means it. */
  readonly score: number;
};

/** What a query comes to. */
export type Ranking = {
  /** Best first. */
  readonly pages: readonly Ranked[];
  /** How surely the query means something that no page answers. */
  readonly outside: number;
};

/** The numbers of the ranking, each with its meaning. */
export const weights = {
  /** A word that differs by one edit from an unknown one. */
  typo: 0.8,
  /** A known word that might be another with two letters swapped: "audit trial". */
  swap: 0.6,
  /** The beginning of a word, while it is being typed. */
  prefix: 0.7,
  /** How much it counts that the whole term was said … */
  termCover: 0.7,
  /** … and that the term covers the whole query. */
  queryCover: 0.8,
  /** The part of the score that the words alone give, without their term. */
  evidence: 0.6,
} as const;

export type Weights = { [Name in keyof typeof weights]: number };

type Match = { readonly stem: string; readonly quality: number };

/** Ranks the pages of a lexicon for a query. */
export function rank(lexicon: Lexicon, query: string, w: Weights = weights): Ranking {
  const words = contentWords(query);
  const joined = joinAlike(words, lexicon.splits);
  const matches = joined.map((word, at) => matchesOf(lexicon, word, at === joined.length - 1, w));
  const sizes = matches.map(([first], at) =>
    first === undefined ? lexicon.unknownWeight : (lexicon.weights.get(first.stem) ?? 0) * (at >= 0 ? 1 : 0),
  );
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (size === 0) return { pages: [], outside: 0 };
  const evidence = new Map<string, number>();
  const covered = new Map<Term, number>();
  for (const [at, found] of matches.entries()) {
    const best = new Map<Term, number>();
    const topics = new Map<string, number>();
    for (const { stem, quality } of found) {
      const weight = (lexicon.weights.get(stem) ?? 0) * quality;
      for (const term of lexicon.byStem.get(stem) ?? []) best.set(term, Math.max(best.get(term) ?? 0, weight));
      for (const [topic, share] of lexicon.shares.get(stem) ?? [])
        topics.set(topic, Math.max(topics.get(topic) ?? 0, share * (sizes[at] ?? 0) * quality));
    }
    for (const [term, weight] of best) covered.set(term, (covered.get(term) ?? 0) + weight);
    for (const [topic, amount] of topics) evidence.set(topic, (evidence.get(topic) ?? 0) + amount / size);
  }
  const scores = new Map<SearchPage | null, number>();
  for (const [term, weight] of covered) {
    const said = Math.min(1, weight / term.weight) ** w.termCover * Math.min(1, weight / size) ** w.queryCover;
    scores.set(term.page, Math.max(scores.get(term.page) ?? 0, said));
  }
  const total = (page: SearchPage | null, said: number) =>
    (said + w.evidence * (evidence.get(page?.topic ?? '') ?? 0)) / (1 + w.evidence);
  const pages = [...scores]
    .flatMap(([page, said]) => (page === null ? [] : [{ page, score: total(page, said) }]))
    .sort((a, b) => b.score - a.score);
  return { pages, outside: total(null, scores.get(null) ?? 0) };
}

/** The stems that a word of the query may mean, surest first. */
function matchesOf({ words, byStem }: Lexicon, { text, stem }: Word, isLast: boolean, w: Weights): readonly Match[] {
  const isKnown = words.has(text) || byStem.has(stem);
  const found: Match[] = isKnown ? [{ stem: words.get(text) ?? stem, quality: 1 }] : [];
  if (text.length < shortest || /\d/.test(text)) return found;
  const near = new Map<string, number>();
  for (const [word, itsStem] of words) {
    if (word.length < shortest || (Math.abs(word.length - text.length) > 1 && !isLast)) continue;
    if (isKnown ? isSwap(text, word) : isOneEdit(text, word))
      near.set(itsStem, Math.max(near.get(itsStem) ?? 0, isKnown ? w.swap : w.typo));
    else if (isLast && !isKnown && word.startsWith(text)) near.set(itsStem, Math.max(near.get(itsStem) ?? 0, w.prefix));
  }
  for (const [other, quality] of near)
    if (!found.some((one) => one.stem === other)) found.push({ stem: other, quality });
  return found.sort((a, b) => b.quality - a.quality);
}

function isSwap(one: string, other: string): boolean {
  return (
    one.length === other.length && [...one].sort().join('') === [...other].sort().join('') && isOneEdit(one, other)
  );
}
