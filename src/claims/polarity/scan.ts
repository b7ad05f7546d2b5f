// What a search for turns of polarity works on: a mention's place in its unit.

import type { Site } from '../scope.ts';
import type { Unit } from '../units.ts';

/** A mention's sentence while its negations are counted. */
export type Scan = {
  readonly site: Site;
  readonly unit: Unit;
  /** Tokens of the mention. */
  readonly used: ReadonlySet<number>;
};

/** Text of a token, empty beyond the ends. */
export const textAt = ({ unit }: Scan, at: number): string => unit.tokens[at]?.word.text ?? '';

/** Where a token's segment ends. */
export const segmentEnd = ({ unit }: Scan, at: number): number => unit.segments[unit.segmentAt(at)]?.to ?? at;
