// A passage's tokens into sentences. A full stop ends one when a space and a new beginning follow; marks inside a quotation
// that the sentence goes on after do not.

import type { Token } from './tokens.ts';

/** A run of tokens, end exclusive. */
export type Range = { readonly from: number; readonly to: number };

const enders = new Set(['.', '!', '?']);
const closers = new Set(['”', '"', ')', ']', "'"]);
const abbreviations = new Set([
  'e',
  'g',
  'eg',
  'ie',
  'vs',
  'etc',
  'inc',
  'ltd',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'approx',
  'cf',
  'ca',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'art',
  'sec',
  'fig',
  'rev',
  'ver',
  'v',
  'no',
  'nr',
  'cert',
  'reg',
  'dept',
  'est',
]);

/** Tokens after which a sentence is cut at its next mark, and cut anyway: no person wrote it, and work stays bounded. */
const longest = 160;
const longestHard = 240;

/** Splits tokens into sentences, in order, without gaps except dropped line ends. */
export function splitSentences(tokens: readonly Token[], text: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at - from >= longestHard || (token.mark && at - from >= longest)) {
      close(at);
      from = at;
    }
    if (!token.mark) continue;
    if (token.word.text === '\n') {
      close(at);
      from = at + 1;
      continue;
    }
    if (!enders.has(token.word.text)) continue;
    let end = at + 1;
    while (enders.has(tokens[end]?.word.text ?? '')) end += 1;
    while (isCloser(end)) end += 1;
    if (!begins(at, end)) continue;
    close(end);
    from = end;
    at = end - 1;
  }
  close(tokens.length);
  return ranges;

  function isCloser(at: number): boolean {
    const token = tokens[at];
    const before = tokens[at - 1];
    return (
      token !== undefined &&
      before !== undefined &&
      token.mark &&
      token.start === before.end &&
      closers.has(token.word.text)
    );
  }

  function begins(at: number, end: number): boolean {
    const next = tokens[end];
    const last = tokens[end - 1];
    if (next === undefined || last === undefined) return true;
    if (next.start === last.end) return false;
    const before = tokens[at - 1];
    if (tokens[at]?.word.text === '.' && before !== undefined && abbreviations.has(before.word.text)) {
      if (!next.capital) return false;
      if (before.word.text === 'no' && isCode(text, next) && tokens[at - 2]?.mark === false) return false;
    }
    const first = next.mark ? text.charCodeAt(tokens[end + 1]?.start ?? next.start) : text.charCodeAt(next.start);
    if (
      next.mark &&
      (next.word.text === '–' || next.word.text === '-' || next.word.text === ',' || next.word.text === '|')
    )
      return false;
    return !(first >= 97 && first <= 122);
  }

  function close(to: number): void {
    if (to > from) ranges.push({ from, to });
  }
}

/** Does a code such as "IS 774210" start here, so that "no." before it means number? */
function isCode(text: string, token: Token): boolean {
  const second = text.charCodeAt(token.start + 1);
  return (second >= 48 && second <= 57) || (second >= 65 && second <= 90) || second === 32;
}
