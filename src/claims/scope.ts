// How far a word's force reaches: does the "not", "planned" or "once" at one place govern a mention at another?

import type { Segment } from './clauses.ts';
import { closed } from './lexicon/closed.ts';
import type { Mention } from './matcher.ts';
import type { Unit } from './units.ts';

/**
 * Where a token stands, seen from a mention. `own`: in its segment, governing it. `inner`: in its segment, but inside a
 * relative clause that follows it. `clause`: in another segment that governs it. `tail`: in a verbless segment after it.
 * `link`: in a neighbouring fragment that stands to it as a lead or a status. `far`: elsewhere in the sentence.
 */
export type Reach = 'own' | 'inner' | 'clause' | 'tail' | 'link' | 'far';

/** A mention's place among its sentence's segments. */
export type Site = {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
  /** Its clause has no predicate. */
  readonly fragment: boolean;
  /** The reach of each segment. */
  readonly reach: (segment: number) => Reach;
  /** First token of a relative clause that follows the mention in its segment; beyond it, `own` turns `inner`. */
  readonly innerFrom: number;
};

/** Surveys a mention's sentence once. */
export function siteOf(mention: Mention, unit: Unit): Site {
  const { segments, marks } = unit;
  const first = unit.segmentAt(mention.from);
  const last = unit.segmentAt(mention.to - 1);
  const from = segments[first]?.clause ?? 0;
  const to = segments[last]?.clause ?? 0;
  let fragment = true;
  let ownVerb: Segment['verb'] = 'none';
  for (let at = first; at <= last; at += 1)
    if (rank(segments[at]?.verb) > rank(ownVerb)) ownVerb = segments[at]?.verb ?? 'none';
  for (let at = first; segments[at]?.clause === from && at >= 0; at -= 1)
    if (segments[at]?.verb !== 'none') fragment = false;
  for (let at = first; at < segments.length && (segments[at]?.clause ?? 0) <= to; at += 1)
    if (segments[at]?.verb !== 'none') fragment = false;
  const verbless = (clause: number): boolean => !unit.clauseHasVerb(clause);

  const end = segments[last]?.to ?? mention.to;
  let innerFrom = end;
  for (let at = mention.to; at < end; at += 1) {
    if (!marks.has(at, 'relative') && !reduced(at)) continue;
    // "are something we mean to build": the relative clause is what the sentence says.
    if (closed.cleftHead.has(unit.tokens[at - 1]?.word.text ?? '')) continue;
    innerFrom = at;
    break;
  }

  return { mention, first, last, fragment, innerFrom, reach };

  /** The first segment of the mention's clause. */
  function opening(): Segment | undefined {
    let at = first;
    while (at > 0 && segments[at - 1]?.clause === from) at -= 1;
    return segments[at];
  }

  /** "any call it has not cleared": a pronoun that starts a clause of its own. */
  function reduced(at: number): boolean {
    if (at === mention.to && mention.from === segments[first]?.from && unit.tokens[at]?.word.text === 'it')
      return false;
    return (
      /^(?:it|we|you|they|he|she|i)$/.test(unit.tokens[at]?.word.text ?? '') &&
      (marks.has(at + 1, 'aux') || marks.has(at + 1, 'verb'))
    );
  }

  function reach(index: number): Reach {
    const segment = segments[index];
    if (segment === undefined) return 'far';
    if (index >= first && index <= last) return 'own';
    if (segment.clause >= from && segment.clause <= to) {
      if (index < first)
        return segment.verb === 'none' || ownVerb !== 'finite' || segments[first]?.relative === true ? 'clause' : 'far';
      if (ownVerb === 'none' || (ownVerb === 'leaning' && segment.verb === 'finite'))
        return segment.verb === 'none' ? 'tail' : 'clause';
      return segment.verb === 'none' ? 'tail' : 'far';
    }
    if (segment.border === 'cell' || (index < first && segments[first]?.border === 'cell'))
      return unit.mentioned(index) && fragment === false ? 'far' : 'link';
    const near = segment.clause === to + 1 || segment.clause === from - 1;
    if (fragment && segment.clause === to + 2 && verbless(to + 1) && verbless(to + 2) && !unit.mentioned(index))
      return 'link';
    const brief = segment.to - segment.from <= 4;
    if ((fragment || brief) && index < first && opening()?.border === 'colon' && segment.clause === from - 1)
      return 'link';
    if (near && (fragment || verbless(segment.clause)) && !unit.mentioned(index)) return 'link';
    return 'far';
  }
}

function rank(verb: Segment['verb'] | undefined): number {
  return verb === 'finite' ? 2 : verb === 'leaning' ? 1 : 0;
}
