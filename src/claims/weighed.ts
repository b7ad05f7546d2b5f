// A sentence as it was read: what it mentions, how its words weigh, what it is about, and the verdict.

import type { Mention } from './matcher.ts';
import type { Evidence } from './named-evidence.ts';
import type { Range } from './sentences.ts';
import type { Gram } from './wording/grams.ts';
import type { Topics } from './wording/topics.ts';

/** A subject that a sentence mentions, with the evidence for and against its being a claim. */
export type Weighed = {
  readonly subject: number;
  /** Sum of the weights of the evidence. */
  readonly score: number;
  readonly mention: Mention;
  readonly evidence: readonly Evidence[];
  /** The evidence of each mention of the subject in the sentence. */
  readonly all: readonly (readonly Evidence[])[];
};

/** A sentence that mentions a subject or speaks of one. */
export type ReadSentence = {
  readonly range: Range;
  /** Its words and marks, each once. */
  readonly words: readonly string[];
  readonly grams: readonly Gram[];
  readonly topics: Topics;
  readonly mentions: readonly Weighed[];
  /** Evidence of the sentence as a whole where it mentions nothing. */
  readonly unmentioned: readonly Evidence[];
  /** Above zero it claims something. */
  readonly score: number;
  /** The subjects it claims. */
  readonly claimed: readonly number[];
};
