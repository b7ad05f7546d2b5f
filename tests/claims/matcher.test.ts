// The matcher leaves out patterns that cannot fit. A plain search that leaves nothing out must find the same mentions.

import { expect, test } from 'vitest';
import { classTable } from '../../src/claims/classes.ts';
import { findMentions, lengthAt } from '../../src/claims/matcher.ts';
import { normalise } from '../../src/claims/normalise.ts';
import { compilePatterns, type Pattern } from '../../src/claims/patterns.ts';
import { type Token, tokenise } from '../../src/claims/tokens.ts';
import { readRows } from './corpus.ts';
import { subjects } from './subjects.ts';

const table = classTable();
const index = compilePatterns(subjects, table);
const all: readonly Pattern[] = [...new Set(index.byFirst.flatMap((patterns) => patterns ?? []))];
const gap = 10;

/** The words that a pattern takes when it starts at a token, in every way: the first place that fits each later slot. */
function wordsAt(tokens: readonly Token[], start: number, pattern: Pattern): string[] {
  const first = pattern.slots[0]?.id ?? 0;
  const bit = ((tokens[start]?.word.bits[first >> 5] ?? 0) >>> (first & 31)) & 1;
  const longest = lengthAt(tokens, start, first);
  const lengths = [...(bit === 1 && !isPart(tokens, start, pattern, 0) ? [1] : []), ...(longest > 1 ? [longest] : [])];
  return lengths.flatMap((length) => {
    const words = from(
      tokens,
      start + length,
      pattern,
      Array.from({ length }, (_, k) => start + k),
    );
    return words === null ? [] : [words.join()];
  });
}

function from(tokens: readonly Token[], after: number, pattern: Pattern, words: number[]): number[] | null {
  let at = after;
  for (const [slot, { id, gap: kind }] of pattern.slots.entries()) {
    if (slot === 0) continue;
    const last = kind === 'none' ? at : at + gap;
    let taken = 0;
    for (; at <= last && at < tokens.length; at += 1) {
      taken = lengthAt(tokens, at, id);
      if (taken === 1 && isPart(tokens, at, pattern, slot)) taken = 0;
      if (taken > 0) break;
    }
    if (taken === 0) return null;
    for (let k = 0; k < taken; k += 1) words.push(at + k);
    at += taken;
  }
  return at > tokens.length ? null : words;
}

/** In a breach, the first part of a compound is not its head. */
function isPart(tokens: readonly Token[], at: number, { kind, slots }: Pattern, slot: number): boolean {
  const next = tokens[at + 1];
  return next?.joined === true && !next.mark && kind === 'breach' && slots[slot + 1]?.gap !== 'none';
}

test('finds what a plain search finds', () => {
  const rows = readRows('dev.jsonl').filter((_, at) => at % 8 === 0);
  for (const { text } of rows) {
    const tokens = tokenise(normalise(text).text, table);
    const found = findMentions(tokens, 0, tokens.length, index, () => false);
    const plain = tokens.flatMap((_, at) =>
      all.flatMap((pattern) => {
        return wordsAt(tokens, at, pattern).map((words) => `${pattern.source}: ${words}`);
      }),
    );
    const mentions = new Set(found.map(({ pattern, words }) => `${pattern.source}: ${words.join()}`));
    if (found.length < 100) expect([...mentions].sort()).toEqual([...new Set(plain)].sort());
  }
});
