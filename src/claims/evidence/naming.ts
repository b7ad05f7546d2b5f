// Nouns: whether a mention only names its thing, takes it for granted, or whether a word merely describes the noun after it.

import type { Mention } from '../matcher.ts';
import { predicateAt, startsAnother } from '../predicates.ts';
import type { Unit } from '../units.ts';

/** No word of the mention, or between its words, is a predicate: it names the thing, as a term does. */
export function isNominal(mention: Mention, unit: Unit, first: number): boolean {
  const { segments, marks, tokens } = unit;
  const from = segments[first]?.from ?? mention.from;
  for (let at = mention.from; at < mention.to; at += 1)
    if (predicateAt(tokens, at, from, segments[unit.segmentAt(at)]?.to ?? mention.to, marks) !== 'none') return false;
  return true;
}

/** "our SOC 2 report": the possessive takes the thing for granted. */
export function isPossessed(mention: Mention, unit: Unit): boolean {
  const { tokens, marks } = unit;
  for (let at = mention.from - 1; at >= mention.from - 3 && at >= unit.range.from; at -= 1) {
    const text = tokens[at]?.word.text ?? '';
    if (text === 'our' || (text === "'s" && unit.isName(at - 1))) return true;
    if (
      tokens[at]?.mark === true ||
      marks.has(at, 'preposition') ||
      marks.has(at, 'aux') ||
      marks.has(at, 'determiner')
    )
      return false;
  }
  return false;
}

/** "certified reports": a state that only describes a noun asserts nothing of the clause. */
export function isAttributive(unit: Unit, at: number, from: number, to: number): boolean {
  const { tokens, marks } = unit;
  const next = at + marks.span(at);
  if (next >= to || tokens[next]?.mark === true || marks.span(at) > 1) return false;
  if (predicateAt(tokens, at, from, to, marks) !== 'none') return false;
  return !startsAnother.some((name) => marks.has(next, name));
}
