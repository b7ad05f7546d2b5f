// Conditions: what waits for something else is not there yet.

import { closed } from '../lexicon/closed.ts';
import { near } from './governors.ts';
import type { Notes } from './notes.ts';
import type { Reading } from './reading.ts';

/** Notes each conditional segment by where it stands and how strictly it makes the rest wait. */
export function noteConditions({ unit, site }: Reading, notes: Notes): void {
  unit.segments.forEach((segment, index) => {
    if (!segment.condition) return;
    const base = site.reach(index);
    const opener = unit.tokens[unit.firstWord(segment.from)]?.word.text ?? '';
    // "whether" inside a sentence asks; only at its start it leaves two ways open.
    if (opener === 'whether' && index > 0) return;
    const strict =
      closed.strictCondition.has(opener) || (closed.timeCondition.has(opener) && gates(segment.from, segment.to));
    const where = base === 'far' ? (index < site.first ? 'before' : strict ? 'strict' : 'after') : near(base);
    if (base === 'own' || base === 'clause') notes.govern(`${where}:condition`, segment.from);
    else notes.put(`${where}:condition`, segment.from);
  });

  /** Does a condition wait for gates, criteria or reviews to be passed? */
  function gates(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (closed.gate.has(unit.tokens[at]?.word.text ?? '')) return true;
    return false;
  }
}
