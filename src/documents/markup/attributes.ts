// Attributes that a reader meets, or a machine shows to one: names, descriptions, wording of controls, metadata.

import type { BlockRole } from '../block.ts';
import { rowsOfPairs } from '../data/rows.ts';
import { readAddress } from './address.ts';
import { checkedMark } from './elements.ts';
import { collapsed } from './inline.ts';
import { attributeText, type MarkupAttribute, type MarkupElement } from './node.ts';
import type { Scope, Walker } from './walker.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const labels = set(
  'alt title aria-label aria-description aria-roledescription aria-valuetext aria-placeholder aria-braillelabel ' +
    'placeholder label abbr summary',
);
const addresses = set('href src action formaction data poster cite background xlink:href');
/** Attributes that never hold wording, however many words they have. */
const silent = set(
  'class classname style id for rel rev headers sizes srcset imagesizes media accept allow sandbox coords transform d ' +
    'points viewbox aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-flowto itemref itemprop ' +
    'itemtype ping preserveaspectratio values keytimes keysplines stroke-dasharray font-family role xmlns accept-charset ' +
    'as autocomplete blocking clip-path fill filter mask stroke font patterntransform gradienttransform rotate dx dy x y',
);
const silentMeta =
  /^(?:viewport|robots|googlebot|theme-color|color-scheme|referrer|generator|format-detection|csrf-token)$/i;
const wordyMeta = /title|description|name$|subject|keywords|abstract|summary|label|data\d|alt$|author|caption/i;
const things: Readonly<Record<string, string>> = { img: 'image', a: 'link', iframe: 'frame' };

/** Reads an element's attributes as labels and metadata. */
export function readAttributes(element: MarkupElement, scope: Scope, walker: Walker): void {
  if (element.attributes.length === 0 && !Object.hasOwn(things, element.name)) return;
  if (element.name === 'meta') {
    readMeta(element, scope, walker);
    return;
  }
  const thing = things[element.name] ?? element.name;
  const number = walker.reading.count(`<${thing}>`);
  for (const attribute of element.attributes) readAttribute(element, attribute, `${thing} ${number}`, scope, walker);
  readDataset(element, `${thing} ${number}`, walker);
}

/** `data-title="Door lock" data-status="on"`: what a script would show together. */
function readDataset(element: MarkupElement, owner: string, walker: Walker): void {
  const data = element.attributes.filter(
    ({ name }) => name.startsWith('data-') && !/^\s*[{[]/.test(attributeText(element, name)),
  );
  if (data.length === 0) return;
  for (const { content, cells } of rowsOfPairs(data.map(({ name, value }) => [name.slice(5), value]))) {
    const label = `${walker.reading.prefix}data of ${owner}`;
    walker.reading.emit({ role: 'row', content, cells, label, hidden: true });
  }
}

function readAttribute(
  element: MarkupElement,
  { name, value }: MarkupAttribute,
  owner: string,
  scope: Scope,
  walker: Walker,
): void {
  if (value === null || !/\p{L}/u.test(value.text)) return;
  const { reading } = walker;
  const prefix = `${reading.prefix}${name} of ${owner}`;
  const { hidden } = scope;
  const emit = (role: BlockRole, isHidden: boolean, label: string): void =>
    reading.emit({
      role,
      content: collapsed(value),
      label,
      hidden: hidden || isHidden,
      mark: role === 'label' ? checkedMark(element) : null,
      headings: scope.outline.texts(),
      components: scope.components,
    });
  if (element.component !== undefined) emit('label', false, `${reading.prefix}<${element.name} ${name}>`);
  else if (labels.has(name)) emit('label', false, prefix);
  else if (name === 'value') readValue(element, emit, prefix);
  else if (name === 'srcdoc') reading.embed('html', value, { prefix: `${reading.prefix}${owner} `, hidden });
  else if (addresses.has(name)) readAddress(value, reading, `${prefix} `, hidden);
  else if (/^on[a-z]+$/.test(name)) reading.embed('script', value, { prefix: `${prefix} `, hidden });
  else if (/^\s*[{[]/.test(value.text) && reading.embed('json', value, { prefix: `${prefix} `, hidden }) === null)
    return;
  else if (!silent.has(name.toLowerCase()) && isProse(value.text)) emit('metadata', true, prefix);
}

function readValue(
  element: MarkupElement,
  emit: (role: BlockRole, isHidden: boolean, label: string) => void,
  label: string,
): void {
  const type = attributeText(element, 'type').toLowerCase();
  const isShown = element.name === 'input' && !['hidden', 'radio', 'checkbox'].includes(type);
  if (isShown || element.name === 'button') emit('label', false, label);
  else if (isProse(attributeText(element, 'value'))) emit('metadata', true, label);
}

function readMeta(element: MarkupElement, scope: Scope, walker: Walker): void {
  const { reading } = walker;
  const name =
    ['name', 'property', 'itemprop', 'http-equiv']
      .map((each) => attributeText(element, each))
      .find((each) => each !== '') ?? '';
  const content = element.attributes.find((each) => each.name === 'content')?.value ?? null;
  if (content === null || silentMeta.test(name) || !/\p{L}/u.test(content.text)) return;
  if (!wordyMeta.test(name) && !isProse(content.text)) return;
  const label = `${reading.prefix}meta ${name === '' ? reading.count('meta') : name}`;
  reading.emit({ role: 'metadata', content: collapsed(content), label, hidden: scope.hidden });
}

/** True for a value of at least two words. */
function isProse(value: string): boolean {
  const words = value.split(/\s+/);
  return words.some((word, at) => /\p{L}{2}/u.test(word) && /[\p{L}\p{N}]/u.test(words[at + 1] ?? ''));
}
