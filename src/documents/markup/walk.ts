// The walk through a document: what each element does to the text around it.

import type { Reading } from '../reading.ts';
import { join, type Traced } from '../traced.ts';
import { readAttributes } from './attributes.ts';
import { readDrawing } from './drawing.ts';
import * as element from './elements.ts';
import { readScriptElement, readStyleElement } from './embedded.ts';
import { contents, introduced } from './generated.ts';
import { collapsed, type InlineKind } from './inline.ts';
import { readDefinitions, readList } from './list.ts';
import { iconMark } from './marks.ts';
import { attribute, attributeText, type MarkupElement, type MarkupNode } from './node.ts';
import { outline } from './outline.ts';
import { reversal } from './reversed.ts';
import { readSettings } from './settings.ts';
import { stylesOf } from './styles.ts';
import { readTable } from './table.ts';
import { type Rule, type Scope, type Walker, walker } from './walker.ts';

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
  const walk = walker(reading, stylesOf(nodes, reading.styles), { visit, attributes: readAttributes });
  walk.children(nodes, scope);
  walk.flush(scope);
}

function visit(node: MarkupNode, scope: Scope, walk: Walker): void {
  if (node.kind === 'text') walk.buffer().append(node.text);
  else if (node.kind === 'expression')
    walk.reading.embed('script', node.code, { prefix: 'expression ', hidden: scope.hidden });
  else visitElement(node, scope, walk);
}

function visitElement(node: MarkupElement, scope: Scope, walk: Walker): void {
  const name = element.elementName(node);
  walk.attributes(node, scope);
  const isBlock = node.component === 'block' || (node.component === undefined && element.blockElements.has(name));
  const hidden = scope.hidden || element.isHiddenElement(node, name);
  if (programs[name] !== undefined) programs[name](node, scope, walk);
  else if (hidden && !scope.hidden && (!isBlock || walk.isGathering())) {
    walk.apart(contents(node, walk), { ...scope, ...plainParagraph, hidden, outline: scope.outline.inside() });
  } else if (node.component !== undefined) {
    visitFlow(node, name, isBlock, { ...scope, hidden, components: [...scope.components, node.name] }, walk);
  } else {
    if (element.boxElements.has(name) || attributeText(node, 'role') === 'img') noteIcon(node, walk);
    const rule = everywhere[name] ?? (walk.isGathering() ? null : ruleOf(name, scope));
    if (rule === null) visitFlow(node, name, isBlock, { ...scope, hidden }, walk);
    else rule(node, { ...scope, hidden }, walk);
  }
}

const plainParagraph = { role: 'paragraph', noun: 'paragraph', place: null, term: null } as const;

/** A bar says how far something is; a full one says that it is done. */
function readBar(node: MarkupElement, scope: Scope, walk: Walker): void {
  walk.buffer().gap();
  const percent = percentOf(node);
  if (percent === null) walk.children(node.children, scope);
  else walk.buffer().append({ text: `${percent}%`, runs: [] });
  walk.buffer().gap();
}

function percentOf(node: MarkupElement): number | null {
  const number = (name: string, otherwise: number): number => {
    const value = Number.parseFloat(attributeText(node, name));
    return Number.isFinite(value) ? value : otherwise;
  };
  const [least, most] = [number('min', 0), number('max', 1)];
  const value = number('value', Number.NaN);
  if (Number.isNaN(value) || most <= least) return null;
  return Math.floor(Math.min(1, Math.max(0, (value - least) / (most - least))) * 100);
}

/** Small text above a word is no part of it. */
function readAnnotation(node: MarkupElement, scope: Scope, walk: Walker): void {
  walk.apart(node.children, { ...scope, ...plainParagraph, role: 'label', noun: 'ruby text' });
}

const programs: Readonly<Record<string, Rule | undefined>> = { script: readScriptElement, style: readStyleElement };

/** Elements that mean the same in running text and in a cell. */
const everywhere: Readonly<Record<string, Rule | undefined>> = {
  svg: readDrawing,
  progress: readBar,
  meter: readBar,
  rt: readAnnotation,
  rp: () => {},
  br: (_node, _scope, walk) => walk.buffer().gap(),
  hr: (_node, scope, walk) => {
    walk.flush(scope);
    walk.setPrevious(null);
  },
};

