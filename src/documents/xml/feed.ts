// Feeds and other XML: every element that holds text is a paragraph; escaped HTML in it is read as HTML.

import { rowsOfPairs } from '../data/rows.ts';
import { collapsed } from '../markup/inline.ts';
import type { MarkupElement, MarkupNode } from '../markup/node.ts';
import { readMarkup } from '../markup/walk.ts';
import type { Reader, Reading } from '../reading.ts';
import { join, type Traced, trim } from '../traced.ts';
import { parseXml } from './parse.ts';

const markup = /<\/?[a-z][^<>]*>/i;
const pages = new Set(['html', 'div', 'svg']);

/** Reads XML. XHTML and SVG inside it are read as such. */
export const readFeed: Reader = (source, reading) => readNodes(parseXml(source), reading);

function readNodes(nodes: readonly MarkupNode[], reading: Reading): void {
  for (const node of nodes) if (node.kind === 'element') readElement(node, reading);
}

function readElement(element: MarkupElement, reading: Reading): void {
  if (pages.has(element.name.toLowerCase())) {
    readMarkup([element], { ...reading, prefix: `${reading.prefix}${element.name} ` });
    return;
  }
  for (const { name, value } of element.attributes) {
    if (value === null || name.startsWith('xmlns') || !/\p{L}\s+\p{L}/u.test(value.text)) continue;
    const label = `${reading.prefix}${name} of ${element.name} ${reading.count(`${name} ${element.name}`)}`;
    reading.emit({ role: 'metadata', content: collapsed(value), label, hidden: false });
  }
  for (const { content, cells } of rowsOfPairs(pairsOf(element), element.name)) {
    const label = `${reading.prefix}${element.name} ${reading.count(`row ${element.name}`)} as a row`;
    reading.emit({ role: 'row', content, cells, label, hidden: false });
  }
  const texts = element.children.flatMap((node) => (node.kind === 'text' ? [node.text] : []));
  const content = join(texts, '');
  if (/[\p{L}\p{S}]/u.test(content.text)) {
    const label = `${reading.prefix}${element.name} ${reading.count(element.name)}`;
    const isMarkup = markup.test(content.text);
    if (isMarkup) reading.embed('html', content, { prefix: `${label} `, hidden: false });
    else reading.emit({ role: 'paragraph', content: collapsed(content), label, hidden: false });
  }
  readNodes(element.children, reading);
}

/** Attributes, and children that hold nothing but text: the members of a record. */
function pairsOf({ attributes, children }: MarkupElement): [string, Traced | null][] {
  const inner = children.flatMap((child): [string, Traced | null][] => {
    if (child.kind !== 'element') return [];
    const texts = child.children.map((node) => (node.kind === 'text' ? node.text : null));
    return texts.length > 0 && texts.every((text) => text !== null) ? [[child.name, trim(join(texts, ''))]] : [];
  });
  return [...attributes.map(({ name, value }): [string, Traced | null] => [name, value]), ...inner];
}
