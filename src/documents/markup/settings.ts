// Code that is data: JSON, YAML, and lines such as `door_lock = on`. A reader of the code takes the values for facts.

import { rowsOfPairs } from '../data/rows.ts';
import type { Reading } from '../reading.ts';
import { slice, type Traced, trim } from '../traced.ts';

const longestCode = 200_000;
const yamlLine = /^[ ]*(?:-[ ]+)*["']?\w[\w.-]*["']?:(?:[ ].*)?$/;
const setting =
  /^[ \t]*(?:[-*]|const|let|var|export)?[ \t]*["']?(\w[\w.-]*)["']?[ \t]*[:=][ \t]*["']?([^"',;:={}]{1,60})["']?[,;]?$/;

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
    const found = setting.exec(line.text);
    const [, name, value] = found ?? [];
    if (name === undefined || value === undefined) continue;
    const start = line.text.lastIndexOf(value);
    for (const { content, cells } of rowsOfPairs([[name, trim(slice(line, start, start + value.length))]]))
      reading.emit({ role: 'row', content, cells, label: `${prefix}line ${index + 1}`, hidden });
  }
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
