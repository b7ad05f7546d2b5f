import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../diagnostics/place.ts';
import { addressOf } from '../documents/addresses.ts';
import { readDocument } from '../documents/registry.ts';
import type { BuiltFile, SiteCheck } from './check.ts';

/** A link of a page: the address as written, and where. */
type Link = { readonly href: string; readonly place: Place };
type HtmlPage = { readonly ids: readonly string[]; readonly links: readonly Link[] };

/** Every link inside the site leads to a file of it, every anchor exists, and no page has an anchor twice. */
export const links: SiteCheck = {
  name: 'links and anchors',
  noun: 'link',
  run: ({ files, traceAddress }) => {
    const pages = new Map(
      files.filter(({ path }) => path.endsWith('.html')).map((file) => [file.path, readPage(file)]),
    );
    const addresses = new Map(files.map(({ path }) => [addressOf(path), path]));
    const findings: Finding[] = [];
    let looked = 0;
    for (const [path, page] of pages) {
      findings.push(...twice(path, page.ids));
      for (const link of page.links) {
        if (/^\s*data:/i.test(link.href) && !isSilentDrawing(link.href)) findings.push(unreadData(link));
        const target = targetOf(link.href, addressOf(path));
        if (target === null) continue;
        looked += 1;
        const finding = problemWith(link, target, addresses, pages);
        if (finding === null) continue;
        const source = traceAddress(link.href);
        const related = source === null ? [] : [{ note: 'shown in', place: link.place }];
        findings.push({ ...finding, place: source ?? link.place, related });
      }
    }
    return { looked, findings: once(findings) };
  },
};

/** What stands inside a data: address is shown to readers and read by no check. */
function unreadData({ place }: Link): Finding {
  return {
    code: 'FILE_NOT_READ',
    place,
    args: { file: 'data: address', reason: 'its content stands inside the address' },
  };
}

/** A drawing inside an address is read where it stands; it passes if it is SVG without a single word. */
function isSilentDrawing(href: string): boolean {
  const [, drawing = null] = /^data:image\/svg\+xml,(.*)$/s.exec(href) ?? [];
  if (drawing === null) return false;
  const result = readDocument({ file: 'drawing.svg', bytes: new TextEncoder().encode(decode(drawing)) });
  return result.kind === 'read' && result.blocks.length === 0;
}

/** One finding per place and code: the same link stands on many pages. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ code, place }: Finding) =>
    `${code} ${place.file} ${place.label} ${place.range?.start.line}:${place.range?.start.column}`;
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}

/** Attributes that hold an address, by element. */
const addressAttributes = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];

function readPage({ path, bytes }: BuiltFile): HtmlPage {
  const ids: string[] = [];
  const found: Link[] = [];
  const tree = parse(new TextDecoder().decode(bytes), { sourceCodeLocationInfo: true });
  const pending: DefaultTreeAdapterTypes.Node[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('content' in node) pending.push(node.content);
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed());
    if (!('attrs' in node)) continue;
    for (const { name, value, prefix } of node.attrs) {
      if (name === 'id') ids.push(value);
      const written = prefix ? `${prefix}:${name}` : name;
      if (!addressAttributes.includes(written)) continue;
      const at = node.sourceCodeLocation?.attrs?.[written] ?? node.sourceCodeLocation;
      const range = at
        ? { start: { line: at.startLine, column: at.startCol }, end: { line: at.endLine, column: at.endCol } }
        : null;
      found.push({ href: value, place: { file: path, label: `${written} of <${node.tagName}>`, range } });
    }
  }
  return { ids, links: found };
}

/** Where a link leads inside the site; `null` for addresses elsewhere. */
function targetOf(href: string, from: string): { address: string; anchor: string } | null {
  const base = 'https://site.invalid';
  const url = URL.canParse(href, base + from) ? new URL(href, base + from) : null;
  if (url === null) return { address: href, anchor: '' };
  if (url.origin !== base) return null;
  return { address: decode(url.pathname), anchor: decode(url.hash.slice(1)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function problemWith(
  { href, place }: Link,
  { address, anchor }: { address: string; anchor: string },
  addresses: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, HtmlPage>,
): Finding | null {
  const path = addresses.get(address);
  if (path === undefined) {
    return { code: 'LINK_DEAD', place, args: { href, nearest: nearest(address, addresses.keys()) } };
  }
  const page = pages.get(path);
  if (anchor === '' || page === undefined || page.ids.includes(anchor)) return null;
  return { code: 'ANCHOR_DEAD', place, args: { page: address, anchor, nearest: nearest(anchor, page.ids) } };
}

function twice(path: string, ids: readonly string[]): readonly Finding[] {
  return [...new Set(ids)].flatMap((id) => {
    const count = ids.filter((other) => other === id).length;
    if (count < 2) return [];
    return [
      {
        code: 'ID_TWICE' as const,
        place: { file: path, label: `#${id}`, range: null },
        args: { id, count: String(count) },
      },
    ];
  });
}
