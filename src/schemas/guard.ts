import { z } from 'zod';
import { identifier, line, order, pageFields, quotes } from './fields.ts';

/**
 * `content/guards/<id>.mdx`: one future production route that answers *blocked*. What it answers is fixed by the published
 * JSON Schema, whatever this file or the ledger says; here stand only its route, its gates and its sentences.
 */
export const guardSchema = z.strictObject({
  ...pageFields,
  order,
  route: z
    .string()
    .regex(/^\/api(?:\/[a-z0-9-]+)+$/, 'expected a route such as /api/some-route/guard')
    .describe('The path that answers.'),
  methods: z
    .array(z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']))
    .min(1)
    .describe('The request methods that the route blocks.'),
  detail: line.describe('RFC 9457 `detail`: one sentence for the person who called.'),
  gates: z.array(identifier).min(1).describe('The gates that have to be met before the route could open.'),
  doesNot: z.array(line).min(1).describe('Full negative sentences: what the endpoint does not do.'),
  source: quotes,
});

/** A guard as its file states it. */
export type Guard = z.infer<typeof guardSchema>;
