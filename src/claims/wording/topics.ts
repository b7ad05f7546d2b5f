// What a sentence is about, told from its words alone: how surely each word speaks of each subject was learned from labelled
// sentences. It finds the subject where no pattern of its vocabulary stands.

import type { Range } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { weightsOf } from './weighted.ts';

/** A subject's learned words, as its file under `content/wordings/` keeps them. */
export type SubjectWording = {
  /** Id of the subject. */
  readonly id: string;
  /** Where the sum of the words' weights starts. */
  readonly bias: number;
  /** A line for each word, its weight last. */
  readonly words: string;
};

/** How surely a sentence speaks of each subject, above zero more likely than not; `null` for subjects without learned words. */
export type Topics = readonly (number | null)[];

/** Up to this, a sentence that mentions no subject speaks of none. */
const least = 0;

/** Does a sentence speak of a subject at all? */
export function speaksOf(topics: Topics): boolean {
  return topics.some((topic) => topic !== null && topic > least);
}

/** The words and marks of a sentence, each once. */
export function wordsOf(tokens: readonly Token[], { from, to }: Range): string[] {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) words.add(tokens[at]?.word.text ?? '');
  return [...words];
}

/** Reads topics of sentences. */
export type TopicReader = {
  readonly topicsOf: (words: readonly string[]) => Topics;
  /** What a word weighs for a subject. */
  readonly weightOf: (subject: number, word: string) => number;
};

/** Makes the reader for subjects in their order. */
export function topicReader(ids: readonly string[], wordings: readonly SubjectWording[]): TopicReader {
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const start = ids.map((id) => byId.get(id)?.bias ?? null);
  const byWord = new Map<string, [number, number][]>();
  ids.forEach((id, subject) => {
    for (const [word, weight] of weightsOf(byId.get(id)?.words ?? '')) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [[subject, weight]]);
      else list.push([subject, weight]);
    }
  });
  return {
    topicsOf: (words) => {
      const sums = [...start];
      for (const word of words)
        for (const [subject, weight] of byWord.get(word) ?? []) sums[subject] = (sums[subject] ?? 0) + weight;
      return sums;
    },
    weightOf: (subject, word) => byWord.get(word)?.find(([one]) => one === subject)?.[1] ?? 0,
  };
}
