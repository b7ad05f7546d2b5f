// The terms of all pages, made ready to be compared with a query.

import type { ExpandedPage, Expansion } from './expansion.ts';
import { spellingSteps, spelt } from './spelling.ts';
import { eachOf, finished, type Steps } from './steps.ts';
import { contentWords, faintWords, shortest, stemsOf, type Word, wordsOf } from './words.ts';

/** A term: words that mean a page, or mean that no page answers. */
export type Term = {
  /** Which page it means; `null` for terms that no page is about. */
  readonly page: ExpandedPage | null;
  /** Its stems, each once. */
  readonly stems: readonly string[];
  /** The sum of the weights of its stems. */
  readonly weight: number;
};

/** Everything that ranking looks up. */
export type Lexicon = {
  /** Terms by stem. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** How telling a stem is: the rarer, the more. */
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of a word that occurs in no term. */
  readonly unknownWeight: number;
  /** Of all terms with a stem, the share that means each topic; `outside` stands for none. */
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Every word of every term, with its stem. */
  readonly words: ReadonlyMap<string, string>;
  /** The words that are long enough for slips, by their length. */
  readonly wordsByLength: ReadonlyMap<number, readonly string[]>;
  /** How words are written together or apart. */
  readonly spellings: ReadonlyMap<string, readonly Word[]>;
};

/** What of its weight a word counts that only asks about people, places or dates. */
const faint = 0.5;

/** The topic of what no page answers. */
export const outside = '';

/** What a term is evidence for. */
export function topicOf({ page }: Pick<Term, 'page'>): string {
  return page === null || page.outside ? outside : page.topic;
}

/** Makes the lexicon of an expansion file. */
export function lexiconOf(expansion: Omit<Expansion, 'asOf'>): Lexicon {
  return finished(lexiconSteps(expansion));
}

/** Makes the lexicon step by step, so that a browser can do other things in between. */
export function* lexiconSteps(expansion: Omit<Expansion, 'asOf'>): Steps<Lexicon> {
  const texts = [
    ...expansion.pages.flatMap((page) => [page.title, ...page.terms].map((text) => ({ page, text }))),
    ...expansion.outside.map((text) => ({ page: null, text })),
  ];
  const phrases = yield* eachOf(texts, ({ page, text }) => ({ page, words: wordsOf(text) }));
  const spellings = yield* spellingSteps(phrases.map(({ words }) => words));
  const written = yield* eachOf(phrases, ({ page, words }) => ({ page, words: contentWords(spelt(words, spellings)) }));
  const words = new Map<string, string>();
  const counts = new Map<string, number>();
  yield* eachOf(written, (one) => {
    for (const { text, stem } of one.words) words.set(text, stem);
    for (const stem of stemsOf(one.words)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  const weights = new Map(
    [...counts].map(([stem, count]) => [stem, weightOf(count, written.length) * (faintWords.has(stem) ? faint : 1)]),
  );
  const terms = new Map<string, Term[]>();
  yield* eachOf(written, (one) => {
    const stems = stemsOf(one.words);
    const weight = stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
    const term = { page: one.page, stems, weight };
    for (const stem of stems) append(terms, stem, term);
  });
  const shares = yield* eachOf([...terms], ([stem, list]) => [stem, sharesOf(list)] as const);
  return {
    terms,
    weights,
    unknownWeight: weightOf(2, written.length),
    shares: new Map(shares),
    words,
    wordsByLength: byLength(words.keys()),
    spellings,
  };
}

/** The rarer a stem, the more it tells; the root keeps rare words from deciding alone. */
function weightOf(count: number, all: number): number {
  return Math.sqrt(Math.log(1 + all / count));
}

function sharesOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const term of terms) shares.set(topicOf(term), (shares.get(topicOf(term)) ?? 0) + 1 / terms.length);
  return shares;
}

function byLength(words: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const lists = new Map<number, string[]>();
  for (const word of words) if (word.length >= shortest) append(lists, word.length, word);
  return lists;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
