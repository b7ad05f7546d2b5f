// The n-grams of a sentence: its words and marks one by one and in pairs, as they stand, with its beginning and its end; and
// its skip-grams: pairs of base forms with a few words between them.

import type { Range } from '../sentences.ts';
import type { Token } from '../tokens.ts';

/** One n-gram: its key, and the tokens that it covers; the beginning and the end of a sentence are no tokens. */
export type Gram = { readonly key: string; readonly from: number; readonly to: number };

/** Is it a skip-gram? */
export function isSkipGram(key: string): boolean {
  return key.includes(` ${skip} `);
}

/** What n-grams are read from. */
export type GramSource = {
  readonly tokens: readonly Token[];
  readonly isName: (token: number) => boolean;
  /** Struck out, or under a header such as "Required": counts for nothing. */
  readonly isMuted: (token: number) => boolean;
};

/** Stands for the company's and its products' names, so that what is learned of one company holds for another. */
const ourName = '@us';
const beginning = '^';
const end = '$';
/** Between the two words of a skip-gram. */
const skip = '_';
/** Words from the first to the second word of a skip-gram at most. */
const longestSkip = 5;
/** Before the words of the sentence that follows: "It's here." */
const following = '+';
/** A following sentence of more tokens is one of its own. */
const longestFollowing = 12;

/** The n-grams of a sentence, each once, and the words of a short sentence that follows. */
export function gramsOf({ tokens, isName, isMuted }: GramSource, range: Range, next: Range | null): Gram[] {
  const grams = new Map<string, Gram>();
  const put = (key: string, from: number, to: number): void => {
    if (!grams.has(key)) grams.set(key, { key, from, to });
  };
  const keyAt = (at: number): string => (isName(at) ? ourName : (tokens[at]?.word.text ?? ''));
  const said: number[] = [];
  for (let at = range.from; at < range.to; at += 1) if (!isMuted(at)) said.push(at);
  let before = { key: beginning, at: range.from };
  for (const at of said) {
    const key = keyAt(at);
    put(key, at, at + 1);
    put(`${before.key} ${key}`, before.at, at + 1);
    before = { key, at };
  }
  put(`${before.key} ${end}`, before.at, before.at + 1);
  const bases = said.map((at) => (isName(at) ? ourName : (tokens[at]?.word.forms.at(-1) ?? '')));
  for (let first = 0; first < said.length; first += 1)
    for (let second = first + 2; second <= first + longestSkip && second < said.length; second += 1)
      put(`${bases[first]} ${skip} ${bases[second]}`, said[first] ?? 0, (said[second] ?? 0) + 1);
  // A sentence on the next line is another item.
  if (next !== null && next.from === range.to && next.to - next.from <= longestFollowing)
    for (let at = next.from; at < next.to; at += 1) put(`${following}${keyAt(at)}`, at, at + 1);
  return [...grams.values()];
}
