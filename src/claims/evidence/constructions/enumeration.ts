// Enumeration: a verbless list of names ("roles, workspace scope and permission policy.") says what a thing consists of, not that
// it is there. A full stop after a fragment is a list's or a requirement's; headlines and badges carry none.

import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes a verbless sentence that lists, and one that ends in a full stop. */
export function noteEnumeration({ unit, site, good }: Reading, notes: Notes): void {
  if (!site.fragment || !good || notes.has('own:state') || notes.has('link:state')) return;
  const { from, to } = unit.range;
  let commas = 0;
  let universal = false;
  for (let at = from; at < to; at += 1) {
    const token = unit.tokens[at];
    if (token?.word.text === ',') commas += 1;
    if (unit.marks.has(at, 'universal')) universal = true;
    if (unit.marks.has(at, 'ours') || unit.isName(at)) return;
  }
  if (commas >= 2 && !universal) notes.put('enumeration');
  if (unit.tokens[to - 1]?.word.text === '.') notes.put('fragment:stop');
}
