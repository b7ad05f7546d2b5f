// Words written together or apart: "SOC2" and "SOC 2", "esign" and "e-sign", "sub-processor" and "subprocessor".

import { eachOf, type Steps } from './steps.ts';
import type { Word } from './words.ts';

/** For runs of words, keyed without spaces: how the terms mostly write them. */
export type Spellings = ReadonlyMap<string, readonly Word[]>;

/** Runs of more words or letters are not looked at: nobody writes them together. */
const longestRun = 3;
const mostLetters = 16;

/** How the terms write each run of words. */
export function* spellingSteps(phrases: readonly (readonly Word[])[]): Steps<Spellings> {
  const seen = new Map<string, Way[]>();
  yield* eachOf(phrases, (words) => noteRuns(words, seen));
  const used = yield* eachOf([...seen], ([key, ways]) => [key, mostUsed(ways)] as const);
  return new Map(used);
}

function noteRuns(words: readonly Word[], seen: Map<string, Way[]>): void {
  for (let at = 0; at < words.length; at += 1) {
    let key = '';
    for (let length = 1; length <= longestRun && at + length <= words.length; length += 1) {
      key += words[at + length - 1]?.text;
      if (length > 1 && key.length > mostLetters) break;
      const ways = seen.get(key);
      const way = ways?.find((one) => one.length === length);
      if (way !== undefined) way.count += 1;
      else if (ways !== undefined) ways.push({ words, at, length, count: 1 });
      else seen.set(key, [{ words, at, length, count: 1 }]);
    }
  }
}

/** One way to write a run of words, where it was first seen, and how often it was. */
type Way = { readonly words: readonly Word[]; readonly at: number; readonly length: number; count: number };

function mostUsed(ways: readonly Way[]): readonly Word[] {
  const { words, at, length } = ways.reduce((most, way) => (way.count > most.count ? way : most));
  return words.slice(at, at + length);
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
