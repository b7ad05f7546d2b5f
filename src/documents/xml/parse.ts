// A small XML parser for drawings and feeds. It keeps the place of every text, knows the entities that the document
// declares itself, loads nothing, and does not recurse.

import type { MarkupAttribute, MarkupElement, MarkupNode } from '../markup/node.ts';
import { deepestNesting, Unreadable } from '../reading.ts';
import { extent, slice, type Traced, trace } from '../traced.ts';

type Open = {
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly children: MarkupNode[];
  readonly at: number;
};
/** Entities with the number of characters they may still expand to. */
type Entities = { readonly values: ReadonlyMap<string, string>; left: number };

const predefined: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
];
const tag = /<(\/?)([^\s/>"'<=]+)/y;
const attributePattern = /\s+([^\s/>"'<=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([\w.-]{1,64}));/g;
const declaration = /\s+([\w.-]{1,64})\s+(["'])/y;
const longestEntity = 10_000;
const largestExpansion = 10_000_000;

/** Parses XML; throws `Unreadable` where it is not well-formed. Prefixes of names are dropped. */
export function parseXml(source: Traced): MarkupNode[] {
  const { text } = source;
  const top: MarkupNode[] = [];
  const open: Open[] = [];
  let entities: Entities = { values: new Map(predefined), left: largestExpansion };
  let at = 0;
  const fail = (reason: string, where = at): never => {
    throw new Unreadable(reason, extent(source, where, where + 1)?.from ?? null);
  };
  const add = (node: MarkupNode): void => {
    (open.at(-1)?.children ?? top).push(node);
  };
  const until = (end: string, what: string): number => {
    const found = text.indexOf(end, at);
    return found === -1 ? fail(`unexpected end, expected the end of the ${what}`) : found;
  };
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    if (end > at) add({ kind: 'text', text: decode(source, at, end, entities) });
    at = end;
    if (at >= text.length) break;
    if (text.startsWith('<!--', at)) at = until('-->', 'comment') + 3;
    else if (text.startsWith('<![CDATA[', at)) {
      const close = until(']]>', 'CDATA section');
      add({ kind: 'text', text: slice(source, at + 9, close) });
      at = close + 3;
    } else if (text.startsWith('<?', at)) at = until('?>', 'processing instruction') + 2;
    else if (text.startsWith('<!', at)) {
      const close = doctypeEnd(text, at);
      if (close === -1) fail('unexpected end, expected the end of the doctype');
      entities = declared(text.slice(at, close), entities);
      at = close;
    } else {
      tag.lastIndex = at;
      const [whole, slash, name] = tag.exec(text) ?? fail('unexpected <, expected a tag');
      const start = at;
      at += whole?.length ?? 0;
      const attributes: MarkupAttribute[] = [];
      for (;;) {
        attributePattern.lastIndex = at;
        const found = attributePattern.exec(text);
        if (found === null) break;
        const value = found[2] ?? found[3] ?? '';
        at += found[0].length;
        attributes.push({ name: found[1] ?? '', value: decode(source, at - 1 - value.length, at - 1, entities) });
      }
      tagEnd.lastIndex = at;
      const tail = tagEnd.exec(text) ?? fail('unexpected markup in a tag, expected an attribute or >');
      at += tail[0]?.length ?? 0;
      if (slash === '/') {
        const last = open.pop();
        if (last === undefined || last.name !== name)
          fail(`unexpected </${name}>, expected </${last?.name ?? ''}>`, start);
        else add(element(last));
      } else if (tail[1] === '/') add(element({ name: name ?? '', attributes, children: [], at: start }));
      else open.push({ name: name ?? '', attributes, children: [], at: start });
      if (open.length > deepestNesting) fail(`unexpected nesting, expected at most ${deepestNesting} elements`);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) fail(`unexpected end, expected </${unclosed.name}>`, unclosed.at);
  if (!top.some((node) => node.kind === 'element')) fail('unexpected text, expected an element', 0);
  return top;
}

function element({ name, attributes, children }: Open): MarkupElement {
  return { kind: 'element', name: name.slice(name.indexOf(':') + 1), attributes, children };
}

function decode(source: Traced, start: number, end: number, entities: Entities): Traced {
  const raw = source.text.slice(start, end);
  if (!raw.includes('&')) return slice(source, start, end);
  const tracer = trace();
  let copied = 0;
  for (const match of raw.matchAll(reference)) {
    const [whole, decimal, hexadecimal, name] = match;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const text =
      name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : null) : (entities.values.get(name) ?? null);
    if (text === null) continue;
    entities.left -= text.length;
    if (entities.left < 0)
      throw new Unreadable('unexpected entities, they expand to more text than a page holds', null);
    tracer.copy(source, start + copied, start + match.index);
    copied = match.index + whole.length;
    tracer.add(text, extent(source, start + match.index, start + copied));
  }
  tracer.copy(source, start + copied, end);
  return tracer.done();
}

/** Entities of the internal subset, each expanded with those before it and none larger than a page of text. */
function declared(doctype: string, known: Entities): Entities {
  const values = new Map(known.values);
  for (let at = doctype.indexOf('<!ENTITY'); at !== -1; at = doctype.indexOf('<!ENTITY', at + 1)) {
    declaration.lastIndex = at + '<!ENTITY'.length;
    const [, name = '', quote = ''] = declaration.exec(doctype) ?? [];
    const close = quote === '' ? -1 : doctype.indexOf(quote, declaration.lastIndex);
    if (close === -1) continue;
    const value = doctype
      .slice(declaration.lastIndex, close)
      .replaceAll(reference, (whole, _decimal, _hexadecimal, inner) => values.get(inner) ?? whole);
    if (value.length <= longestEntity && !values.has(name)) values.set(name, value);
  }
  return { ...known, values };
}

/** The offset after a doctype, `-1` if it does not end; brackets and signs between quotes do not count. */
function doctypeEnd(text: string, start: number): number {
  let isInside = false;
  for (let at = start + 2; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      if (close === -1) return -1;
      at = close;
    } else if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at);
      if (close === -1) return -1;
      at = close + 2;
    } else if (character === '[' || character === ']') isInside = character === '[';
    else if (character === '>' && !isInside) return at + 1;
  }
  return -1;
}
