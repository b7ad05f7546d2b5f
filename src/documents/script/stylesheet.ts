// Style sheets: the strings that they put on the page.

import { tokenize, tokenTypes } from 'css-tree';
import { collapsed } from '../markup/inline.ts';
import type { Reader } from '../reading.ts';
import { join, type Traced } from '../traced.ts';
import { decodeEscapes, styleEscape } from './escapes.ts';

/** Properties and descriptors whose strings are drawn. */
const drawn =
  /^(?:content|list-style|list-style-type|quotes|text-overflow|text-emphasis|text-emphasis-style|symbols|prefix|suffix|additive-symbols|negative|initial-value|--.*)$/i;

/** Reads `content` strings, list markers and custom properties. The strings of one declaration are one text. */
export const readStylesheet: Reader = (source, reading) => {
  const { text } = source;
  let name: string | null = null;
  let property: string | null = null;
  let strings: Traced[] = [];
  const leave = (): void => {
    const content = collapsed(join(strings, ''));
    if (/[\p{L}✓✔✅☑✗✘❌]/u.test(content.text) && property !== null) {
      const label = `${reading.prefix}${property} ${reading.count(property)}`;
      reading.emit({ role: 'metadata', content, label, hidden: false });
    }
    strings = [];
    property = null;
    name = null;
  };
  tokenize(text, (type: number, start: number, end: number) => {
    if (type === tokenTypes.Ident && property === null) name = text.slice(start, end);
    else if (type === tokenTypes.Colon && property === null && name !== null)
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
};
