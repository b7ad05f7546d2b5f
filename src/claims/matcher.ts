// Where a sentence mentions a subject: every pattern that can start at each word, matched left to right with gaps of
// bounded length. Work per word is bounded, so the whole is linear.

import type { Pattern, PatternIndex, Slot } from './patterns.ts';
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
  const token = tokens[at];
  if (token === undefined) return 0;
  let best = ((token.word.bits[id >> 5] ?? 0) >>> (id & 31)) & 1;
  for (const run of token.word.runs) {
    if (run.id !== id || run.rest.length < best) continue;
    if (run.rest.every((form, offset) => tokens[at + offset + 1]?.word.forms.includes(form) === true))
      best = run.rest.length + 1;
  }
  return best;
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
  for (let at = from; at < to && found.length < mentionLimit; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) continue;
    for (const id of word.ids) tryAll(index.byFirst[id], at, 1);
    let last = -1;
    for (const run of word.runs) {
      if (run.id === last || index.byFirst[run.id] === undefined) continue;
      last = run.id;
      const length = lengthAt(tokens, at, run.id);
      if (length > 1) tryAll(index.byFirst[run.id], at, length);
    }
  }
  return found;

  function tryAll(patterns: readonly Pattern[] | undefined, at: number, length: number): void {
    if (patterns === undefined) return;
    for (const pattern of patterns) {
      if (
        length === 1 &&
        pattern.kind === 'breach' &&
        pattern.slots[1]?.gap !== 'none' &&
        tokens[at + 1]?.joined === true &&
        tokens[at + 1]?.mark === false
      )
        continue;
      const mention = match(pattern, at, length);
      if (mention !== null) found.push(mention);
    }
  }

  function match(pattern: Pattern, start: number, length: number): Mention | null {
    const words: number[] = [];
    let at = start;
    let taken = length;
    for (let slot = 0; ; slot += 1) {
      if (at + taken > to) return null;
      for (let k = 0; k < taken; k += 1) words.push(at + k);
      at += taken;
      const next = pattern.slots[slot + 1];
      if (next === undefined) return { pattern, from: start, to: at, words };
      const place = seek(next, at, pattern.kind === 'breach' && pattern.slots[slot + 2]?.gap !== 'none');
      if (place === null) return null;
      at = place.at;
      taken = place.length;
    }
  }

  function seek(slot: Slot, start: number, compound: boolean): { at: number; length: number } | null {
    const end = slot.gap !== 'none' ? Math.min(to, start + gapLimit + 1) : Math.min(to, start + 1);
    for (let at = start; at < end; at += 1) {
      const length = lengthAt(tokens, at, slot.id);
      if (length === 1 && compound && tokens[at + 1]?.joined === true && tokens[at + 1]?.mark === false) continue;
      if (length > 0) return { at, length };
      if (slot.gap === 'near' && bars(at)) return null;
    }
    return null;
  }
}
