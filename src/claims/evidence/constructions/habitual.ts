// Generic statements: "append-only storage lets you add entries", "a Type II report covers a period". A bare or indefinite
// subject, a present verb, and nobody and no time in it: the sentence teaches.

import { closed } from '../../lexicon/closed.ts';
import { predicateAt } from '../../predicates.ts';
import type { Notes } from '../notes.ts';
import { clauseOf } from '../ownership.ts';
import type { Reading } from '../reading.ts';

const particular = [
  'own:ours',
  'own:stateWeak',
  'own:universal',
  'own:state',
  'subject:yours',
  'own:shown',
  'own:hedge',
] as const;

/** Notes a generic statement about the mention. */
export function noteHabitual(reading: Reading, notes: Notes): void {
  const { unit, site, kind } = reading;
  if (site.fragment || !reading.good || kind === 'breach' || unit.imperative || particular.some(notes.has)) return;
  const { from, to } = clauseOf(reading);
  const opener = unit.firstWord(from);
  const first = unit.tokens[opener]?.word.text ?? '';
  if (opener !== unit.firstWord(unit.range.from)) return;
  const next = unit.tokens[opener + 1]?.word.text ?? '';
  if (
    closed.topic.has(first) &&
    (next === 'a' || next === 'an') &&
    (closed.setting.has(first) || reading.mention.from <= opener + 4)
  ) {
    notes.put('habitual:indefinite', opener);
    return;
  }
  const indefinite = first === 'a' || first === 'an';
  if (!indefinite && (unit.marks.has(opener, 'determiner') || unit.marks.has(opener, 'pronoun'))) return;
  for (let at = opener; at < to; at += 1) {
    const predicate = predicateAt(unit.tokens, at, opener, to, unit.marks);
    if (unit.marks.has(at, 'preposition') && at < reading.mention.from) return;
    if (predicate === 'none') continue;
    if (predicate === 'finite' && !unit.marks.has(at, 'past'))
      notes.put(indefinite ? 'habitual:indefinite' : 'habitual', at);
    return;
  }
}
