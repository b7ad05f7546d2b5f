// Style sheets: the strings that they put on the page.

import { tokenize, tokenTypes } from 'css-tree';
import { collapsed } from '../markup/inline.ts';
import type { Reader } from '../reading.ts';
import { join, type Traced } from '../traced.ts';
import { decodeEscapes, styleEscape } from './escapes.ts';

/** Strings of one text at most, so that custom properties that name each other cannot multiply. */
const mostStrings = 100;
/** Properties and descriptors whose strings are drawn. */
const drawn =
  /^(?:content|list-style|list-style-type|quotes|text-overflow|text-emphasis|text-emphasis-style|symbols|prefix|suffix|additive-symbols|negative|initial-value|--.*)$/i;

/**
 * Reads `content` strings, list markers and custom properties. The strings of one declaration are one text, with those of
 * the custom properties it names.
 */
export const readStylesheet: Reader = (source, reading) => {
  const properties = new Map<string, readonly Traced[]>();
  forEachText(source, properties, () => {});
  forEachText(source, properties, (property, strings) => {
    const content = collapsed(join(strings, ''));
    if (!/[\p{L}✓✔✅☑✗✘❌]/u.test(content.text)) return;
    const label = `${reading.prefix}${property} ${reading.count(property)}`;
    reading.emit({ role: 'metadata', content, label, hidden: false });
  });
};

/** Goes through the declarations that draw strings; custom properties are remembered by name. */
function forEachText(
  source: Traced,
  properties: Map<string, readonly Traced[]>,
  found: (property: string, strings: readonly Traced[]) => void,
): void {
  const { text } = source;
  let name: string | null = null;
  let property: string | null = null;
  let strings: Traced[] = [];
  const leave = (): void => {
    if (property !== null && strings.length > 0) {
      if (property.startsWith('--')) properties.set(property, strings);
      found(property, strings);
    }
    strings = [];
    property = null;
    name = null;
  };
  tokenize(text, (type: number, start: number, end: number) => {
    if (type === tokenTypes.Ident && property === null) name = text.slice(start, end);
    else if (type === tokenTypes.Ident && property !== null && property !== '' && text.startsWith('--', start)) {
      const known = properties.get(text.slice(start, end).toLowerCase()) ?? [];
      if (strings.length + known.length <= mostStrings) strings.push(...known);
    } else if (type === tokenTypes.Colon && property === null && name !== null)
      property = drawn.test(name) ? name.toLowerCase() : '';
    else if (
      type === tokenTypes.Semicolon ||
      type === tokenTypes.LeftCurlyBracket ||
      type === tokenTypes.RightCurlyBracket
    )
      leave();
    else if (type === tokenTypes.String && property !== null && property !== '') {
      strings.push(decodeEscapes(source, start + 1, Math.max(start + 1, end - 1), styleEscape));
    }
  });
  leave();
}
