// A vocabulary's patterns, compiled: slots of word classes, adjacent or with a gap, indexed by their first slot so that a
// sentence only tries the patterns that can start at each of its words.

import { type ClassTable, classTable, pieces } from './classes.ts';
import { sharedClasses } from './lexicon/shared.ts';
import type { SubjectVocabulary } from './vocabulary.ts';

/** What a pattern's match says about the subject. */
export type MentionKind = 'term' | 'phrase' | 'situation' | 'breach';

/** One slot: a class, and whether words may stand before it. */
export type Slot = { readonly id: number; readonly gap: Gap };

/** `none`: adjacent. `near`: up to some words of the same clause between. `wide`: across clauses too. */
export type Gap = 'none' | 'near' | 'wide';

/** One compiled pattern. */
export type Pattern = {
  readonly subject: number;
  readonly kind: MentionKind;
  readonly slots: readonly Slot[];
  readonly source: string;
};

/** Patterns by the class of their first slot. */
export type PatternIndex = { readonly byFirst: readonly (readonly Pattern[] | undefined)[]; readonly count: number };

/** Compiles all subjects' patterns; a pattern that cannot be read throws with its text. */
export function compilePatterns(subjects: readonly SubjectVocabulary[], table: ClassTable): PatternIndex {
  const byFirst: Pattern[][] = [];
  let count = 0;
  subjects.forEach((subject, at) => {
    const kinds: [MentionKind, readonly string[]][] = [
      ['term', subject.terms],
      ['phrase', subject.phrases],
      ['situation', subject.situations],
      ['breach', subject.breaches],
    ];
    for (const [kind, sources] of kinds) {
      for (const source of sources) {
        for (const slots of variants(source, subject, table)) {
          const first = slots[0];
          if (first === undefined) throw new Error(`${subject.id}: the pattern “${source}” has no words`);
          const starting = byFirst[first.id] ?? [];
          starting.push({ subject: at, kind, slots, source });
          byFirst[first.id] = starting;
          count += 1;
        }
      }
    }
  });
  return { byFirst, count };
}

/** What is wrong with a subject's patterns, as data: where (`phrases[3]`) and why. Empty when they can be compiled. */
export function patternProblems(
  subject: SubjectVocabulary,
): readonly { readonly path: string; readonly reason: string }[] {
  const table = classTable();
  const problems: { path: string; reason: string }[] = [];
  for (const field of ['terms', 'phrases', 'situations', 'breaches'] as const) {
    subject[field].forEach((source, at) => {
      try {
        if (variants(source, subject, table).some((slots) => slots.length === 0)) {
          problems.push({
            path: `${field}[${at}]`,
            reason: `the pattern “${source}” may have no words at all: at least one must not be optional`,
          });
        }
      } catch (cause) {
        problems.push({
          path: `${field}[${at}]`,
          reason: cause instanceof Error ? cause.message.replace(`${subject.id}: `, '') : String(cause),
        });
      }
    });
  }
  return problems;
}

/** The slot sequences a pattern stands for: orders of its `&` parts, with and without its `x?` words. */
function variants(source: string, subject: SubjectVocabulary, table: ClassTable): Slot[][] {
  const parts = source.split(' & ');
  return orders(parts).flatMap((order) =>
    withoutOptional(order.join(' .. ').split(/\s+/)).map((words) => slotsOf(words)),
  );

  function slotsOf(words: readonly string[]): Slot[] {
    const slots: Slot[] = [];
    let gap: Gap = 'none';
    for (const word of words) {
      if (word === '..') gap = 'near';
      else if (word === '~') gap = 'wide';
      else {
        for (const entries of adjacent(word)) {
          slots.push({ id: table.define(entries), gap: slots.length > 0 ? gap : 'none' });
          gap = 'none';
        }
      }
    }
    return slots;
  }

  /** A plain hyphenated word is several slots; alternatives are one. */
  function adjacent(word: string): string[][] {
    if (word.includes('|') || word.includes('<') || word.startsWith('=') || word.endsWith('*')) return [expand(word)];
    return pieces(word).map((piece) => [piece]);
  }

  function expand(word: string): string[] {
    return word.split('|').flatMap((entry) => {
      if (!entry.startsWith('<'))
        return /[a-z]\d|-/i.test(entry) && !entry.startsWith('=') ? [pieces(entry).join('_')] : [entry];
      const name = entry.slice(1, -1);
      const own = Object.hasOwn(subject.words, name) ? subject.words[name] : undefined;
      const shared = Object.hasOwn(sharedClasses, name) ? sharedClasses[name] : undefined;
      const entries = own ?? shared;
      if (entries === undefined) throw new Error(`${subject.id}: no word class ${entry} for the pattern “${source}”`);
      return [...entries];
    });
  }
}

function orders(parts: readonly string[]): string[][] {
  if (parts.length < 2) return [[...parts]];
  return parts.flatMap((part, at) => orders(parts.filter((_, other) => other !== at)).map((rest) => [part, ...rest]));
}

function withoutOptional(words: readonly string[]): string[][] {
  const at = words.findIndex((word) => word.endsWith('?'));
  if (at === -1) return [[...words]];
  const kept = words.with(at, (words[at] ?? '').slice(0, -1));
  return [...withoutOptional(kept), ...withoutOptional(words.toSpliced(at, 1))];
}
