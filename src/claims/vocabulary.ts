// What a controlled subject sounds like. The grammar in this folder names no subject: everything particular to one comes
// in as a vocabulary, which is content.
//
// Patterns are words separated by spaces. A word stands for all its inflections and spellings (`isolate` matches
// "isolated", `authorise` matches "authorizes"); hyphens count as spaces.
//   =word    this form only                     wor*     any word that starts so
//   a|b_c|d  one of these; `_` joins two words  <class>  one word of a class, shared (`lexicon/shared.ts`) or of this subject
//   x?       may be missing                     ..       up to ten words of the same clause between
//   ~        up to ten words between, across clauses
//   a & b    both, in either order, in one clause group

/** Names of gates that must all be met, or `none`: never backed, whatever the ledger says. */
export type Backing = 'none' | readonly string[];

/** One controlled subject: how claims of it sound, and what would back them. */
export type SubjectVocabulary = {
  /** Permanent id, also the name of the file. */
  readonly id: string;
  /** Name of the subject for readers. */
  readonly title: string;
  /** Gates that back a claim. */
  readonly backing: Backing;
  /** One honest sentence that can stand in place of a claim; it passes the detector itself. */
  readonly rewording: string;
  /** Word classes used in this file's patterns as `<name>`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Names of the subject. A name alone claims nothing: it needs something that asserts it. */
  readonly terms: readonly string[];
  /** Wordings that assert even as a fragment, heading or badge ("SOC 2 certified"). */
  readonly phrases: readonly string[];
  /** Ways to say that the subject is in place without naming it ("what you save stays saved"). */
  readonly situations: readonly string[];
  /** Ways to say that it is not ("see another customer's data"): under a negation they claim it. */
  readonly breaches: readonly string[];
  /** Sentences that run as tests: `loud` must be flagged with this subject, `quiet` must yield no claim at all. */
  readonly examples: { readonly loud: readonly string[]; readonly quiet: readonly string[] };
};
