// What each element is to a reader. One table for HTML, SVG, Markdown and JSX.

import type { InlineKind } from './inline.ts';
import type { Mark } from './marks.ts';
import { attributeText, hasAttribute, type MarkupElement } from './node.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that start and end a block of text. */
export const blockElements = set(
  'address article aside blockquote body center details dialog dir div dd dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noframes noscript ol optgroup option p ' +
    'pre search section select summary table tbody td template tfoot th thead title tr ul caption desc ' +
    'foreignobject textarea datalist iframe object video audio canvas',
);

/** Elements after which the headings inside them no longer apply. */
export const sectionElements = set(
  'article aside body details dialog fieldset figure footer header main nav section td th li dd template',
);

/** Elements that a reader sees as a box inside a line: their text never joins the words beside them. */
export const boxElements = set('img svg input picture math embed audio video canvas object iframe');

/** Elements whose text is wording on a control or badge, wherever they stand. */
export const labelElements = set('option optgroup textarea');

/** Controls that are part of the sentence inside a text, and labels of their own elsewhere. */
export const controlElements = set('button label output');

/** Elements that hold one text. */
export const textElements = set('p h1 h2 h3 h4 h5 h6 summary figcaption caption address pre dt title');

/** Markup that becomes spans. */
export const inlineKinds: Readonly<Record<string, InlineKind>> = {
  del: 'struck',
  s: 'struck',
  strike: 'struck',
  q: 'quoted',
  blockquote: 'quoted',
  cite: 'quoted',
  code: 'code',
  pre: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

const rolesAsElements: Readonly<Record<string, string>> = {
  list: 'ul',
  listitem: 'li',
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  term: 'dt',
  definition: 'dd',
  button: 'button',
  option: 'option',
  article: 'article',
  region: 'section',
  dialog: 'dialog',
  blockquote: 'blockquote',
  deletion: 'del',
  paragraph: 'p',
  caption: 'caption',
};

/** The element's name, or the name of the element that its ARIA role makes it. */
export function elementName(element: MarkupElement): string {
  const role = attributeText(element, 'role').trim().toLowerCase();
  if (role === '') return element.name;
  if (role === 'heading') return `h${headingLevel(attributeText(element, 'aria-level'))}`;
  return Object.hasOwn(rolesAsElements, role) ? (rolesAsElements[role] ?? element.name) : element.name;
}

/** True if the element's text is not shown by default. */
export function isHiddenElement(element: MarkupElement, name: string): boolean {
  if (name === 'template' || name === 'noscript' || name === 'noframes') return true;
  return element.attributes.some((each) => {
    const value = each.value?.text ?? '';
    if (each.name === 'hidden') return true;
    if (each.name === 'aria-hidden') return value === 'true' && blockElements.has(name);
    return (
      each.name === 'style' && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(value)
    );
  });
}

/** True if the element's text is drawn with a line through it. */
export function isStruckElement(element: MarkupElement): boolean {
  return attributeText(element, 'style')
    .split(';')
    .some((each) => /^\s*text-decoration/i.test(each) && /line-through/i.test(each));
}

/** True if the element's characters are drawn from right to left, whatever they are. */
export function isReversedElement(element: MarkupElement, name: string): boolean {
  const style = attributeText(element, 'style');
  const isOverridden = name === 'bdo' || /unicode-bidi\s*:\s*(?:isolate-|bidi-)override/i.test(style);
  return isOverridden && (/direction\s*:\s*rtl/i.test(style) || attributeText(element, 'dir').toLowerCase() === 'rtl');
}

/** What a checkbox says, and a radio button that is chosen; `null` for any other element. */
export function checkedMark(element: MarkupElement): Mark | null {
  if (element.name !== 'input') return null;
  const type = attributeText(element, 'type').toLowerCase();
  if (type !== 'checkbox' && type !== 'radio') return null;
  if (hasAttribute(element, 'checked')) return 'tick';
  return type === 'checkbox' ? 'cross' : null;
}

function headingLevel(level: string): number {
  const number = Number.parseInt(level, 10);
  return number >= 1 && number <= 6 ? number : 2;
}
