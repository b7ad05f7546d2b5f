// Classes of words, compiled into one table: which classes a word, or a run of words, belongs to. A word is looked up once
// and remembered; after that, membership is one bit.

import { baseForms, filed } from './words.ts';

/** A word as the table knows it. */
export type Word = {
  /** Lower-case text. */
  readonly text: string;
  /** Base forms, the word itself first. */
  readonly forms: readonly string[];
  /** Bit per class. */
  readonly bits: Uint32Array;
  /** Runs of several words that may start here. */
  readonly runs: readonly Run[];
  /** Ids of the classes in `bits`. */
  readonly ids: readonly number[];
  /** Bit per class, those of `runs` included: what may start here. */
  readonly possible: Uint32Array;
  /** What the matcher remembers of the word: the patterns that can start with it. */
  starts: unknown;
  /** What the grammar remembers of it. */
  grammar: unknown;
};

/** A class entry of several words. */
export type Run = { readonly id: number; readonly rest: readonly string[] };

/** Class ids are handed out while vocabularies are read; then the table answers for words. */
export type ClassTable = {
  /** Id of a class with these entries (`=exact`, `prefix*`, `two_words`); equal entries share an id. */
  readonly define: (entries: readonly string[]) => number;
  /** The word's entry. */
  readonly word: (text: string) => Word;
};

/** Words remembered at most; a hostile text cannot grow the memory without bound. */
const remembered = 50_000;

/** A new, empty table. */
export function classTable(): ClassTable {
  const byForm = new Map<string, number[]>();
  const byExact = new Map<string, number[]>();
  const byPrefix: { prefix: string; id: number }[] = [];
  const byFirst = new Map<string, Run[]>();
  const ids = new Map<string, number>();
  let cache = new Map<string, Word>();

  const define = (entries: readonly string[]): number => {
    const key = [...new Set(entries)].sort().join(' ');
    const seen = ids.get(key);
    if (seen !== undefined) return seen;
    const id = ids.size;
    ids.set(key, id);
    for (const entry of new Set(entries)) {
      if (entry.startsWith('=') && !entry.includes('_')) push(byExact, entry.slice(1).toLowerCase(), id);
      else if (entry.endsWith('*')) byPrefix.push({ prefix: entry.slice(0, -1).toLowerCase(), id });
      else if (/_|[a-z]\d/i.test(entry)) {
        const [first = '', ...rest] = pieces(entry.replace('=', ''));
        push(byFirst, first, { id, rest });
      } else push(byForm, filed(entry.toLowerCase()), id);
    }
    cache = new Map();
    return id;
  };

  const word = (text: string): Word => {
    const seen = cache.get(text);
    if (seen !== undefined) return seen;
    const forms = baseForms(text);
    const member = new Set<number>(byExact.get(text) ?? []);
    const runs: Run[] = [];
    for (const form of forms) {
      for (const id of byForm.get(form) ?? []) member.add(id);
      runs.push(...(byFirst.get(form) ?? []));
    }
    for (const { prefix, id } of byPrefix) if (text.startsWith(prefix)) member.add(id);
    const bits = new Uint32Array((ids.size >> 5) + 1);
    for (const id of member) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    const possible = Uint32Array.from(bits);
    for (const { id } of runs) possible[id >> 5] = (possible[id >> 5] ?? 0) | (1 << (id & 31));
    const made: Word = { text, forms, bits, runs, ids: [...member], possible, starts: null, grammar: null };
    if (cache.size >= remembered) cache = new Map();
    cache.set(text, made);
    return made;
  };

  return { define, word };
}

/** The words of an entry: `_` and hyphens part them, and so does the border between letters and digits. */
export function pieces(entry: string): string[] {
  return entry
    .toLowerCase()
    .replace(/([a-z])(\d)/g, '$1_$2')
    .split(/[_-]/)
    .filter((piece) => piece !== '')
    .map(filed);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
