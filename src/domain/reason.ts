// Why a gate has the outcome it has: data first, then one plain sentence.

import type { CalendarDate } from './date.ts';
import { type Fault, faultSentence } from './fault.ts';
import type { Rung } from './rung.ts';

/** Why an outcome is what it is. Numbers are numbers of entries. */
export type Reason =
  // met
  | { readonly kind: 'met'; readonly rung: Rung; readonly entry: number; readonly until: CalendarDate }
  // not met, from the gate's own entries
  | { readonly kind: 'no-entry' }
  /** Every entry is recorded after the date; the first of them. */
  | { readonly kind: 'not-yet-recorded'; readonly entry: number; readonly recorded: CalendarDate }
  /** The evidence reaches a rung, but not the one required. */
  | { readonly kind: 'below-rung'; readonly rung: Rung; readonly required: Rung; readonly entry: number }
  /** The last grant at the required rung counted through a day that has passed. */
  | { readonly kind: 'expired'; readonly entry: number; readonly expired: CalendarDate }
  | {
      readonly kind: 'withdrawn';
      readonly entry: number;
      readonly recorded: CalendarDate;
      readonly how: 'revoked' | 'lapsed';
      readonly sentence: string;
    }
  /** The last entry that would have granted something does not count. */
  | { readonly kind: 'not-counted'; readonly entry: number; readonly fault: Fault }
  /** Only counter-evidence or accepted risk is recorded. */
  | { readonly kind: 'no-grant' }
  // not met, or nobody can tell, from other gates
  | { readonly kind: 'prerequisites'; readonly gates: readonly string[] }
  | { readonly kind: 'prerequisite-cycle'; readonly cycle: readonly string[] }
  | { readonly kind: 'unknown-prerequisite'; readonly gate: string }
  // nobody can tell
  | { readonly kind: 'counter-evidence'; readonly entries: readonly number[] }
  | { readonly kind: 'unreadable-entry'; readonly file: string }
  | { readonly kind: 'broken-order'; readonly entry: number; readonly how: 'missing' | 'twice' | 'backdated' };

/** The name of a gate as readers know it, by id. */
export type Names = (gate: string) => string;

/** One plain English sentence for a reason. */
export function reasonSentence(reason: Reason, name: Names): string {
  switch (reason.kind) {
    case 'met':
      return `Entry ${reason.entry} shows it ${rungWords(reason.rung)}; it counts through ${reason.until}.`;
    case 'no-entry':
      return 'No entry in the ledger.';
    case 'not-yet-recorded':
      return `No entry in the ledger on this day; the first, entry ${reason.entry}, was recorded on ${reason.recorded}.`;
    case 'below-rung':
      return `Entry ${reason.entry} shows it ${rungWords(reason.rung)}; ${rungWords(reason.required)} is required.`;
    case 'expired':
      return `The last entry that counted, entry ${reason.entry}, expired on ${reason.expired}.`;
    case 'withdrawn':
      return `Entry ${reason.entry} of ${reason.recorded} says ${reason.how}: ${reason.sentence}`;
    case 'not-counted':
      return `Entry ${reason.entry} does not count. ${faultSentence(reason.fault)}`;
    case 'no-grant':
      return 'No entry in the ledger says that it was reached.';
    case 'prerequisites':
      return `It needs ${list(reason.gates.map(name))} first.`;
    case 'prerequisite-cycle':
      return `The gates need each other in a circle: ${reason.cycle.map(name).join(' needs ')}.`;
    case 'unknown-prerequisite':
      return `It needs “${reason.gate}” first, which is not a gate.`;
    case 'counter-evidence':
      return `${reason.entries.length === 1 ? 'Entry' : 'Entries'} ${list(reason.entries.map(String))} ${
        reason.entries.length === 1 ? 'speaks' : 'speak'
      } against it and nothing has answered yet.`;
    case 'unreadable-entry':
      return `${reason.file} could not be read or checked.`;
    case 'broken-order':
      return `${brokenWords[reason.how](reason.entry)} Nothing can be told from a ledger in this order.`;
    default:
      throw new TypeError(`unknown reason ${JSON.stringify(reason satisfies never)}`);
  }
}

/** A rung as words: `independently verified`. */
export function rungWords(rung: Rung): string {
  return rung.replace('-', ' ');
}

const brokenWords = {
  missing: (entry: number) => `Entry ${entry} of the ledger is missing.`,
  twice: (entry: number) => `Two entries of the ledger have the number ${entry}.`,
  backdated: (entry: number) => `Entry ${entry} of the ledger is dated before the one it follows.`,
} as const;

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
