// The two files of the search: the words that mean pages, and the words that pages hold. Either may be missing.

import type { SearchPage } from '../../site/search/expansion.ts';
import { type Lexicon, lexiconSteps } from '../../site/search/lexicon.ts';
import { unnoticed } from '../../site/search/steps.ts';
import { type TextIndex, textIndexOf } from '../../site/search/text-index.ts';
import { parseExpansion, parseText } from './parse.ts';

/** What could be loaded. */
export type Loaded = {
  readonly lexicon: Lexicon | null;
  readonly text: TextIndex | null;
  /** Every page that can be found. */
  readonly pages: readonly SearchPage[];
  /** The engine's names of pages, by their paths. */
  readonly ids: ReadonlyMap<string, string>;
  /** The day for which states were evaluated. */
  readonly asOf: string;
};

/** Loads both files. */
export async function load(): Promise<Loaded> {
  const [expansion, file] = await Promise.all([
    fetched('/search/expansion.json', parseExpansion),
    fetched('/search/text.json', parseText),
  ]);
  return {
    lexicon: expansion === null ? null : await unnoticed(lexiconSteps(expansion)),
    text: file === null ? null : textIndexOf(file),
    pages: file?.pages ?? expansion?.pages ?? [],
    ids: new Map(file?.pages.map(({ href, id }) => [href, id])),
    asOf: (expansion ?? file)?.asOf ?? '',
  };
}

async function fetched<Value>(address: string, read: (value: unknown) => Value): Promise<Value | null> {
  try {
    return read(await (await fetch(address)).json());
  } catch {
    return null;
  }
}
