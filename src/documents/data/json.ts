// JSON files, JSON in pages, and files with one JSON value a line.

import type { Reader } from '../reading.ts';
import { slice } from '../traced.ts';
import { parseJson } from './parse-json.ts';
import { readData } from './read-data.ts';

/** Reads a JSON document. Places in a file of its own are JSON pointers (RFC 6901). */
export const readJson: Reader = (source, reading) =>
  readData(parseJson(source), reading, reading.prefix === '' ? 'pointer' : 'dotted');

/** Reads a file with one JSON value a line; empty lines are allowed. */
export const readJsonLines: Reader = (source, reading) => {
  let number = 0;
  for (let start = 0; start < source.text.length; ) {
    const newline = source.text.indexOf('\n', start);
    const end = newline === -1 ? source.text.length : newline;
    number += 1;
    if (source.text.slice(start, end).trim() !== '') {
      readData(parseJson(slice(source, start, end)), { ...reading, prefix: `line ${number} ` }, 'pointer');
    }
    start = end + 1;
  }
};
