// The code inside built pages, read from their final bytes, and the meta policy that names it. Hosts that can set no headers
// leave pages with the meta policy alone.

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type InlineCode, pagePolicy } from './content-policy.ts';

/** Reads the code inside a page. */
export function inlineCodeOf(html: string): InlineCode {
  const styles: string[] = [];
  const scripts: string[] = [];
  let loadsScripts = false;
  let holdsImages = false;
  const pending: Tree.Node[] = [parse(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed());
    if (!('tagName' in node)) continue;
    if (node.attrs.some(({ name, value }) => /^(?:href|src)$/.test(name) && /^\s*data:image\//i.test(value)))
      holdsImages = true;
    if (node.tagName === 'style') styles.push(textOf(node));
    if (node.tagName !== 'script' || isData(node)) continue;
    if (node.attrs.some(({ name }) => name === 'src')) loadsScripts = true;
    else scripts.push(textOf(node));
  }
  return { styles, scripts, loadsScripts, holdsImages };
}

/** The page with its meta policy, before anything that it could load. */
export function withMetaPolicy(html: string): string {
  const policy = pagePolicy(inlineCodeOf(html), 'meta');
  const start = /<head>(?:\s*<meta charset="utf-8"\s*\/?>)?/i.exec(html);
  if (start === null) throw new Error('a page has no head to put its policy into');
  const at = start.index + start[0].length;
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(at)}`;
}

/** Scripts of another type than code are data, which no policy governs. */
function isData({ attrs }: Tree.Element): boolean {
  const type = attrs
    .find(({ name }) => name === 'type')
    ?.value.trim()
    .toLowerCase();
  return type !== undefined && !['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(type);
}

function textOf({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
