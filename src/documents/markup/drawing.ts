// Drawings: each SVG text, title and description is a label. Texts that are grouped read together like a row.

import { isHiddenElement } from './elements.ts';
import { readScriptElement, readStyleElement } from './embedded.ts';
import type { InlineText } from './inline.ts';
import { hasAttribute, type MarkupElement } from './node.ts';
import { rowOf } from './row.ts';
import type { Scope, Walker } from './walker.ts';

const fewestGrouped = 2;
const mostGrouped = 8;

/** Reads an `svg` element, in a page or as a file of its own. */
export function readDrawing(svg: MarkupElement, scope: Scope, walker: Walker): void {
  walker.buffer().gap();
  readShapes(svg, { ...scope, role: 'label', place: null, term: null, lead: null }, walker);
  walker.buffer().gap();
}

function readShapes(parent: MarkupElement, outer: Scope, walker: Walker): InlineText[] {
  const grouped: InlineText[] = [];
  for (const node of parent.children) {
    if (node.kind !== 'element') continue;
    const name = node.name.toLowerCase();
    const scope = { ...outer, hidden: outer.hidden || isHiddenElement(node, name) || name === 'metadata' };
    if (name === 'script') readScriptElement(node, scope, walker);
    else if (name === 'style') readStyleElement(node, scope, walker);
    else {
      walker.attributes(node, scope);
      if (name === 'text') readWords(node, 'SVG text', scope, walker, grouped);
      else if (name === 'title' || name === 'desc')
        readWords(node, name === 'title' ? 'SVG title' : 'SVG description', scope, walker, []);
      else if (name === 'foreignobject')
        walker.apart(node.children, { ...scope, role: 'paragraph', noun: 'paragraph' });
      else if (name === 'metadata') walker.apart(node.children, { ...scope, role: 'metadata', noun: 'SVG metadata' });
      else {
        const inside = readShapes(node, scope, walker);
        if (inside.length === 1) grouped.push(...inside);
        else emitGroup(inside, scope, walker);
      }
    }
  }
  return grouped;
}

function readWords(node: MarkupElement, noun: string, scope: Scope, walker: Walker, grouped: InlineText[]): void {
  const lines: MarkupElement = { ...node, children: node.children.flatMap(withLineBreaks) };
  const text = walker.gather(lines.children, { ...scope, isText: true });
  if (text === null) return;
  walker.emit(text, { ...scope, noun });
  if (!grouped.some((each) => each.content.text === text.content.text)) grouped.push(text);
}

/** A `tspan` with a place of its own starts a new line for the reader. */
function withLineBreaks(node: MarkupElement['children'][number]): MarkupElement['children'] {
  const isPlaced = node.kind === 'element' && ['x', 'y', 'dy'].some((name) => hasAttribute(node, name));
  return isPlaced ? [{ kind: 'element', name: 'br', attributes: [], children: [] }, node] : [node];
}

function emitGroup(texts: readonly InlineText[], scope: Scope, walker: Walker): void {
  if (texts.length < fewestGrouped || texts.length > mostGrouped) return;
  walker.emit(rowOf(texts.map((text) => ({ text, header: null }))), { ...scope, role: 'row', noun: 'SVG group' });
}
