// Teaching: definitions, and questions inside a sentence. They explain a thing and do not say that it is here.

import { closed } from '../lexicon/closed.ts';
import { predicateAt } from '../predicates.ts';
import type { Notes } from './notes.ts';
import { clauseOf } from './ownership.ts';
import type { Reading } from './reading.ts';

/** Notes a definition, an indirect question or a heading such as "How to …". */
export function noteTeaching(reading: Reading, notes: Notes): void {
  const { unit } = reading;
  const { from, to } = clauseOf(reading);
  const opener = unit.firstWord(from);
  if (defines(reading, notes, opener, to)) notes.put('own:definition', opener);
  const first = unit.firstWord(unit.range.from);
  const [lead, next] = [unit.tokens[first]?.word.text ?? '', unit.tokens[first + 1]?.word.text ?? ''];
  if ((lead === 'how' || lead === 'what') && closed.afterHow.has(next)) notes.put('lead:how');
  if (isIndirect(reading)) notes.put('own:indirect');
}

/** A bare or indefinite subject with "is a …", "means …": the sentence explains a term. */
function defines({ unit }: Reading, notes: Notes, opener: number, to: number): boolean {
  const { tokens, marks } = unit;
  const first = tokens[opener]?.word.text ?? '';
  if (marks.has(opener, 'determiner') && first !== 'a' && first !== 'an') return false;
  // "what it concludes is the truth" asserts.
  if (
    closed.interrogative.has(first) ||
    marks.has(opener, 'insteadOf') ||
    notes.has('own:ours') ||
    notes.has('own:yours')
  )
    return false;
  for (let at = opener; at < Math.min(to, opener + 14); at += 1) {
    if (marks.has(at, 'ours') || marks.has(at, 'yours') || unit.isName(at) || marks.has(at, 'universal')) return false;
    const text = tokens[at]?.word.text ?? '';
    if (text === 'is' || text === 'are') {
      if (closed.afterDefiningBe.has(tokens[at + 1]?.word.text ?? '')) return true;
      return !marks.has(at + 1, 'state') && closed.relativeThat.has(tokens[at + 2]?.word.text ?? '');
    }
    if (at > opener && marks.has(at, 'defineVerb')) return true;
    if (at > opener && predicateAt(tokens, at, opener, to, marks) === 'finite') return false;
  }
  return false;
}

/** "would ask where …", "explains how …": a question inside the sentence asserts nothing. */
function isIndirect({ unit, mention }: Reading): boolean {
  for (let at = unit.range.from; at < mention.from; at += 1) {
    if (!closed.asking.has(unit.tokens[at]?.word.text ?? '')) continue;
    for (let k = at; k < at + 4; k += 1)
      if (closed.interrogative.has(unit.tokens[k]?.word.text ?? '')) return k < mention.from;
  }
  return false;
}
