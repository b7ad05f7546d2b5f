// Exclusion: "the only thing official about our reports is the font". Whatever is said of the one thing is denied of the rest.

import { closed } from '../../lexicon/closed.ts';
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes "the only thing … about" around the mention. */
export function noteExclusive({ mention, unit }: Reading, notes: Notes): void {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = unit.range.from; at < mention.to; at += 1) {
    if (text(at) !== 'only' || text(at - 1) !== 'the' || !closed.sortal.has(text(at + 1))) continue;
    for (let k = at + 2; k < at + 7; k += 1)
      if (text(k) === 'about' || text(k) === 'in' || text(k) === 'of') {
        notes.govern('own:exclusive', at);
        return;
      }
  }
}
