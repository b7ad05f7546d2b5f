// Disclaimer: "nothing herein shall be construed as …", "none of this should lead you to believe that …". The negation denies
// the inference, whatever stands inside it.

import { closed } from '../../lexicon/closed.ts';
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Words between the negation and the verb of construing at most. */
const reach = 9;

/** Notes a denied inference before the mention. */
export function noteDisclaimer({ mention, unit }: Reading, notes: Notes): void {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = unit.range.from; at < mention.from; at += 1) {
    if (!closed.negativeIndefinite.has(text(at))) continue;
    for (let k = at + 1; k < Math.min(mention.from, at + reach); k += 1)
      if (closed.construing.has(text(k)) && opensContent(k + 1)) {
        notes.govern('own:disclaimed', k);
        return;
      }
  }

  function opensContent(from: number): boolean {
    for (let at = from; at < from + 6 && at <= mention.from; at += 1)
      if (closed.contentOpener.has(text(at))) return true;
    return false;
  }
}
