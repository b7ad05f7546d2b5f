// A strict JSON parser (RFC 8259) that keeps the place of every string. It does not recurse.

import { deepestNesting, Unreadable } from '../reading.ts';
import { extent, slice, type Traced, trace } from '../traced.ts';
import type { DataMember, DataNode } from './node.ts';

type Open =
  | { readonly kind: 'list'; readonly items: DataNode[] }
  | { readonly kind: 'object'; readonly members: DataMember[]; key: Traced | null };

const blank = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids unescaped control characters in strings
const plain = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const shortEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Parses JSON; throws `Unreadable` at the first character that is not JSON. */
export function parseJson(source: Traced): DataNode {
  const { text } = source;
  const open: Open[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const fail = (expected: string): never => {
    const found =
      at < text.length ? `character ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}` : 'end';
    throw new Unreadable(`unexpected ${found}, expected ${expected}`, extent(source, at, at + 1)?.from ?? null);
  };
  const take = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const readString = (): Traced => {
    if (!take('"')) fail('a string');
    const start = at;
    match(plain);
    if (text[at] === '"') {
      at += 1;
      return slice(source, start, at - 1);
    }
    const tracer = trace();
    tracer.copy(source, start, at);
    while (!take('"')) {
      const from = at;
      const escaped = text[at] === '\\' ? (match(escapeSequence) ?? fail('a valid escape')) : null;
      if (escaped === null && (match(plain) ?? '') === '') fail('the end of the string');
      if (escaped === null) tracer.copy(source, from, at);
      else tracer.add(meaningOf(escaped), extent(source, from, at));
    }
    return tracer.done();
  };
  const readKey = (): Traced => {
    match(blank);
    const key = readString();
    match(blank);
    if (!take(':')) fail('a colon');
    return key;
  };

  for (;;) {
    match(blank);
    let value: DataNode | null = null;
    const start = at;
    if (text[at] === '"') value = { kind: 'string', text: readString() };
    else if (take('[')) {
      match(blank);
      if (take(']')) value = { kind: 'list', items: [] };
      else open.push({ kind: 'list', items: [] });
    } else if (take('{')) {
      match(blank);
      if (take('}')) value = { kind: 'object', members: [] };
      else open.push({ kind: 'object', members: [], key: readKey() });
    } else {
      const found = match(literal) ?? fail('a value');
      const type = found === 'null' ? 'null' : found === 'true' || found === 'false' ? 'boolean' : 'number';
      value = { kind: 'literal', type, text: slice(source, start, at) };
    }
    if (open.length > deepestNesting) fail(`at most ${deepestNesting} levels`);
    while (value !== null) {
      const parent = open.at(-1);
      match(blank);
      if (parent === undefined) {
        if (at < text.length) fail('the end');
        return value;
      }
      if (parent.kind === 'list') parent.items.push(value);
      else if (parent.key !== null) parent.members.push({ key: parent.key, value });
      value = null;
      if (take(',')) {
        if (parent.kind === 'object') parent.key = readKey();
      } else if (take(parent.kind === 'list' ? ']' : '}')) value = open.pop() ?? null;
      else fail(parent.kind === 'list' ? 'a comma or ]' : 'a comma or }');
    }
  }
}

function meaningOf(escaped: string): string {
  const letter = escaped.charAt(1);
  if (letter === 'u') return String.fromCharCode(Number.parseInt(escaped.slice(2), 16));
  return shortEscapes[letter] ?? letter;
}
