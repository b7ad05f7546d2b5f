// The search index over the pages of a site, made from their bytes alone.

import * as pagefind from 'pagefind';

/** Indexes pages (address and HTML) and gives the files of the index, by path inside the site. */
export async function searchIndex(
  pages: readonly { readonly address: string; readonly html: string }[],
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  for (const { address, html } of pages) {
    const added = await index.addHTMLFile({ url: address, content: html });
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
