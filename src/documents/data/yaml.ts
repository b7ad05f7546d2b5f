// YAML files and frontmatter: the values are the library's, the places are found again in the source.

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { align, type EscapeAt } from '../align.ts';
import { deepestNesting, type Reader, Unreadable } from '../reading.ts';
import { extent, type Traced } from '../traced.ts';
import type { DataMember, DataNode } from './node.ts';
import { readData } from './read-data.ts';

/** Reads YAML, several documents in one file included. An alias of a scalar reads as the scalar at its anchor. */
export const readYaml: Reader = (source, reading) => {
  const documents = parseAllDocuments(source.text, {
    version: '1.2',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if ('empty' in documents) return;
  for (const document of documents) {
    const error = document.errors[0];
    if (error !== undefined)
      throw new Unreadable(firstLine(error.message), extent(source, error.pos[0], error.pos[0] + 1)?.from ?? null);
    if (document.contents !== null)
      readData(converter(document, source)(document.contents as Node, 0), reading, 'dotted');
  }
};

function converter(document: Document.Parsed, source: Traced) {
  const convert = (node: Node | null, depth: number): DataNode => {
    if (depth > deepestNesting)
      throw new Unreadable(`unexpected nesting, expected at most ${deepestNesting} levels`, null);
    if (isMap(node))
      return { kind: 'object', members: node.items.map((pair) => memberOf(pair as Pair<Node, Node>, depth)) };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item as Node, depth + 1)) };
    const value = isAlias(node) ? node.resolve(document) : node;
    return isScalar(value) ? scalar(value, source) : nothing;
  };
  const memberOf = ({ key, value }: Pair<Node, Node | null>, depth: number): DataMember => {
    const name = isScalar(key) ? scalar(key, source) : nothing;
    return { key: 'text' in name ? name.text : { text: '?', runs: [] }, value: convert(value, depth + 1) };
  };
  return convert;
}

const nothing: DataNode = { kind: 'literal', type: 'null', text: { text: '', runs: [] } };

function scalar(node: Scalar, source: Traced): DataNode {
  const [start, end] = node.range ?? [0, 0];
  const { value, type } = node;
  if (typeof value !== 'string') {
    const written = source.text.slice(start, end).trimEnd();
    const kind = typeof value === 'boolean' ? 'boolean' : value === null ? 'null' : 'number';
    return { kind: 'literal', type: kind, text: align(source, start, start + written.length, written, noEscape) };
  }
  if (type === 'QUOTE_DOUBLE') return { kind: 'string', text: align(source, start + 1, end - 1, value, doubleQuoted) };
  if (type === 'QUOTE_SINGLE') return { kind: 'string', text: align(source, start + 1, end - 1, value, singleQuoted) };
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL')
    return { kind: 'string', text: align(source, start, end, value, noEscape) };
  const header = source.text.indexOf('\n', start);
  const body =
    header === -1 ? end : header + 1 + (/^[ \t\r\n]*/.exec(source.text.slice(header + 1, end))?.[0].length ?? 0);
  const lead = /^\s*/.exec(value)?.[0].length ?? 0;
  return { kind: 'string', text: align(source, body, end, value.slice(lead), noEscape) };
}

const noEscape: EscapeAt = () => null;

const singleQuoted: EscapeAt = (source, at) => (source.startsWith("''", at) ? { length: 2, text: "'" } : null);

const letters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const lengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const doubleQuoted: EscapeAt = (source, at) => {
  if (source.charCodeAt(at) !== 0x5c) return null;
  const letter = source.charAt(at + 1);
  const digits = lengths[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return code <= 0x10ffff ? { length: 2 + digits, text: String.fromCodePoint(code) } : null;
  }
  if (letter === '\n' || letter === '\r')
    return { length: 2 + (/^[\s]*/.exec(source.slice(at + 2, at + 400))?.[0].length ?? 0), text: '' };
  return { length: 2, text: letters[letter] ?? letter };
};

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}
