// One controlled subject (`content/subjects/<id>.yaml`). How the patterns are written stands in `src/claims/vocabulary.ts`;
// a test proves that this schema produces the type declared there.

import { z } from 'zod';

const line = z.string().trim().min(1);
const kebab = line.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const patterns = z.array(line).readonly();

/** Reads one subject file. Unknown members, an empty `backing` and a file without examples are errors. */
export const subjectSchema = z.strictObject({
  id: kebab.describe('Permanent id in kebab case, equal to the file name without its ending.'),
  title: line.describe('Name of the subject as readers see it, without a full stop.'),
  backing: z
    .union([z.literal('none'), z.array(kebab).min(1).readonly()])
    .describe('Ids of the gates that must all be met before a claim is backed, or `none`: never backed.'),
  rewording: line.describe('One honest sentence that can stand in place of a claim; it must itself pass the detector.'),
  words: z
    .record(kebab, z.array(line).min(1).readonly())
    .default({})
    .describe('Word classes of this file, used in its patterns as `<name>`; multi-word entries are joined by `_`.'),
  terms: z.array(line).min(1).readonly().describe('Names of the subject; alone they claim nothing.'),
  phrases: patterns.default([]).describe('Patterns that assert the subject even as a fragment, heading or badge.'),
  situations: patterns.default([]).describe('Patterns that say the subject is in place without naming it.'),
  breaches: patterns.default([]).describe('Patterns that say it is not in place; under a negation they claim it.'),
  examples: z
    .strictObject({
      loud: z.array(line).min(3).readonly().describe('Sentences that must be flagged with this subject.'),
      quiet: z.array(line).min(3).readonly().describe('Honest sentences about the same subject: no claim.'),
    })
    .describe('Sentences that run as tests.'),
});
