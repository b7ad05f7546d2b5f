// What one gate's own entries come to, day by day, before its prerequisites are looked at.

import type { CalendarDate } from './date.ts';
import { type Change, type Entry, type Grant, isGrant } from './entry.ts';
import { entryFaults, type Fault, type PlaceFault } from './fault.ts';
import { lowestRequirable, type Rung, reaches, rungBelow, rungs } from './rung.ts';

/** A rung that an entry granted. */
export type Grip = { readonly rung: Rung; readonly entry: number; readonly expires: CalendarDate };

/** What a gate's own entries say after some of them. */
export type Standing = {
  /** The highest rung climbed without a skip since the last revocation, expired or not. */
  readonly climbed: Rung | null;
  /** The grants that no later entry withdrew or replaced, one a rung; some may have expired. */
  readonly grips: readonly Grip[];
  /** Numbers of the counter-evidence entries that nothing has answered. */
  readonly open: readonly number[];
  /** The last downgrade. */
  readonly withdrawn: (Entry & { readonly change: 'downgrade' }) | null;
  /** The last entry that does not count, and why. */
  readonly uncounted: { readonly entry: number; readonly fault: Fault } | null;
  /** The last entry that granted or withdrew something, counted or not. */
  readonly last: { readonly entry: number; readonly change: Change } | null;
};

/** A gate without entries. */
export const noStanding: Standing = {
  climbed: null,
  grips: [],
  open: [],
  withdrawn: null,
  uncounted: null,
  last: null,
};

/** Why an entry would not count after the entries that led to `standing`; `null` where it does. */
export function faultAfter(standing: Standing, entry: Entry): Fault | null {
  const [own] = entryFaults(entry);
  if (own !== undefined) return own;
  return isGrant(entry) ? placeFault(standing, entry) : null;
}

/** The standing after one more entry of the gate. Entries come in order of their numbers. */
export function after(standing: Standing, entry: Entry): Standing {
  const { sequence, change } = entry;
  switch (change) {
    case 'downgrade': {
      const climbed = entry.reason.kind === 'revoked' ? null : standing.climbed;
      return { ...standing, climbed, grips: [], withdrawn: entry, last: { entry: sequence, change } };
    }
    case 'counter-evidence':
      return { ...standing, open: [...standing.open, sequence] };
    case 'accepted-risk':
      return standing;
    case 'upgrade':
    case 'renewal': {
      const last = { entry: sequence, change };
      const fault = faultAfter(standing, entry);
      if (fault !== null) return { ...standing, uncounted: { entry: sequence, fault }, last };
      return { ...granted(standing, entry), last };
    }
    default:
      throw new TypeError(`unknown entry ${JSON.stringify(entry satisfies never)}`);
  }
}

/** The grants that count on a day: an entry that expires on D counts through D. */
export function gripsOn(standing: Standing, day: CalendarDate): readonly Grip[] {
  return standing.grips.filter((grip) => day <= grip.expires);
}

/** The grant with the highest rung, or `null` among none. */
export function highest(grips: readonly Grip[]): Grip | null {
  return grips.reduce<Grip | null>((top, grip) => (top !== null && reaches(top.rung, grip.rung) ? top : grip), null);
}

function placeFault(standing: Standing, entry: Grant & { readonly change: Change }): PlaceFault | null {
  const { rung } = entry;
  const hasClimbed = (other: Rung): boolean => standing.climbed !== null && reaches(standing.climbed, other);
  const unanswerable = entry.answers?.find((number) => !standing.open.includes(number));
  if (entry.change === 'renewal' && !hasClimbed(rung)) return { kind: 'nothing-to-renew', rung };
  if (entry.change === 'upgrade') {
    const top = highest(gripsOn(standing, entry.recorded));
    if (top !== null && reaches(top.rung, rung)) return { kind: 'not-an-upgrade', rung, standing: top.rung };
    const below = rungBelow(rung);
    if (below !== null && !hasClimbed(below)) return { kind: 'rung-skipped', rung, missing: lowestMissing(standing) };
  }
  if (unanswerable !== undefined) return { kind: 'nothing-to-answer', answers: unanswerable };
  // Counter-evidence speaks against being met; nothing weaker than what may be met can answer it.
  if (entry.answers !== undefined && !reaches(rung, lowestRequirable))
    return { kind: 'answer-too-low', rung, lowest: lowestRequirable };
  return null;
}

function lowestMissing({ climbed }: Standing): Rung {
  return rungs.find((rung) => climbed === null || !reaches(climbed, rung)) ?? rungs[0];
}

function granted(standing: Standing, entry: Grant): Standing {
  const { rung, expires, sequence, answers = [] } = entry;
  const climbed = standing.climbed !== null && reaches(standing.climbed, rung) ? standing.climbed : rung;
  const others = standing.grips.filter((grip) => grip.rung !== rung);
  return {
    ...standing,
    climbed,
    grips: [...others, { rung, entry: sequence, expires }],
    open: standing.open.filter((number) => !answers.includes(number)),
  };
}
