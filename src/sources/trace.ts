// From a sentence on a page back to the place in the sources where an author wrote it.

import { type Place, positionIndex } from '../diagnostics/place.ts';
import { readDocument } from '../documents/registry.ts';

/**
 * Finds where a rendered sentence was written: first as text of a content file, then as literal text of a template.
 * Quotes, dashes and white space may differ, since rendering changes them. `null` where no file has it.
 */
export function createTrace(
  contentTexts: ReadonlyMap<string, string>,
  templateTexts: ReadonlyMap<string, string>,
): (sentence: string) => Place | null {
  const blocks = lazily(() =>
    [...contentTexts].filter(([file]) => !neverShown.test(file)).flatMap(([file, text]) => foldedBlocks(file, text)),
  );
  const templates = lazily(() => [...templateTexts].map(([file, source]) => ({ file, source, folded: fold(source) })));
  return (sentence) => {
    const wanted = fold(sentence).text.trim();
    if (wanted === '') return null;
    const inTemplate = wanted.length < shortestPart ? null : inTemplates(wanted, templates());
    return inBlocks(wanted, blocks()) ?? inTemplate ?? partInBlocks(wanted, blocks());
  };
}

/** Content that no page shows: what claims sound like, and search words. */
const neverShown = /^content\/(?:subjects|wordings|vocabulary|exceptions)\//;

/**
 * Finds where an address was written: as the target of a link or as a value, in content first, then in templates. `null`
 * where it stands nowhere as it is.
 */
export function createAddressTrace(
  contentTexts: ReadonlyMap<string, string>,
  templateTexts: ReadonlyMap<string, string>,
): (href: string) => Place | null {
  return (href) => {
    for (const [file, text] of [...contentTexts, ...templateTexts]) {
      const at = ['(', '"', "'", ' '].map((before) => text.indexOf(before + href)).find((found) => found !== -1);
      if (at === undefined || /[\w/-]/.test(text[at + 1 + href.length] ?? '')) continue;
      const positionOf = positionIndex(text);
      return { file, label: 'link', range: { start: positionOf(at + 1), end: positionOf(at + 1 + href.length) } };
    }
    return null;
  };
}

/** Shorter texts stand in too many places by chance. */
const shortestPart = 12;

type Folded = { readonly text: string; readonly offsets: readonly number[] };
type FoldedBlock = Folded & {
  readonly file: string;
  readonly label: string;
  readonly sourceRange: (start: number, end: number) => Place['range'];
};

function foldedBlocks(file: string, text: string): readonly FoldedBlock[] {
  const result = readDocument({ file, bytes: new TextEncoder().encode(text) });
  if (result.kind !== 'read') return [];
  return result.blocks.map(({ text: blockText, label, sourceRange }) => ({
    ...fold(blockText),
    file,
    label,
    sourceRange,
  }));
}

function inBlocks(wanted: string, blocks: readonly FoldedBlock[]): Place | null {
  for (const block of blocks) {
    const at = block.text.indexOf(wanted);
    if (at !== -1) return placed(block, at, wanted.length);
  }
  return null;
}

/** A page may set a content string among words of its own: then the longest content string inside the sentence is meant. */
function partInBlocks(wanted: string, blocks: readonly FoldedBlock[]): Place | null {
  const [longest] = blocks
    .filter(({ text }) => text.length >= shortestPart && text.includes(' ') && wanted.includes(text.trim()))
    .sort((a, b) => b.text.length - a.text.length);
  return longest === undefined ? null : placed(longest, 0, longest.text.length);
}

function placed({ file, label, offsets, sourceRange }: FoldedBlock, at: number, length: number): Place {
  const start = offsets[at] ?? 0;
  const end = (offsets[at + length - 1] ?? start) + 1;
  return { file, label, range: sourceRange(start, end) };
}

type FoldedTemplate = { readonly file: string; readonly source: string; readonly folded: Folded };

function inTemplates(wanted: string, templates: readonly FoldedTemplate[]): Place | null {
  for (const { file, source, folded } of templates) {
    const at = folded.text.indexOf(wanted);
    if (at === -1) continue;
    const positionOf = positionIndex(source);
    const start = folded.offsets[at] ?? 0;
    const end = (folded.offsets[at + wanted.length - 1] ?? start) + 1;
    return { file, label: 'template text', range: { start: positionOf(start), end: positionOf(end) } };
  }
  return null;
}

const folds: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '.',
};

/** Lower case, plain quotes and dashes, single spaces; each character knows where it came from. */
function fold(text: string): Folded {
  const folded: string[] = [];
  const offsets: number[] = [];
  let before = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const plain = /\s/.test(character) ? ' ' : (folds[character] ?? character.toLowerCase());
    if (plain === before && (plain === ' ' || plain === '-' || plain === '.')) continue;
    before = plain;
    folded.push(plain);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
  }
  return { text: folded.join(''), offsets };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
