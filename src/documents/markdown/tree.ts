// From the Markdown syntax tree to the shared tree, with every text traced to the source.

import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { align, type EscapeAt } from '../align.ts';
import { decodeReferences } from '../html/references.ts';
import { htmlNodes } from '../html/tree.ts';
import type { MarkupAttribute, MarkupElement, MarkupNode } from '../markup/node.ts';
import { loneString } from '../script/escapes.ts';
import { slice, type Traced, trim } from '../traced.ts';
import { nestHtml } from './nest.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type JsxAttribute = Jsx['attributes'][number];

const names: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  delete: 'del',
  emphasis: 'em',
  strong: 'strong',
  link: 'a',
  linkReference: 'a',
  tableRow: 'tr',
  footnoteDefinition: 'aside',
  thematicBreak: 'hr',
  break: 'br',
};

/** The children of a Markdown node as shared nodes. */
export function markdownNodes(children: readonly RootContent[], source: Traced): MarkupNode[] {
  return nestHtml(children.map((child) => ({ child, nodes: nodesOf(child, source) })));
}

function nodesOf(node: RootContent, source: Traced): MarkupNode[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const text = (value: string, from = start, to = end): MarkupNode => ({
    kind: 'text',
    text: align(source, from, to, value, markdownEscape, '>'),
  });
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'html':
      return htmlNodes(slice(source, start, end), 'fragment');
    case 'inlineCode':
      return [element('code', [text(node.value, ...codeExtent(source.text, start, end))])];
    case 'code':
      return [element('pre', [{ kind: 'text', text: codeText(node.value, source, start, end) }])];
    case 'heading':
      return [element(`h${node.depth}`, markdownNodes(node.children, source))];
    case 'list':
      return [element('ul', markdownNodes(node.children, source))];
    case 'listItem':
      return [element('li', [...checkbox(node.checked ?? null), ...markdownNodes(node.children, source)])];
    case 'table':
      return [
        element(
          'table',
          node.children.map((row, index) =>
            element(
              'tr',
              row.children.map((cell) => element(index === 0 ? 'th' : 'td', markdownNodes(cell.children, source))),
            ),
          ),
        ),
      ];
    case 'image':
    case 'imageReference':
      return [
        element(
          'img',
          [],
          [
            ...wording('alt', node.alt ?? null, source, start, end),
            ...wording('title', 'title' in node ? (node.title ?? null) : null, source, start, end),
          ],
        ),
      ];
    case 'link':
      return [
        element('a', markdownNodes(node.children, source), wording('title', node.title ?? null, source, start, end)),
      ];
    case 'definition':
      return [element('a', [], wording('title', node.title ?? null, source, start, end))];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [jsx(node, source)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [expression(slice(source, start + 1, Math.max(start + 1, end - 1)))];
    case 'mdxjsEsm':
      return [{ kind: 'expression', code: slice(source, start, end) }];
    case 'yaml':
    case 'footnoteReference':
      return [];
    default:
      return 'children' in node
        ? [element(names[node.type] ?? 'span', markdownNodes(node.children, source))]
        : [element(names[node.type] ?? 'span', [])];
  }
}

function jsx(node: Jsx, source: Traced): MarkupElement {
  const children = markdownNodes(node.children, source);
  const attributes = node.attributes.flatMap((attribute) => jsxAttribute(attribute, source));
  const expressions = node.attributes.flatMap((attribute) => jsxExpression(attribute, source));
  const name = node.name ?? 'span';
  const all = [...expressions, ...children];
  if (/^[a-z][^.:]*$/.test(name)) return element(name, all, attributes);
  return { ...element(name, all, attributes), component: node.type === 'mdxJsxFlowElement' ? 'block' : 'inline' };
}

/** A string alone in braces is text; anything else is a program. */
function expression(code: Traced): MarkupNode {
  const text = loneString(code);
  return text === null ? { kind: 'expression', code } : { kind: 'text', text };
}

