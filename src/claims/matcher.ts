// Where a sentence mentions a subject: every pattern that can start at each word, matched left to right with gaps of
// bounded length. Work per word is bounded, so the whole is linear.

import type { Word } from './classes.ts';
import type { Pattern, PatternIndex } from './patterns.ts';
import type { Token } from './tokens.ts';

/** One pattern found in a run of tokens. */
export type Mention = {
  readonly pattern: Pattern;
  /** Index of the first and after the last matched token. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the tokens that filled the slots, ascending; the gaps' words are not among them. */
  readonly words: readonly number[];
};

/** Words that may stand in a gap at most. */
const gapLimit = 10;
/** Mentions kept per run at most: enough for any sentence that a person wrote. */
const mentionLimit = 120;

/** Number of tokens from `at` that belong to a class: 0 if none. */
export function lengthAt(tokens: readonly Token[], at: number, id: number): number {
  const word = tokens[at]?.word;
  if (word === undefined) return 0;
  let best = ((word.bits[id >> 5] ?? 0) >>> (id & 31)) & 1;
  if ((((word.possible[id >> 5] ?? 0) >>> (id & 31)) & 1) === 0) return 0;
  for (const run of word.runs)
    if (run.id === id && run.rest.length >= best && continues(tokens, at + 1, run.rest)) best = run.rest.length + 1;
  return best;
}

function continues(tokens: readonly Token[], from: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset += 1)
    if (tokens[from + offset]?.word.forms.includes(rest[offset] ?? '') !== true) return false;
  return true;
}

/** What can start at a word: patterns by its own classes, and classes whose entries of several words it begins. */
type Starts = {
  readonly index: PatternIndex;
  readonly patterns: readonly Pattern[];
  readonly runs: readonly { readonly id: number; readonly patterns: readonly Pattern[] }[];
};

function startsOf(word: Word, index: PatternIndex): Starts {
  const known = word.starts as Starts | null;
  if (known !== null && known.index === index) return known;
  const runs: { id: number; patterns: readonly Pattern[] }[] = [];
  for (const { id } of word.runs) {
    const patterns = index.byFirst[id];
    if (patterns !== undefined && runs.at(-1)?.id !== id) runs.push({ id, patterns });
  }
  const starts = { index, patterns: word.ids.flatMap((id) => index.byFirst[id] ?? []), runs };
  word.starts = starts;
  return starts;
}

/** Every mention in `tokens[from, to)`; gaps do not cross tokens for which `bars` answers yes. */
export function findMentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: PatternIndex,
  bars: (at: number) => boolean,
): Mention[] {
  const found: Mention[] = [];
  const seen = seenIn(tokens, from, to);
  const words: number[] = [];
  for (let at = from; at < to && found.length < mentionLimit; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) continue;
    const starts = startsOf(word, index);
    if (starts.patterns.length > 0) tryAll(starts.patterns, at, 1);
    for (const run of starts.runs) {
      const length = lengthAt(tokens, at, run.id);
      if (length > 1) tryAll(run.patterns, at, length);
    }
  }
  return found;

  function tryAll(patterns: readonly Pattern[], at: number, length: number): void {
    const isJoined = length === 1 && tokens[at + 1]?.joined === true && tokens[at + 1]?.mark === false;
    for (const pattern of patterns) {
      if (!mayMatch(pattern, seen)) continue;
      if (isJoined && pattern.kind === 'breach' && pattern.slots[1]?.gap !== 'none') continue;
      const end = match(pattern, at, length);
      if (end > 0) found.push({ pattern, from: at, to: end, words: words.slice() });
    }
  }

  /** Where the match ends, its words in `words`; 0 if there is none. */
  function match({ slots, kind }: Pattern, start: number, length: number): number {
    words.length = 0;
    let at = start;
    let taken = length;
    for (let slot = 0; ; slot += 1) {
      if (at + taken > to) return 0;
      for (let k = 0; k < taken; k += 1) words.push(at + k);
      at += taken;
      const next = slots[slot + 1];
      if (next === undefined) return at;
      taken = 0;
      const compound = kind === 'breach' && slots[slot + 2]?.gap !== 'none';
      const end = next.gap === 'none' ? Math.min(to, at + 1) : Math.min(to, at + gapLimit + 1);
      for (; at < end; at += 1) {
        const found = lengthAt(tokens, at, next.id);
        if (found === 1 && compound && tokens[at + 1]?.joined === true && tokens[at + 1]?.mark === false) continue;
        taken = found;
        if (taken > 0) break;
        if (next.gap === 'near' && bars(at)) return 0;
      }
      if (taken === 0) return 0;
    }
  }
}

/** Bit per class that some word of the run may belong to: a pattern with any other class is not there. */
function seenIn(tokens: readonly Token[], from: number, to: number): Uint32Array {
  const seen = new Uint32Array(tokens[from]?.word.possible.length ?? 0);
  for (let at = from; at < to; at += 1) {
    const possible = tokens[at]?.word.possible;
    if (possible === undefined) continue;
    for (let k = 0; k < seen.length; k += 1) seen[k] = (seen[k] ?? 0) | (possible[k] ?? 0);
  }
  return seen;
}

function mayMatch({ slots }: Pattern, seen: Uint32Array): boolean {
  for (let slot = 1; slot < slots.length; slot += 1) {
    const id = slots[slot]?.id ?? 0;
    if ((((seen[id >> 5] ?? 0) >>> (id & 31)) & 1) === 0) return false;
  }
  return true;
}
