import { z } from 'zod';
import { date, identifier, line } from './fields.ts';

/**
 * `content/exceptions/<id>.yaml`: a reviewed decision that one sentence is not a claim although the detector says so.
 * An exception that matches nothing, or has expired, fails the build (rule of truth 6).
 */
export const exceptionSchema = z.strictObject({
  quote: line.describe('The exact sentence, as the page shows it.'),
  subject: identifier.describe('The subject that the detector names.'),
  reason: line.describe('Why the sentence asserts nothing; one sentence.'),
  reviewer: line.describe('Who reviewed it; not the author of the sentence.'),
  reviewed: date.describe('The day of the review.'),
  expires: date.describe('The last day on which the exception counts.'),
});

/** A reviewed exception. */
export type Exception = z.infer<typeof exceptionSchema>;
