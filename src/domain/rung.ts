// The ladder of evidence. A gate climbs it one rung at a time.

/** The rungs, lowest first. */
export const rungs = [
  'explained',
  'verified',
  'validated',
  'independently-verified',
  'independently-validated',
] as const;

/** How far the evidence for a gate reaches. */
export type Rung = (typeof rungs)[number];

/** The lowest rung that a gate may require: below it there is progress, never an outcome of met. */
export const lowestRequirable: Rung = 'independently-verified';

/** Place of a rung on the ladder, 0 for the lowest. */
export function rungHeight(rung: Rung): number {
  return rungs.indexOf(rung);
}

/** Whether `rung` is `other` or above it. */
export function reaches(rung: Rung, other: Rung): boolean {
  return rungHeight(rung) >= rungHeight(other);
}

/** The rung directly below, or `null` for the lowest. */
export function rungBelow(rung: Rung): Rung | null {
  return rungs[rungHeight(rung) - 1] ?? null;
}
