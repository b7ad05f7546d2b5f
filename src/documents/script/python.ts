// Programs in Python: what their strings and comments say to a reader.

import { collapsed } from '../markup/inline.ts';
import type { Reader } from '../reading.ts';
import { slice } from '../traced.ts';

/** What starts a string or a comment. */
const start = /"""|'''|["'#]/g;

/** Reads the strings and comments of a program that contain a letter; escapes stay as they are written. */
export const readPython: Reader = (source, reading) => {
  const { text } = source;
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const [sign] = match;
    const from = match.index + sign.length;
    const end = sign === '#' ? lineEnd(text, from) : stringEnd(text, from, sign);
    start.lastIndex = Math.min(text.length, end + (sign === '#' ? 0 : sign.length));
    if (!/\p{L}/u.test(text.slice(from, end))) continue;
    const noun = sign === '#' ? 'comment' : 'string';
    const label = `${reading.prefix}${noun} ${reading.count(noun)}`;
    reading.emit({ role: 'metadata', content: collapsed(slice(source, from, end)), label, hidden: false });
  }
};

/** Where a string ends: at its sign, with its line if it has one sign only, with the text at the latest. */
function stringEnd(text: string, from: number, sign: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (text.startsWith(sign, at)) return at;
    else if (character === '\n' && sign.length === 1) return at;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
