// What style sheets do to words: rules that take an element out of sight, and texts that they put before or after one.
// Only the last part of a selector is compared, and conditions around a rule are taken as met: a page must not claim more
// in any of its views.

import { type CssNode, generate, type List, parse, type Rule, type Selector, walk } from 'css-tree';
import { attributeText, type MarkupElement, type MarkupNode } from './node.ts';

/** Style rules that matter to a reader. */
export type Styles = {
  /** True if some rule takes the element out of sight. */
  readonly hides: (element: MarkupElement) => boolean;
  /** The words that rules put at the start or the end of an element; the empty string if there are none. */
  readonly generated: (element: MarkupElement, where: 'before' | 'after') => string;
};

type Parts = {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
};
type Generated = { readonly parts: Parts; readonly where: 'before' | 'after'; readonly words: string };

const longestSheet = 2_000_000;
const mostRules = 20_000;
const mostPerKey = 200;
/** Custom properties that name each other cannot multiply. */
const longestWords = 10_000;
/** Names of classes that take text out of sight everywhere, whatever the style sheet is. */
const hiddenClass =
  /^(?:u-|is-|a11y-|v-)?(?:sr-only|(?:visually|screen|accessibly)-?(?:hidden|reader(?:-text|-only)?)|screen-reader(?:-text|-only)|hidden|invisible|d-none|display-none|opacity-0|offscreen|off-screen)$/i;

type Rules = {
  readonly hidden: readonly Parts[];
  readonly generated: readonly Generated[];
  readonly properties: ReadonlyMap<string, string>;
};

const noRules: Rules = { hidden: [], generated: [], properties: new Map() };
/** Style sheets of a site are the same for all its pages. */
const linkedRules = new WeakMap<readonly string[], Rules>();

/** Collects the rules of the style elements among the nodes, and of style sheets that the page links to. */
export function stylesOf(nodes: readonly MarkupNode[], linked: readonly string[] = []): Styles {
  const shared = linkedRules.get(linked) ?? readSheets(linked, noRules);
  linkedRules.set(linked, shared);
  const { hidden, generated } = readSheets(styleTexts(nodes), shared);
  const hiddenIndex = indexed(hidden.map((parts) => ({ parts })));
  const before = indexed(generated.filter(({ where }) => where === 'before'));
  const after = indexed(generated.filter(({ where }) => where === 'after'));
  return {
    hides: (element) =>
      classesOf(element).some((name) => hiddenClass.test(name)) ||
      vanishes(attributeText(element, 'style')) ||
      hiddenIndex(element) !== undefined,
    generated: (element, where) => (where === 'before' ? before : after)(element)?.words ?? '',
  };
}

