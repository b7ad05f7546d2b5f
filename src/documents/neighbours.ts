// Texts that stand beside each other and that a reader takes together: a name and the state below it ("Door lock" /
// "Working since launch."), a heading that asks and the passage that answers. Each is judged alone as well.

import type { SourceRange } from '../diagnostics/place.ts';
import type { Block } from './block.ts';
import { cellSeparator } from './markup/row.ts';

/** Two blocks read as one. */
export type Neighbours = {
  /** A row of name and state, or a question with the first sentence of its answer. */
  readonly block: Block;
  readonly parts: readonly [Block, Block];
};

const roles = {
  paragraph: 'both',
  heading: 'both',
  label: 'both',
  'list-item': 'second',
  row: 'none',
  definition: 'none',
  metadata: 'none',
} as const satisfies Record<Block['role'], 'both' | 'second' | 'none'>;

const longestName = 80;
const longestState = 60;
const longestQuestion = 300;
const longestAnswer = 300;
/** How an answer begins that says nothing without its question. */
const answers =
  /^(?:yes|no|nope|yep|sure|of course|absolutely|certainly|definitely|indeed|correct|right|true|always|never|not|already|since|100|[✓✔✅☑✗✘❌👍👎]|(?:it|they|we|you|that|this|both|all|each|these) (?:is|are|do|does|have|has|can|was|were)\b)/iu;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words before the one that says the state. */
const leadIns = set('it is are was has have been now already fully currently always all both every and – — -');
/** Words that say a state. What names a thing of its own is none. */
const states = set(
  'met done on up in at live active complete green ok okay yes ready available operational effective functional ' +
    'certified compliant secure closed open built kept held set proven true since 100 as no not',
);
/** Texts below a heading that may say its state; further ones speak of something else. */
const below = 6;

/** The neighbours among a document's blocks, in their order. */
export function neighboursOf(blocks: readonly Block[]): readonly Neighbours[] {
  const found: Neighbours[] = [];
  let before: Block | null = null;
  let heading: { readonly block: Block; left: number } | null = null;
  for (const block of blocks) {
    const role = roles[block.role];
    if (role !== 'none') {
      const under: Block | null =
        heading !== null && heading.left > 0 && block.headings.at(-1) === heading.block.text ? heading.block : null;
      if (before !== null) found.push(...pairOf(before, block));
      if (under !== null && under !== before) found.push(...pairOf(under, block));
      if (heading !== null) heading.left -= 1;
    }
    before = role === 'both' ? block : null;
    if (block.role === 'heading') heading = { block, left: below };
  }
  return found;
}

function pairOf(first: Block, second: Block): Neighbours[] {
  if (first.text === second.text || !/\p{L}/u.test(first.text)) return [];
  const asks = first.text.endsWith('?') && first.text.length <= longestQuestion;
  if (asks && !answers.test(second.text)) return [];
  const end = firstSentence(second.text);
  if (asks ? end > longestAnswer : end > longestState || !isName(first.text) || !isState(second.text, end)) return [];
  const separator = asks ? ' ' : cellSeparator;
  return [{ block: joined(first, second, end, separator), parts: [first, second] }];
}

/** A few words without an end, such as a heading or the label of a badge. */
function isName(text: string): boolean {
  return text.length <= longestName && !/[.!;,…]$/.test(text);
}

/** Words that say how something stands ("Live since launch", "now enforced", "is in force", "✓"), and do not ask. */
function isState(text: string, end: number): boolean {
  if (text.charAt(end - 1) === '?') return false;
  const words = text.slice(0, end).trim().toLowerCase().split(/\s+/);
  const first = words.find((word, at) => !leadIns.has(word) || at === words.length - 1) ?? '';
  const plain = first.replace(/[.,;:!]$/, '');
  return states.has(plain) || /^\P{L}/u.test(plain) || /\p{L}(?:ed|en|ing)$/u.test(plain);
}

/** Where the first sentence of a text ends. */
function firstSentence(text: string): number {
  const found = /[.!?](?=\s)/.exec(text.slice(0, longestAnswer + 1));
  return found === null ? text.length : found.index + 1;
}

function joined(first: Block, second: Block, end: number, separator: string): Block {
  const from = first.text.length + separator.length;
  const isRow = separator === cellSeparator;
  const move = (spans: Block['struck']): Block['struck'] =>
    spans
      .filter((span) => span.start < end)
      .map((span) => ({ start: span.start + from, end: Math.min(span.end, end) + from }));
  return {
    ...second,
    role: isRow ? 'row' : 'paragraph',
    text: first.text + separator + second.text.slice(0, end),
    headings: first.headings,
    mark: null,
    cells: isRow
      ? [
          { start: 0, end: first.text.length, header: null },
          { start: from, end: from + end, header: null },
        ]
      : [],
    struck: [...first.struck, ...move(second.struck)],
    quoted: [...first.quoted, ...move(second.quoted)],
    code: [...first.code, ...move(second.code)],
    label: `${first.label}, ${second.label}`,
    hidden: first.hidden || second.hidden,
    sourceRange: (start, stop) => {
      const left = start < first.text.length ? first.sourceRange(start, Math.min(stop, first.text.length)) : null;
      const right = stop > from ? second.sourceRange(Math.max(0, start - from), stop - from) : null;
      return around(left, right);
    },
  };
}

function around(left: SourceRange | null, right: SourceRange | null): SourceRange | null {
  if (left === null || right === null) return left ?? right;
  return { start: left.start, end: right.end };
}
