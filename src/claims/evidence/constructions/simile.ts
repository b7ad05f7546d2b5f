// Ironic comparison: "about as immutable as a whiteboard", "no more compliant than a spreadsheet is". Praise compares as well
// ("as binding as ink"), so a plain "as … as" counts only where the thing compared with is none that people trust.

import { closed } from '../../lexicon/closed.ts';
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';

/** Notes a comparison that makes fun of the mention. */
export function noteSimile({ mention, unit }: Reading, notes: Notes): void {
  const text = (at: number): string => unit.tokens[at]?.word.text ?? '';
  for (let at = unit.range.from; at < Math.min(unit.range.to, mention.to + 6); at += 1) {
    const opens = text(at) === 'as' ? 'as' : text(at) === 'no' && closed.more.has(text(at + 1)) ? 'than' : null;
    if (opens === null) continue;
    const closes = closing(Math.max(at + 1, mention.from), opens);
    if (closes === -1 || !(isInside(at, closes) || isSubject(at))) continue;
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

  function isInside(opens: number, closes: number): boolean {
    return mention.words.some((word) => word > opens && word < closes);
  }

  /** The mention is what is compared: it stands before, in the same segment. */
  function isSubject(opens: number): boolean {
    return mention.to <= opens && unit.segmentAt(mention.from) === unit.segmentAt(opens);
  }

  function isNoun(at: number): boolean {
    return (
      unit.tokens[at]?.mark === false &&
      !unit.marks.has(at, 'preposition') &&
      !unit.marks.has(at, 'aux') &&
      !unit.marks.has(at, 'verb')
    );
  }

  function isTrusted(from: number): boolean {
    let head = from;
    while (head + 1 < unit.range.to && isNoun(head + 1)) head += 1;
    return closed.trusted.has(text(head));
  }
}
