// What can be wrong with an entry: read alone, by the rules between its members, and where it stands in the ledger.

import { addYears, type CalendarDate, lastDay, lastYear } from './date.ts';
import { type AcceptedRisk, type Entry, type Grant, isGrant } from './entry.ts';
import type { Evidence } from './evidence.ts';
import { isSamePerson } from './person.ts';
import type { Rung } from './rung.ts';

/** What can be wrong with an entry read alone, and at which member. */
export type EntryFault =
  | { readonly kind: 'same-person'; readonly path: Path; readonly person: string }
  | {
      readonly kind: 'expires-too-late';
      readonly path: Path;
      readonly expires: CalendarDate;
      readonly latest: CalendarDate;
    }
  | {
      readonly kind: 'expires-too-early';
      readonly path: Path;
      readonly expires: CalendarDate;
      readonly recorded: CalendarDate;
    }
  | { readonly kind: 'no-evidence'; readonly path: Path }
  | {
      readonly kind: 'collected-too-late';
      readonly path: Path;
      readonly collected: CalendarDate;
      readonly recorded: CalendarDate;
    }
  | { readonly kind: 'period-reversed'; readonly path: Path; readonly from: CalendarDate; readonly to: CalendarDate }
  | {
      readonly kind: 'period-too-late';
      readonly path: Path;
      readonly to: CalendarDate;
      readonly collected: CalendarDate;
    }
  | { readonly kind: 'answers-later'; readonly path: Path; readonly answers: number };

/** Why an entry that is sound by itself does not count where it stands in the ledger. */
export type PlaceFault =
  /** The rung below was never reached, or not again since it was revoked. */
  | { readonly kind: 'rung-skipped'; readonly rung: Rung; readonly missing: Rung }
  /** An upgrade to a rung that the gate stands on or above: that is a renewal. */
  | { readonly kind: 'not-an-upgrade'; readonly rung: Rung; readonly standing: Rung }
  /** A renewal of a rung that was never reached, or not again since it was revoked. */
  | { readonly kind: 'nothing-to-renew'; readonly rung: Rung }
  /** It answers an entry that is not an open counter-evidence entry of its gate. */
  | { readonly kind: 'nothing-to-answer'; readonly answers: number }
  /** It answers counter-evidence at a rung at which no gate may be met. */
  | { readonly kind: 'answer-too-low'; readonly rung: Rung; readonly lowest: Rung };

/** Why an entry does not count. */
export type Fault = EntryFault | PlaceFault;

type Path = readonly (string | number)[];

/** The last day that an entry recorded on a day may name as its expiry: a year on, or the last day of the calendar. */
export function latestExpiry(recorded: CalendarDate): CalendarDate {
  return Number(recorded.slice(0, 4)) < lastYear ? addYears(recorded, 1) : lastDay;
}

/** Everything wrong with one entry read alone. The schema of entries reports these; the evaluation counts no entry with one. */
export function entryFaults(entry: Entry): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  if ('expires' in entry) faults.push(...expiryFaults(entry));
  if (isGrant(entry)) faults.push(...grantFaults(entry));
  if ('evidence' in entry) faults.push(...(entry.evidence ?? []).flatMap((one, at) => evidenceFaults(entry, one, at)));
  return faults;
}

function expiryFaults({ recorded, expires }: Grant | AcceptedRisk): readonly EntryFault[] {
  const latest = latestExpiry(recorded);
  if (expires > latest) return [{ kind: 'expires-too-late', path: ['expires'], expires, latest }];
  if (expires < recorded) return [{ kind: 'expires-too-early', path: ['expires'], expires, recorded }];
  return [];
}

function grantFaults(entry: Grant): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  if (isSamePerson(entry.implementer, entry.verifier))
    faults.push({ kind: 'same-person', path: ['verifier'], person: entry.verifier });
  if (entry.evidence.length === 0) faults.push({ kind: 'no-evidence', path: ['evidence'] });
  for (const [at, answers] of (entry.answers ?? []).entries())
    if (answers >= entry.sequence) faults.push({ kind: 'answers-later', path: ['answers', at], answers });
  return faults;
}

function evidenceFaults({ recorded }: Entry, { collected, period }: Evidence, at: number): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  if (collected > recorded)
    faults.push({ kind: 'collected-too-late', path: ['evidence', at, 'collected'], collected, recorded });
  if (period.from > period.to)
    faults.push({ kind: 'period-reversed', path: ['evidence', at, 'period'], from: period.from, to: period.to });
  if (period.to > collected)
    faults.push({ kind: 'period-too-late', path: ['evidence', at, 'period', 'to'], to: period.to, collected });
  return faults;
}

/** A fault as one sentence: what is there, what was expected. */
export function faultSentence(fault: Fault): string {
  switch (fault.kind) {
    case 'same-person':
      return `The verifier “${fault.person}” is also the implementer; somebody else has to check.`;
    case 'expires-too-late':
      return `It expires on ${fault.expires}; an entry counts for one year at most, here through ${fault.latest}.`;
    case 'expires-too-early':
      return `It expires on ${fault.expires}, before it was recorded on ${fault.recorded}.`;
    case 'no-evidence':
      return 'It names no evidence; an upgrade or renewal needs at least one piece.';
    case 'collected-too-late':
      return `Its evidence was collected on ${fault.collected}, after the entry was recorded on ${fault.recorded}.`;
    case 'period-reversed':
      return `Its evidence speaks about a period from ${fault.from} to ${fault.to}, which ends before it begins.`;
    case 'period-too-late':
      return `Its evidence speaks about days up to ${fault.to}, but was collected on ${fault.collected}.`;
    case 'answers-later':
      return `It answers entry ${fault.answers}, which does not come before it.`;
    case 'rung-skipped':
      return `It claims the rung “${fault.rung}”, but “${fault.missing}” was not reached before it; no rung may be skipped.`;
    case 'not-an-upgrade':
      return `It is an upgrade to “${fault.rung}”, but the gate stands on “${fault.standing}” already; that takes a renewal.`;
    case 'nothing-to-renew':
      return `It renews the rung “${fault.rung}”, which was not reached before it; that takes an upgrade.`;
    case 'nothing-to-answer':
      return `It answers entry ${fault.answers}, which is not open counter-evidence about this gate.`;
    case 'answer-too-low':
      return `It answers counter-evidence at the rung “${fault.rung}”; that takes “${fault.lowest}” at least.`;
    default:
      throw new TypeError(`unknown fault ${JSON.stringify(fault satisfies never)}`);
  }
}
