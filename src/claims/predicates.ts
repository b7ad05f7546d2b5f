// Whether a stretch of words has a predicate, told from word shapes and neighbours: enough to tell a clause from a fragment.

import type { Marks } from './grammar-marks.ts';
import type { GrammarClass } from './lexicon/grammar.ts';
import type { Token } from './tokens.ts';

/** `none`: a fragment. `leaning`: a bare form or participle that an earlier auxiliary may govern. `finite`: stands by itself. */
export type Predicate = 'none' | 'leaning' | 'finite';

/** After a describing word, these start something else than the noun it would describe. */
export const startsAnother = [
  'aux',
  'verb',
  'preposition',
  'determiner',
  'pronoun',
  'coordinator',
  'stateWeak',
  'negator',
  'condition',
  'relative',
] as const satisfies readonly GrammarClass[];

/** The strongest predicate in `tokens[from, to)`. */
export function predicateIn(tokens: readonly Token[], from: number, to: number, marks: Marks): Predicate {
  let best: Predicate = 'none';
  for (let at = from; at < to; at += 1) {
    const found = predicateAt(tokens, at, from, to, marks);
    if (found === 'finite') return found;
    if (found === 'leaning') best = found;
  }
  return best;
}

/** What the word at `at` can be within its stretch. */
export function predicateAt(tokens: readonly Token[], at: number, from: number, to: number, marks: Marks): Predicate {
  const text = tokens[at]?.word.text ?? '';
  if (marks.has(at, 'aux')) return text !== "'s" || marks.has(at - 1, 'pronoun') ? 'finite' : 'none';
  if (
    at > from &&
    /^(?:we|they|i)$/.test(tokens[at - 1]?.word.text ?? '') &&
    !text.endsWith('ly') &&
    !marks.has(at, 'negator')
  )
    return 'finite';
  if (!marks.has(at, 'verb') || text.endsWith('ing')) return 'none';
  if (at > from && (marks.has(at - 1, 'determiner') || marks.has(at - 1, 'preposition'))) return 'none';
  const next = at + 1;
  if (tokens[at]?.joined === true || (tokens[next]?.joined === true && tokens[next]?.mark !== true)) return 'none';
  const followed =
    next >= to ||
    tokens[next]?.mark === true ||
    marks.has(next, 'determiner') ||
    marks.has(next, 'preposition') ||
    marks.has(next, 'pronoun');
  const noun = marks.has(at, 'ambiguous');
  if (at === from || (at === from + 1 && marks.has(from, 'coordinator'))) {
    if (
      noun &&
      !(next < to && (marks.has(next, 'determiner') || marks.has(next, 'pronoun') || marks.has(next, 'preposition'))) &&
      next < to
    )
      return 'none';
    return followed || !text.endsWith('d') ? 'leaning' : 'none';
  }
  if (text.endsWith('s') && !text.endsWith('ss')) {
    if (!noun) return followed || !marks.has(next, 'aux') ? 'finite' : 'none';
    return next < to && !nounLike(tokens, next, marks) && (!marks.has(at - 1, 'verb') || marks.has(at - 1, 'ambiguous'))
      ? 'finite'
      : 'none';
  }
  if (marks.has(at - 1, 'pronoun')) return 'finite';
  if (/ed$/.test(text) || (tokens[at]?.word.forms.length ?? 0) > 1)
    return followed || marks.has(backOver(tokens, at, from), 'aux') ? 'leaning' : 'none';
  const back = backOver(tokens, at, from);
  const before = tokens[back]?.word.text ?? '';
  const direct = tokens[at - 1]?.word.text ?? '';
  if (/[^su]s$/.test(before) && (followed || !noun)) return 'finite';
  return direct === 'not' || before === 'to' ? 'leaning' : 'none';
}

/** After a word that is a verb and as often a noun: does the next one make it a noun ("links between", "checks are")? */
function nounLike(tokens: readonly Token[], next: number, marks: Marks): boolean {
  const text = tokens[next]?.word.text ?? '';
  if (
    tokens[next]?.mark === true ||
    marks.has(next, 'aux') ||
    marks.has(next, 'coordinator') ||
    marks.has(next, 'relative')
  )
    return true;
  return (
    /^(?:of|on|for|between|to|with|in|across|at|by|about|per|without|before|after|during)$/.test(text) ||
    predicateLike(text, next, marks)
  );
}

function predicateLike(text: string, at: number, marks: Marks): boolean {
  return marks.has(at, 'verb') && /(?:ed|s)$/.test(text);
}

/** The token before `at`, adverbs passed over. */
function backOver(tokens: readonly Token[], at: number, from: number): number {
  let back = at - 1;
  while (
    back > from &&
    /^(?:already|now|also|still|always|never|not|just|only|even|both|all|\w+ly)$/.test(tokens[back]?.word.text ?? '')
  )
    back -= 1;
  return back;
}
