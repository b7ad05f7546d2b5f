import { z } from 'zod';
import type { CalendarDate } from '../domain/date.ts';
import { type Digest, digestShape } from '../domain/digest.ts';
import { date, line } from './fields.ts';

const path = '/(?!/)[^\\s#?"<>\\\\]*';
const anchor = '[^\\s#"<>\\\\]+';
const publishedPath = z.string().regex(new RegExp(`^${path}$`), 'expected a path such as /gates/some-gate');
const publishedAnchor = z.string().regex(new RegExp(`^${anchor}$`), 'expected an anchor without its #');
const publishedAddress = z
  .string()
  .regex(new RegExp(`^${path}(?:#${anchor})?$`), 'expected a path such as /gates/some-gate, with #anchor if need be');

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

/**
 * `content/published.yaml`: what was published before. `trust publish` appends heads and addresses to it, authors write
 * redirects and tombstones, builds never write it, and nothing in it is ever taken out.
 */
export const publishedSchema = z.strictObject({
  heads,
  urls: z
    .record(publishedPath, z.array(publishedAnchor))
    .describe('Every path that was ever published, with the anchors on it.'),
  redirects: z
    .array(
      z.strictObject({
        from: publishedAddress.describe('The address that was published.'),
        to: publishedAddress.describe('Where what stood there is now; a page’s redirect carries anchors along.'),
      }),
    )
    .default([])
    .describe('Addresses that moved. Authors write these; one that was published once stays.'),
  tombstones: z
    .array(
      z.strictObject({
        path: publishedAddress.describe('The address that was published.'),
        title: line.describe('What stood there, in a few words.'),
        date: date.describe('The day on which it ended.'),
        reason: line.describe('Why, in one honest sentence.'),
      }),
    )
    .default([])
    .describe('Addresses that ended. Authors write these; one that was published once stays.'),
});

/** The heads alone, as every version of the file has had them, whatever else stood there. */
export const publishedHeadsSchema = z.looseObject({ heads });

/** What was published before. */
export type Published = z.infer<typeof publishedSchema>;
