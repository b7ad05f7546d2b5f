// The terms of all pages, made ready to be compared with a query.

import type { Expansion, SearchPage } from './expansion.ts';
import { contentWords, type Word } from './words.ts';

/** A term: words that mean a page, or mean that no page answers. */
export type Term = {
  /** Which page it means; `null` for terms that no page answers. */
  readonly page: SearchPage | null;
  /** Its stems, each once. */
  readonly stems: readonly string[];
  /** The sum of the weights of its stems. */
  readonly weight: number;
};

/** Everything that ranking looks up. */
export type Lexicon = {
  readonly terms: readonly Term[];
  /** Terms by stem. */
  readonly byStem: ReadonlyMap<string, readonly Term[]>;
  /** How telling a stem is: rare ones weigh more. */
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of a word that occurs in no term. */
  readonly unknownWeight: number;
  /** Every word of every term, with its stem. */
  readonly words: ReadonlyMap<string, string>;
  /** Of all terms with this stem, the share that means each topic (`''`: no page answers). */
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How words written together or apart are mostly written in the terms: "esign" as "e sign". */
  readonly splits: ReadonlyMap<string, readonly Word[]>;
};

/** Makes the lexicon of an expansion file. */
export function lexiconOf({ pages, outside }: Pick<Expansion, 'pages' | 'outside'>): Lexicon {
  const phrases = [
    ...pages.flatMap((page) => [page.title, ...page.terms].map((text) => ({ page, words: contentWords(text) }))),
    ...outside.map((text) => ({ page: null, words: contentWords(text) })),
  ];
  const splits = splitsOf(phrases.map(({ words }) => words));
  const words = new Map<string, string>();
  const split = phrases.map(({ page, words: own }) => {
    const joined = joinAlike(own, splits);
    for (const { text, stem } of joined) words.set(text, stem);
    return { page, stems: [...new Set(joined.map(({ stem }) => stem))] };
  });
  const counts = new Map<string, number>();
  for (const { stems } of split) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + split.length / count)]));
  const weightOf = (stem: string) => weights.get(stem) ?? 0;
  const terms = split.map(({ page, stems }) => ({
    page,
    stems,
    weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0),
  }));
  const byStem = new Map<string, Term[]>();
  for (const term of terms) {
    for (const stem of term.stems) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [term]);
      else list.push(term);
    }
  }
  return {
    terms,
    byStem,
    weights,
    unknownWeight: Math.log(1 + split.length / 2),
    words,
    shares: new Map([...byStem].map(([stem, list]) => [stem, sharesOf(list)])),
    splits,
  };
}

/** Writes neighbours together or apart as the terms mostly do. */
export function joinAlike(words: readonly Word[], splits: Lexicon['splits']): readonly Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestSplit(words, at, splits);
    result.push(...found.words);
    at += found.length;
  }
  return result;
}

const longestRun = 3;

function longestSplit(words: readonly Word[], at: number, splits: Lexicon['splits']) {
  for (let length = Math.min(longestRun, words.length - at); length >= 1; length -= 1) {
    const run = words.slice(at, at + length);
    const found = splits.get(run.map(({ text }) => text).join(''));
    if (found !== undefined) return { words: found, length };
  }
  return { words: words.slice(at, at + 1), length: 1 };
}

/** For every run of up to three words, keyed without spaces: how it is mostly split. Only what has a choice is kept. */
function splitsOf(phrases: readonly (readonly Word[])[]): Lexicon['splits'] {
  const seen = new Map<string, Map<number, { words: readonly Word[]; count: number }>>();
  for (const words of phrases) {
    for (let at = 0; at < words.length; at += 1) {
      for (let length = 1; length <= longestRun && at + length <= words.length; length += 1) {
        const run = words.slice(at, at + length);
        const key = run.map(({ text }) => text).join('');
        const ways = seen.get(key) ?? new Map();
        const way = ways.get(length) ?? { words: run, count: 0 };
        ways.set(length, { words: way.words, count: way.count + 1 });
        seen.set(key, ways);
      }
    }
  }
  const splits = new Map<string, readonly Word[]>();
  for (const [key, ways] of seen) {
    const [first, ...more] = [...ways.values()].sort((a, b) => b.count - a.count);
    if (first !== undefined && (more.length > 0 || first.words.length > 1)) splits.set(key, first.words);
  }
  return splits;
}

function sharesOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { page } of terms) {
    const topic = page?.topic ?? '';
    shares.set(topic, (shares.get(topic) ?? 0) + 1 / terms.length);
  }
  return shares;
}
