// Whose the clause is: its subject stands before its first verb.

import { closed } from '../lexicon/closed.ts';
import { predicateAt } from '../predicates.ts';
import type { Unit } from '../units.ts';
import type { Notes } from './notes.ts';
import type { Reading } from './reading.ts';

/** The clause that holds the mention: where it starts and ends. */
export function clauseOf({ unit, site }: Reading): { from: number; to: number } {
  let start = site.first;
  while (start > 0 && site.reach(start - 1) === 'clause') start -= 1;
  return { from: unit.segments[start]?.from ?? 0, to: unit.segments[site.last]?.to ?? 0 };
}

/** Notes whose clause it is: ours, the reader's, everybody's, or another party's. */
export function noteOwner(reading: Reading, notes: Notes): void {
  const { unit, used, affirmed, mention } = reading;
  const { tokens, marks } = unit;
  const { from, to } = clauseOf(reading);
  for (let at = from; at < to; at += 1) {
    if (at > from && predicateAt(tokens, at, from, to, marks) !== 'none') break;
    if (used.has(at)) continue;
    if (marks.has(at, 'ours') || unit.isName(at)) notes.put('subject:ours', at);
    if (marks.has(at, 'yours')) notes.put('subject:yours', at);
    if (marks.has(at, 'universal')) notes.put('subject:universal', at);
    if (marks.has(at, 'otherParty') && !closed.independent.has(tokens[at - 1]?.word.text ?? ''))
      notes.put('subject:other', at);
  }
  const own = unit.segments[reading.site.first]?.from ?? from;
  const institution = institutionIn(reading, from, to) ?? (own > from ? institutionIn(reading, own, to) : null);
  if (institution !== null) {
    notes.put('subject:institution', institution);
    for (const name of ['subject:ours', 'own:ours', 'subject:yours', 'own:yours']) notes.drop(name);
  }
  if (affirmed) notes.drop('subject:other');
  else if (notes.has('own:otherOurs')) notes.put('subject:other', notes.at('own:otherOurs'));
  else if (notes.has('subject:other') && (notes.has('own:ours') || notes.has('own:yours'))) notes.drop('subject:other');
  if (notes.has('subject:other') && isEmbedded(from)) notes.drop('subject:other');
  const opener = unit.firstWord(from);
  const text = tokens[opener]?.word.text ?? '';
  if (text === 'a' || text === 'an') notes.put('subject:indefinite', opener);

  /** In a that-clause whose own subject stands nearer than the other party. */
  function isEmbedded(start: number): boolean {
    for (let at = start + 2; at < mention.from; at += 1)
      if (tokens[at]?.word.text === 'that' && marks.has(at - 1, 'verb'))
        return !closed.reportedSelf.has(tokens[at + 1]?.word.text ?? '');
    return false;
  }
}

/** "your LIMS", "our payroll provider", "Hargreaves Pharma", "their existing system": a subject that is an institution or a thing of its own. */
function institutionIn({ unit, used }: Reading, from: number, to: number): number | null {
  const { tokens, marks } = unit;
  const text = (at: number): string => tokens[at]?.word.text ?? '';
  const opener = unit.firstWord(from);
  const named = properName(unit, opener, used);
  if (named !== null) return named;
  let owner = false;
  let existing = false;
  for (let at = opener; at < Math.min(to, opener + 7); at += 1) {
    if (tokens[at]?.mark === true || used.has(at)) return null;
    if (at > opener && predicateAt(tokens, at, opener, to, marks) !== 'none') return null;
    if (text(at) === 'your' || text(at) === 'our' || text(at) === 'their') owner = true;
    if (closed.existing.has(text(at))) existing = true;
    const head = !marks.has(at + 1, 'preposition') && isHead(at);
    if (closed.institution.has(text(at))) {
      if (text(at + 1) === "'s" && text(opener) === 'the') return at;
      if (head && (owner || (at > opener && closed.relativeThat.has(text(at + 1))))) return at;
    }
    if (existing && head && at > opener + 1) return at;
    if (marks.has(at, 'preposition')) return null;
  }
  return null;

  /** The last word of its noun group: a verb, a mark or a relative clause follows. */
  function isHead(at: number): boolean {
    const next = at + 1;
    return (
      tokens[next]?.mark === true ||
      marks.has(next, 'aux') ||
      marks.has(next, 'modalMay') ||
      marks.has(next, 'relative') ||
      marks.has(next, 'stateWeak') ||
      predicateAt(tokens, next, opener, to, marks) !== 'none'
    );
  }
}

/** Two capital words at the start of an ordinary sentence, the first of which no vocabulary knows. */
function properName(unit: Unit, opener: number, used: ReadonlySet<number>): number | null {
  const [first, second, next] = [unit.tokens[opener], unit.tokens[opener + 1], unit.tokens[opener + 2]];
  if (first === undefined || second === undefined || next === undefined) return null;
  const isUnknown = first.word.ids.length === 0 && first.word.runs.length === 0 && !unit.isName(opener);
  const isTitled = first.capital && second.capital && !second.mark && !next.capital && second.word.text.length > 4;
  return isUnknown && isTitled && !used.has(opener) && !used.has(opener + 1) ? opener : null;
}
