import { z } from 'zod';
import { identifier, line, order, quotes } from './fields.ts';

/**
 * `content/limits/<id>.yaml`: one sentence that says what is not there. It has a permanent link,
 * `/<page>#limit-<id>`, and is shown as well with each gate and boundary item that it is attached to.
 */
export const limitSchema = z.strictObject({
  title: line.describe('A short name for lists and search results.'),
  order,
  statement: line.describe('The sentence.'),
  page: z.enum(['boundary', 'readiness']).default('boundary').describe('The index page that owns the permanent link.'),
  gates: z.array(identifier).default([]).describe('Gates whose pages show the sentence.'),
  boundary: z.array(identifier).default([]).describe('Boundary items whose pages show the sentence.'),
  source: quotes,
});

/** A limit as its file states it. */
export type Limit = z.infer<typeof limitSchema>;
