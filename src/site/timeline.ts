// What happened to a gate, as lines that a reader can follow: newest first, nothing left out.

import type { Change } from '../domain/entry.ts';
import { faultSentence } from '../domain/fault.ts';
import type { HistoryEvent } from '../domain/history.ts';
import { reasonSentence, rungWords } from '../domain/reason.ts';

/** One line of a timeline. */
export type TimelineLine = {
  readonly day: string;
  readonly words: string;
  /** The entry that the line is about; `null` for a turn that a day or another gate brought. */
  readonly entry: { readonly number: number; readonly href: string } | null;
};

/** What each change is called. */
export const changeWords = {
  upgrade: 'Upgrade',
  renewal: 'Renewal',
  downgrade: 'Downgrade',
  'counter-evidence': 'Counter-evidence',
  'accepted-risk': 'Accepted risk',
} as const satisfies Record<Change, string>;

/** The anchor of an entry on the page of the ledger. */
export function entryAnchor(number: number): string {
  return `entry-${number}`;
}

/** The permanent link of an entry. */
export function entryHref(number: number): string {
  return `/status#${entryAnchor(number)}`;
}

/** The lines of one gate's history. */
export function timeline(history: readonly HistoryEvent[], name: (gate: string) => string): readonly TimelineLine[] {
  return history.toReversed().map((event) => {
    const { day } = event;
    switch (event.kind) {
      case 'entry':
        return { day, words: entryWords(event), entry: { number: event.entry, href: entryHref(event.entry) } };
      case 'met':
        return { day, words: `The gate was met from this day, until ${event.until} at the latest.`, entry: null };
      case 'ended': {
        const words = `The gate was no longer met; ${event.through} was the last day. ${reasonSentence(event.because, name)}`;
        return { day, words, entry: null };
      }
      default:
        throw new TypeError(`unknown event ${JSON.stringify(event satisfies never)}`);
    }
  });
}

function entryWords({ change, rung, fault }: Extract<HistoryEvent, { kind: 'entry' }>): string {
  const what = rung === null ? changeWords[change] : `${changeWords[change]} to ${rungWords(rung)}`;
  return fault === null ? `${what}.` : `${what}; it does not count. ${faultSentence(fault)}`;
}
