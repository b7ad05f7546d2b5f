// Ellipsis: "certified reports aren't there yet; electronic signatures are". A verb that stands alone at the end of its clause
// takes over the predicate of the clause before.

import { closed } from '../../lexicon/closed.ts';
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes a lone verb after the mention, where its clause ends. */
export function noteEllipsis({ mention, unit, site, good, nominal }: Reading, notes: Notes): void {
  const segment = unit.segments[site.last];
  if (!good || !nominal || segment === undefined || site.last === 0) return;
  let last = segment.to - 1;
  while (unit.tokens[last]?.mark === true) last -= 1;
  if (last < mention.to || last > mention.to + 1 || !closed.ellipsis.has(unit.tokens[last]?.word.text ?? '')) return;
  notes.put('own:state', last);
  notes.put('ellipsis', last);
}
