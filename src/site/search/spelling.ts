// Words written together or apart: "SOC2" and "SOC 2", "esign" and "e-sign", "sub-processor" and "subprocessor".

import type { Word } from './words.ts';

/** For runs of words, keyed without spaces: how the terms mostly write them. */
export type Spellings = ReadonlyMap<string, readonly Word[]>;

/** Runs longer than this are not looked at. */
const longestRun = 3;

/** How the terms write each run of words. */
export function spellingsOf(phrases: readonly (readonly Word[])[]): Spellings {
  const seen = new Map<string, Map<number, { words: readonly Word[]; count: number }>>();
  for (const words of phrases) {
    for (let at = 0; at < words.length; at += 1) {
      for (let length = 1; length <= longestRun && at + length <= words.length; length += 1) {
        const run = words.slice(at, at + length);
        const ways = seen.get(keyOf(run)) ?? new Map<number, { words: readonly Word[]; count: number }>();
        ways.set(length, { words: run, count: (ways.get(length)?.count ?? 0) + 1 });
        seen.set(keyOf(run), ways);
      }
    }
  }
  const spellings = new Map<string, readonly Word[]>();
  for (const [key, ways] of seen) {
    const [most] = [...ways.values()].sort((a, b) => b.count - a.count);
    if (most !== undefined) spellings.set(key, most.words);
  }
  return spellings;
}

/** Words as the terms write them; the longest runs first. */
export function spelt(words: readonly Word[], spellings: Spellings): readonly Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const { run, length } = runAt(words, at, spellings);
    result.push(...run);
    at += length;
  }
  return result;
}

function runAt(words: readonly Word[], at: number, spellings: Spellings) {
  for (let length = Math.min(longestRun, words.length - at); length >= 1; length -= 1) {
    const run = spellings.get(keyOf(words.slice(at, at + length)));
    if (run !== undefined) return { run, length };
  }
  return { run: words.slice(at, at + 1), length: 1 };
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}
