// Wording that may be repeated elsewhere: what is so, as of when, until when, and where to look again.

import { evaluated } from './facts.ts';
import type { GateView } from './gates.ts';
import { closed, type State } from './state.ts';

/** A statement with its permanent link and the last day on which it may be repeated unread. */
export type Wording = {
  readonly text: string;
  readonly href: string;
  /** After this day the wording is void, where it speaks of something that ends; else `null`. */
  readonly until: string | null;
};

/** The wording of any statement. Sentences keep their own full stop. */
export function wording(sentence: string, href: string, repeatUntil: string, state: State = closed('')): Wording {
  const stop = /[.!?]$/.test(sentence) ? '' : '.';
  return {
    text: `${sentence}${stop} ${evaluated}; valid until ${repeatUntil}, then look again:`,
    href,
    until: state.until,
  };
}

/** The wording of a gate: its name and its state. */
export function gateWording({ title, state, href }: GateView, repeatUntil: string): Wording {
  return wording(`${title}: ${state.words}`, href, repeatUntil, state);
}
