// What stands around a passage and governs it: the words that lead a list in, a tick or cross as its marker, the header of a
// table's column, struck-through text.

import { type ClassTable, classTable } from './classes.ts';
import { grammarMarks, type Marks } from './grammar-marks.ts';
import type { Evidence } from './named-evidence.ts';
import { normalise } from './normalise.ts';
import type { Passage, Span } from './passage.ts';
import { tokenise } from './tokens.ts';

/** What a lead or a header says of the things it introduces. */
type Tone = 'for' | 'against' | 'neutral';

/** A passage's surroundings, read once. */
export type Context = {
  /** Evidence that every mention of the passage gets; `good`: the mention itself is affirmed; `fragment`: it has no predicate. */
  readonly evidence: (place: { start: number; good: boolean; fragment: boolean }) => Evidence[];
  /** Stretches whose words count for nothing: struck out, or under a header such as "Required". */
  readonly muted: readonly Span[];
};

const against = [
  'plan',
  'modalFuture',
  'need',
  'prohibit',
  'demo',
  'absent',
  'absentWeak',
  'condition',
  'negator',
  'without',
  'insteadOf',
  'otherParty',
  'prohibitOpening',
] as const;
const asserting = ['state', 'stateWeak', 'ours', 'yours'] as const;

/** Makes the reader of surroundings. */
export function contextReader(): (passage: Passage) => Context {
  const table = classTable();
  const marksOf = grammarMarks(table);
  return (passage) => readContext(passage, (text) => toneOf(text, table, marksOf));
}

function readContext(passage: Passage, tone: (text: string) => Tone): Context {
  const lead = passage.lead === null ? 'neutral' : tone(passage.lead);
  const headers = passage.cells.map((cell) => ({
    cell,
    tone: cell.header === null ? ('neutral' as const) : tone(cell.header),
  }));
  const quietCells = headers.filter((header) => header.tone === 'against').map((header) => header.cell);
  return {
    muted: [...passage.struck, ...quietCells],
    evidence: ({ start, good, fragment }) => {
      const out: Evidence[] = [];
      if (passage.mark === 'cross') out.push({ name: 'mark:cross', at: null });
      if (passage.mark === 'tick' && good && lead !== 'against') out.push({ name: 'mark:tick', at: null });
      if (lead === 'against') out.push({ name: fragment ? 'lead:against' : 'lead:against:clause', at: null });
      if (lead === 'for' && good && fragment) out.push({ name: 'lead:for', at: null });
      if (quietCells.some((cell) => start >= cell.start && start < cell.end))
        out.push({ name: 'header:against', at: null });
      return out;
    },
  };
}

/** Reads the few words of a lead or a header. */
function toneOf(text: string, table: ClassTable, marksOf: (tokens: ReturnType<typeof tokenise>) => Marks): Tone {
  const tokens = tokenise(normalise(text.slice(0, 400)).text, table);
  const marks = marksOf(tokens);
  let found: Tone = 'neutral';
  for (let at = 0; at < tokens.length; at += 1) {
    if (against.some((name) => marks.has(at, name))) return 'against';
    if (tokens[at]?.word.text === 'before') return 'against';
    if (asserting.some((name) => marks.has(at, name))) found = 'for';
  }
  return found;
}
