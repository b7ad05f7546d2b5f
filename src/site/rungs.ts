// The ladder of evidence in words.

import { rungWords } from '../domain/reason.ts';
import { type Rung, rungHeight, rungs } from '../domain/rung.ts';

/** The rungs up to and with this one, lowest first. */
export function rungsUpTo(rung: Rung): readonly string[] {
  return rungs.slice(0, rungHeight(rung) + 1).map(rungWords);
}
