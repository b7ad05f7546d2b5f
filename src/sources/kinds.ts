// The content kinds: which folder and ending each has, the schema of its fields, and whether it may be empty.

import type { z } from 'zod';
import { answerSchema } from '../schemas/answer.ts';
import { boundarySchema } from '../schemas/boundary.ts';
import { entrySchema } from '../schemas/entry.ts';
import { exceptionSchema } from '../schemas/exception.ts';
import { gateSchema } from '../schemas/gate.ts';
import { guardSchema } from '../schemas/guard.ts';
import { limitSchema } from '../schemas/limit.ts';
import { pageSchema } from '../schemas/page.ts';
import { policySchema } from '../schemas/policy.ts';
import { publishedSchema } from '../schemas/published.ts';
import { readinessSchema } from '../schemas/readiness.ts';
import { siteSchema } from '../schemas/site.ts';
import { subjectSchema } from '../schemas/subject.ts';
import { trustModelSchema } from '../schemas/trust-model.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import { wordingSchema } from '../schemas/wording.ts';

/** One kind of content: a folder of files of one ending. */
type Kind = {
  /** What one entry is called in findings. */
  readonly noun: string;
  readonly ending: 'mdx' | 'yaml';
  readonly schema: z.ZodObject | z.ZodType;
  /** A kind that may have no entry at all. */
  readonly mayBeEmpty: boolean;
};

/** Every content kind, by the name of its folder under `content/`. */
export const kinds = {
  gates: { noun: 'gate', ending: 'mdx', schema: gateSchema, mayBeEmpty: false },
  subjects: { noun: 'subject', ending: 'yaml', schema: subjectSchema, mayBeEmpty: false },
  boundary: { noun: 'boundary item', ending: 'mdx', schema: boundarySchema, mayBeEmpty: false },
  limits: { noun: 'limit', ending: 'yaml', schema: limitSchema, mayBeEmpty: false },
  guards: { noun: 'guard', ending: 'mdx', schema: guardSchema, mayBeEmpty: false },
  readiness: { noun: 'readiness category', ending: 'mdx', schema: readinessSchema, mayBeEmpty: false },
  'trust-model': { noun: 'trust-model topic', ending: 'mdx', schema: trustModelSchema, mayBeEmpty: false },
  policies: { noun: 'policy', ending: 'mdx', schema: policySchema, mayBeEmpty: false },
  pages: { noun: 'index page', ending: 'mdx', schema: pageSchema, mayBeEmpty: false },
  answers: { noun: 'answer', ending: 'mdx', schema: answerSchema, mayBeEmpty: false },
  vocabulary: { noun: 'vocabulary', ending: 'yaml', schema: vocabularySchema, mayBeEmpty: true },
  wordings: { noun: 'wording', ending: 'yaml', schema: wordingSchema, mayBeEmpty: true },
  exceptions: { noun: 'exception', ending: 'yaml', schema: exceptionSchema, mayBeEmpty: true },
  ledger: { noun: 'ledger entry', ending: 'yaml', schema: entrySchema, mayBeEmpty: true },
} as const satisfies Record<string, Kind>;

/** The name of a content folder. */
export type KindName = keyof typeof kinds;

/** The fields of one entry of a kind, as its schema gives them. */
export type KindData<Name extends KindName> = z.infer<(typeof kinds)[Name]['schema']>;

/** The single files directly under `content/` and their schemas; `source.txt` is plain text. */
export const singles = {
  site: { path: 'content/site.yaml', schema: siteSchema, what: 'it says whose trust center this is' },
  published: { path: 'content/published.yaml', schema: publishedSchema, what: 'it holds what was published before' },
} as const;

/** The text that the site is made from. */
export const sourceTextPath = 'content/source.txt';

/** The folder of the files that ledger entries name as evidence. */
export const evidenceFolder = 'content/evidence';
