// A sentence into clauses. Segments are cut at marks and conjunctions; then those that cannot stand alone (no verb, or a
// verb without a subject of its own) join the clause whose negation, plan or condition governs them too.

import type { Marks } from './grammar-marks.ts';
import type { Range } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What stands at a segment's left border. */
export type Border = 'start' | 'comma' | 'strong' | 'bracket' | 'contrast' | 'reason' | 'cell';

/** A stretch between two borders. */
export type Segment = Range & {
  readonly border: Border;
  /** Has a verb that can be a predicate. */
  readonly verb: boolean;
  /** Starts with a subject of its own, rather than going on with the one before. */
  readonly subject: boolean;
  /** Opens with a condition ("if", "once"). */
  readonly condition: boolean;
  /** Number of the clause it belongs to. */
  clause: number;
};

const strong = new Set([';', ':', '–']);
const brackets = new Set(['(', ')', '[', ']']);

/** Cuts a sentence into segments and numbers their clauses. */
export function segmentsOf(tokens: readonly Token[], range: Range, marks: Marks): Segment[] {
  const segments: Segment[] = [];
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
      condition: opensCondition(from, marks),
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
    if (brackets.has(text)) return 'bracket';
    if (text === '|') return 'cell';
    if (text === ',') return 'comma';
    if (text === '?' || text === '!' || text === '.') return at + 1 < range.to ? 'strong' : null;
    return null;
  }
  if (at === range.from) return null;
  if (marks.has(at, 'contrast')) return 'contrast';
  if (text === 'because' || text === 'since' || text === 'so')
    return tokens[at - 1]?.mark === true || text === 'because' ? 'reason' : null;
  if (text === 'and' || text === 'or') return startsClause(tokens, at + 1, range.to, marks) ? 'comma' : null;
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

function opensCondition(from: number, marks: Marks): boolean {
  return marks.has(from, 'condition') || (marks.has(from, 'coordinator') && marks.has(from + 1, 'condition'));
}

/** Is there a word that can be the segment's predicate? */
function predicateIn(tokens: readonly Token[], from: number, to: number, marks: Marks): boolean {
  for (let at = from; at < to; at += 1) if (isPredicate(tokens, at, from, to, marks)) return true;
  return false;
}

function isPredicate(tokens: readonly Token[], at: number, from: number, to: number, marks: Marks): boolean {
  const text = tokens[at]?.word.text ?? '';
  if (marks.has(at, 'aux')) return text !== "'s" || marks.has(at - 1, 'pronoun');
  if (!marks.has(at, 'verb') || text.endsWith('ing')) return false;
  const before = at - 1;
  const next = at + 1;
  if (at > from && (marks.has(before, 'determiner') || marks.has(before, 'preposition'))) return false;
  if (tokens[at]?.joined === true || tokens[next]?.joined === true) return false;
  const followed =
    next >= to ||
    tokens[next]?.mark === true ||
    marks.has(next, 'determiner') ||
    marks.has(next, 'preposition') ||
    marks.has(next, 'pronoun');
  if (at === from) return followed || !text.endsWith('d');
  if (text.endsWith('s') && !text.endsWith('ss')) return followed || !marks.has(next, 'aux');
  if (text.endsWith('ed') || text.endsWith('n') || text.endsWith('t') || text.endsWith('d')) return followed;
  return (
    marks.has(before, 'pronoun') ||
    (tokens[before]?.word.text.endsWith('s') === true && followed) ||
    tokens[before]?.word.text === 'not'
  );
}

/** Numbers the clauses. A segment without a verb, or without a subject, goes on with its neighbour. */
function group(segments: readonly Segment[]): void {
  let clause = 0;
  let hasVerb = segments[0]?.verb ?? false;
  for (let at = 1; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const soft = segment.border === 'comma' || segment.border === 'cell';
    const joins = soft ? !segment.verb || !hasVerb || !segment.subject : false;
    if (!joins) {
      clause += 1;
      hasVerb = segment.verb;
    } else hasVerb = hasVerb || segment.verb;
    segment.clause = clause;
  }
}
