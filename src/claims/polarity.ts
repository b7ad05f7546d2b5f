// Whether a mention is affirmed or denied: negations that govern it are counted, states of absence turn it once more, and
// "no longer unavailable" or "not just planned" cancel what they stand before.

import { predicateAt } from './predicates.ts';
import type { Site } from './scope.ts';
import type { Unit } from './units.ts';

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

const cancellable = ['absent', 'demo', 'need', 'plan', 'past'] as const;
/** Tokens between "no longer" or "not just" and what it cancels at most; a plain "not" reaches less far. */
const near = 6;
const nearPlain = 3;

/** Counts the turns for a mention. */
export function polarityOf(site: Site, unit: Unit, used: ReadonlySet<number>): Polarity {
  const { marks, segments, tokens } = unit;
  const { mention } = site;
  const cancelled = new Set<number>();
  const negators: number[] = [];
  let flips = 0;
  let carried = 0;
  let beside = false;
  let absent: number | null = null;
  let lifted = false;
  let weak: number | null = null;
  let state = false;
  const answerFrom = unit.kind === 'question:no' ? questionMarkAfter(mention.to) : Number.POSITIVE_INFINITY;
  segments.forEach((segment, place) => {
    const reach = site.reach(place);
    if (reach === 'far') return;
    let count = 0;
    let previous = -9;
    for (let at = segment.from; at < segment.to; at += 1) {
      // The words of an answer count once, as its kind.
      if (at >= answerFrom) break;
      if (!marks.any(at) || used.has(at) || unit.isMuted(at)) continue;
      const inner = reach === 'own' && at >= site.innerFrom;
      if (marks.has(at, 'absent') && !overlaps(at) && !cancelled.has(at) && !inner && !attributive(at, segment.to))
        absent ??= at;
      if (marks.has(at, 'absentWeak') && reach !== 'own') weak ??= at;
      if (marks.has(at, 'state')) state = true;
      if (marks.has(at, 'lifted')) lifted = true;
      const turn = turns(at, inner);
      if (turn === 'no') continue;
      if (turn !== 'forward') {
        const target = cancels(at, segment.to, turn);
        if (target !== null) {
          cancelled.add(target);
          continue;
        }
      }
      if (turn === 'only' || inner) continue;
      if ((reach === 'tail' || reach === 'link') && segment.border !== 'cell' && ofNoun(at, segment.to)) continue;
      if (reach === 'own' && at >= mention.to && (ofObject(at, segment.from) || besides(at))) continue;
      if (at - previous === 1 && !marks.has(at, 'preventer')) {
        previous = at;
        continue;
      }
      if (coordinated(previous, at)) {
        previous = at;
        continue;
      }
      previous = at;
      count += 1;
      negators.push(at);
    }
    if (reach === 'own') flips += Math.min(count, 3);
    else if (reach === 'clause' && place < site.first) carried = count > 0 ? count : carried;
    else if (count > 0 && !beside && (site.fragment || place >= site.first)) {
      beside = true;
      flips += 1;
    }
  });
  if (flips === 0 || onlyWithout(negators)) flips += carried;
  if (absent === null && !state && site.fragment) absent = weak;
  if (absent !== null) flips += lifted ? 2 : 1;
  if (flips === 0 && unit.kind !== 'question:no' && unit.denied(site.last)) flips += 1;
  if (unit.kind === 'question:no') flips += 1;
  return { flips, negators, cancelled, absent, double: isDouble() };

  /** "No … without", "nothing … that is not", "nobody … unsigned": a negated subject and a second turn in the same breath. */
  function isDouble(): boolean {
    const first = negators[0];
    const second = negators[1] ?? absent;
    if (flips !== 2 || first === undefined || second === null || second <= first) return false;
    if (index(second) < site.first || index(second) > site.last) return false;
    if (marks.has(second, 'without')) return true;
    if (/^(?:no|nobody|none|nothing|never|neither|nowhere)$/.test(tokens[first]?.word.text ?? '')) return true;
    for (let at = first + 1; at < second; at += 1) if (marks.has(at, 'relative')) return true;
    return false;
  }

  function questionMarkAfter(from: number): number {
    for (let at = from; at < unit.range.to; at += 1) if (tokens[at]?.word.text === '?') return at;
    return Number.POSITIVE_INFINITY;
  }

  function turns(at: number, inner: boolean): 'no' | 'not' | 'over' | 'only' | 'forward' {
    if (marks.has(at, 'notOnly')) return 'only';
    if (marks.has(at, 'noLonger')) return 'over';
    if (tokens[at]?.word.text === 'once' && segments[unit.segmentAt(at)]?.verb === 'none') return 'over';
    if (marks.has(at, 'onlyOne') && mention.pattern.kind === 'breach' && at < mention.from) return 'forward';
    if (marks.has(at, 'negator')) {
      if (unit.isAnswer(at) || isNumber(at) || (tokens[at]?.word.text === 'neither' && negators.length > 0))
        return 'no';
      return 'not';
    }
    if (marks.has(at, 'preventer') && mention.pattern.kind === 'breach' && at < mention.to && fromFollows(at))
      return 'forward';
    if (marks.has(at, 'insteadOf') && at < mention.from && cancels(at, segmentEnd(at), 'only') !== null) return 'only';
    if (marks.has(at, 'without') && index(at) === site.first && at < mention.from && !inner) return 'forward';
    if (marks.has(at, 'insteadOf') && index(at) === site.first && at < mention.from && !inner) return 'forward';
    return 'no';
  }

  /** The token that a negation at `at` cancels, if one stands near behind it. */
  function cancels(at: number, end: number, turn: 'not' | 'over' | 'only'): number | null {
    const stop = Math.min(end, at + (turn === 'not' ? nearPlain : near) + marks.span(at));
    if (turn !== 'only' && butFollows(at)) {
      for (let k = at + 1; k < end; k += 1) cancelled.add(k);
      return at;
    }
    for (let k = at + 1; k < stop; k += 1) {
      if (turn === 'not' && (used.has(k) || marks.has(k, 'relative'))) return null;
      for (const name of cancellable) {
        if (!marks.has(k, name) || used.has(k)) continue;
        if (name === 'past') continue;
        if (turn !== 'not') return k;
        if (name === 'plan' && !hasAnyMore(k, end) && !butAfter(k, end)) return null;
        return k;
      }
    }
    return null;
  }

  function hasAnyMore(from: number, end: number): boolean {
    for (let k = from; k < end; k += 1) if (marks.has(k, 'anyMore')) return true;
    return false;
  }

  /** "no exceptions", "not a diagram": the negation is of a noun beside the mention, not of the mention. */
  function ofNoun(at: number, end: number): boolean {
    const text = tokens[at]?.word.text;
    const next = tokens[at + 1]?.word.text ?? '';
    if (at + 1 >= end || tokens[at + 1]?.mark === true) return false;
    if (text === 'no' || text === 'zero')
      return (
        at > 0 &&
        !/^(?:yet|longer)$/.test(next) &&
        index(at) > site.last &&
        !(site.fragment && segments[index(at)]?.border !== 'comma')
      );
    return /^(?:a|an|the|just|only|merely|our|your|some|one)$/.test(next);
  }

  function index(at: number): number {
    return unit.segmentAt(at);
  }

  /** "needs no wizard": the negation is of an object, not of the predicate. */
  function ofObject(at: number, from: number): boolean {
    if (used.has(at - 1)) return false;
    const text = tokens[at]?.word.text;
    if ((text !== 'no' && text !== 'nothing' && text !== 'zero') || marks.span(at) > 1) return false;
    if (tokens[at - 1]?.word.text === 'with') return true;
    for (let k = at - 1; k >= from; k -= 1) {
      if (marks.has(k, 'aux'))
        return k < at - 1 && !['is', 'are', 'was', 'were', "'s"].includes(tokens[k]?.word.text ?? '');
      if (marks.has(k, 'verb')) return true;
    }
    return false;
  }

  /** "a failed disk": the absence is another noun's. */
  function attributive(at: number, end: number): boolean {
    const next = at + marks.span(at);
    if (next >= end || used.has(next) || tokens[next]?.mark === true || marks.span(at) > 1) return false;
    if (predicateAt(tokens, at, segments[index(at)]?.from ?? at, end, marks) === 'finite') return false;
    const free = [
      'aux',
      'verb',
      'preposition',
      'determiner',
      'pronoun',
      'coordinator',
      'stateWeak',
      'negator',
      'condition',
      'relative',
      'absent',
      'plan',
      'contrast',
    ] as const;
    return !free.some((name) => marks.has(next, name)) && !/ly$/.test(tokens[next]?.word.text ?? '');
  }

  /** "certificate no. 4711" */
  function isNumber(at: number): boolean {
    return (
      tokens[at]?.word.text === 'no' &&
      tokens[at + 1]?.word.text === '.' &&
      at + 2 < tokens.length &&
      tokens[at - 1]?.mark === false
    );
  }

  /** "stops … from": the verb holds off what comes after "from". */
  function fromFollows(at: number): boolean {
    for (let k = at + 1; k < Math.min(mention.to, at + 9); k += 1) if (tokens[k]?.word.text === 'from') return true;
    return false;
  }

  /** "a demo and not a live system": the negation is of what follows it. */
  function besides(at: number): boolean {
    return (
      marks.has(at - 1, 'coordinator') &&
      (marks.has(at + 1, 'determiner') || marks.has(at + 1, 'preposition') || tokens[at + 1]?.word.text === 'as')
    );
  }

  /** Do the words of an entry at `at` already belong to the mention? */
  function overlaps(at: number): boolean {
    for (let k = at; k < at + marks.span(at); k += 1) if (used.has(k)) return true;
    return false;
  }

  function segmentEnd(at: number): number {
    return segments[index(at)]?.to ?? at;
  }

  function butAfter(from: number, end: number): boolean {
    for (let k = from; k <= Math.min(end, from + 4); k += 1) if (tokens[k]?.word.text === 'but') return true;
    return false;
  }

  /** "not X but Y": what is denied is X only. */
  function butFollows(at: number): boolean {
    const next = segments[index(at) + 1];
    if (next === undefined || tokens[next.from]?.word.text !== 'but' || next.verb === 'finite') return false;
    return (
      /^(?:a|an|the|just|only|merely|mere|some|in|on|by|from)$/.test(tokens[at + marks.span(at)]?.word.text ?? '') &&
      at > mention.from
    );
  }

  function coordinated(first: number, second: number): boolean {
    return second - first < 12 && first >= 0 && marks.has(second - 1, 'coordinator');
  }

  function onlyWithout(found: readonly number[]): boolean {
    return found.every((at) => marks.has(at, 'without'));
  }
}
