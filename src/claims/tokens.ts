// Text into words and marks. A path or a CODE_NAME is one word, whatever it is made of; the names of programs (`doorLock`,
// `door_lock`, `DOOR_LOCK=on`) come apart. Hyphens and slashes inside words part them without leaving a mark; contractions
// come apart ("isn't" is "is" and "not"), so that the grammar meets each word in one shape.

import type { ClassTable, Word } from './classes.ts';

/** A word or a mark of punctuation. */
export type Token = {
  readonly word: Word;
  /** Offsets into the normalised text. */
  readonly start: number;
  readonly end: number;
  /** A mark, not a word. */
  readonly mark: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Joined to the token before it by a hyphen or nothing. */
  readonly joined: boolean;
};

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 127 && code !== 0x2013 && code !== 0x2014 && letterBeyond(code));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isPartOfWord = (code: number): boolean => isLetter(code) || isDigit(code);

function letterBeyond(code: number): boolean {
  return /\p{L}|\p{M}/u.test(String.fromCharCode(code));
}

const clitics: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: "'d", s: "'s" };
const negated: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Splits a normalised text; time and memory in proportion to its length. */
export function tokenise(text: string, table: ClassTable): Token[] {
  const tokens: Token[] = [];
  const put = (word: string, start: number, end: number, mark: boolean, joined: boolean): void => {
    const code = text.charCodeAt(start);
    tokens.push({ word: table.word(word), start, end, mark, capital: code >= 65 && code <= 90, joined });
  };
  let at = 0;
  let glue = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    const digest = digestEnd(text, at);
    if (code === 32 || code === 10 || code === 9 || code === 13) {
      glue = false;
      at += 1;
      if (code === 10) put('\n', start, at, true, false);
    } else if (digest > at) {
      at = digest;
      put(text.slice(start, at), start, at, false, glue);
      glue = true;
    } else if (isDigit(code)) {
      while (at < text.length && (isDigit(text.charCodeAt(at)) || inNumber(text, at))) at += 1;
      put(text.slice(start, at).replaceAll(',', ''), start, at, false, glue);
      glue = true;
    } else if (code === 47 && !glue && isLetter(text.charCodeAt(at + 1))) {
      at = addressEnd(text, at);
      put(text.slice(start, at), start, at, false, false);
      glue = true;
    } else if (isLetter(code)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
      const code = codeEnd(text, start, at);
      if (code > at) {
        at = code;
        put(text.slice(start, at), start, at, false, glue);
        glue = true;
        continue;
      }
      const hump = humpIn(text, start, at);
      if (hump > 0 && isUnknown(table.word(text.slice(start, at).toLowerCase()))) {
        at = hump;
        put(text.slice(start, at).toLowerCase(), start, at, false, glue);
      } else at = putWord(text, start, at, glue, put);
      glue = true;
    } else {
      at += 1;
      const next = text.charCodeAt(at);
      const inside = glue && (isLetter(next) || isDigit(next));
      if ((code === 45 || code === 47 || code === 95 || code === 0x2013 || code === 0x2194) && inside) continue;
      put(text.slice(start, at), start, at, true, glue);
      glue = false;
    }
  }
  return tokens;
}

/** Digits of a digest at least; file names carry shortened ones. */
const shortestDigest = 8;
/** How often figures and letters take turns in a digest at least; no word with a number behind it does so twice. */
const fewestTurns = 2;

/** Where a digest in base 16 ends, which is one name; where it starts, if none stands there. */
function digestEnd(text: string, start: number): number {
  if (isPartOfWord(text.charCodeAt(start - 1))) return start;
  let at = start;
  let turns = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && (code < 97 || code > 102)) break;
    if (at > start && isDigit(code) !== isDigit(text.charCodeAt(at - 1))) turns += 1;
  }
  const isWhole = !isLetter(text.charCodeAt(at));
  return at - start >= shortestDigest && turns >= fewestTurns && isWhole ? at : start;
}

/** Where a path such as `/one/two-three#four` ends: it is one name, whatever words it is made of. */
function addressEnd(text: string, start: number): number {
  let at = start;
  const isPart = (code: number) => isLetter(code) || isDigit(code) || [45, 47, 46, 95, 35].includes(code);
  while (at < text.length && isPart(text.charCodeAt(at))) at += 1;
  while (text.charCodeAt(at - 1) === 46) at -= 1;
  return at;
}

/** Where the first part of a name such as `doorLock` ends; 0 where the letters from `start` to `end` have no hump. */
function humpIn(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at += 1)
    if (isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at + 1))) return at;
  return 0;
}

/** No vocabulary knows the word: it is put together by a program's author, not a name such as GitHub. */
function isUnknown(word: Word): boolean {
  return word.ids.length === 0 && word.runs.length === 0;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Where a code such as `ONE_TWO` ends, begun with the letters from `start` to `end`; `end` where they begin none. */
function codeEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 95) return end;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 90) return end;
  let at = end;
  const isPart = (code: number) => code === 95 || isDigit(code) || (code >= 65 && code <= 90);
  while (at < text.length && isPart(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === 61 ? end : at;
}

function inNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1));
}

type Put = (word: string, start: number, end: number, mark: boolean, joined: boolean) => void;

/** One run of letters, with the contraction that follows it; answers where it ends. */
function putWord(text: string, start: number, end: number, joined: boolean, put: Put): number {
  const word = text.slice(start, end).toLowerCase();
  if (text.charCodeAt(end) !== 39) {
    if (word === 'cannot') {
      put('can', start, start + 3, false, joined);
      put('not', start + 3, end, false, true);
    } else put(word, start, end, false, joined);
    return end;
  }
  let stop = end + 1;
  while (stop < text.length && isLetter(text.charCodeAt(stop))) stop += 1;
  const tail = text.slice(end + 1, stop).toLowerCase();
  if (tail === 't' && word.endsWith('n')) {
    const stem = word.slice(0, -1);
    put(negated[stem] ?? stem, start, end - 1, false, joined);
    put('not', end - 1, stop, false, true);
    return stop;
  }
  put(word, start, end, false, joined);
  const clitic = Object.hasOwn(clitics, tail) ? clitics[tail] : undefined;
  if (clitic === undefined) return end;
  put(clitic, end, stop, false, false);
  return stop;
}
