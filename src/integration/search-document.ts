// What of a page is searched: the text of its main part by sections, without the ways to other pages. The page itself
// carries nothing for the search engine; a plain document is made of it here.

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SearchPage } from '../site/search/expansion.ts';

/** A page as it was built. */
export type BuiltPage = { readonly address: string; readonly html: string };

/** What of a page is searched. */
export type SearchDocument = {
  readonly page: SearchPage;
  readonly blocks: readonly Block[];
};

/** A heading, with its anchor if it has one, or a stretch of text. */
export type Block = { readonly tag: string; readonly text: string; readonly id: string | null };

/** The page's own text, and how the page is shown as a result: as listed, or as its title says. */
export function searchDocument({ address, html }: BuiltPage, listed: SearchPage | undefined): SearchDocument {
  const document = parse(html);
  const main = ['main', 'body']
    .map((name) => find(document, ({ tagName }) => tagName === name))
    .find((one) => one !== null);
  if (main === undefined) throw new Error(`${address} has no body to search`);
  const heading = find(main, (element) => element.tagName === 'h1');
  const title = heading === null ? address : squeezed(textOf(heading));
  const page = listed ?? { href: address, topic: address, kind: 'Overview', title, says: '', state: null };
  return { page, blocks: blocksOf(main) };
}

/** A document as the search engine reads it: the title, and the text with its headings and anchors. */
export function documentHtml({ page: { title }, blocks }: SearchDocument): string {
  const body = blocks.map(({ tag, text, id }) => {
    const anchor = id === null ? '' : ` id="${escaped(id)}"`;
    return `<${tag}${anchor}>${escaped(text)}</${tag}>`;
  });
  const meta = `<meta data-pagefind-meta="title[content]" content="${escaped(title)}">`;
  const head = `<title>${escaped(title)}</title>${meta}`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body.join('\n')}</body></html>`;
}

const skipped = new Set(['nav', 'svg', 'form', 'script', 'style', 'template', 'button', 'select', 'label']);
const blocks = new Set(['p', 'dt', 'dd', 'pre', 'figcaption', 'td', 'th', 'summary', 'blockquote']);

function blocksOf(element: Tree.Element): readonly Block[] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child)) return 'value' in child && child.value.trim() !== '' ? [tagged('p', child.value)] : [];
    const { tagName } = child;
    if (skipped.has(tagName) || isHidden(child) || isCopy(child)) return [];
    const id = attribute(child, 'id');
    if (/^h[1-6]$/.test(tagName)) return [tagged(tagName, textOf(child), id)];
    if (tagName === 'li') return listItem(child, id);
    return blocks.has(tagName) && !hasBlocks(child) ? [tagged('p', textOf(child))] : blocksOf(child);
  });
}

/** An item that is only a link leads elsewhere and is not the page's own text; one with an anchor is a section. */
function listItem(item: Tree.Element, id: string | null): readonly Block[] {
  const link = find(item, (element) => element.tagName === 'a');
  const text = squeezed(textOf(item));
  if (link === null) return [tagged('p', text)];
  const name = squeezed(textOf(link));
  if (id === null) return name === text || isPair(item) ? [] : [tagged('p', text)];
  return [tagged('h3', name, id), tagged('p', text.startsWith(name) ? text.slice(name.length) : text)];
}

/** A name with its state: a row of a list of links. */
function isPair(item: Tree.Element): boolean {
  const parts = item.childNodes.filter((child) => isElement(child) || ('value' in child && child.value.trim() !== ''));
  return parts.length === 2 && parts.every((part) => isElement(part) && ['a', 'b', 'span'].includes(part.tagName));
}

/** A section that only offers words of the page for copying. */
function isCopy(element: Tree.Element): boolean {
  const isSection = element.tagName === 'section';
  return isSection && find(element, (one) => one.tagName === 'button' && attribute(one, 'data-copy') !== null) !== null;
}

function hasBlocks(element: Tree.Element): boolean {
  return find(element, (one) => one !== element && (blocks.has(one.tagName) || one.tagName === 'li')) !== null;
}

function isHidden(element: Tree.Element): boolean {
  return attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true';
}

function tagged(tag: string, text: string, id: string | null = null): Block {
  return { tag, text: squeezed(text), id };
}

function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  if (!isElement(node) || skipped.has(node.tagName)) return '';
  const text = node.childNodes.map(textOf).join('');
  return withinWords.has(node.tagName) ? text : ` ${text} `;
}

/** Elements that may stand inside a word or before its full stop; others are words of their own. */
const withinWords = new Set(['a', 'abbr', 'code', 'em', 'i', 'mark', 'strong', 'time']);

function squeezed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
}

function find(node: Tree.ParentNode, isWanted: (element: Tree.Element) => boolean): Tree.Element | null {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (isWanted(child)) return child;
    const inside = find(child, isWanted);
    if (inside !== null) return inside;
  }
  return null;
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
