// The objects in a script that say a state: `{ doorLock: true }`, `{ id: "door-lock", state: "on" }`.

import { type Node, parse } from 'acorn';
import type { DataMember, DataNode } from '../data/node.ts';
import { type DataRow, rowsOf } from '../data/rows.ts';
import { slice, type Traced } from '../traced.ts';
import { decodeEscapes, scriptEscape } from './escapes.ts';

type Tree = Node & Readonly<Record<string, unknown>>;

/** The rows that a script's objects make, in the order of the script; none where it is no JavaScript. */
export function rowsOfScript(source: Traced): readonly DataRow[] {
  const tree = parsed(source.text);
  if (tree === null) return [];
  const rows: { readonly at: number; readonly row: DataRow }[] = [];
  const pending: { readonly node: Tree; readonly key: Traced | null }[] = [{ node: tree, key: null }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, key } = next;
    if (node.type === 'ObjectExpression') {
      const object: DataNode = { kind: 'object', members: membersOf(node, source) };
      const path = key === null ? null : { parent: null, part: key.text, key };
      for (const row of rowsOf(object, path)) rows.push({ at: node.start, row });
    }
    for (const child of childrenOf(node)) pending.push({ node: child, key: keyFor(node, child, source) });
  }
  return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

function parsed(script: string): Tree | null {
  for (const sourceType of ['module', 'script'] as const) {
    try {
      const options = {
        ecmaVersion: 'latest',
        sourceType,
        allowHashBang: true,
        allowReturnOutsideFunction: true,
      } as const;
      return parse(script, options) as unknown as Tree;
    } catch {
      // Another source type may fit; a text that is neither has its strings only.
    }
  }
  return null;
}

function childrenOf(node: Tree): Tree[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The name under which an object stands: of its property or its variable. */
function keyFor(parent: Tree, child: Tree, source: Traced): Traced | null {
  const name = parent.type === 'Property' ? parent.key : parent.type === 'VariableDeclarator' ? parent.id : null;
  return isNode(name) && name !== child ? nameOf(name, source) : null;
}

function membersOf(object: Tree, source: Traced): DataMember[] {
  const properties = Array.isArray(object.properties) ? object.properties.filter(isNode) : [];
  return properties.flatMap((property) => {
    if (property.type !== 'Property' || !isNode(property.key) || !isNode(property.value)) return [];
    const key = nameOf(property.key, source);
    const value = scalarOf(property.value, source);
    return key === null || value === null ? [] : [{ key, value }];
  });
}

function nameOf(node: Tree, source: Traced): Traced | null {
  if (node.type === 'Identifier') return slice(source, node.start, node.end);
  return node.type === 'Literal' && typeof node.value === 'string' ? inside(node, source) : null;
}

/** Strings, numbers and booleans; minifiers write `!0` for true. */
function scalarOf(node: Tree, source: Traced): DataNode | null {
  if (node.type === 'UnaryExpression' && node.operator === '!' && isNode(node.argument)) {
    const { value } = node.argument;
    if (value !== 0 && value !== 1) return null;
    const { runs } = slice(source, node.start, node.end);
    return { kind: 'literal', type: 'boolean', text: { text: value === 0 ? 'true' : 'false', runs } };
  }
  if (node.type !== 'Literal') return null;
  if (typeof node.value === 'string') return { kind: 'string', text: inside(node, source) };
  const type = typeof node.value === 'boolean' ? 'boolean' : 'number';
  return { kind: 'literal', type, text: slice(source, node.start, node.end) };
}

function inside(node: Tree, source: Traced): Traced {
  return decodeEscapes(source, node.start + 1, node.end - 1, scriptEscape);
}
