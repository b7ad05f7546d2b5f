// The files of search repeat the pages of the site and the terms of the vocabulary, letter for letter. Pages are judged
// where they stand, with the headings, lists and tables around each text, and terms one by one; run together in an index
// they would mean something else.

import type { Block } from '../documents/block.ts';
import type { SiteInput } from './check.ts';

type LookedFile = SiteInput['files'][number];

/** Tells whether a block of a file of search only repeats what is judged elsewhere. */
export function repeatedInSearch({
  files,
  sources,
}: Pick<SiteInput, 'files' | 'sources'>): (file: LookedFile, block: Block) => boolean {
  let judged: string | null = null;
  return (file, block) => {
    if (!isOfSearch(file.path)) return false;
    judged ??= [...lettersOfPages(files), ...lettersOfTerms(sources)].join('\n');
    const all = judged;
    return block.text
      .split(/[.!?|]\s+/)
      .map(letters)
      .every((sentence) => all.includes(sentence));
  };
}

/** The index of the search engine and the files that this site adds to it. */
function isOfSearch(path: string): boolean {
  return path.endsWith('.pf_fragment') || /^search\/.*\.json$/.test(path);
}

function lettersOfPages(files: readonly LookedFile[]): readonly string[] {
  return files.flatMap(({ path, look }) => {
    if (!path.endsWith('.html') || !('result' in look)) return [];
    const { blocks } = look.result;
    // What is not shown stands between texts that a reader, and the engine, read on end.
    return [blocks, blocks.filter(({ hidden }) => !hidden)].map((some) =>
      some.map(({ text }) => letters(text)).join(''),
    );
  });
}

function lettersOfTerms({ entries }: SiteInput['sources']): readonly string[] {
  return entries.vocabulary.flatMap(({ data }) => data.pages.flatMap((page) => page.terms.map(letters)));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
