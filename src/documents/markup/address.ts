// Addresses that carry wording: the subject and body of a mail, the text of a share link, a document in a data address.

import type { Reading } from '../reading.ts';
import { extent, type Traced, trace } from '../traced.ts';
import { collapsed } from './inline.ts';

const longestParameter = 20_000;

/** Reads what an address says in words; most say nothing. */
export function readAddress(value: Traced, reading: Reading, prefix: string, hidden: boolean): void {
  if (/^\s*data:/i.test(value.text)) readData(value, reading, prefix, hidden);
  else readQuery(value, reading, prefix, hidden);
}

function readQuery(value: Traced, reading: Reading, prefix: string, hidden: boolean): void {
  const { text } = value;
  for (let at = text.indexOf('?'); at !== -1 && at < text.length; ) {
    const start = at + 1;
    const next = text.slice(start).search(/[&#;]/);
    const end = next === -1 ? text.length : start + next;
    at = next === -1 ? -1 : end;
    const equals = text.indexOf('=', start);
    if (equals === -1 || equals >= end || end - equals > longestParameter) continue;
    const words = unescaped(text.slice(equals + 1, end).replaceAll('+', ' '));
    if (words === null || !isProse(words)) continue;
    const label = `${prefix}${text.slice(start, equals)}`;
    reading.emit({ role: 'metadata', content: collapsed(whole(value, words, equals + 1, end)), label, hidden });
  }
}

/** True for two words and more. */
function isProse(words: string): boolean {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= 2;
}

function readData(value: Traced, reading: Reading, prefix: string, hidden: boolean): void {
  const comma = value.text.indexOf(',');
  if (comma === -1) return;
  const type = value.text.slice(0, comma).toLowerCase();
  const raw = value.text.slice(comma + 1);
  const words = /;\s*base64/.test(type) ? fromBase64(raw) : (unescaped(raw) ?? raw);
  if (words === null || !/^\s*data:(?:text|$|[;,]|image\/svg|application\/(?:json|xhtml|xml|javascript|ld))/.test(type))
    return;
  const content = whole(value, words, comma + 1, value.text.length);
  const format = /json/.test(type) ? 'json' : /javascript/.test(type) ? 'script' : /css/.test(type) ? 'css' : 'html';
  if (reading.embed(format, content, { prefix, hidden }) !== null)
    reading.emit({ role: 'metadata', content: collapsed(content), label: prefix.trim(), hidden });
}

function whole(value: Traced, words: string, start: number, end: number): Traced {
  const tracer = trace();
  tracer.add(words, extent(value, start, end));
  return tracer.done();
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function fromBase64(text: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(decodeURIComponent(text)), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}
