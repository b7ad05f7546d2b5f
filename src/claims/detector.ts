// Text to claims: normalise, split, find mentions, gather evidence, weigh it with the wording, tell why.

import type { Claim } from './claim.ts';
import { classTable, pieces } from './classes.ts';
import { contextReader } from './context.ts';
import { explain } from './explain.ts';
import { grammarMarks } from './grammar-marks.ts';
import { normalise } from './normalise.ts';
import type { Passage } from './passage.ts';
import { compilePatterns } from './patterns.ts';
import { type ReadPassage, readPassage, titleKey } from './read.ts';
import { tokenise } from './tokens.ts';
import type { SubjectVocabulary } from './vocabulary.ts';
import type { ReadSentence } from './weighed.ts';
import { type SubjectWording, topicReader } from './wording/topics.ts';

/** Judges passages against the subjects it was made with. */
export type Detector = {
  /** One claim per sentence and subject, ordered by position, then by subject id. */
  readonly judge: (passage: Passage) => readonly Claim[];
  /** Every sentence that speaks of a subject, claim or not: for tests, training and explanations. */
  readonly read: (passage: Passage) => readonly ReadSentence[];
};

/** What a detector is told besides its subjects. */
export type DetectorOptions = {
  /** The company's and its products' names: what is said of them is said of us. */
  readonly names: readonly string[];
  /** Learned words of subjects; a subject without them is found by its vocabulary alone. */
  readonly wordings: readonly SubjectWording[];
};

/** Makes a detector. */
export function createDetector(subjects: readonly SubjectVocabulary[], { names, wordings }: DetectorOptions): Detector {
  const table = classTable();
  const marksOf = grammarMarks(table);
  const nameId = table.define(names.map((name) => pieces(name.replaceAll(/\s+/g, '_')).join('_')));
  const contextOf = contextReader();
  const index = compilePatterns(subjects, table);
  const titles = subjects.map((subject) => titleKey(tokenise(normalise(subject.title).text, table)));
  const topics = topicReader(
    subjects.map(({ id }) => id),
    wordings,
  );
  const read = (passage: Passage): ReadPassage =>
    readPassage(passage, { table, marksOf, nameId, index, contextOf, titles, topics });
  return {
    read: (passage) => read(passage).sentences,
    judge: (passage) => {
      const { sentences, tokens, marks, spanOf } = read(passage);
      const claims: Claim[] = [];
      for (const sentence of sentences) {
        for (const claimed of sentence.claimed) {
          const subject = subjects[claimed];
          if (subject === undefined) continue;
          const span = spanOf(sentence.range.from, sentence.range.to);
          const weightOf = (word: string): number => topics.weightOf(claimed, word);
          const told = explain(sentence, claimed, { tokens, marks, spanOf, weightOf, text: passage.text });
          claims.push({
            ...span,
            subject: subject.id,
            text: passage.text.slice(span.start, span.end),
            rewording: subject.rewording,
            ...told,
          });
        }
      }
      return claims.sort((a, b) => a.start - b.start || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
    },
  };
}
