// The walk through a document: what each element does to the text around it.

import type { Reading } from '../reading.ts';
import type { Traced } from '../traced.ts';
import { readAttributes } from './attributes.ts';
import { readDrawing } from './drawing.ts';
import * as element from './elements.ts';
import { readScriptElement, readStyleElement } from './embedded.ts';
import { collapsed } from './inline.ts';
import { readDefinitions, readList } from './list.ts';
import { iconMark } from './marks.ts';
import { attribute, attributeText, hasAttribute, type MarkupElement, type MarkupNode } from './node.ts';
import { outline } from './outline.ts';
import { readTable } from './table.ts';
import { type Scope, type Walker, walker } from './walker.ts';

/** Reads a document's nodes into blocks. */
export function readMarkup(nodes: readonly MarkupNode[], reading: Reading): void {
  const scope: Scope = {
    role: 'paragraph',
    noun: 'paragraph',
    place: null,
    outline: outline(),
    lead: null,
    term: null,
    hidden: false,
    isText: false,
    components: [],
  };
  const walk = walker(reading, { visit, attributes: readAttributes });
  walk.children(nodes, scope);
  walk.flush(scope);
}

function visit(node: MarkupNode, scope: Scope, walk: Walker): void {
  if (node.kind === 'text') walk.buffer().append(node.text);
  else if (node.kind === 'expression') walk.reading.embed('script', node.code, { prefix: 'expression ', hidden: scope.hidden });
  else visitElement(node, scope, walk);
}

function visitElement(node: MarkupElement, scope: Scope, walk: Walker): void {
  const name = element.elementName(node);
  walk.attributes(node, scope);
  const isHidden = element.isHiddenElement(node, name);
  const isBlock = node.component === 'block' || (node.component === undefined && element.blockElements.has(name));
  if (name === 'script') return readScriptElement(node, scope, walk);
  if (name === 'style') return readStyleElement(node, scope, walk);
  if (isHidden && !scope.hidden && (!isBlock || walk.isGathering())) {
    walk.apart(node.children, { ...scope, ...plainParagraph, hidden: true, outline: scope.outline.inside() });
    return;
  }
  visitShown(node, name, isBlock, { ...scope, hidden: scope.hidden || isHidden }, walk);
}

const plainParagraph = { role: 'paragraph', noun: 'paragraph', place: null, term: null } as const;

function visitShown(node: MarkupElement, name: string, isBlock: boolean, scope: Scope, walk: Walker): void {
  if (node.component !== undefined) {
    return visitFlow(node, name, isBlock, { ...scope, components: [...scope.components, node.name] }, walk);
  }
  if (element.boxElements.has(name) || attributeText(node, 'role') === 'img') noteIcon(node, walk);
  if (name === 'svg') return readDrawing(node, scope, walk);
  if (name === 'br') return walk.buffer().gap();
  if (name === 'hr') return endPart(scope, walk);
  if (walk.isGathering()) return visitFlow(node, name, isBlock, scope, walk);
  const heading = /^h([1-6])$/.exec(name);
  if (heading !== null) return readHeading(node, Number(heading[1]), scope, walk);
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') return readList(node, scope, walk);
  if (name === 'dl') return readDefinitions(node, scope, walk);
  if (name === 'table') return readTable(node, scope, walk);
  if (name === 'summary' || name === 'legend') return readHeading(node, 7, { ...scope, noun: name }, walk);
  if (name === 'title') return readAlone(node, { ...scope, role: 'metadata', place: `${walk.reading.prefix}title` }, walk);
  if (element.labelElements.has(name) || (element.controlElements.has(name) && !scope.isText)) {
    return readAlone(node, { ...scope, ...plainParagraph, role: 'label', noun: name }, walk);
  }
  if (name === 'figcaption') return readAlone(node, { ...scope, ...plainParagraph, noun: 'figure caption' }, walk);
  visitFlow(node, name, isBlock, scope, walk);
}

/** Text and elements in reading order, inside a block or inside a line. */
function visitFlow(node: MarkupElement, name: string, isBlock: boolean, scope: Scope, walk: Walker): void {
  const isBox = isBlock || element.boxElements.has(name) || element.controlElements.has(name);
  const isSection = element.sectionElements.has(name);
  if (isBlock) walk.flush(scope);
  else if (isBox) walk.buffer().gap();
  else walk.buffer().edge();
  const kind = inlineKind(node, name);
  if (kind !== null) walk.open(kind);
  const inner = {
    ...scope,
    isText: scope.isText || element.textElements.has(name),
    outline: isSection ? scope.outline.inside() : scope.outline,
  };
  if (isSection && !scope.isText) walk.setPrevious(null);
  walk.children(node.children, inner);
  if (isBlock) walk.flush(inner);
  else if (isBox) walk.buffer().gap();
  else walk.buffer().edge();
  if (kind !== null) walk.close(kind);
  if (isSection && !scope.isText) walk.setPrevious(null);
}

function readHeading(node: MarkupElement, level: number, scope: Scope, walk: Walker): void {
  walk.flush(scope);
  const inner: Scope = {
    ...scope,
    ...plainParagraph,
    role: 'heading',
    noun: scope.noun === 'summary' || scope.noun === 'legend' ? scope.noun : 'heading',
    lead: null,
    isText: true,
  };
  const text = walk.gather(node.children, inner);
  if (text === null) return;
  scope.outline.leave(level);
  walk.emit(text, inner);
  scope.outline.add(level, text.content.text);
}

function readAlone(node: MarkupElement, scope: Scope, walk: Walker): void {
  walk.flush(scope);
  walk.children(node.children, { ...scope, isText: true });
  walk.flush(scope);
}

function endPart(scope: Scope, walk: Walker): void {
  walk.flush(scope);
  walk.setPrevious(null);
}

function inlineKind(node: MarkupElement, name: string) {
  if (Object.hasOwn(element.inlineKinds, name)) return element.inlineKinds[name] ?? null;
  return element.isStruckElement(node) ? 'struck' : null;
}

/** A picture at the start of a text marks it; in a cell of its own its name is the cell's text. */
function noteIcon(node: MarkupElement, walk: Walker): void {
  const isCheckbox = node.name === 'input' && attributeText(node, 'type').toLowerCase() === 'checkbox';
  if (isCheckbox) {
    walk.setIcon({ mark: hasAttribute(node, 'checked') ? 'tick' : 'cross', content: { text: '', runs: [] } });
  } else {
    const name = nameOf(node);
    if (name !== null) walk.setIcon({ mark: iconMark(name.text), content: collapsed(name) });
  }
  walk.buffer().gap();
}

function nameOf(node: MarkupElement): Traced | null {
  const named = attribute(node, 'alt') ?? attribute(node, 'aria-label') ?? attribute(node, 'title');
  if (named !== null && named.text.trim() !== '') return named;
  for (const child of node.children) {
    if (child.kind !== 'element' || child.name !== 'title') continue;
    const text = child.children.find((each) => each.kind === 'text');
    return text?.kind === 'text' ? text.text : null;
  }
  return null;
}
