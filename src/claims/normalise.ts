// Text as a reader sees it rather than as it was typed: compatibility forms folded (NFKC), invisible characters dropped,
// look-alike letters replaced, quotes and dashes made uniform, letter-spaced words closed up. Every character of the
// result knows where it came from.

import { lookAlikes } from './confusables.ts';

/** Normalised text with the way back. */
export type Normalised = {
  readonly text: string;
  /** Offset in the original of each character of `text`, and of its end; `null` when both are the same text. */
  readonly from: Int32Array | null;
};

/** Normalises a text in time proportional to its length. */
export function normalise(original: string): Normalised {
  const folded = isPlain(original) ? { text: original, from: null } : fold(original);
  return closeUp(folded);
}

/** The original offset of a normalised one. */
export function originalOffset(normalised: Normalised, at: number): number {
  return normalised.from === null ? at : (normalised.from[at] ?? 0);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) return false;
  return true;
}

const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Mn}]/u;

function fold(original: string): Normalised {
  const parts: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const symbol of original) {
    const code = symbol.codePointAt(0) ?? 0;
    if (code < 127) {
      parts.push(symbol);
      from.push(at);
    } else {
      const seen = simple[symbol] ?? foldSymbol(symbol);
      parts.push(seen);
      for (let k = 0; k < seen.length; k += 1) from.push(at);
    }
    at += symbol.length;
  }
  from.push(original.length);
  return { text: parts.join(''), from: Int32Array.from(from) };
}

/** Marks with one plain counterpart. Opening and closing double quotes stay apart: they say where a quotation ends. */
const simple: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '＇': "'",
  '`': "'",
  '„': '“',
  '‟': '“',
  '«': '“',
  '»': '”',
  '″': '"',
  '‹': '“',
  '›': '”',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '⁃': '-',
  '–': '–',
  '—': '–',
  '―': '–',
  '⸺': '–',
  '﹘': '–',
  '…': '.',
  '“': '“',
  '”': '”',
  '\u00a0': ' ',
  '•': ';',
  '·': ';',
  '|': '|',
  '｜': '|',
  '￤': '|',
  '¦': '|',
  '✓': '✓',
  '✔': '✓',
  '✅': '✓',
  '☑': '✓',
  '🗸': '✓',
  '✗': '✗',
  '✘': '✗',
  '❌': '✗',
  '❎': '✗',
  '✕': '✗',
  '✖': '✗',
  '☒': '✗',
  '⛔': '✗',
  '🚫': '✗',
  '\u2028': '\n',
  '\u2029': '\n',
  '⁄': '/',
  '∕': '/',
  '／': '/',
  '։': ':',
  '：': ':',
  '；': ';',
  '︰': ':',
  '。': '.',
  '．': '.',
};

function foldSymbol(symbol: string): string {
  let out = '';
  for (const part of symbol.normalize('NFKD')) {
    if (ignorable.test(part)) continue;
    const plain = simple[part] ?? lookAlikes[part] ?? part;
    out += /^\s$/u.test(plain) && plain !== '\n' ? ' ' : plain;
  }
  return out;
}

/** Closes up letter-spaced words ("S O C 2"): single letters parted by single spaces, four at least. */
function closeUp(input: Normalised): Normalised {
  const { text } = input;
  let changed = false;
  const keep: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = spacedRunEnd(text, at);
    if (end > at) {
      changed = true;
      for (let k = at; k < end; k += 1) if (text[k] !== ' ' || text[k + 1] === ' ') keep.push(k);
      at = end;
    } else {
      keep.push(at);
      at += 1;
    }
  }
  if (!changed) return input;
  const from = keep.map((k) => (input.from === null ? k : (input.from[k] ?? 0)));
  from.push(input.from === null ? text.length : (input.from[text.length] ?? 0));
  return { text: keep.map((k) => text[k] ?? '').join(''), from: Int32Array.from(from) };
}

/** End of a letter-spaced run that starts at `at`, or `at` itself. Double spaces part the run's words. */
function spacedRunEnd(text: string, at: number): number {
  if (at > 0 && isWordCode(text.charCodeAt(at - 1))) return at;
  let letters = 0;
  let end = at;
  let next = at;
  while (isWordCode(text.charCodeAt(next)) && !isWordCode(text.charCodeAt(next + 1))) {
    letters += 1;
    end = next + 1;
    if (text.charCodeAt(end) !== 32) break;
    next = text.charCodeAt(end + 1) === 32 ? end + 2 : end + 1;
  }
  return letters >= 4 ? end : at;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}
