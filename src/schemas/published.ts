import { z } from 'zod';
import type { CalendarDate } from '../domain/date.ts';
import { type Digest, digestShape } from '../domain/digest.ts';
import { date, line, sitePath } from './fields.ts';

const head = z.strictObject({
  size: z.int().min(1).describe('How many entries the ledger held.'),
  digest: z
    .string()
    .regex(digestShape, 'expected sha256: and 64 hexadecimal digits in lower case')
    .transform((text) => text as Digest)
    .describe('The digest of its last entry.'),
  published: date.transform((text) => text as CalendarDate).describe('The day on which it was first published.'),
});

/** Each head has more entries than the one before and is not dated before it. */
const heads = z
  .array(head)
  .check(({ value, issues }) => {
    for (const [at, { size, published }] of value.entries()) {
      const before = value[at - 1];
      if (before === undefined) continue;
      const problem = (member: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [at, member], message });
      if (size <= before.size)
        problem('size', `expected more than the ${before.size} entries of the head before; heads only move forward`);
      if (published < before.published)
        problem('published', `expected ${before.published} or later, the day of the head before`);
    }
  })
  .describe('Every ledger head that was published, oldest first. An empty ledger has none.');

/** `content/published.yaml`: what was published before. Only `trust publish` appends to it; builds never write it. */
export const publishedSchema = z.strictObject({
  heads,
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
