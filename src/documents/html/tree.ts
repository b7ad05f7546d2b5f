// From the parser's tree to the shared tree, with every text traced to the source.

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { MarkupAttribute, MarkupElement, MarkupNode } from '../markup/node.ts';
import { extent, slice, type Traced, trace } from '../traced.ts';
import { type ParsedHtml, parseHtml } from './parser.ts';
import { decodeReferences, longestReference } from './references.ts';

/** Parses HTML source into the shared tree. */
export function htmlNodes(source: Traced, kind: 'document' | 'fragment'): MarkupNode[] {
  const parsed = parseHtml(source.text, kind);
  return convertAll(parsed.nodes, parsed, source);
}

function convertAll(nodes: readonly Tree.ChildNode[], parsed: ParsedHtml, source: Traced): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if ('value' in node) return [{ kind: 'text', text: textOf(node, parsed, source) }];
    return 'tagName' in node ? [elementOf(node, parsed, source)] : [];
  });
}

function elementOf(node: Tree.Element, parsed: ParsedHtml, source: Traced): MarkupElement {
  const children = 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
  return {
    kind: 'element',
    name: node.tagName.toLowerCase(),
    attributes: node.attrs.map((attribute) => attributeOf(attribute, node, source)),
    children: convertAll(children, parsed, source),
  };
}

function textOf(node: Tree.TextNode, parsed: ParsedHtml, source: Traced): Traced {
  const tracer = trace();
  let at = 0;
  const isRaw = isRawText(node.parentNode);
  for (const piece of parsed.pieces.get(node) ?? []) {
    const value = node.value.slice(at, at + piece.length);
    tracer.copy(checked(value, source, piece.start, piece.end, isRaw ? 'raw' : 'text'));
    at += piece.length;
  }
  if (at < node.value.length) tracer.add(node.value.slice(at), null);
  return tracer.done();
}

function attributeOf(
  { name, prefix, value }: Tree.Element['attrs'][number],
  node: Tree.Element,
  source: Traced,
): MarkupAttribute {
  const written = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
  const location = node.sourceCodeLocation?.attrs?.[written] ?? node.sourceCodeLocation?.attrs?.[name.toLowerCase()];
  if (location === undefined) return { name: written, value: value === '' ? null : { text: value, runs: [] } };
  const raw = source.text.slice(location.startOffset, location.endOffset);
  const equals = raw.indexOf('=', 1);
  if (equals === -1) return { name: written, value: null };
  let start = equals + 1;
  while (/[ \t\n\f\r]/.test(raw.charAt(start))) start += 1;
  const isQuoted = /["']/.test(raw.charAt(start));
  const end = location.endOffset - (isQuoted ? 1 : 0);
  start += location.startOffset + (isQuoted ? 1 : 0);
  return { name: written, value: checked(value, source, start, end, 'attribute') };
}

/** Decodes a stretch again with its trace; should it differ from what the parser read, the stretch is traced as a whole. */
function checked(
  value: string,
  source: Traced,
  start: number,
  end: number,
  context: 'text' | 'attribute' | 'raw',
): Traced {
  const decoded = context === 'raw' ? null : decodeReferences(source, start, end, context);
  if (decoded !== null && decoded.text === value) return decoded;
  const reference = context === 'text' ? source.text.lastIndexOf('&', start) : -1;
  if (reference !== -1 && start - reference <= longestReference) {
    // The parser places a text that begins with a character reference at the reference's end.
    const whole = decodeReferences(source, reference, end, 'text');
    if (whole.text === value) return whole;
  }
  if (source.text.startsWith(value, start)) return slice(source, start, start + value.length);
  const tracer = trace();
  tracer.add(value, extent(source, start, end));
  return tracer.done();
}

function isRawText(parent: Tree.ParentNode | null): boolean {
  return (
    parent !== null &&
    'tagName' in parent &&
    ['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext'].includes(parent.tagName)
  );
}
