// Scripts: what their strings could show to a reader.

import { collapsed } from '../markup/inline.ts';
import type { Reader } from '../reading.ts';
import { join, type Traced } from '../traced.ts';
import { decodeEscapes, scriptEscape } from './escapes.ts';
import { rowsOfScript } from './objects.ts';
import { literalTexts } from './tokens.ts';

const markup = /<\/?[a-z][^<>]*>/i;

/** Reads the string literals of a script that contain a letter; HTML and JSON in them are read as such. */
export const readScript: Reader = (source, reading) => {
  for (const { parts, hasGaps } of literalTexts(source.text)) {
    const texts = parts.map((part) => decodeEscapes(source, part.start, part.end, scriptEscape));
    const content: Traced = join(texts, hasGaps ? ' … ' : '');
    if (!/\p{L}/u.test(content.text)) continue;
    const label = `${reading.prefix}string ${reading.count('string')}`;
    const within = { prefix: `${label} `, hidden: false };
    if (looksLikeData(content.text) && reading.embed('json', content, within) === null) continue;
    if (markup.test(content.text)) reading.embed('html', content, within);
    else reading.emit({ role: 'metadata', content: collapsed(content), label, hidden: false });
  }
  for (const { row } of rowsOfScript(source)) {
    const label = `${reading.prefix}object ${reading.count('object')}`;
    reading.emit({ role: 'row', content: row.content, cells: row.cells, label, hidden: false });
  }
};

function looksLikeData(text: string): boolean {
  const trimmed = text.trim();
  return /^[{[]/.test(trimmed) && /[}\]]$/.test(trimmed.slice(-1));
}
