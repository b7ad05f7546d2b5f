import { z } from 'zod';
import { identifier, line, order, pageFields, quotes } from './fields.ts';

/** `content/boundary/<id>.mdx`: one thing that stays blocked; the gates it needs follow from its subject's backing. */
export const boundarySchema = z.strictObject({
  ...pageFields,
  order,
  subject: identifier.describe('The subject that this item is about.'),
  demo: line.describe('What the demo or pilot does instead, as the source text has it; one sentence.'),
  blocked: line.describe('What stays blocked; one sentence.'),
  source: quotes,
});

/** A boundary item as its file states it. */
export type Boundary = z.infer<typeof boundarySchema>;
