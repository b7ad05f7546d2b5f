// A unit is what is judged as one: a sentence, or a question with the answer that follows it.

import { type Segment, segmentsOf } from './clauses.ts';
import type { Marks } from './grammar-marks.ts';
import type { Mention } from './matcher.ts';
import type { Range } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Statement, or question by what its answer says. */
export type UnitKind = 'statement' | 'question' | 'question:yes' | 'question:no' | 'question:other';

/** A sentence, its segments and what surrounds them. */
export type Unit = {
  readonly range: Range;
  readonly kind: UnitKind;
  readonly imperative: boolean;
  readonly marks: Marks;
  readonly segments: readonly Segment[];
  readonly segmentAt: (token: number) => number;
  readonly isQuoted: (token: number) => boolean;
  readonly isStruck: (token: number) => boolean;
  readonly isName: (token: number) => boolean;
  /** Does a segment hold a mention of any subject? */
  readonly mentioned: (segment: number) => boolean;
  /** Number of different subjects mentioned in the mention's clause. */
  readonly subjectsNear: (mention: Mention) => number;
};

/** What a unit needs from the passage it stands in. */
export type Surroundings = {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  readonly isQuoted: (token: number) => boolean;
  readonly isStruck: (token: number) => boolean;
  readonly isName: (token: number) => boolean;
};

/** Builds the unit of a sentence. */
export function unitOf(range: Range, kind: UnitKind, mentions: readonly Mention[], around: Surroundings): Unit {
  const { tokens, marks } = around;
  const segments = segmentsOf(tokens, range, marks);
  const segmentAt = (token: number): number => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle]?.from ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const held = new Set(mentions.flatMap((mention) => [segmentAt(mention.from), segmentAt(mention.to - 1)]));
  const byClause = new Map<number, Set<number>>();
  for (const mention of mentions) {
    const clause = segments[segmentAt(mention.from)]?.clause ?? 0;
    let set = byClause.get(clause);
    if (set === undefined) byClause.set(clause, (set = new Set()));
    set.add(mention.pattern.subject);
  }
  let first = range.from;
  while (tokens[first]?.mark === true && first < range.to) first += 1;
  return {
    range,
    kind,
    imperative: marks.has(first, 'verb') && !marks.has(first, 'aux') && /[^sdg]$/.test(tokens[first]?.word.text ?? 's'),
    segments,
    segmentAt,
    mentioned: (segment) => held.has(segment),
    subjectsNear: (mention) => byClause.get(segments[segmentAt(mention.from)]?.clause ?? 0)?.size ?? 1,
    marks: around.marks,
    isQuoted: around.isQuoted,
    isStruck: around.isStruck,
    isName: around.isName,
  };
}

/** Kind of a sentence, given the one that follows. */
export function kindOf(tokens: readonly Token[], marks: Marks, range: Range, next: Range | null): UnitKind {
  let question = -1;
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    if (tokens[at]?.word.text === '?') {
      question = at;
      break;
    }
  }
  if (question === -1) return 'statement';
  let rest = question + 1;
  while (rest < range.to && tokens[rest]?.mark === true) rest += 1;
  if (rest < range.to) return answerKind(tokens, marks, rest, range.to);
  if (next === null) return 'question';
  return answerKind(tokens, marks, next.from, next.to);
}

function answerKind(tokens: readonly Token[], marks: Marks, from: number, to: number): UnitKind {
  let at = from;
  while (at < to && tokens[at]?.mark === true) at += 1;
  if (marks.has(at, 'no')) return 'question:no';
  if (marks.has(at, 'yes')) return 'question:yes';
  if (marks.has(at, 'deflect')) return 'question';
  for (let k = from; k < to; k += 1) {
    if (marks.has(k, 'negator') || marks.has(k, 'absent') || marks.has(k, 'plan')) return 'question:no';
    if (tokens[k]?.word.text === '?') return 'question';
  }
  return 'question:other';
}