function jsxAttribute(attribute: JsxAttribute, source: Traced): MarkupAttribute[] {
  if (attribute.type !== 'mdxJsxAttribute') return [];
  const name = attribute.name.toLowerCase() === 'classname' ? 'class' : attribute.name;
  if (attribute.value == null) return [{ name, value: null }];
  if (typeof attribute.value !== 'string') {
    const code = bracedCode(attribute, source);
    const text = code === null ? null : loneString(code);
    return text === null ? [] : [{ name, value: text }];
  }
  const [start, end] = extentOf(attribute);
  const equals = source.text.indexOf('=', start);
  const from = source.text.slice(equals, end).search(/["']/) + equals + 1;
  const value = decodeReferences(source, from, end - 1, 'text');
  const isSame = value.text === attribute.value;
  return [{ name, value: isSame ? value : align(source, from, end - 1, attribute.value, () => null) }];
}

/** The program in an attribute, if it is more than one string. */
function jsxExpression(attribute: JsxAttribute, source: Traced): MarkupNode[] {
  if (attribute.type === 'mdxJsxAttribute' && (attribute.value == null || typeof attribute.value === 'string'))
    return [];
  const code = bracedCode(attribute, source);
  return code === null || loneString(code) !== null ? [] : [{ kind: 'expression', code }];
}

function bracedCode(attribute: JsxAttribute, source: Traced): Traced | null {
  const [start, end] = extentOf(attribute);
  const brace = source.text.indexOf('{', start);
  return brace === -1 || brace >= end ? null : slice(source, brace + 1, end - 1);
}

function extentOf(node: { readonly position?: Nodes['position'] }): [number, number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}

function element(
  name: string,
  children: readonly MarkupNode[],
  attributes: readonly MarkupAttribute[] = [],
): MarkupElement {
  return { kind: 'element', name, attributes, children };
}

function checkbox(checked: boolean | null): MarkupNode[] {
  if (checked === null) return [];
  const type: MarkupAttribute = { name: 'type', value: { text: 'checkbox', runs: [] } };
  return [element('input', [], checked ? [type, { name: 'checked', value: null }] : [type])];
}

/** An alternative text or title, found again in the source of its image or link. */
function wording(
  name: 'alt' | 'title',
  value: string | null,
  source: Traced,
  start: number,
  end: number,
): MarkupAttribute[] {
  if (value === null || value === '') return [];
  const raw = source.text.slice(start, end);
  const found = name === 'alt' ? raw.indexOf(value) : raw.lastIndexOf(value);
  if (found !== -1) return [{ name, value: slice(source, start + found, start + found + value.length) }];
  const from = name === 'alt' ? raw.indexOf('[') + 1 : raw.search(/\s["'(]/) + 2;
  return [{ name, value: align(source, start + from, end, value, markdownEscape, '>') }];
}

function codeExtent(text: string, start: number, end: number): [number, number] {
  let fence = 0;
  while (text[start + fence] === '`') fence += 1;
  let from = start + fence;
  let to = end - fence;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}

function codeText(value: string, source: Traced, start: number, end: number): Traced {
  const raw = source.text.slice(start, end);
  const isFenced = /^[`~]{3}/.test(raw);
  const from = start + (isFenced ? Math.max(0, raw.indexOf('\n')) : 0);
  return trim(align(source, from, end, `\n${value}`, () => null, '>'));
}

const markdownEscape: EscapeAt = (source, at) => {
  const code = source.charCodeAt(at);
  if (code === 0x5c) {
    const next = source.charAt(at + 1);
    return /[!-/:-@[-`{-~]/.test(next) ? { length: 2, text: next } : null;
  }
  if (code !== 0x26) return null;
  const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/.exec(
    source.slice(at, at + 40),
  )?.[0];
  if (reference === undefined) return null;
  const { text } = decodeReferences({ text: reference, runs: [] }, 0, reference.length, 'text');
  return text === reference ? null : { length: reference.length, text };
};
