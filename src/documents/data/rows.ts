// Data that pairs a subject with a state reads like a table row: `{"id": "door-lock", "outcome": "met"}`.

import type { BlockCell } from '../block.ts';
import { collapsed } from '../markup/inline.ts';
import { type CellText, rowOf } from '../markup/row.ts';
import type { Traced } from '../traced.ts';
import type { DataMember, DataNode } from './node.ts';
import type { Path } from './path.ts';

/** A row and the value it stands for. */
export type DataRow = {
  readonly row: { readonly content: Traced; readonly cells: readonly BlockCell[] };
  readonly at: Path;
};

const subjectNames =
  /^(?:title|name|label|heading|headline|control|subject|gate|question|feature|requirement|criterion|framework|standard|item|id|key|slug|code)$/i;
const stateNames =
  /^(?:(?:current|implementation|control|compliance|overall)?[-_]?(?:outcome|state|status|value|result|answer|decision|level|coverage|progress|percent|percentage|completion)|(?:is|has)?[-_]?(?:met|enabled|verified|available|implemented|supported|active|compliant|certified|in[-_]?place|passed|passing|ok|done|complete|completed|live|allowed|enforced|ready|present|included))$/i;
/** True for a name that says what kind of state follows: `status`, `isEnabled`. */
export function isStateName(name: string): boolean {
  return stateNames.test(name);
}

/** Names of members whose strings are wording of their own and never a state. */
const wordingNames = new Set(
  (
    'description summary text body content detail message hint note reason href url link src path file type lang ' +
    'language locale version email author icon color colour format'
  ).split(' '),
);
const wordingStart = /^(?:[$@]|date|class|media)/;
const wordingEnd = /(?:At|On|Date|Url|Href)$/;
const longestState = 40;
const mostStateWords = 4;
const mostColumns = 8;

/** The rows that a list or object makes. */
export function rowsOf(node: Extract<DataNode, { kind: 'list' | 'object' }>, path: Path): readonly DataRow[] {
  return node.kind === 'list' ? rowsOfList(node.items, path) : rowsOfObject(node.members, path);
}

/** The rows that named strings make: the attributes of an element. */
export function rowsOfPairs(
  pairs: readonly (readonly [string, Traced | null])[],
  parent: string | null = null,
): readonly DataRow['row'][] {
  const members = pairs.flatMap(([name, value]): DataMember[] =>
    value === null ? [] : [{ key: { text: name, runs: placeOf(value) }, value: { kind: 'string', text: value } }],
  );
  const key = parent === null ? null : { text: parent, runs: [] };
  return rowsOfObject(members, key === null ? null : { parent: null, part: key.text, key }).map(({ row }) => row);
}

/** A name stands where its value begins. */
function placeOf({ runs }: Traced): Traced['runs'] {
  const [first] = runs;
  return first === undefined ? [] : [{ at: 0, from: first.from, to: first.from }];
}

function rowsOfObject(members: readonly DataMember[], path: Path): DataRow[] {
  const subjects = members.filter(
    ({ key, value }) => subjectNames.test(key.text) && value.kind === 'string' && value.text.text !== '',
  );
  const states = members.filter(({ key, value }) => stateNames.test(key.text) && isScalar(value));
  const rows: DataRow[] = [];
  const parentKey = path?.key ?? null;
  const subjectCells = subjects.length > 0 ? subjects.map(cellOf) : parentKey === null ? [] : [plainCell(parentKey)];
  const isRow = states.length > 0 && subjectCells.length > 0;
  if (isRow) rows.push({ row: rowOf([...subjectCells, ...states.map(cellOf)].slice(0, mostColumns)), at: path });
  for (const member of members) {
    const { key, value } = member;
    const at: Path = { parent: path, part: key.text, key };
    if (value.kind === 'list' && stateNames.test(key.text)) {
      for (const item of value.items)
        if (isState(item)) rows.push({ row: rowOf([plainCell(textOf(item)), plainCell(key)]), at });
    }
    if (subjects.includes(member) || (isRow && states.includes(member)) || isWording(key.text)) continue;
    if (isState(value)) rows.push({ row: rowOf([plainCell(key), plainCell(textOf(value))]), at });
  }
  return rows;
}

function isWording(name: string): boolean {
  return wordingNames.has(name) || wordingStart.test(name) || wordingEnd.test(name);
}

/** A list of two or more scalars inside another list is a row of a table. */
function rowsOfList(items: readonly DataNode[], path: Path): DataRow[] {
  return items.flatMap((item, index): DataRow[] => {
    if (item.kind !== 'list' || item.items.length < 2 || item.items.length > mostColumns) return [];
    if (!item.items.every(isScalar)) return [];
    const row = rowOf(item.items.map((each) => plainCell(textOf(each))));
    return [{ row, at: { parent: path, part: String(index), key: null } }];
  });
}

/** A boolean, or a string of a few words that could name a state. */
function isState(value: DataNode): boolean {
  if (value.kind === 'literal') return value.type === 'boolean';
  if (value.kind !== 'string' || value.text.text.length > longestState) return false;
  const words = value.text.text.trim().split(/\s+/);
  return words.length <= mostStateWords && !value.text.text.includes('<') && /[\p{L}\p{S}]/u.test(value.text.text);
}

function isScalar(value: DataNode): boolean {
  return value.kind === 'string' || value.kind === 'literal';
}

function textOf(value: DataNode): Traced {
  return value.kind === 'string' || value.kind === 'literal' ? value.text : { text: '', runs: [] };
}

function cellOf({ key, value }: DataMember): CellText {
  return { ...plainCell(textOf(value)), header: key.text };
}

function plainCell(text: Traced): CellText {
  return { text: { content: collapsed(text), struck: [], quoted: [], code: [] }, header: null };
}
