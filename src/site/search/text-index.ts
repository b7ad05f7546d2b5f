// Which pages hold which words. The build makes it of the text of all pages; the search page answers from it at once, before
// the search engine has fetched anything, and asks the engine only for the passages.

import { isOneEdit } from './edits.ts';
import type { SearchPage } from './expansion.ts';
import { isQuestionWord, shortest, stemsOf, type Word, wordsOf } from './words.ts';

/** A page as the text index lists it. */
export type TextPage = SearchPage & {
  /** The name under which the search engine keeps the page's text. */
  readonly id: string;
  /** How many words it has. */
  readonly length: number;
};

/** `/search/text.json`: the pages, and for every stem the pages that hold it. */
export type TextFile = {
  readonly asOf: string;
  readonly pages: readonly TextPage[];
  /** Places in the list of pages, each as its distance from the one before in base 36; `.n` follows if it counts n times. */
  readonly words: Readonly<Record<string, string>>;
};

/** A page with its text, by blocks. */
export type PageText = { readonly page: TextPage; readonly blocks: readonly TextBlock[] };
export type TextBlock = { readonly kind: 'title' | 'heading' | 'text'; readonly text: string };

/** How often a word counts where it stands. */
const counts = { title: 6, heading: 3, text: 1 } as const satisfies Record<TextBlock['kind'], number>;
/** One digit of base 36. */
const mostCounts = 35;

/** Makes the index. */
export function textFileOf(asOf: string, texts: readonly PageText[]): TextFile {
  const words = new Map<string, { last: number; places: string[] }>();
  for (const [at, { blocks }] of texts.entries()) {
    for (const [stem, count] of countsOf(blocks)) {
      const { last, places } = words.get(stem) ?? { last: -1, places: [] };
      places.push(`${(at - last - 1).toString(36)}${count === 1 ? '' : `.${count.toString(36)}`}`);
      words.set(stem, { last: at, places });
    }
  }
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    asOf,
    pages: texts.map(({ page }) => page),
    words: Object.fromEntries(sorted.map(([stem, { places }]) => [stem, places.join(' ')])),
  };
}

function countsOf(blocks: readonly TextBlock[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { kind, text } of blocks) {
    for (const { text: word, stem } of wordsOf(text)) {
      if (isQuestionWord(word)) continue;
      found.set(stem, Math.min(mostCounts, (found.get(stem) ?? 0) + counts[kind]));
    }
  }
  return found;
}

/** A text file, read. */
export type TextIndex = {
  readonly pages: readonly TextPage[];
  readonly stems: readonly string[];
  /** How often each page that holds a stem holds it, by its place; empty for a stem that none holds. Read when it is asked for. */
  readonly placesOf: (stem: string) => ReadonlyMap<number, number>;
  readonly meanLength: number;
};

/** Reads a text file. Places that no page has are left out. */
export function textIndexOf({ pages, words }: TextFile): TextIndex {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const read = (places: string): ReadonlyMap<number, number> => {
    let at = -1;
    const found = new Map<number, number>();
    for (const place of places.split(' ')) {
      const [gap = '', count = '1'] = place.split('.');
      at += Number.parseInt(gap, 36) + 1;
      if (at < pages.length) found.set(at, Number.parseInt(count, 36));
    }
    return found;
  };
  const all = pages.reduce((sum, { length }) => sum + length, 0);
  return {
    pages,
    stems: Object.keys(words),
    placesOf: (stem) => {
      const before = known.get(stem);
      if (before !== undefined) return before;
      const places = Object.hasOwn(words, stem) ? read(words[stem] ?? '') : new Map<number, number>();
      known.set(stem, places);
      return places;
    },
    meanLength: Math.max(1, all / Math.max(1, pages.length)),
  };
}

/** A page whose text holds words of a query. */
export type TextMatch = {
  readonly page: TextPage;
  /** From 0 to 1: how much of the query it holds; 1 if it holds every word. */
  readonly coverage: number;
  readonly score: number;
};

/** The stems under which the text holds each word of a query; none for a word that it does not hold. */
export type TextWord = { readonly stems: readonly string[] };

/**
 * The stems of a query's words in the text: a word's own; for a word of some length that is nowhere, those one edit away;
 * for the last word, which may be unfinished, those that begin with it. Short words and words with digits match exactly.
 */
export function textWords({ stems: all, placesOf }: TextIndex, query: readonly Word[]): readonly TextWord[] {
  return query.map(({ text, stem }, at) => {
    if (placesOf(stem).size > 0) return { stems: [stem] };
    if (/\d/.test(text) || text.length < 3) return { stems: [] };
    const near = text.length < shortest ? [] : all.filter((one) => isOneEdit(stem, one) && one.length >= shortest - 1);
    if (near.length > 0 || at < query.length - 1) return { stems: near };
    return { stems: all.filter((one) => one.startsWith(text)) };
  });
}

/** Pages that hold words of a query, those that hold all of them first, then by how much the words weigh there. */
export function textMatches(index: TextIndex, query: readonly TextWord[]): readonly TextMatch[] {
  const found = new Map<number, { held: number; score: number }>();
  let all = 0;
  for (const { stems } of query) {
    const places = jointPlaces(index, stems);
    const weight = Math.log(1 + index.pages.length / Math.max(1, places.size));
    all += weight;
    for (const [at, count] of places) {
      const before = found.get(at) ?? { held: 0, score: 0 };
      const length = (index.pages[at]?.length ?? 0) / index.meanLength;
      const score = before.score + (weight * count) / (count + 0.5 + length);
      found.set(at, { held: before.held + weight, score });
    }
  }
  return [...found]
    .flatMap(([at, { held, score }]) => {
      const page = index.pages[at];
      return page === undefined ? [] : [{ page, coverage: held > all - 1e-9 ? 1 : held / all, score }];
    })
    .sort((a, b) => Number(b.coverage === 1) - Number(a.coverage === 1) || b.score - a.score);
}

function jointPlaces({ placesOf }: TextIndex, stems: readonly string[]): ReadonlyMap<number, number> {
  const [first, ...others] = stems.map(placesOf);
  if (first === undefined) return new Map();
  if (others.length === 0) return first;
  const joined = new Map(first);
  for (const places of others) for (const [at, count] of places) joined.set(at, Math.max(count, joined.get(at) ?? 0));
  return joined;
}

/** Whether a stretch of text holds one of some stems. */
export function holds(text: string, stems: ReadonlySet<string>): boolean {
  return stemsOf(wordsOf(text)).some((stem) => stems.has(stem));
}
