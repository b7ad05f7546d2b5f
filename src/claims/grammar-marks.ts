// Which grammar classes each token carries. Where several words make one entry ("no longer"), the entry's classes stand on
// its first word and the words inside carry none of their own, so that "no" in "no longer" is not a second negation.

import type { ClassTable, Run, Word } from './classes.ts';
import { type GrammarClass, grammar } from './lexicon/grammar.ts';
import { lengthAt } from './matcher.ts';
import type { Token } from './tokens.ts';

/** Bits of the grammar classes, as two 32-bit numbers per token. */
export type Marks = {
  /** Does token `at` carry the class? */
  readonly has: (at: number, name: GrammarClass) => boolean;
  /** Does token `at` carry any class that can govern a mention? */
  readonly any: (at: number) => boolean;
  /** Number of tokens that the longest entry at `at` covers, 1 at least. */
  readonly span: (at: number) => number;
};

const names = Object.keys(grammar) as GrammarClass[];
/** Classes whose entries of several words take away what their words mean alone. */
const absorbing: readonly GrammarClass[] = [
  'idiom',
  'notOnly',
  'noLonger',
  'dismissed',
  'insteadOf',
  'negator',
  'absent',
  'plan',
  'state',
  'stateWeak',
];
/** Classes that words inside an entry keep: they tell clauses from fragments. */
const structural: readonly GrammarClass[] = ['aux', 'verb', 'pronoun', 'determiner', 'preposition'];

/** Inside a compound ("write-once", "would-be") these words open nothing. */
const openingClauses: readonly GrammarClass[] = ['condition', 'modalFuture'];

/** A word's grammar, read once: its classes as two 32-bit numbers, and the entries of several words that it may begin. */
type WordGrammar = {
  readonly low: number;
  readonly high: number;
  /** The negator's bit, for a word that hides one. */
  readonly glued: number;
  readonly absorbing: readonly Run[];
  readonly others: readonly Run[];
};

/** Compiles the grammar into a table that has no classes yet; the answer reads tokens. */
export function grammarMarks(table: ClassTable): (tokens: readonly Token[]) => Marks {
  const ids = Object.fromEntries(
    names.map((name) => [name, table.define([...grammar[name], `=\u0000${name}`])]),
  ) as Readonly<Record<GrammarClass, number>>;
  const count = names.length;
  const absorbs = new Set(absorbing.map((name) => ids[name]));
  const kept = [0, 0];
  for (const name of structural) kept[ids[name] >> 5] = (kept[ids[name] >> 5] ?? 0) | (1 << (ids[name] & 31));
  const [keptLow = 0, keptHigh = 0] = kept;
  const opening = [0, 0];
  for (const name of openingClauses) opening[ids[name] >> 5] = (opening[ids[name] >> 5] ?? 0) | (1 << (ids[name] & 31));
  const [openingLow = 0, openingHigh = 0] = opening;

  const grammarOf = (word: Word): WordGrammar => {
    if (word.grammar !== null) return word.grammar as WordGrammar;
    const [low = 0, high = 0] = word.bits;
    const runs = word.runs.filter(({ id }) => id < count);
    // "doesnot", "wouldnot": a negation without its space.
    const glued = word.text.length > 6 && word.text.endsWith('not') ? 1 << ids.negator : 0;
    const made: WordGrammar = {
      low,
      glued,
      high,
      absorbing: runs.filter(({ id }) => absorbs.has(id)),
      others: runs.filter(({ id }) => !absorbs.has(id)),
    };
    word.grammar = made;
    return made;
  };

  return (tokens) => {
    const low = new Int32Array(tokens.length);
    const high = new Int32Array(tokens.length);
    const spans = new Uint8Array(tokens.length).fill(1);
    let covered = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      const word = grammarOf(token.word);
      let a = word.low;
      let b = word.high;
      if (at < covered) {
        a &= keptLow;
        b &= keptHigh;
      } else if (word.absorbing.length > 0) {
        let longest = 1;
        for (const run of word.absorbing) longest = Math.max(longest, lengthAt(tokens, at, run.id));
        if (longest > 1) {
          a &= keptLow;
          b &= keptHigh;
          for (const run of word.absorbing) {
            if (run.rest.length + 1 !== longest || lengthAt(tokens, at, run.id) !== longest) continue;
            if (run.id < 32) a |= 1 << run.id;
            else b |= 1 << (run.id - 32);
          }
          covered = at + longest;
          spans[at] = longest;
        }
      }
      for (const run of word.others) {
        if (lengthAt(tokens, at, run.id) < 2) continue;
        if (run.id < 32) a |= 1 << run.id;
        else b |= 1 << (run.id - 32);
      }
      if (token.joined || (tokens[at + 1]?.joined === true && tokens[at + 1]?.mark === false)) {
        a &= ~openingLow;
        b &= ~openingHigh;
      }
      low[at] = a | word.glued;
      high[at] = b;
    }
    return {
      has: (at, name) => {
        const id = ids[name];
        return ((((id < 32 ? low[at] : high[at]) ?? 0) >>> (id & 31)) & 1) === 1;
      },
      any: (at) => ((low[at] ?? 0) & ~keptLow) !== 0 || ((high[at] ?? 0) & ~keptHigh) !== 0,
      span: (at) => spans[at] ?? 1,
    };
  };
}
