// A negation spends itself on what it stands before: "no longer unavailable", "not just planned", "without having to check".

import { closed } from '../lexicon/closed.ts';
import { type Scan, textAt } from './scan.ts';

const cancellable = ['absent', 'demo', 'need', 'plan'] as const;
const heldBack = ['negator', 'absent', 'plan', 'modalFuture', 'need', 'condition', 'demo'] as const;
/** Tokens between "no longer" or "not just" and what it cancels at most; a plain "not" reaches less far. */
const near = 6;
const nearPlain = 3;

/** How a negation turns: `not` denies, `over` ends an old state, `only` stands in for "not only", `forward` denies what follows. */
export type Turn = 'not' | 'over' | 'only' | 'forward';

/** The token that a negation at `at` cancels, if one stands near behind it; "not X but Y" cancels the whole stretch. */
export function cancelledBy(scan: Scan, at: number, end: number, turn: Turn, cancelled: Set<number>): number | null {
  const { marks } = scan.unit;
  if (turn === 'forward') return marks.has(at, 'without') ? needAfter(scan, at, end) : null;
  const stop = Math.min(end, at + (turn === 'not' ? nearPlain : near) + marks.span(at));
  if (turn !== 'only' && isFollowedByBut(scan, at)) {
    for (let k = at + 1; k < end; k += 1) cancelled.add(k);
    return at;
  }
  for (let k = at + 1; k < stop; k += 1) {
    if (turn === 'not' && (scan.used.has(k) || marks.has(k, 'relative'))) return null;
    for (const name of cancellable) {
      if (!marks.has(k, name) || scan.used.has(k)) continue;
      if (turn !== 'not') return k;
      if (name === 'need' && (closed.deontic.has(textAt(scan, k)) || isObject(scan, at, k))) return null;
      return name === 'plan' && !hasAnyMore(scan, k, end) && !hasBut(scan, k, end) && !isAnswered(scan, at, end)
        ? null
        : k;
    }
  }
  return null;
}

/** "without anyone having to look" */
function needAfter(scan: Scan, at: number, end: number): number | null {
  for (let k = at + 1; k < Math.min(end, at + near); k += 1) if (scan.unit.marks.has(k, 'need')) return k;
  return null;
}

/** "does not meet the requirements": the need is the object of what is denied. */
function isObject(scan: Scan, at: number, need: number): boolean {
  return (
    textAt(scan, at) === 'not' &&
    closed.agendaNoun.has(textAt(scan, need)) &&
    scan.unit.marks.has(need - 1, 'determiner')
  );
}

/** "X is not a goal: the certificate came through": the next clause says what has come, with nothing held back. */
function isAnswered(scan: Scan, at: number, end: number): boolean {
  const { unit } = scan;
  const next = unit.segments[unit.segmentAt(at) + 1];
  if (next === undefined || next.from < end || (next.border !== 'colon' && next.border !== 'strong')) return false;
  let arrives = false;
  for (let k = next.from; k < next.to; k += 1) {
    if (heldBack.some((name) => unit.marks.has(k, name)) || closed.reserve.has(textAt(scan, k))) return false;
    if (unit.marks.has(k, 'state')) arrives = true;
  }
  return arrives && next.verb === 'finite';
}

function hasAnyMore(scan: Scan, from: number, end: number): boolean {
  for (let k = from; k < end; k += 1) if (scan.unit.marks.has(k, 'anyMore')) return true;
  return false;
}

function hasBut(scan: Scan, from: number, end: number): boolean {
  for (let k = from; k <= Math.min(end, from + 4); k += 1) if (textAt(scan, k) === 'but') return true;
  return false;
}

/** "not X but Y": what is denied is X only. */
function isFollowedByBut(scan: Scan, at: number): boolean {
  const { unit, site } = scan;
  const next = unit.segments[unit.segmentAt(at) + 1];
  if (next === undefined || textAt(scan, next.from) !== 'but' || next.verb === 'finite') return false;
  return at > site.mention.from && closed.beforeBut.has(textAt(scan, at + unit.marks.span(at)));
}
