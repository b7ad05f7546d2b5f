// Code that is data: JSON, YAML, and lines such as `door_lock = on`. A reader of the code takes the values for facts.

import { rowsOfPairs } from '../data/rows.ts';
import type { Reading } from '../reading.ts';
import { slice, type Traced, trim } from '../traced.ts';

const longestCode = 200_000;
const yamlLine = /^[ ]*(?:-[ ]+)*["']?\w[\w.-]*["']?:(?:[ ].*)?$/;
const name = /^\w[\w.-]*$/;
const value = /^[^"',;:={}]{1,60}$/;
const longestLine = 200;

/** Reads the values in a piece of code, each as a row; code that is no data has none. */
export function readSettings(code: Traced, reading: Reading, hidden: boolean): void {
  const text = code.text.trim();
  if (text.length > longestCode) return;
  const prefix = `${reading.prefix}code ${reading.count('code')} `;
  if (/^[{[]/.test(text) && reading.embed('json', code, { prefix, hidden }) === null) return;
  const lines = linesOf(code);
  const isYaml = lines.length > 1 && lines.every(({ text: line }) => yamlLine.test(line));
  if (isYaml && reading.embed('yaml', code, { prefix, hidden }) === null) return;
  for (const [index, line] of lines.entries()) {
    const pair = settingOf(line);
    if (pair === null) continue;
    for (const { content, cells } of rowsOfPairs([pair]))
      reading.emit({ role: 'row', content, cells, label: `${prefix}line ${index + 1}`, hidden });
  }
}

/** Name and value of a line such as `door_lock: on` or `const doorLock = "on";`. */
function settingOf(line: Traced): [string, Traced] | null {
  const { text } = line;
  if (text.length > longestLine) return null;
  const at = text.search(/[:=]/);
  const named = unquoted(text.slice(0, Math.max(0, at)).trim().split(/\s+/).at(-1) ?? '');
  const valued = unquoted(
    text
      .slice(at + 1)
      .trim()
      .replace(/[,;]$/, ''),
  );
  if (at === -1 || !name.test(named) || !value.test(valued)) return null;
  const start = text.indexOf(valued, at + 1);
  return [named, trim(slice(line, start, start + valued.length))];
}

function unquoted(text: string): string {
  const isQuoted = text.length > 1 && /["']/.test(text.charAt(0)) && text.endsWith(text.charAt(0));
  return isQuoted ? text.slice(1, -1) : text;
}

function linesOf(code: Traced): Traced[] {
  const lines: Traced[] = [];
  for (let start = 0; start < code.text.length; ) {
    const newline = code.text.indexOf('\n', start);
    const end = newline === -1 ? code.text.length : newline;
    const text = code.text.slice(start, end).trimEnd();
    if (text !== '') lines.push(slice(code, start, start + text.length));
    start = end + 1;
  }
  return lines;
}
