// What the gate line says in one sentence.

import { earlier } from '../domain/date.ts';
import type { GateView } from './gates.ts';
import { countWords } from './number.ts';
import type { State } from './state.ts';

/** How many gates are met, and until when that can be so at the latest. */
export function lineWords(gates: readonly GateView[]): Pick<State, 'words' | 'until' | 'lapsed'> {
  const days = gates.flatMap(({ state }) => (state.until === null ? [] : [state.until]));
  const [first, ...rest] = days;
  const all = countWords(gates.length);
  if (first === undefined) return { words: `Of ${all} gates, none is met.`, until: null, lapsed: '' };
  const until = rest.reduce(earlier, first);
  const count = days.length === 1 ? 'one is' : `${countWords(days.length)} are`;
  return {
    words: `Of ${all} gates, ${count} met until ${until}; nothing counts after ${until}.`,
    until,
    lapsed: `Since ${until} has passed, not all that was met still is: look at each gate.`,
  };
}
