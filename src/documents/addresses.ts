// The addresses that a built site gives people to link to: paths of its files, and the anchors on its pages.

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** The address under which a host serves a file: no `.html`, no `index`. */
export function addressOf(path: string): string {
  const address = `/${path.replace(/\.html$/, '')}`;
  return address === '/index' ? '/' : address.replace(/\/index$/, '');
}

/** What stands at a path of a site. */
export type PageKind = 'page' | 'moved';

/** A page's anchors, and whether it only says where an earlier page went (its `html` element carries `data-moved`). */
export type PageAnchors = { readonly kind: PageKind; readonly anchors: readonly string[] };

/**
 * The anchors of a page that are meant to be linked to: headings with an id, and elements to which the page itself gives a
 * link. The skip link gives none.
 */
export function anchorsOf(html: string): PageAnchors {
  const ids: { id: string; isHeading: boolean }[] = [];
  const links = new Set<string>();
  let kind: PageKind = 'page';
  visit(parse(html), (element) => {
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
    const id = attribute('id');
    if (id !== undefined) ids.push({ id, isHeading: /^h[1-6]$/.test(element.tagName) });
    const href = attribute('href');
    if (element.tagName === 'a' && href?.startsWith('#') && attribute('class') !== 'skip') links.add(href.slice(1));
    if (element.tagName === 'html' && attribute('data-moved') !== undefined) kind = 'moved';
  });
  return { kind, anchors: ids.filter(({ id, isHeading }) => isHeading || links.has(id)).map(({ id }) => id) };
}

/** Files with addresses of their own that nobody links to: parts of the search, of the log and of the build. */
const parts = /^(?:_astro|pagefind|search|tile|og)\//;

/** The page for unknown addresses, files that hosts read, and compressed copies. */
const notLinkedTo = /^(?:404\.html|_headers|_redirects)$|\.(?:br|gz)$/;

/** Every address that a site publishes for linking, with its anchors, and the addresses of pages that only say where one went. */
export function addressesOf(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): {
  readonly here: ReadonlyMap<string, ReadonlySet<string>>;
  readonly moved: ReadonlySet<string>;
} {
  const here = new Map<string, ReadonlySet<string>>();
  const moved = new Set<string>();
  for (const { path, bytes } of files) {
    if (parts.test(path) || notLinkedTo.test(path)) continue;
    const address = addressOf(path);
    const page = path.endsWith('.html') ? anchorsOf(new TextDecoder().decode(bytes)) : null;
    if (page?.kind === 'moved') moved.add(address);
    else here.set(address, new Set(page?.anchors));
  }
  return { here, moved };
}

function visit(node: DefaultTreeAdapterTypes.Node, look: (element: DefaultTreeAdapterTypes.Element) => void): void {
  if ('attrs' in node) look(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, look);
}
