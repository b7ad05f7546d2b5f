// Denied speech: "it would be wrong to say that we aren't certified". What is called false is turned once, and the words of
// saying govern nothing.

import { closed } from '../lexicon/closed.ts';
import type { Mention } from '../matcher.ts';
import type { Unit } from '../units.ts';

/** Words between "wrong" and the verb of saying at most. */
const reach = 5;

/** Where the denied saying's content starts, before the mention; `null` where nothing is called false. */
export function deniedSpeechBefore(mention: Mention, unit: Unit): number | null {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = unit.range.from; at < mention.from; at += 1) {
    if (!closed.falsehood.has(text(at)) || isDenied(at)) continue;
    for (let k = at + 1; k <= at + reach && k < mention.from; k += 1) {
      if (unit.tokens[k]?.mark === true) break;
      if (closed.speech.has(text(k)) && (text(k) === 'that' || text(k - 1) === 'to' || text(k - 1) === 'of'))
        return k + 1;
    }
  }
  return null;

  function isDenied(at: number): boolean {
    for (let k = at - 1; k >= unit.range.from && k > at - 4; k -= 1) if (unit.marks.has(k, 'negator')) return true;
    return false;
  }
}
