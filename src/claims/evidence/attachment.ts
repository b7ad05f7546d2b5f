// What a governing word is attached to. "SSO is on the roadmap" says where SSO stands; "the restore finished within the target"
// and "kept as your schedule says" mention a target and a schedule beside a statement that holds.

import { closed } from '../lexicon/closed.ts';
import { predicateAt } from '../predicates.ts';
import type { Reading } from './reading.ts';

/**
 * How a word stands to the mention. `governs`: in the verb group, before the mention, in its noun group, or what a form of
 * "be" says of it. `adjunct`: in a group that a preposition adds after the predicate. `met`: what a verb of meeting has as its
 * object, or says of its subject ("meets the requirements", "the criteria are satisfied").
 */
export type Attachment = 'governs' | 'adjunct' | 'met';

/** Tells how the word at `at`, in the mention's segment from `from` to `to`, is attached. */
export function attachmentOf({ unit, mention }: Reading, at: number, from: number, to: number): Attachment {
  const { tokens, marks } = unit;
  if (isMet()) return 'met';
  if (at < mention.from) return 'governs';
  if (isCompared()) return 'adjunct';
  if (at < mention.to) return 'governs';
  if (!closed.agendaNoun.has(textAt(at)) || predicateAt(tokens, at, from, to, marks) === 'finite') return 'governs';
  let preposition = at - 1;
  while (preposition >= mention.from && isNominal(preposition)) preposition -= 1;
  if (preposition < mention.to || !marks.has(preposition, 'preposition')) return 'governs';
  let verb = preposition - 1;
  while (verb >= from && (marks.has(verb, 'stateWeak') || closed.degree.has(textAt(verb)))) verb -= 1;
  if (closed.copula.has(textAt(verb)) || marks.has(verb, 'negator')) return 'governs';
  for (let k = from; k < preposition; k += 1)
    if (predicateAt(tokens, k, from, to, marks) !== 'none' && !closed.copula.has(textAt(k))) return 'adjunct';
  return 'governs';

  function textAt(index: number): string {
    return tokens[index]?.word.text ?? '';
  }

  function isNominal(index: number): boolean {
    return (
      tokens[index]?.mark === false &&
      !marks.has(index, 'preposition') &&
      !marks.has(index, 'aux') &&
      !marks.has(index, 'coordinator') &&
      !marks.has(index, 'negator') &&
      (predicateAt(tokens, index, from, to, marks) === 'none' || marks.has(index - 1, 'determiner'))
    );
  }

  /** "as wet ink would", "as your schedule says": in a comparison that follows the mention. */
  function isCompared(): boolean {
    for (let k = at - 1; k > mention.from && k > at - 6; k -= 1) {
      if (tokens[k]?.mark === true || marks.has(k, 'coordinator')) return false;
      if (closed.comparison.has(textAt(k))) return k < at - 1;
    }
    return false;
  }

  /** A verb of meeting before the word's noun group, or after it. */
  function isMet(): boolean {
    let back = at - 1;
    while (back >= from && isNominal(back)) {
      if (closed.meeting.has(textAt(back))) return affirmed(back);
      back -= 1;
    }
    if (closed.meeting.has(textAt(back))) return affirmed(back);
    for (let k = at + 1; k < to && k < at + 12; k += 1)
      if (closed.metBy.has(textAt(k)) && closed.presentBe.has(textAt(k - 1))) return affirmed(k);
    return false;
  }

  function affirmed(verb: number): boolean {
    for (let k = verb - 1; k >= from && k > verb - 4; k -= 1)
      if (marks.has(k, 'negator') || marks.has(k, 'modalFuture') || textAt(k) === 'to' || textAt(k) === 'must')
        return false;
    return true;
  }
}
