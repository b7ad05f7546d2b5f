// A unit is what is judged as one: a sentence, or a question with the answer that follows it.

import type { Segment } from './clauses.ts';
import type { Marks } from './grammar-marks.ts';
import type { Mention } from './matcher.ts';
import type { Evidence } from './named-evidence.ts';
import { predicateAt } from './predicates.ts';
import type { Range } from './sentences.ts';
import { isAffirmedAfter, isDeniedAfter } from './sequel.ts';
import type { Token } from './tokens.ts';

/** Statement, or question by what its answer says. */
export type UnitKind = 'statement' | 'question' | 'question:yes' | 'question:no' | 'question:other';

/** A sentence, its segments and what surrounds them. */
export type Unit = {
  readonly tokens: readonly Token[];
  readonly range: Range;
  readonly kind: UnitKind;
  /** Where its question mark stands; infinite where it has none. */
  readonly questionMark: number;
  readonly imperative: boolean;
  readonly marks: Marks;
  readonly segments: readonly Segment[];
  readonly segmentAt: (token: number) => number;
  /** First word at or after a token. */
  readonly firstWord: (from: number) => number;
  readonly isQuoted: (token: number) => boolean;
  readonly isStruck: (token: number) => boolean;
  /** Counts for nothing: struck out, or in a column headed "Required". */
  readonly isMuted: (token: number) => boolean;
  readonly isName: (token: number) => boolean;
  /** Evidence from what stands around the passage. */
  readonly surroundings: (place: { token: number; good: boolean; fragment: boolean }) => Evidence[];
  /** Does a segment hold a mention of any subject? */
  readonly mentioned: (segment: number) => boolean;
  readonly clauseHasVerb: (clause: number) => boolean;
  /** Does the clause after this segment take it back ("; they aren't")? */
  readonly denied: (segment: number) => boolean;
  /** Does the clause after this segment confirm it ("; we already run it")? */
  readonly affirmed: (segment: number) => boolean;
  /** Is this the "no" of an answer, rather than a negation? */
  readonly isAnswer: (token: number) => boolean;
  /** Number of different subjects mentioned in the mention's clause. */
  readonly subjectsNear: (mention: Mention) => number;
};

/** What a unit needs from the passage it stands in. */
export type Surroundings = {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  readonly isQuoted: (token: number) => boolean;
  readonly isStruck: (token: number) => boolean;
  /** Counts for nothing: struck out, or in a column headed "Required". */
  readonly isMuted: (token: number) => boolean;
  readonly isName: (token: number) => boolean;
  /** Evidence from what stands around the passage. */
  readonly surroundings: (place: { token: number; good: boolean; fragment: boolean }) => Evidence[];
};

/** Builds the unit of a sentence. */
export function unitOf(
  range: Range,
  kind: UnitKind,
  next: Range | null,
  segments: readonly Segment[],
  mentions: readonly Mention[],
  around: Surroundings,
): Unit {
  const { tokens, marks } = around;
  const segmentAt = (token: number): number => segmentIndex(segments, token);
  const held = new Set(
    mentions
      .filter((mention) => mention.pattern.kind !== 'breach')
      .filter((mention) => segmentAt(mention.from) === segmentAt(mention.to - 1))
      .map((mention) => segmentAt(mention.from)),
  );
  const byClause = new Map<number, Set<number>>();
  for (const mention of mentions) {
    const clause = segments[segmentAt(mention.from)]?.clause ?? 0;
    byClause.set(clause, (byClause.get(clause) ?? new Set()).add(mention.pattern.subject));
  }
  let first = range.from;
  while (tokens[first]?.mark === true && first < range.to) first += 1;
  const withVerb = new Set(segments.filter((segment) => segment.verb !== 'none').map((segment) => segment.clause));
  return {
    tokens,
    clauseHasVerb: (clause) => withVerb.has(clause),
    isAnswer: (token) =>
      token === first && /^(?:no|nope|yes)$/.test(tokens[token]?.word.text ?? '') && tokens[token + 1]?.mark === true,
    affirmed: (segment) => isAffirmedAfter(segments, segment, { tokens, marks, held, next }),
    denied: (segment) => isDeniedAfter(segments, segment, { tokens, marks, held, next }),
    range,
    kind,
    questionMark: kind === 'statement' ? Number.POSITIVE_INFINITY : lastQuestionMark(around, range),
    imperative:
      predicateAt(tokens, first, first, range.to, marks) === 'leaning' &&
      /[^sdg]$/.test(tokens[first]?.word.text ?? 's'),
    segments,
    segmentAt,
    firstWord: (from) => {
      let at = from;
      while (tokens[at]?.mark === true) at += 1;
      return at;
    },
    mentioned: (segment) => held.has(segment),
    subjectsNear: (mention) => byClause.get(segments[segmentAt(mention.from)]?.clause ?? 0)?.size ?? 1,
    marks: around.marks,
    isQuoted: around.isQuoted,
    isStruck: around.isStruck,
    isMuted: around.isMuted,
    isName: around.isName,
    surroundings: around.surroundings,
  };
}

