// A subject that a sentence mentions, with the evidence for and against its being a claim.

import type { Mention } from './matcher.ts';
import type { Evidence } from './named-evidence.ts';
import type { Range } from './sentences.ts';

/** A subject mentioned in a sentence, weighed. */
export type Weighed = {
  readonly sentence: Range;
  readonly subject: number;
  readonly score: number;
  readonly mention: Mention;
  readonly evidence: readonly Evidence[];
  /** The evidence of each mention of the subject in the sentence. */
  readonly all: readonly (readonly Evidence[])[];
};
