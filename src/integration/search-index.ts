// The search index over the pages of a site, made from their bytes alone and from the list of pages that the site publishes.

import * as pagefind from 'pagefind';
import type { PagesFile } from '../site/search/expansion.ts';
import { type BuiltPage, searchDocument } from './search-document.ts';

/** Where a built site lists its pages for search. */
export const pagesFilePath = 'search/pages.json';

/** Indexes pages and gives the files of the index, by path inside the site. */
export async function searchIndex(
  built: readonly BuiltPage[],
  { pages }: PagesFile,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const listed = new Map(pages.map((page) => [page.href, page]));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  for (const page of built) {
    const content = searchDocument(page, listed.get(page.address));
    const added = await index.addHTMLFile({ url: page.address, content });
    if (added.errors.length > 0) throw new Error(`${page.address} could not be indexed: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`the search index could not be made: ${made.errors.join('; ')}`);
  await pagefind.close();
  return made.files
    .map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }))
    .filter(({ path }) => neededInBrowser(path));
}

/** The engine without its ready-made interfaces, which this site does not use. */
function neededInBrowser(path: string): boolean {
  return !/\/pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/.test(path);
}
