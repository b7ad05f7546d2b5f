import { z } from 'zod';
import { identifier, order, pageFields, quotes } from './fields.ts';

/** `content/trust-model/<id>.mdx`: one topic that security reviewers ask about, with the gates it waits for. */
export const trustModelSchema = z.strictObject({
  ...pageFields,
  order,
  gates: z.array(identifier).default([]).describe('Gates that the topic depends on.'),
  source: quotes,
});

/** A trust-model topic as its file states it. */
export type TrustModel = z.infer<typeof trustModelSchema>;
