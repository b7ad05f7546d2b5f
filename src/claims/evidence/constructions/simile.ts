// Ironic comparison: "about as immutable as a whiteboard", "no more compliant than a spreadsheet is". Praise compares as well
// ("as binding as ink"), so a plain "as … as" counts only where the thing compared with is none that people trust.

import { closed } from '../../lexicon/closed.ts';
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes a comparison that makes fun of the mention. */
export function noteSimile({ mention, unit }: Reading, notes: Notes): void {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = unit.range.from; at < mention.to; at += 1) {
    const opens = text(at) === 'as' ? 'as' : text(at) === 'no' && closed.more.has(text(at + 1)) ? 'than' : null;
    if (opens === null) continue;
    const closes = closing(Math.max(at + 1, mention.from), opens);
    if (closes === -1 || !mention.words.some((word) => word > at && word < closes)) continue;
    const indefinite = closed.indefinite.has(text(closes + 1));
    if (opens === 'than' || closed.about.has(text(at - 1)) || (indefinite && !isTrusted(closes + 2))) {
      notes.govern('own:irony', at);
      return;
    }
  }

  function closing(from: number, word: string): number {
    for (let at = from; at < Math.min(unit.range.to, from + 8); at += 1) if (text(at) === word) return at;
    return -1;
  }

  function isTrusted(from: number): boolean {
    for (let at = from; at < from + 4 && at < unit.range.to; at += 1) if (closed.trusted.has(text(at))) return true;
    return false;
  }
}
