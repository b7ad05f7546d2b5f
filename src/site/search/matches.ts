// What a word of a query may mean: itself, a word with one slip, or the word that is still being typed.

import { isOneEdit, isSwap } from './edits.ts';
import type { Lexicon } from './lexicon.ts';
import { shortest, type Word } from './words.ts';

/** A stem that a word may mean, and how surely: 1 for the word itself. */
export type Match = { readonly stem: string; readonly quality: number };

/** How surely a word means another. */
export const qualities = {
  /** An unknown word one edit away. */
  typo: 0.85,
  /** A known word whose neighbouring letters are swapped: "audit trial". */
  swap: 0.75,
  /** The beginning of a word, while it is being typed. */
  prefix: 0.5,
} as const;

/** Fewer letters are the beginning of too many words. */
const shortestBeginning = 3;

/** What a word may mean, surest first; nothing for an unknown word. Short words and words with digits match exactly. */
export function matchesOf(lexicon: Lexicon, { text, stem }: Word, isLast: boolean): readonly Match[] {
  const { words, terms, wordsByLength } = lexicon;
  const isKnown = words.has(text) || terms.has(stem);
  const found = new Map<string, number>();
  const add = (other: string, quality: number) => {
    if (quality > (found.get(other) ?? 0)) found.set(other, quality);
  };
  if (isKnown) add(words.get(text) ?? stem, 1);
  if (text.length < shortestBeginning || /\d/.test(text)) return sorted(found);
  if (text.length >= shortest) {
    const reach = isKnown ? 0 : 1;
    for (let length = text.length - reach; length <= text.length + reach; length += 1) {
      for (const word of wordsByLength.get(length) ?? []) {
        if (isKnown ? isSwap(text, word) : isSlip(text, word))
          add(words.get(word) ?? word, isKnown ? qualities.swap : qualities.typo);
      }
    }
  }
  if (isLast && !isKnown)
    for (const [word, its] of words) if (word.length >= shortest && word.startsWith(text)) add(its, qualities.prefix);
  return sorted(found);
}

/** One edit away, and no other word of the same ending: a slip hardly ever changes the first letter of a word alone. */
function isSlip(text: string, word: string): boolean {
  return (text[0] === word[0] || text.slice(1) !== word.slice(1)) && isOneEdit(text, word);
}

function sorted(found: ReadonlyMap<string, number>): readonly Match[] {
  return [...found].map(([one, quality]) => ({ stem: one, quality })).sort((a, b) => b.quality - a.quality);
}
