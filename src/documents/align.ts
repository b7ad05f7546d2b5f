// Parsers that decode text without telling where each character came from are followed again: the decoded text and its
// source are walked side by side.

import { extent, type Traced, trace } from './traced.ts';

/** A source sequence that stands for other characters: an escape, a character reference. */
export type Escape = {
  /** Length of the sequence in the source. */
  readonly length: number;
  /** What it stands for; may be empty (a line continuation). */
  readonly text: string;
};

/** Recognises an escape at an offset of the source; `null` if there is none. */
export type EscapeAt = (source: string, at: number) => Escape | null;

/**
 * Traces `decoded` to the source from `start` up to `end`. White space matches white space of any length, together with
 * the line prefixes `prefix` allows (`>` of a Markdown quotation). Where both cannot be matched, the rest maps as a whole.
 */
export function align(
  source: Traced,
  start: number,
  end: number,
  decoded: string,
  escapeAt: EscapeAt,
  prefix = '',
): Traced {
  const { text } = source;
  const tracer = trace();
  let from = start;
  let at = 0;
  while (at < decoded.length) {
    const isSpace = isBlank(decoded.charCodeAt(at));
    if (isSpace && from < end && isBlank(text.charCodeAt(from))) {
      const spaceEnd = skip(decoded, at, decoded.length, '');
      const sourceEnd = skip(text, from, end, prefix);
      tracer.add(decoded.slice(at, spaceEnd), extent(source, from, sourceEnd));
      at = spaceEnd;
      from = sourceEnd;
      continue;
    }
    const escaped = from < end ? escapeAt(text, from) : null;
    if (escaped !== null && decoded.startsWith(escaped.text, at)) {
      tracer.add(escaped.text, extent(source, from, from + escaped.length));
      at += escaped.text.length;
      from += escaped.length;
      continue;
    }
    const length = commonLength(text, from, end, decoded, at, escapeAt);
    if (length === 0) break;
    tracer.copy(source, from, from + length);
    from += length;
    at += length;
  }
  if (at < decoded.length) tracer.add(decoded.slice(at), extent(source, Math.min(from, end), end));
  return tracer.done();
}

function commonLength(
  text: string,
  from: number,
  end: number,
  decoded: string,
  at: number,
  escapeAt: EscapeAt,
): number {
  let length = 0;
  while (from + length < end && at + length < decoded.length) {
    const code = text.charCodeAt(from + length);
    if (code !== decoded.charCodeAt(at + length) || (length > 0 && isBlank(code))) break;
    if (length > 0 && (code === 0x26 || code === 0x5c || code === 0x27) && escapeAt(text, from + length) !== null)
      break;
    length += 1;
  }
  return length;
}

function skip(text: string, from: number, end: number, prefix: string): number {
  let at = from;
  let isLineStart = false;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) isLineStart = true;
    else if (!isBlank(code) && !(isLineStart && prefix.includes(text.charAt(at)))) break;
  }
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;
}
