// What a page says, for tests that compare it with what is shown of it elsewhere.

import { readFileSync } from 'node:fs';
import { parse } from 'parse5';

/** The text of a page of a built site, its own description included, without anything that is not shown as text. */
export function readTextOf(dist: string, address: string): string {
  const html = readFileSync(`${dist}${address === '/' ? '/index' : address}.html`, 'utf8');
  const texts: string[] = [...html.matchAll(/<meta name="description" content="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const visit = (node: object): void => {
    if ('value' in node && 'nodeName' in node && node.nodeName === '#text') texts.push(String(node.value));
    if ('tagName' in node && ['script', 'style'].includes(String(node.tagName))) return;
    if ('childNodes' in node) for (const child of node.childNodes as object[]) visit(child);
  };
  visit(parse(html));
  return texts.join(' ');
}