/** Elements that make blocks of a kind of their own; inside a cell they are only text. */
const blocks: Readonly<Record<string, Rule | undefined>> = {
  ul: introduced(readList),
  ol: introduced(readList),
  menu: introduced(readList),
  dir: introduced(readList),
  dl: introduced(readDefinitions),
  table: introduced(readTable),
  summary: (node, scope, walk) => readHeading(node, 'summary', innermostLevel, scope, walk),
  legend: (node, scope, walk) => readHeading(node, 'legend', innermostLevel, scope, walk),
  title: (node, scope, walk) => readAlone(node, { ...scope, role: 'metadata', place: 'title' }, walk),
  figcaption: (node, scope, walk) => readAlone(node, { ...scope, ...plainParagraph, noun: 'figure caption' }, walk),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level): [string, Rule] => [
      `h${level}`,
      (node, scope, walk) => readHeading(node, 'heading', level, scope, walk),
    ]),
  ),
};

/** A summary or legend is a heading below all others, inside its own details or fieldset. */
const innermostLevel = 7;

function ruleOf(name: string, scope: Scope): Rule | null {
  const isLabel = element.labelElements.has(name) || (element.controlElements.has(name) && !scope.isText);
  if (!isLabel) return blocks[name] ?? null;
  return (node, around, walk) => readAlone(node, { ...around, ...plainParagraph, role: 'label', noun: name }, walk);
}

/** Text and elements in reading order, inside a block or inside a line. */
function visitFlow(node: MarkupElement, name: string, isBlock: boolean, scope: Scope, walk: Walker): void {
  const isReversed = element.isReversedElement(node, name);
  const isBox = isBlock || element.boxElements.has(name) || element.controlElements.has(name);
  const isSection = element.sectionElements.has(name);
  if (isBlock) walk.flush(scope);
  else if (isBox) walk.buffer().gap();
  else walk.buffer().edge();
  const kind = inlineKind(node, name);
  if (kind !== null) walk.open(kind);
  const sight = isBlock ? null : sightOf(node, walk);
  if (sight !== null) walk.open(sight);
  const inner = {
    ...scope,
    isText: scope.isText || element.textElements.has(name),
    outline: isSection ? scope.outline.inside() : scope.outline,
  };
  if (isSection && !scope.isText) walk.setPrevious(null);
  noteSwitch(node, walk);
  if (isReversed) walk.buffer().append({ text: reversal.start, runs: [] });
  walk.children(contents(node, walk), inner);
  if (isReversed) walk.buffer().append({ text: reversal.end, runs: [] });
  if (name === 'pre' && !walk.isGathering()) readSettings(allText(node), walk.reading, scope.hidden);
  if (isBlock) walk.flush(inner);
  else if (isBox) walk.buffer().gap();
  else walk.buffer().edge();
  if (sight !== null) walk.close(sight);
  if (kind !== null) walk.close(kind);
  if (isSection && !scope.isText) walk.setPrevious(null);
}

function readHeading(node: MarkupElement, noun: string, level: number, scope: Scope, walk: Walker): void {
  walk.flush(scope);
  const inner: Scope = { ...scope, ...plainParagraph, role: 'heading', noun, lead: null, isText: true };
  const text = walk.gather(contents(node, walk), inner);
  if (text === null) return;
  scope.outline.leave(level);
  walk.emit(text, inner);
  scope.outline.add(level, text.content.text);
}

function readAlone(node: MarkupElement, scope: Scope, walk: Walker): void {
  walk.flush(scope);
  walk.children(contents(node, walk), { ...scope, isText: true });
  walk.flush(scope);
}

function inlineKind(node: MarkupElement, name: string): InlineKind | null {
  if (Object.hasOwn(element.inlineKinds, name)) return element.inlineKinds[name] ?? null;
  return element.isStruckElement(node) ? 'struck' : null;
}

function allText(node: MarkupElement): Traced {
  const texts: Traced[] = [];
  const pending: MarkupNode[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'text') texts.push(next.text);
    else if (next.kind === 'element') pending.push(...next.children.toReversed());
  }
  return join(texts, '');
}

/** Whether part of a sentence is kept from eyes or from ears. */
function sightOf(node: MarkupElement, walk: Walker): 'unseen' | 'unheard' | null {
  if (node.attributes.length === 0) return walk.styles.hides(node) ? 'unseen' : null;
  if (attributeText(node, 'aria-hidden') === 'true') return 'unheard';
  return walk.styles.hides(node) ? 'unseen' : null;
}

/** A control that is switched on ticks what stands in it. */
function noteSwitch(node: MarkupElement, walk: Walker): void {
  const checked = attributeText(node, 'aria-checked');
  if (checked === 'true' || checked === 'false')
    walk.setIcon({ mark: checked === 'true' ? 'tick' : 'cross', content: { text: '', runs: [] } });
}

/** A picture at the start of a text marks it; in a cell of its own its name is the cell's text. */
function noteIcon(node: MarkupElement, walk: Walker): void {
  const checked = element.checkedMark(node);
  if (checked !== null) walk.setIcon({ mark: checked, content: { text: '', runs: [] } });
  else {
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