/** True for declarations that leave an element in the page but out of sight. */
function vanishes(style: string): boolean {
  if (style === '') return false;
  const declared = new Map(
    style
      .toLowerCase()
      .split(';')
      .map((each): [string, string] => {
        const colon = each.indexOf(':');
        return [
          each.slice(0, colon).trim(),
          each
            .slice(colon + 1)
            .replace('!important', '')
            .trim(),
        ];
      }),
  );
  const is = (name: string, pattern: RegExp): boolean => pattern.test(declared.get(name) ?? '');
  const nothing = /^(?:0|0?\.0+)(?:px|r?em|%|pt)?$/;
  const tiny = /^(?:0|1px)/;
  return (
    is('display', /^none$/) ||
    is('visibility', /^(?:hidden|collapse)$/) ||
    is('content-visibility', /^hidden$/) ||
    is('opacity', nothing) ||
    is('font-size', nothing) ||
    is('color', /^transparent$/) ||
    is('transform', /scale[xy]?\(0\)/) ||
    is('text-indent', /^-\d{3,}/) ||
    is('clip', /^rect\(/) ||
    is('clip-path', /^inset\((?:50|100)%/) ||
    (is('position', /^(?:absolute|fixed)$/) && ['left', 'top', 'right'].some((side) => is(side, /^-\d{3,}/))) ||
    (is('overflow', /^(?:hidden|clip)$/) &&
      ['width', 'height', 'max-height', 'max-width'].some((side) => is(side, tiny)))
  );
}

/** The rules of style sheets that apply after others. */
function readSheets(sheets: readonly string[], before: Rules): Rules {
  const readable = sheets.filter(({ length }) => length <= longestSheet);
  if (readable.length === 0) return before;
  const hidden = [...before.hidden];
  const generated = [...before.generated];
  const properties = new Map(before.properties);
  const rules: Rule[] = [];
  for (const sheet of readable) {
    walk(parse(sheet, { parseCustomProperty: true, onParseError: () => {} }), (node) => {
      if (node.type === 'Rule' && rules.length < mostRules) rules.push(node);
      if (node.type === 'Declaration' && node.property.startsWith('--'))
        properties.set(node.property, wordsOf(node.value, properties));
    });
  }
  for (const { prelude, block } of rules) {
    if (prelude.type !== 'SelectorList') continue;
    const declarations = block.children.toArray().flatMap((node) => (node.type === 'Declaration' ? [node] : []));
    const content = declarations.findLast(({ property }) => property === 'content');
    const words = content === undefined ? '' : wordsOf(content.value, properties);
    const isHidden = vanishes(declarations.map(({ property, value }) => `${property}:${generate(value)}`).join(';'));
    if (!isHidden && !/[\p{L}\p{N}✓✔✅☑✗✘❌👍👎]/u.test(words)) continue;
    for (const selector of prelude.children as List<Selector>) {
      const { parts, where } = lastPart(selector);
      if (parts === null) continue;
      if (where === null && isHidden) hidden.push(parts);
      if (where !== null && words !== '' && !isHidden) generated.push({ parts, where, words });
    }
  }
  return { hidden, generated, properties };
}

/** The strings of a `content` value, with custom properties put in. */
function wordsOf(value: CssNode, properties: ReadonlyMap<string, string>): string {
  let words = '';
  walk(value, (node) => {
    if (words.length > longestWords) return;
    if (node.type === 'String') words += node.value;
    if (node.type === 'Identifier' && node.name.startsWith('--')) words += properties.get(node.name) ?? '';
  });
  return words;
}

/** The last compound of a selector, and the pseudo-element it ends in. */
function lastPart(selector: Selector): { parts: Parts | null; where: 'before' | 'after' | null } {
  let parts: { tag: string | null; id: string | null; classes: string[]; attributes: string[] } = {
    tag: null,
    id: null,
    classes: [],
    attributes: [],
  };
  let where: 'before' | 'after' | null = null;
  let isPlain = true;
  for (const node of selector.children) {
    if (node.type === 'Combinator') parts = { tag: null, id: null, classes: [], attributes: [] };
    else if (node.type === 'TypeSelector') parts.tag = node.name === '*' ? null : node.name.toLowerCase();
    else if (node.type === 'IdSelector') parts.id = node.name;
    else if (node.type === 'ClassSelector') parts.classes.push(node.name);
    else if (node.type === 'AttributeSelector') parts.attributes.push(node.name.name.toLowerCase());
    else if (node.type === 'PseudoElementSelector' || node.type === 'PseudoClassSelector') {
      if (node.name === 'before' || node.name === 'after') where = node.name;
      else if (
        node.type === 'PseudoElementSelector' ||
        /^(?:hover|focus|active|checked|is|where|not|has)/.test(node.name)
      )
        isPlain = node.name === 'not' && isPlain;
    }
  }
  const isBare = parts.tag === null && parts.id === null && parts.classes.length === 0 && parts.attributes.length === 0;
  return { parts: isPlain && !isBare ? parts : null, where };
}

/**
 * Finds the first rule that fits, by the first class, the id or the tag of its selector, so that an element is compared
 * with few of them.
 */
function indexed<Item extends { readonly parts: Parts }>(
  items: readonly Item[],
): (element: MarkupElement) => Item | undefined {
  const byKey = new Map<string, Item[]>();
  const known = new Set<string>();
  for (const item of items) {
    const { classes, id, tag, attributes } = item.parts;
    const written = [tag ?? '', id ?? '', ...classes, '[', ...attributes].join(' ');
    const key = classes[0] !== undefined ? `.${classes[0]}` : id !== null ? `#${id}` : (tag ?? '*');
    const list = byKey.get(key) ?? [];
    if (known.has(written) || list.length >= mostPerKey) continue;
    known.add(written);
    list.push(item);
    byKey.set(key, list);
  }
  return (element) => {
    if (byKey.size === 0) return undefined;
    const keys = [
      ...classesOf(element).map((name) => `.${name}`),
      `#${attributeText(element, 'id')}`,
      element.name,
      '*',
    ];
    for (const key of keys) {
      const found = byKey.get(key)?.find(({ parts }) => fits(parts, element));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function fits({ tag, id, classes, attributes }: Parts, element: MarkupElement): boolean {
  if (tag !== null && tag !== element.name) return false;
  if (id !== null && id !== attributeText(element, 'id')) return false;
  const own = classesOf(element);
  return (
    classes.every((name) => own.includes(name)) &&
    attributes.every((name) => element.attributes.some((each) => each.name === name))
  );
}

function classesOf(element: MarkupElement): readonly string[] {
  const value = attributeText(element, 'class');
  return value === '' ? [] : value.split(/\s+/);
}

function styleTexts(nodes: readonly MarkupNode[]): string[] {
  const texts: string[] = [];
  const pending: MarkupNode[] = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind !== 'element') continue;
    if (node.name === 'style')
      texts.push(node.children.map((child) => (child.kind === 'text' ? child.text.text : '')).join(''));
    else for (const child of node.children) pending.push(child);
  }
  return texts.reverse();
}
