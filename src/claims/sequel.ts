// What follows a clause about the same thing, by a pronoun or an ellipsis, and confirms it or takes it back: "…; they aren't",
// "… isn't coming soon. It's here."

import type { Segment } from './clauses.ts';
import type { Marks } from './grammar-marks.ts';
import { closed } from './lexicon/closed.ts';
import type { GrammarClass } from './lexicon/grammar.ts';
import type { Range } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What a sequel is read from. */
export type Following = {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  /** Segments that hold a mention of their own. */
  readonly held: ReadonlySet<number>;
  /** The next sentence. */
  readonly next: Range | null;
};

const against = [
  'negator',
  'absent',
  'plan',
  'modalFuture',
  'need',
  'condition',
  'demo',
] as const satisfies readonly GrammarClass[];
/** Words of a next sentence that may confirm the one before. */
const longestNext = 12;

/** Does a following clause confirm what the segment says? */
export function isAffirmedAfter(segments: readonly Segment[], last: number, following: Following): boolean {
  const clause = segments[last]?.clause ?? 0;
  for (let at = last + 1; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.clause === clause) continue;
    if (segment.clause > clause + 1 || following.held.has(at)) return false;
    const said = reads(segment, following);
    if (said !== 'open') return said === 'affirms';
  }
  const { next, tokens } = following;
  if (next === null || next.to - next.from > longestNext || segments.at(-1)?.clause !== clause) return false;
  const opener = tokens[next.from]?.word.text ?? '';
  if (!closed.proSubject.has(opener) && !closed.anaphor.has(opener)) return false;
  for (let at = next.from; at < next.to; at += 1) if (closed.reserve.has(tokens[at]?.word.text ?? '')) return false;
  return reads(next, following) === 'affirms';
}

/** What a clause says of the thing before it. */
function reads({ from, to }: Range, { tokens, marks }: Following): 'affirms' | 'against' | 'open' {
  let anaphor = false;
  let arrives = false;
  for (let at = from; at < to; at += 1) {
    if (against.some((name) => marks.has(at, name))) return 'against';
    const text = tokens[at]?.word.text ?? '';
    if (closed.anaphor.has(text)) anaphor = true;
    if (closed.proSubject.has(text) && closed.proVerb.has(tokens[at + 1]?.word.text ?? '') && endsBy(at + 3))
      return 'affirms';
    if (marks.has(at, 'state') || closed.arrival.has(text)) arrives = true;
  }
  return anaphor && arrives ? 'affirms' : 'open';

  function endsBy(at: number): boolean {
    return at >= to || (at === to - 1 && tokens[at]?.mark === true);
  }
}

/** Does a following clause take back what the segment says? */
export function isDeniedAfter(segments: readonly Segment[], last: number, following: Following): boolean {
  const clause = segments[last]?.clause ?? 0;
  for (let at = last + 1; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.clause === clause) continue;
    if (segment.clause > clause + 2 || following.held.has(at)) return false;
    if (takesBack(segment, following)) return true;
  }
  return false;
}

function takesBack(segment: Segment, { tokens, marks }: Following): boolean {
  let anaphor = false;
  for (let at = segment.from; at < segment.to && at < segment.from + 5; at += 1) {
    const text = tokens[at]?.word.text ?? '';
    const next = tokens[at + 1];
    if (closed.deniedAnaphor.has(text)) anaphor = true;
    if (closed.sequelCategory.has(next?.word.text ?? '')) continue;
    if (text === 'no' && next?.mark === false && next.word.text !== 'longer' && next.word.text !== 'yet') continue;
    if ((marks.has(at, 'negator') || marks.has(at, 'absent')) && (anaphor || at === segment.from)) return true;
  }
  return false;
}
