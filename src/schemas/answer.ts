import { z } from 'zod';
import { identifier, line, sitePath } from './fields.ts';

/**
 * `content/answers/<id>.mdx`: a reviewer's question with the honest short answer. The body adds what the source text
 * says; what depends on gates is derived ("Blocked until …").
 */
export const answerSchema = z.strictObject({
  question: line.refine((text) => text.endsWith('?'), 'expected a question that ends with ?').describe('The question.'),
  topic: z
    .enum(['identity', 'data', 'infrastructure', 'quality', 'assurance', 'legal', 'ai', 'operations'])
    .describe('The group under which the answer is listed.'),
  answer: z
    .enum(['blocked', 'not-stated', 'limited', 'stated'])
    .describe(
      'What kind of answer it is: blocked until gates are met, not stated in the source text, stated with limits, or stated.',
    ),
  short: line.describe('The answer in one sentence, true without the body.'),
  about: sitePath.describe('The page that the answer is about.'),
  gates: z.array(identifier).default([]).describe('Gates that the answer depends on.'),
});

/** An answer as its file states it. */
export type Answer = z.infer<typeof answerSchema>;
