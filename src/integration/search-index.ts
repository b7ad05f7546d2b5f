// The search index over the pages of a site, made from their bytes alone and from the list of pages that the site publishes:
// the files of the search engine, which finds passages, and one file that says which pages hold which words.

import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Headed, PagesFile } from '../site/search/expansion.ts';
import { type PageText, type TextBlock, textFileOf } from '../site/search/text-index.ts';
import { wordsOf } from '../site/search/words.ts';
import { type BuiltPage, documentHtml, type SearchDocument, searchDocument } from './search-document.ts';

/** Where a built site lists its pages for search. */
export const pagesFilePath = 'search/pages.json';
/** Where the words of all pages are published. */
export const textFilePath = 'search/text.json';

/** A file of the index, by path inside the site. */
export type IndexFile = { readonly path: string; readonly bytes: Uint8Array };

/** Indexes pages and gives the files of the index. Throws if the engine refuses a page or its files name other pages. */
export async function searchIndex(
  built: readonly BuiltPage[],
  { asOf, ledgerHead, pages }: PagesFile & Headed,
): Promise<readonly IndexFile[]> {
  const listed = new Map(pages.map((page) => [page.href, page]));
  const documents = new Map(built.map((page) => [page.address, searchDocument(page, listed.get(page.address))]));
  const files = await engineFiles(documents);
  const text = { ledgerHead, ...textFileOf(asOf, pageTexts(documents, files)) };
  return [...files, { path: textFilePath, bytes: new TextEncoder().encode(`${JSON.stringify(text)}\n`) }];
}

async function engineFiles(documents: ReadonlyMap<string, SearchDocument>): Promise<readonly IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  for (const [address, document] of documents) {
    const added = await index.addHTMLFile({ url: address, content: documentHtml(document) });
    if (added.errors.length > 0) throw new Error(`${address} could not be indexed: ${added.errors.join('; ')}`);
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

/** The text of each page under the name that the engine gave it. */
function pageTexts(documents: ReadonlyMap<string, SearchDocument>, files: readonly IndexFile[]): readonly PageText[] {
  const texts = files.flatMap(({ path, bytes }) => {
    const id = /^pagefind\/fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const document = documents.get(addressIn(bytes));
    if (document === undefined) throw new Error(`the search index holds a page that was not built: ${path}`);
    return pageText(id, document);
  });
  // A page without words, such as one picture, has nothing to be found by.
  const worded = [...documents.values()].filter(({ blocks }) => blocks.length > 0).length;
  if (texts.length < worded || texts.length > documents.size)
    throw new Error(`the search index holds ${texts.length} of ${worded} pages`);
  return texts.sort(({ page: one }, { page: other }) => (one.href < other.href ? -1 : 1));
}

/** What stands before the text of a page in the engine's files. */
const signature = 'pagefind_dcd';

function addressIn(fragment: Uint8Array): string {
  const { url }: { url: string } = JSON.parse(gunzipSync(fragment).subarray(signature.length).toString('utf8'));
  return url;
}

function pageText(id: string, { page, blocks }: SearchDocument): PageText {
  const texts: TextBlock[] = blocks.map(({ tag, text }) => ({ kind: /^h\d$/.test(tag) ? 'heading' : 'text', text }));
  const length = texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return { page: { id, length, ...page }, blocks: [{ kind: 'title', text: page.title }, ...texts] };
}
