// A gate's outcome as readers see it: a mark (its shape and colour), a word, and the day it ends.

import { type CalendarDate, earlier } from '../domain/date.ts';
import type { Evaluation } from '../domain/evaluate.ts';
import type { Mark } from './mark.ts';

/** What is shown beside a name. */
export type State = {
  readonly mark: Mark;
  /** In words, complete without the mark: whatever says met says until when. */
  readonly words: string;
  /** The last day on which the words hold; `null` for those that no day takes away. */
  readonly until: CalendarDate | null;
  /** What stands there after that day. */
  readonly lapsed: string;
};

/** The state of a gate. `cannot-tell` is published as not met. */
export function gateState({ outcome, reason, metUntil }: Evaluation): State {
  if (outcome === 'met' && metUntil !== null) return untilDay('met', metUntil, 'lapsed');
  const isLapsed = reason.kind === 'expired' || (reason.kind === 'withdrawn' && reason.how === 'lapsed');
  return isLapsed ? { ...closed('lapsed'), mark: 'lapsed' } : closed('not met');
}

/** A state of something that waits for gates: closed with these words, or open until the first of them expires. */
export function stateOfAll(gates: readonly { readonly state: State }[] | 'none', words: string): State {
  if (gates === 'none' || gates.length === 0) return closed(words);
  const days = gates.map(({ state }) => state.until);
  const first = days.reduce((least, day) => (least === null || day === null ? null : earlier(least, day)));
  return first === null ? closed(words) : untilDay('gates met', first, words);
}

/** A state that no day takes away: something is not there. */
export function closed(words: string): State {
  return { mark: 'not-met', words, until: null, lapsed: words };
}

/** A kind, not a state of anything: no gate has a part in it. */
export function plain(words: string): State {
  return { mark: 'plain', words, until: null, lapsed: words };
}

function untilDay(word: string, until: CalendarDate, lapsed: string): State {
  return { mark: 'met', words: `${word} until ${until}; nothing counts after ${until}`, until, lapsed };
}
