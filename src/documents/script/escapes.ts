// Escapes in the strings of scripts and style sheets.

import type { Escape, EscapeAt } from '../align.ts';
import { extent, type Traced, trace } from '../traced.ts';

/** Decodes the escapes in a stretch of the source. */
export function decodeEscapes(source: Traced, start: number, end: number, escapeAt: EscapeAt): Traced {
  const tracer = trace();
  const raw = source.text.slice(start, end);
  let copied = start;
  for (let found = raw.indexOf('\\'); found !== -1; found = raw.indexOf('\\', copied - start)) {
    const at = start + found;
    tracer.copy(source, copied, at);
    const sequence = escapeAt(source.text, at) ?? { length: 1, text: '' };
    const next = Math.min(end, at + Math.max(1, sequence.length));
    tracer.add(sequence.text, extent(source, at, next));
    copied = next;
  }
  tracer.copy(source, copied, end);
  return tracer.done();
}

const letters: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '0': ' ' };
const hexadecimal = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\})/y;

/** Escapes of JavaScript strings and templates. */
export const scriptEscape: EscapeAt = (source, at) => {
  hexadecimal.lastIndex = at;
  const found = hexadecimal.exec(source);
  if (found !== null) return coded(found[0].length, found[1] ?? found[2] ?? found[3] ?? '');
  const next = source.charAt(at + 1);
  if (next === '\r' && source.charAt(at + 2) === '\n') return { length: 3, text: '' };
  if (next === '\n' || next === '\r' || next === '\u2028' || next === '\u2029') return { length: 2, text: '' };
  return { length: 2, text: letters[next] ?? next };
};

const lone = /^\s*(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`)\s*$/s;
const longestLone = 10_000;

/** The text of an expression that is one string and nothing else; `null` for any other. */
export function loneString(code: Traced): Traced | null {
  const { text } = code;
  if (text.length > longestLone || !lone.test(text)) return null;
  const start = text.length - text.trimStart().length;
  return decodeEscapes(code, start + 1, text.trimEnd().length - 1, scriptEscape);
}

const cssCode = /\\([\da-fA-F]{1,6})(?:\r\n|[ \t\n\f\r])?/y;

/** Escapes of CSS strings. */
export const styleEscape: EscapeAt = (source, at) => {
  cssCode.lastIndex = at;
  const found = cssCode.exec(source);
  if (found !== null) return coded(found[0].length, found[1] ?? '');
  const next = source.charAt(at + 1);
  if (next === '\r' && source.charAt(at + 2) === '\n') return { length: 3, text: '' };
  return { length: 2, text: next === '\n' || next === '\r' || next === '\f' ? '' : next };
};

function coded(length: number, digits: string): Escape {
  const code = Number.parseInt(digits, 16);
  if (code === 0x0a || code === 0x0d || code === 0) return { length, text: ' ' };
  return { length, text: code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code) };
}
