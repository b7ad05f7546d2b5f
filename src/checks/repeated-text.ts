// Text that a file repeats from a page of the site, letter for letter, has been judged where it stands, with the headings,
// lists and tables around it. The search index repeats pages that way; judged alone, its run-on text would mean something
// else.

import type { Block } from '../documents/block.ts';
import type { SiteInput } from './check.ts';

type LookedFile = SiteInput['files'][number];

/** Tells whether a block of a search fragment only repeats the pages of the site. */
export function repeatedFromPages(files: readonly LookedFile[]): (file: LookedFile, block: Block) => boolean {
  let pages: string | null = null;
  return (file, block) => {
    if (!file.path.endsWith('.pf_fragment')) return false;
    pages ??= files
      .filter(({ path }) => path.endsWith('.html'))
      .map(lettersOfFile)
      .join('\n');
    const all = pages;
    return block.text
      .split(/[.!?|]\s+/)
      .map(letters)
      .every((sentence) => all.includes(sentence));
  };
}

function lettersOfFile({ look }: LookedFile): string {
  if (look.how === 'no text' || look.how === 'not read') return '';
  return look.result.blocks.map(({ text }) => letters(text)).join('');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
