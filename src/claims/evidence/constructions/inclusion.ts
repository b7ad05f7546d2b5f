// Inclusion: "our provider is audited, and so are we". What was said of another is said of us as well.

import { closed } from '../../lexicon/closed.ts';
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes "so are we" after the mention, and takes back that it was another party's. */
export function noteInclusion({ mention, unit, good }: Reading, notes: Notes): void {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = mention.to; at < unit.range.to - 2; at += 1) {
    if (text(at) !== 'so' && text(at) !== 'as') continue;
    if (!closed.proVerb.has(text(at + 1)) || (text(at + 2) !== 'we' && !unit.isName(at + 2))) continue;
    if (!good) return;
    notes.put('affirmed', at);
    for (const name of ['subject:other', 'subject:institution', 'own:otherOurs']) notes.drop(name);
    return;
  }
}
