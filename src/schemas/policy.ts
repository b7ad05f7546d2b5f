import { z } from 'zod';
import { line, pageFields, quotes } from './fields.ts';

/** `content/policies/<id>.mdx`: a policy that outsiders act on. */
export const policySchema = z.strictObject({
  ...pageFields,
  contact: z.email().describe('The address that the policy names.'),
  instruction: line.describe('What a reporter has to know before writing; one sentence.'),
  source: quotes,
});

/** A policy as its file states it. */
export type Policy = z.infer<typeof policySchema>;
