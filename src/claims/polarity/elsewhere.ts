// Negations and absences that belong to another word beside the mention: "no exceptions", "needs no wizard", "a failed disk".

import { closed } from '../lexicon/closed.ts';
import { predicateAt, startsAnother } from '../predicates.ts';
import { type Scan, textAt } from './scan.ts';

/** "no exceptions", "not a diagram": the negation is of a noun beside the mention, not of the mention. */
export function negatesNoun(scan: Scan, at: number, end: number): boolean {
  const { unit, site } = scan;
  const text = textAt(scan, at);
  const next = textAt(scan, at + 1);
  if (at + 1 >= end || unit.tokens[at + 1]?.mark === true) return false;
  if (text === 'no' || text === 'zero') {
    const index = unit.segmentAt(at);
    return (
      at > 0 &&
      next !== 'yet' &&
      next !== 'longer' &&
      index > site.last &&
      !(site.fragment && unit.segments[index]?.border !== 'comma')
    );
  }
  return closed.categoryOpener.has(next);
}

/** "no exceptions", "without a gap": what is denied is a flaw. */
export function negatesFlaw(scan: Scan, at: number): boolean {
  const { unit } = scan;
  for (let k = at + 1; k <= at + 3; k += 1) {
    if (unit.tokens[k]?.mark === true || scan.used.has(k)) return false;
    if (closed.flaw.has(textAt(scan, k))) return true;
    if (unit.marks.has(k, 'preposition') || unit.marks.has(k, 'aux')) return false;
  }
  return false;
}

/** "needs no wizard": the negation is of an object, not of the predicate. */
export function negatesObject(scan: Scan, at: number, from: number): boolean {
  const { unit, used } = scan;
  if (used.has(at - 1)) return false;
  if (!closed.zeroQuantity.has(textAt(scan, at)) || unit.marks.span(at) > 1) return false;
  if (textAt(scan, at - 1) === 'with') return true;
  for (let k = at - 1; k >= from; k -= 1) {
    if (unit.marks.has(k, 'aux')) return k < at - 1 && !closed.be.has(textAt(scan, k));
    if (unit.marks.has(k, 'verb')) return true;
  }
  return false;
}

/** "a demo and not a live system": the negation is of what follows it. */
export function negatesNext(scan: Scan, at: number): boolean {
  const { marks } = scan.unit;
  return (
    marks.has(at - 1, 'coordinator') &&
    (marks.has(at + 1, 'determiner') || marks.has(at + 1, 'preposition') || textAt(scan, at + 1) === 'as')
  );
}

/** "certificate no. 4711" */
export function isNumberSign(scan: Scan, at: number): boolean {
  return (
    textAt(scan, at) === 'no' &&
    textAt(scan, at + 1) === '.' &&
    at + 2 < scan.unit.tokens.length &&
    scan.unit.tokens[at - 1]?.mark === false
  );
}

/** After an absence, more words start something else. */
const free = [...startsAnother, 'absent', 'plan', 'contrast'] as const;

/** "a failed disk": the absence is another noun's. */
export function describesOther(scan: Scan, at: number, end: number): boolean {
  const { tokens, marks, segments } = scan.unit;
  const next = at + marks.span(at);
  if (closed.be.has(textAt(scan, at - 1))) return false;
  if (next >= end || scan.used.has(next) || tokens[next]?.mark === true || marks.span(at) > 1) return false;
  if (predicateAt(tokens, at, segments[scan.unit.segmentAt(at)]?.from ?? at, end, marks) === 'finite') return false;
  return !free.some((name) => marks.has(next, name)) && !textAt(scan, next).endsWith('ly');
}
