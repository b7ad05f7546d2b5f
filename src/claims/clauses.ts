// A sentence into clauses. Segments are cut at marks and conjunctions; then those that cannot stand alone (no verb, or a
// verb without a subject of its own) join the clause whose negation, plan or condition governs them too.

import type { Marks } from './grammar-marks.ts';
import { type Predicate, predicateAt, predicateIn } from './predicates.ts';
import type { Range } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What stands at a segment's left border. */
export type Border = 'start' | 'comma' | 'colon' | 'strong' | 'bracket' | 'contrast' | 'reason' | 'cell';

/** A stretch between two borders. */
export type Segment = Range & {
  readonly border: Border;
  /** Has a word that can be a predicate: none, one that leans on a verb before it, or one that stands by itself. */
  readonly verb: Predicate;
  /** Starts with a subject of its own, rather than going on with the one before. */
  readonly subject: boolean;
  /** Opens with a condition ("if", "once"). */
  readonly condition: boolean;
  /** Goes on with a relative clause ("by which …"): what governs the one before governs it. */
  readonly relative: boolean;
  /** Number of the clause it belongs to. */
  readonly clause: number;
};

type Open = { -readonly [K in keyof Segment]: Segment[K] };

const strong = new Set([';', '–']);
const brackets = new Set(['(', ')', '[', ']']);

/** Cuts a sentence into segments and numbers their clauses. */
export function segmentsOf(tokens: readonly Token[], range: Range, marks: Marks): Segment[] {
  const segments: Open[] = [];
  let from = range.from;
  let border: Border = 'start';
  for (let at = range.from; at < range.to; at += 1) {
    const found = borderAt(tokens, at, range, marks);
    if (found === null) continue;
    close(at);
    border = found;
    from = tokens[at]?.mark === true ? at + 1 : at;
  }
  close(range.to);
  group(segments);
  return segments;

  function close(to: number): void {
    if (to <= from) return;
    const verb = predicateIn(tokens, from, to, marks);
    segments.push({
      from,
      to,
      border,
      verb,
      subject: hasSubject(tokens, from, to, marks),
      condition:
        opensCondition(tokens, from, to, marks) && (verb !== 'none' || !/^once$/.test(tokens[from]?.word.text ?? '')),
      relative: marks.has(from, 'preposition') && marks.has(from + 1, 'relative'),
      clause: 0,
    });
  }
}

function borderAt(tokens: readonly Token[], at: number, range: Range, marks: Marks): Border | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const text = token.word.text;
  if (token.mark) {
    if (strong.has(text) || (text === '-' && !token.joined)) return 'strong';
    if (text === ':') return 'colon';
    if (brackets.has(text)) return 'bracket';
    if (text === '|') return 'cell';
    if (text === ',') return 'comma';
    if (text === '?' || text === '!' || text === '.') return at + 1 < range.to ? 'strong' : null;
    return null;
  }
  if (at === range.from) return null;
  if (marks.has(at, 'contrast')) return text === 'yet' && tokens[at - 1]?.mark !== true ? null : 'contrast';
  if (text === 'because') return 'reason';
  if (text === 'since' && startsClause(tokens, at + 1, range.to, marks)) return 'reason';
  if (text === 'so' || text === 'as')
    return tokens[at - 1]?.word.text === ',' && startsClause(tokens, at + 1, range.to, marks) ? 'reason' : null;
  if (text === 'and' || text === 'or')
    return startsClause(tokens, at + 1, range.to, marks) || (marks.has(at + 1, 'aux') && at + 1 < range.to)
      ? 'comma'
      : null;
  if (
    marks.has(at, 'condition') &&
    text !== 'when' &&
    text !== 'after' &&
    text !== 'till' &&
    text !== 'imagine' &&
    text !== 'say'
  )
    return startsClause(tokens, at + 1, range.to, marks) ? 'comma' : null;
  return null;
}

/** A subject and a finite verb within the next few words. */
function startsClause(tokens: readonly Token[], from: number, to: number, marks: Marks): boolean {
  if (from >= to) return false;
  if (marks.has(from, 'pronoun') && !marks.has(from, 'determiner')) return true;
  const end = Math.min(to, from + 7);
  for (let at = from + 1; at < end; at += 1) {
    if (tokens[at]?.mark === true || marks.has(at, 'relative')) return false;
    if (marks.has(at, 'aux') && tokens[at]?.word.text !== "'s") return true;
    if (/[^s]s$/.test(tokens[at]?.word.text ?? '') && predicateAt(tokens, at, from, to, marks) === 'finite')
      return true;
  }
  return false;
}

function hasSubject(tokens: readonly Token[], from: number, to: number, marks: Marks): boolean {
  let at = from;
  while (
    at < to &&
    (marks.has(at, 'coordinator') ||
      marks.has(at, 'contrast') ||
      marks.has(at, 'reason') ||
      marks.has(at, 'condition') ||
      tokens[at]?.mark === true)
  )
    at += 1;
  if (marks.has(at, 'pronoun') || marks.has(at, 'determiner')) return true;
  return !marks.has(at, 'verb') && !marks.has(at, 'aux');
}

function opensCondition(tokens: readonly Token[], from: number, to: number, marks: Marks): boolean {
  let at = from;
  while (at < to && (tokens[at]?.mark === true || marks.has(at, 'coordinator') || marks.has(at, 'contrast'))) at += 1;
  if (/^(?:were|had|should)$/.test(tokens[at]?.word.text ?? '') && !asks(tokens, at)) return true;
  return marks.has(at, 'condition');
}

/** Does the sentence end in a question mark within reach? */
function asks(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 40); at += 1) if (tokens[at]?.word.text === '?') return true;
  return false;
}

/** Numbers the clauses. A segment without a verb, or without a subject, goes on with its neighbour. */
function group(segments: readonly Open[]): void {
  let clause = 0;
  let hasVerb = segments[0]?.verb === 'finite';
  for (let at = 1; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const soft = segment.border === 'comma';
    const verb = segment.verb === 'finite';
    const joins =
      soft && !segment.condition && segments[at - 1]?.condition !== true
        ? segment.verb !== 'finite' || !hasVerb || !segment.subject || segment.relative
        : soft && !verb;
    if (joins) hasVerb = hasVerb || verb;
    else {
      clause += 1;
      hasVerb = verb;
    }
    segment.clause = clause;
  }
}
