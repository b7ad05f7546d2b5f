// What a reader of data meets: the prose in its strings, and its rows.

import { collapsed } from '../markup/inline.ts';
import type { Reading } from '../reading.ts';
import type { Traced } from '../traced.ts';
import type { DataNode } from './node.ts';
import { type Path, type PathStyle, pathText } from './path.ts';
import { rowsOf } from './rows.ts';

/** A key of three words and more says something itself. */
const sentence = /^\S+\s+\S+\s+\S/;
const markup = /<\/?[a-z][^<>]*>/i;

/** Reads a tree of values into blocks. */
export function readData(root: DataNode, reading: Reading, style: PathStyle): void {
  const labelOf = (path: Path): string => `${reading.prefix}${pathText(path, style)}`.trim() || 'the whole document';
  const readString = (text: Traced, path: Path): void => {
    if (!/\p{L}/u.test(text.text)) return;
    const label = labelOf(path);
    if (markup.test(text.text) && reading.embed('html', text, { prefix: `${label} `, hidden: false }) === null) return;
    reading.emit({ role: 'metadata', content: collapsed(text), label, hidden: false });
  };
  const visit = (node: DataNode, path: Path): void => {
    if (node.kind === 'string') readString(node.text, path);
    if (node.kind === 'string' || node.kind === 'literal') return;
    for (const { row, at } of rowsOf(node, path)) {
      reading.emit({ role: 'row', content: row.content, cells: row.cells, label: labelOf(at), hidden: false });
    }
    if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) visit(item, { parent: path, part: String(index), key: null });
    } else {
      for (const { key, value } of node.members) {
        const at: Path = { parent: path, part: key.text, key };
        if (sentence.test(key.text))
          reading.emit({ role: 'metadata', content: collapsed(key), label: `key ${labelOf(at)}`, hidden: false });
        visit(value, at);
      }
    }
  };
  visit(root, null);
}
