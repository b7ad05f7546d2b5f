import { z } from 'zod';
import { date, line, sitePath } from './fields.ts';

/** `content/published.yaml`: what was published before. Only `trust publish` appends to it; builds never write it. */
export const publishedSchema = z.strictObject({
  head: z
    .strictObject({
      size: z.int().min(0).describe('How many ledger entries the published ledger held.'),
      digest: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .nullable()
        .describe('The digest of its last entry; null for an empty ledger.'),
    })
    .describe('The last published ledger head; it only moves forward.'),
  urls: z.array(sitePath).describe('Every path and anchor that was ever published.'),
  redirects: z
    .array(z.strictObject({ from: sitePath, to: sitePath }))
    .default([])
    .describe('Paths that moved.'),
  tombstones: z
    .array(z.strictObject({ path: sitePath, date, reason: line }))
    .default([])
    .describe('Paths that ended, with the day and the reason.'),
});

/** What was published before. */
export type Published = z.infer<typeof publishedSchema>;
