// Programs in Python: what their strings and comments say to a reader.

import { collapsed } from '../markup/inline.ts';
import type { Reader } from '../reading.ts';
import { slice } from '../traced.ts';

/** Strings of three quotes, strings of one, comments. */
const said = /("""|''')([\s\S]*?)\1|(["'])((?:\\.|(?!\3)[^\\\n])*)\3|#([^\n]*)/g;

/** Reads the strings and comments of a program that contain a letter; escapes stay as they are written. */
export const readPython: Reader = (source, reading) => {
  for (const match of source.text.matchAll(said)) {
    const [whole, , long, , short, comment] = match;
    const text = long ?? short ?? comment ?? '';
    if (!/\p{L}/u.test(text)) continue;
    const start = match.index + whole.indexOf(text);
    const noun = comment === undefined ? 'string' : 'comment';
    const label = `${reading.prefix}${noun} ${reading.count(noun)}`;
    reading.emit({
      role: 'metadata',
      content: collapsed(slice(source, start, start + text.length)),
      label,
      hidden: false,
    });
  }
};
