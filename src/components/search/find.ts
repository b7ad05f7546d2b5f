// What a query comes to before the engine has told the passages.

import { type Ranking, rank } from '../../site/search/rank.ts';
import { type Results, resultsOf } from '../../site/search/results.ts';
import { spelt } from '../../site/search/spelling.ts';
import { type TextIndex, type TextMatch, textMatches, textWords } from '../../site/search/text-index.ts';
import { contentWords, faintWords, wordsOf } from '../../site/search/words.ts';
import { type Filter, narrowed, passes } from './filters.ts';
import type { Loaded } from './load.ts';

/** What the word list says, and which pages hold the words. */
export type Found = {
  readonly results: Results;
  readonly matches: readonly TextMatch[];
  /** One stem for each word that the text holds, the rarest first: what the engine should look for. */
  readonly words: readonly string[];
  /** All stems that count as a match. */
  readonly stems: ReadonlySet<string>;
};

const nothing: Ranking = { pages: [], outside: 0, words: 0, unknown: 0 };

/** Looks a query up in what could be loaded. */
export function find({ lexicon, text }: Pick<Loaded, 'lexicon' | 'text'>, query: string, filter: Filter): Found {
  const ranking = lexicon === null ? nothing : rank(lexicon, query);
  const all = wordsOf(query);
  const words = contentWords(lexicon === null ? all : spelt(all, lexicon.spellings));
  const telling = words.filter(({ stem }) => !faintWords.has(stem));
  const asked = text === null ? [] : textWords(text, telling);
  const matches = text === null ? [] : textMatches(text, asked).filter(({ page }) => passes(filter, page));
  return {
    results: resultsOf(narrowed(supported(ranking, matches), filter)),
    matches,
    words:
      text === null
        ? []
        : rarestFirst(
            text,
            asked.flatMap(({ stems }) => stems.slice(0, 1)),
          ),
    stems: new Set(asked.flatMap(({ stems }) => stems)),
  };
}

/** How much it counts that a topic's own text holds the words; few words hardly do. */
const textWeight = 0.2;
const sharpness = 4;

/** A ranking in which pages count more whose topic's text holds the words of the query. */
function supported(ranking: Ranking, matches: readonly TextMatch[]): Ranking {
  const most = Math.max(0, ...matches.map(({ score }) => score));
  const topics = new Map<string, number>();
  for (const { page, coverage, score } of matches) {
    const support = (textWeight * coverage ** sharpness * score) / most;
    topics.set(page.topic, Math.max(support, topics.get(page.topic) ?? 0));
  }
  const pages = ranking.pages.map((one) =>
    one.isOutside ? one : { ...one, score: one.score + (topics.get(one.page.topic) ?? 0) },
  );
  return { ...ranking, pages: pages.sort((a, b) => b.score - a.score) };
}

function rarestFirst({ placesOf }: TextIndex, stems: readonly string[]): readonly string[] {
  const pagesWith = (stem: string) => placesOf(stem).size;
  return [...new Set(stems)].sort((one, other) => pagesWith(one) - pagesWith(other));
}
