// Which tokens turn polarity, and how.

import { cancelledBy, type Turn } from './cancelling.ts';
import { isNumberSign } from './elsewhere.ts';
import { type Scan, segmentEnd, textAt } from './scan.ts';

/** The turn at a token, or `null`. `inner`: it stands in a relative clause after the mention; `first`: nothing turned before it. */
export function turnAt(scan: Scan, at: number, inner: boolean, first: boolean): Turn | null {
  const { unit, site } = scan;
  const { marks } = unit;
  const { mention } = site;
  const isBreach = mention.pattern.kind === 'breach';
  if (marks.has(at, 'notOnly')) return 'only';
  if (marks.has(at, 'noLonger')) return 'over';
  if (textAt(scan, at) === 'once' && unit.segments[unit.segmentAt(at)]?.verb === 'none') return 'over';
  if (marks.has(at, 'onlyOne') && isBreach && at < mention.from) return 'forward';
  if (marks.has(at, 'negator')) {
    if (unit.isAnswer(at) || isNumberSign(scan, at) || (textAt(scan, at) === 'neither' && !first)) return null;
    return 'not';
  }
  if (marks.has(at, 'preventer') && isBreach && at < mention.to && hasFrom(scan, at)) return 'forward';
  if (
    marks.has(at, 'insteadOf') &&
    at < mention.from &&
    cancelledBy(scan, at, segmentEnd(scan, at), 'only', new Set()) !== null
  )
    return 'only';
  const governs = unit.segmentAt(at) === site.first && at < mention.from && !inner;
  return governs && (marks.has(at, 'without') || marks.has(at, 'insteadOf')) ? 'forward' : null;
}

/** "stops … from": the verb holds off what comes after "from". */
function hasFrom(scan: Scan, at: number): boolean {
  for (let k = at + 1; k < Math.min(scan.site.mention.to, at + 9); k += 1) if (textAt(scan, k) === 'from') return true;
  return false;
}