/** The last question mark that is the sentence's own. */
function lastQuestionMark({ tokens, isQuoted }: Surroundings, range: Range): number {
  for (let at = range.to - 1; at >= range.from; at -= 1)
    if (tokens[at]?.word.text === '?' && !(isQuoted(at) && !isQuoted(range.from + 1))) return at;
  return Number.POSITIVE_INFINITY;
}

/** Kind of a sentence, given the one that follows. */
export function kindOf(around: Surroundings, range: Range, next: Range | null): UnitKind {
  const { tokens, marks } = around;
  const question = lastQuestionMark(around, range);
  if (question === Number.POSITIVE_INFINITY) return 'statement';
  // “Is it so? · Name of the site” (the dot reads as a semicolon), “Is it so? →”: what follows is a label.
  if (/^[;→]$/.test(tokens[question + 1]?.word.text ?? '')) return 'question';
  let rest = question + 1;
  while (rest < range.to && tokens[rest]?.mark === true) rest += 1;
  if (rest < range.to) return answerKind(tokens, marks, rest, range.to);
  if (next === null) return 'question';
  return answerKind(tokens, marks, next.from, next.to);
}

function answerKind(tokens: readonly Token[], marks: Marks, from: number, to: number): UnitKind {
  let at = from;
  while (at < to && (tokens[at]?.mark === true || (tokens[at]?.word.text === 'a' && tokens[at + 1]?.word.text === ':')))
    at += 1;
  // “Not stated” leaves the question open.
  if (
    tokens[at]?.word.text === 'not' &&
    /^(?:stated|mentioned|known|described|specified|disclosed|said)$/.test(tokens[at + 1]?.word.text ?? '')
  )
    return 'question';
  if (marks.has(at, 'no') || marks.has(at + 1, 'no')) return 'question:no';
  if (marks.has(at, 'yes')) {
    for (let k = at + 1; k < to; k += 1)
      if (marks.has(k, 'plan') || marks.has(k, 'absent') || (k < at + 4 && marks.has(k, 'negator')))
        return 'question:no';
    return 'question:yes';
  }
  if (marks.has(at, 'deflect')) return 'question';
  let says = false;
  for (let k = from; k < to; k += 1) {
    if (marks.has(k, 'negator') || marks.has(k, 'absent') || marks.has(k, 'plan'))
      return /^(?:they|it|you|we|nobody|none|not)$/.test(tokens[at]?.word.text ?? '') &&
        k < at + 4 &&
        marks.has(k, 'negator')
        ? 'question:no'
        : 'question';
    if (tokens[k]?.word.text === '?') return 'question';
    if (k === at && marks.has(k, 'state')) return 'question:yes';
    if (marks.has(k, 'state') || marks.has(k, 'verb') || marks.has(k, 'aux') || marks.has(k, 'yours')) says = true;
  }
  // A name or a label after a question is no answer to it.
  return says && to - at > 3 ? 'question:other' : 'question';
}

/** Index of the segment that holds a token. */
export function segmentIndex(segments: readonly Segment[], token: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
