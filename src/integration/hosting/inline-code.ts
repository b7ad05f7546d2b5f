// The code inside built pages, read from their final bytes, and the meta policy that names it. Hosts that can set no headers
// leave pages with the meta policy alone.

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BuiltFile } from '../../checks/check.ts';
import { type InlineCode, pagePolicy, workerFile } from './content-policy.ts';

/** Tells whether the script at an address of the site starts the search worker. */
export type WorkerStarters = (address: string) => boolean;

/** Finds the scripts that start the search worker among the files of a site: those that name its address. */
export function workerStarters(files: readonly BuiltFile[]): WorkerStarters {
  const starters = files.filter(
    ({ path, bytes }) => path.endsWith('.js') && new TextDecoder().decode(bytes).includes(workerFile),
  );
  const addresses = new Set(starters.map(({ path }) => `/${path}`));
  return (address) => addresses.has(address);
}

/** Reads the code inside a page. */
export function inlineCodeOf(html: string, isStarter: WorkerStarters): InlineCode {
  const styles: string[] = [];
  const scripts: string[] = [];
  const loaded: string[] = [];
  let holdsImages = false;
  const pending: Tree.Node[] = [parse(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed());
    if (!('tagName' in node)) continue;
    if (node.attrs.some(({ name, value }) => /^(?:href|src)$/.test(name) && /^\s*data:image\//i.test(value)))
      holdsImages = true;
    if (node.tagName === 'style') styles.push(textOf(node));
    if (node.tagName !== 'script' || isData(node)) continue;
    const source = node.attrs.find(({ name }) => name === 'src');
    if (source === undefined) scripts.push(textOf(node));
    else loaded.push(source.value);
  }
  return { styles, scripts, loadsScripts: loaded.length > 0, startsWorker: loaded.some(isStarter), holdsImages };
}

/** The page with its meta policy, before anything that it could load. */
export function withMetaPolicy(html: string, isStarter: WorkerStarters): string {
  const policy = pagePolicy(inlineCodeOf(html, isStarter), 'meta');
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
