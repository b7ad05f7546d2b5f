import { z } from 'zod';
import { identifier, line, order, pageFields, quotes } from './fields.ts';

/** `content/readiness/<id>.mdx`: one trust category with the evidence that is wanted for it. */
export const readinessSchema = z.strictObject({
  ...pageFields,
  order,
  gate: identifier.describe('The gate under which the evidence of this category is collected.'),
  items: z
    .array(
      z.strictObject({
        id: identifier,
        title: line.describe('The evidence item as the source text names it.'),
        gates: z
          .array(identifier)
          .default([])
          .describe('Further gates that the item belongs to, if the text ties it to one.'),
      }),
    )
    .min(1)
    .describe('The evidence items in the order of the source text.'),
  source: quotes,
});

/** A readiness category as its file states it. */
export type Readiness = z.infer<typeof readinessSchema>;
