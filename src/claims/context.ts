// What stands around a passage and governs it: the words that lead a list in, a tick or cross as its marker, the header of a
// table's column, struck-through text.

import { type ClassTable, classTable } from './classes.ts';
import { grammarMarks, type Marks } from './grammar-marks.ts';
import type { Evidence } from './named-evidence.ts';
import { normalise } from './normalise.ts';
import type { Cell, Passage, Span } from './passage.ts';
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
const withholding = ['plan', 'modalFuture', 'need', 'prohibit', 'absent'] as const;
const asserting = ['state', 'stateWeak', 'ours', 'yours'] as const;
/** What "you get" and "us" take away: such a lead speaks of what is offered, whoever else it names. */
const addressed: ReadonlySet<string> = new Set(['otherParty', 'condition']);

/** No lead or header is longer. */
const longestRead = 400;

/** Makes the reader of surroundings. */
export function contextReader(): (passage: Passage) => Context {
  const table = classTable();
  const marksOf = grammarMarks(table);
  const tone = (text: string): Tone => toneOf(text, table, marksOf);
  const holdsBack = (text: string): boolean => {
    const tokens = tokenise(normalise(text.slice(0, longestRead)).text, table);
    const marks = marksOf(tokens);
    return tokens.some((_, at) => withholding.some((name) => marks.has(at, name)));
  };
  return (passage) => readContext(passage, { tone, holdsBack });
}

type Sense = { readonly tone: (text: string) => Tone; readonly holdsBack: (text: string) => boolean };

function readContext(passage: Passage, { tone, holdsBack }: Sense): Context {
  const lead = leadTone(passage, tone);
  const governs = passage.lead !== null && /[:：]\s*$/.test(passage.lead);
  const headers = passage.cells.map((cell) => ({
    cell,
    tone: cell.header === null ? ('neutral' as const) : tone(cell.header),
  }));
  const quietCells = headers.filter((header) => header.tone === 'against').map((header) => header.cell);
  const isRow = passage.cells.length > 1;
  const value = isRow ? valueOfRow(passage, headers) : trailingValue(passage.text);
  const withheld =
    value === 'tick' ? passage.cells.filter(({ start, end }) => holdsBack(passage.text.slice(start, end))) : [];
  /** Another cell of the row says that the mention is planned or required. */
  const isHeldBack = (at: number): boolean => withheld.some(({ start, end }) => at < start || at >= end);
  return {
    muted: [...passage.struck, ...quietCells],
    evidence: ({ start, good, fragment }) => {
      const out: Evidence[] = [];
      const mark = passage.mark ?? (isRow ? (isHeldBack(start) ? null : value) : fragment ? value : null);
      if (mark === 'cross') out.push({ name: 'mark:cross', at: null });
      if (mark === 'tick' && good && lead !== 'against') out.push({ name: 'mark:tick', at: null });
      if (lead === 'against')
        out.push({ name: fragment || governs ? 'lead:against' : 'lead:against:clause', at: null });
      if (lead === 'for' && good && fragment) out.push({ name: 'lead:for', at: null });
      if (quietCells.some((cell) => start >= cell.start && start < cell.end))
        out.push({ name: 'header:against', at: null });
      return out;
    },
  };
}

/** The tone of the lead; where it has none, a list or table still stands under a heading such as "Requirements". */
function leadTone({ lead, headings, role, mark }: Passage, tone: (text: string) => Tone): Tone {
  const own = lead === null ? 'neutral' : tone(lead);
  const heading = headings.at(-1);
  const isListed = (role === 'list-item' || role === 'row') && mark !== 'tick';
  if (own !== 'neutral' || heading === undefined || lead === heading || !isListed) return own;
  return tone(heading) === 'against' ? 'against' : own;
}

const yes = /^(?:true|yes|y|on|ok|okay|done|100\s?%|[✓✔✅☑🗸🗹🟢👍💯][\ufe0e\ufe0f]?)$/iu;
const no = /^(?:false|no|n|off|null|none|n\/a|[–—-]|\d{1,2}(?:\.\d+)?\s?%|[✗✘❌☒✕✖❎⛔🚫🛑🔴👎][\ufe0e\ufe0f]?)$/iu;
/** Beside a header such as "met", a number counts as well. */
const [one, zero] = [/^1$/, /^0$/];

/** What the cells of a row say that hold nothing but a yes or a no; those under a header such as "met" come first. */
function valueOfRow(
  { text }: Passage,
  headers: readonly { readonly cell: Cell; readonly tone: Tone }[],
): 'tick' | 'cross' | null {
  const said: Record<'for' | 'neutral', Set<'tick' | 'cross'>> = { for: new Set(), neutral: new Set() };
  for (const { cell, tone } of headers) {
    if (tone === 'against') continue;
    const value = text.slice(cell.start, cell.end).trim();
    if (yes.test(value) || (tone === 'for' && one.test(value)) || isFull(cell, value)) said[tone].add('tick');
    else if (no.test(value) || (tone === 'for' && zero.test(value))) said[tone].add('cross');
  }
  const deciding = said.for.size > 0 ? said.for : said.neutral;
  if (deciding.has('tick')) return deciding.size === 1 || deciding === said.for ? 'tick' : null;
  return deciding.has('cross') ? 'cross' : null;
}

/** "100" beside "progress". */
function isFull({ header }: Cell, value: string): boolean {
  return value === '100' && header !== null && /progress|percent|completion|coverage/i.test(header);
}

const longestLine = 80;

/** A short line that ends in a value: `door lock: 100%`, `Door lock ✓`. A bare "on" or "done" needs a colon before it. */
function trailingValue(text: string): 'tick' | 'cross' | null {
  const line = text.trimEnd();
  if (line.length > longestLine || /[.!?;]\s/.test(line)) return null;
  let from = line.length;
  while (from > 0 && !/[\s:=|]/.test(line.charAt(from - 1))) from -= 1;
  const value = line.slice(from);
  const before = line.slice(0, from).trimEnd();
  if (before === '' || (/^\p{L}+$/u.test(value) && !/[:=|]$/.test(before))) return null;
  return yes.test(value) ? 'tick' : no.test(value) ? 'cross' : null;
}

/** Reads the few words of a lead or a header. */
function toneOf(text: string, table: ClassTable, marksOf: (tokens: ReturnType<typeof tokenise>) => Marks): Tone {
  const tokens = tokenise(normalise(text.slice(0, longestRead)).text, table);
  const marks = marksOf(tokens);
  const isAddressed = tokens.some((_, at) => marks.has(at, 'ours') || marks.has(at, 'yours'));
  let found: Tone = 'neutral';
  for (let at = 0; at < tokens.length; at += 1) {
    if (marks.has(at, 'notOnly') || marks.has(at, 'noLonger')) return 'for';
    if (against.some((name) => marks.has(at, name) && !(isAddressed && addressed.has(name)))) return 'against';
    if (tokens[at]?.word.text === 'before') return 'against';
    if (asserting.some((name) => marks.has(at, name))) found = 'for';
  }
  return found;
}
