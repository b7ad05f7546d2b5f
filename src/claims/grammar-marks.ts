// Which grammar classes each token carries. Where several words make one entry ("no longer"), the entry's classes stand on
// its first word and the words inside carry none of their own, so that "no" in "no longer" is not a second negation.

import type { ClassTable } from './classes.ts';
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

/** Compiles the grammar into a table that has no classes yet; the answer reads tokens. */
export function grammarMarks(table: ClassTable): (tokens: readonly Token[]) => Marks {
  const ids = new Map(names.map((name) => [name, table.define([...grammar[name], `=\u0000${name}`])]));
  const idOf = (name: GrammarClass): number => ids.get(name) ?? 0;
  const count = ids.size;
  const absorbs = new Set(absorbing.map(idOf));
  const kept = [0, 0];
  for (const name of structural) kept[idOf(name) >> 5] = (kept[idOf(name) >> 5] ?? 0) | (1 << (idOf(name) & 31));

  return (tokens) => {
    const low = new Int32Array(tokens.length);
    const high = new Int32Array(tokens.length);
    const spans = new Uint8Array(tokens.length).fill(1);
    let covered = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.word;
      if (word === undefined) continue;
      let a = word.bits[0] ?? 0;
      let b = word.bits[1] ?? 0;
      if (at < covered) {
        a &= kept[0] ?? 0;
        b &= kept[1] ?? 0;
      } else {
        let longest = 1;
        for (const run of word.runs) {
          if (!absorbs.has(run.id)) continue;
          const length = lengthAt(tokens, at, run.id);
          if (length > longest) longest = length;
        }
        if (longest > 1) {
          a &= kept[0] ?? 0;
          b &= kept[1] ?? 0;
          for (const run of word.runs) {
            if (!absorbs.has(run.id) || run.rest.length + 1 !== longest || lengthAt(tokens, at, run.id) !== longest)
              continue;
            if (run.id < 32) a |= 1 << run.id;
            else b |= 1 << (run.id - 32);
          }
          covered = at + longest;
          spans[at] = longest;
        }
      }
      for (const run of word.runs) {
        if (run.id >= count || absorbs.has(run.id) || lengthAt(tokens, at, run.id) < 2) continue;
        if (run.id < 32) a |= 1 << run.id;
        else b |= 1 << (run.id - 32);
      }
      if (word.text.length > 6 && word.text.endsWith('not')) a |= 1 << idOf('negator');
      low[at] = a;
      high[at] = b;
    }
    return {
      has: (at, name) => {
        const id = idOf(name);
        return ((((id < 32 ? low[at] : high[at]) ?? 0) >>> (id & 31)) & 1) === 1;
      },
      any: (at) => ((low[at] ?? 0) & ~(kept[0] ?? 0)) !== 0 || ((high[at] ?? 0) & ~(kept[1] ?? 0)) !== 0,
      span: (at) => spans[at] ?? 1,
    };
  };
}
