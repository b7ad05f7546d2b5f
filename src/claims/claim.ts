// What the detector answers.

import type { Span } from './passage.ts';

/** One sentence of a passage that asserts one subject as in place now, with the reasons. */
export type Claim = Span & {
  /** Id of the subject asserted. */
  readonly subject: string;
  /** The sentence (or row) as it stands in the passage; the claim's span covers exactly it. */
  readonly text: string;
  /** The words that name or imply the subject. */
  readonly subjectWords: readonly Span[];
  /** The words that carry the assertion. */
  readonly assertionWords: readonly Span[];
  /** One readable line: subject words, assertion words, and what was looked for and not found. */
  readonly why: string;
  /** One honest sentence that could stand instead; it passes the detector itself. */
  readonly rewording: string;
};
