// Whether a mention is affirmed or denied: negations that govern it are counted, states of absence turn it once more, and
// "no longer unavailable" or "not just planned" cancel what they stand before.

import { closed } from '../lexicon/closed.ts';
import type { Site } from '../scope.ts';
import type { Unit } from '../units.ts';
import { cancelledBy } from './cancelling.ts';
import { describesOther, negatesFlaw, negatesNext, negatesNoun, negatesObject } from './elsewhere.ts';
import { type Scan, textAt } from './scan.ts';
import { turnAt } from './turns.ts';

/** The turns that govern a mention. */
export type Polarity = {
  /** Turns of polarity. */
  readonly flips: number;
  /** Tokens that turn, for telling. */
  readonly negators: readonly number[];
  /** Tokens of absence, plan, need or demonstration that a negation cancels. */
  readonly cancelled: ReadonlySet<number>;
  /** Token of absence that counts. */
  readonly absent: number | null;
  /** A full double negation: "no … without", "nothing … that is not". */
  readonly double: boolean;
};

/**
 * Counts the turns for a mention. `asked`: it stands in a question that is answered; `from`: where the content of a denied saying
 * starts, whose outside turns it once.
 */
export function polarityOf(
  site: Site,
  unit: Unit,
  used: ReadonlySet<number>,
  { asked, from }: { readonly asked: boolean; readonly from: number | null },
): Polarity {
  const scan: Scan = { site, unit, used };
  const { marks } = unit;
  const { mention } = site;
  const found = { negators: [] as number[], cancelled: new Set<number>(), absent: null as number | null };
  let flips = 0;
  let carried = 0;
  let beside = false;
  let lifted = false;
  let weak: number | null = null;
  let state = false;
  // The words of an answer count once, as its kind.
  const answerFrom = asked ? unit.questionMark : Number.POSITIVE_INFINITY;
  unit.segments.forEach((segment, place) => {
    const reach = site.reach(place);
    if (reach === 'far') return;
    let count = 0;
    let previous = -9;
    for (let at = segment.from; at < segment.to; at += 1) {
      if (at >= answerFrom) break;
      if (from !== null && at < from) continue;
      if (!marks.any(at) || used.has(at) || unit.isMuted(at)) continue;
      const inner = reach === 'own' && at >= site.innerFrom;
      if (
        marks.has(at, 'absent') &&
        !overlaps(at) &&
        !found.cancelled.has(at) &&
        !inner &&
        !describesOther(scan, at, segment.to)
      )
        found.absent ??= at;
      if (marks.has(at, 'absentWeak') && reach !== 'own') weak ??= at;
      if (marks.has(at, 'state')) state = true;
      if (marks.has(at, 'lifted')) lifted = true;
      const turn = turnAt(scan, at, inner, found.negators.length === 0);
      if (turn === null) continue;
      const target = cancelledBy(scan, at, segment.to, turn, found.cancelled);
      if (target !== null) {
        found.cancelled.add(target);
        continue;
      }
      if (turn === 'only' || inner) continue;
      if ((reach === 'tail' || reach === 'link') && segment.border !== 'cell' && negatesNoun(scan, at, segment.to))
        continue;
      if (at > mention.from && negatesFlaw(scan, at)) continue;
      if (reach === 'own' && at >= mention.to && (negatesObject(scan, at, segment.from) || negatesNext(scan, at)))
        continue;
      const joins = at - previous === 1 ? !marks.has(at, 'preventer') : coordinated(previous, at);
      previous = at;
      if (joins) continue;
      count += 1;
      found.negators.push(at);
    }
    // "aren't encrypted, aren't checksummed": the denials of a mention's several segments agree.
    if (reach === 'own') flips = Math.max(flips, Math.min(count, 3));
    else if (reach === 'clause' && place < site.first) carried = count > 0 ? count : carried;
    else if (count > 0 && !beside && (site.fragment || place >= site.first)) {
      beside = true;
      flips += 1;
    }
  });
  if (flips === 0 || found.negators.every((at) => marks.has(at, 'without'))) flips += carried;
  if (found.absent === null && !state && site.fragment) found.absent = weak;
  if (found.absent !== null && counts(found.absent)) flips += lifted ? 2 : 1;
  if (flips === 0 && !asked && unit.denied(site.last)) flips += 1;
  if (asked && unit.kind === 'question:no') flips += 1;
  if (from !== null) {
    flips += 1;
    return { ...found, absent: null, flips, double: flips === 2 };
  }
  return { ...found, flips, double: flips === 2 && isDouble(scan, found.negators, found.absent) };

  /** An absence beside clauses that are denied already agrees with them; few absences rule out a breach. */
  function counts(absent: number): boolean {
    const place = unit.segmentAt(absent);
    const elsewhere = place < site.first || place > site.last;
    if (elsewhere && found.negators.some((at) => unit.segmentAt(at) >= site.first && unit.segmentAt(at) <= site.last))
      return false;
    return mention.pattern.kind !== 'breach' || marks.span(absent) > 1 || closed.impossible.has(textAt(scan, absent));
  }

  /** Do the words of an entry at `at` already belong to the mention? */
  function overlaps(at: number): boolean {
    for (let k = at; k < at + marks.span(at); k += 1) if (used.has(k)) return true;
    return false;
  }

  function coordinated(first: number, second: number): boolean {
    return second - first < 12 && first >= 0 && marks.has(second - 1, 'coordinator');
  }
}

/** "No … without", "nothing … that is not", "nobody … unsigned": a negated subject and a second turn in the same breath. */
function isDouble(scan: Scan, negators: readonly number[], absent: number | null): boolean {
  const { unit, site } = scan;
  const first = negators[0];
  const second = negators[1] ?? absent;
  if (first === undefined || second === null || second <= first) return false;
  const segment = unit.segmentAt(second);
  if (segment < site.first || segment > site.last) return false;
  if (unit.marks.has(second, 'without') || closed.negatedSubject.has(textAt(scan, first))) return true;
  for (let at = first + 1; at < second; at += 1) if (unit.marks.has(at, 'relative')) return true;
  return false;
}
