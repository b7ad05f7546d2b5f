// Blocks as lines of a table: what a test says about a document.

import type { SourceRange } from '../../src/diagnostics/place.ts';
import type { Block } from '../../src/documents/block.ts';
import { readDocument } from '../../src/documents/registry.ts';

/** Reads a source text that has to be readable. */
export function blocksOf(file: string, source: string): readonly Block[] {
  const result = readDocument({ file, bytes: new TextEncoder().encode(source) });
  if (result.kind !== 'read') throw new Error(`${file} is ${JSON.stringify(result)}`);
  return result.blocks;
}

/** The block of a label. */
export function blockAt(file: string, source: string, label: string): Block {
  const blocks = blocksOf(file, source);
  const found = blocks.find((block) => block.label === label);
  if (found === undefined) throw new Error(`no ${label} among ${blocks.map((block) => block.label).join(', ')}`);
  return found;
}

/** The characters of the source in a range. */
export function textAt(source: string, range: SourceRange | null): string | null {
  if (range === null) return null;
  return source.slice(offsetAt(source, range.start), offsetAt(source, range.end));
}

/** The characters of the source that a word of a block came from. */
export function sourceOf(source: string, block: Block, word: string): string | null {
  const start = block.text.indexOf(word);
  if (start === -1) throw new Error(`no ${word} in ${block.text}`);
  return textAt(source, block.sourceRange(start, start + word.length));
}

/** Role, label, text and source of each block. */
export function shown(file: string, source: string): string[][] {
  return blocksOf(file, source).map((block) => [
    block.role,
    block.label,
    block.text,
    textAt(source, block.sourceRange(0, block.text.length)) ?? 'nowhere',
  ]);
}

/** Only the texts. */
export function texts(file: string, source: string): string[] {
  return blocksOf(file, source).map((block) => block.text);
}

function offsetAt(source: string, { line, column }: SourceRange['start']): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
