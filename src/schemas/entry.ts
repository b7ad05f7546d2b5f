// The form of a file under `content/ledger/`. It adds, drops and converts nothing: what is digested is what was written.

import { z } from 'zod';
import { type CalendarDate, firstYear, lastYear, parseDate } from '../domain/date.ts';
import type { Digest } from '../domain/digest.ts';
import { digestShape } from '../domain/digest.ts';
import type { Entry } from '../domain/entry.ts';
import { entryFaults, faultSentence } from '../domain/fault.ts';
import { rungs } from '../domain/rung.ts';

/** A calendar day in UTC as a string, `YYYY-MM-DD`; a day that does not exist is refused, never rolled over. */
export const dateSchema = z
  .string({ error: 'expected a date written as YYYY-MM-DD, such as 2026-03-31' })
  .refine((text) => parseDate(text) !== null, {
    error: (issue) =>
      `${JSON.stringify(issue.input)} is not a day of the calendar; expected YYYY-MM-DD, such as 2026-03-31, in the years ${firstYear} to ${lastYear}`,
  }) as unknown as z.ZodType<CalendarDate, string>;

/** One or more words on one or more lines, no white space around them. */
const words = z
  .string({ error: 'expected a text' })
  .refine((text) => text !== '' && text === text.trim(), {
    error: 'expected a text that is not empty and has no white space around it',
  })
  .refine((text) => text.isWellFormed(), { error: 'expected well-formed Unicode; half a surrogate pair stands here' });

const id = z.string({ error: 'expected the id of a gate' }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected an id: lower-case letters and digits, words joined by hyphens',
});

const wholeNumber = z
  .int({ error: 'expected a whole number, 1 or more' })
  .min(1, { error: 'expected a whole number, 1 or more' });

/** SHA-256 of no bytes: an empty file proves nothing. */
const emptyFile = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const evidenceBase = {
  title: words.describe('What the piece of evidence is, as a reader would call it.'),
  system: words.describe('The system it was taken from.'),
  scope: words.describe('The part of that system that it speaks about, and what it leaves out.'),
  period: z
    .strictObject({
      from: dateSchema.describe('First day that the evidence speaks about.'),
      to: dateSchema.describe('Last day that the evidence speaks about; not after it was collected.'),
    })
    .describe('The days that the evidence speaks about.'),
  collected: dateSchema.describe('The day it was collected; not after the entry was recorded.'),
  collector: words.describe('Who collected it: a person or a role.'),
};

const evidenceMembers = z
  .strictObject({
    ...evidenceBase,
    file: words.optional().describe('Path of the file under content/evidence/; together with sha256, or not at all.'),
    sha256: z
      .string({ error: 'expected a SHA-256 as a text; put it in quotes' })
      .regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256: 64 hexadecimal digits in lower case' })
      .refine((text) => text !== emptyFile, {
        error: 'expected a file that holds something; this is the SHA-256 of an empty one',
      })
      .optional()
      .describe('SHA-256 of the bytes of the file, 64 hexadecimal digits in lower case.'),
    metadataOnly: words
      .optional()
      .describe('Instead of file and sha256: why only this description is kept here and not the evidence itself.'),
  })
  .check((context) => {
    const { file, sha256, metadataOnly } = context.value;
    const named = file !== undefined && sha256 !== undefined && metadataOnly === undefined;
    const described = file === undefined && sha256 === undefined && metadataOnly !== undefined;
    if (named || described) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: 'expected either file with sha256, or metadataOnly with the reason why no file is kept',
    });
  })
  .describe('One piece of evidence.');

const base = {
  sequence: wholeNumber.describe('The number of the entry: 1 for the first, then without a gap.'),
  previous: z
    .string({ error: 'expected the digest of the entry before, or null for the first entry' })
    .regex(digestShape, {
      error: 'expected sha256: and 64 hexadecimal digits in lower case, or null for the first entry',
    })
    .nullable()
    .describe('Digest of the entry before this one, over its canonical JSON (RFC 8785); null for the first.')
    .transform((text) => text as Digest | null),
  gate: id.describe('Id of the gate that the entry is about.'),
  recorded: dateSchema.describe('The day the entry was added. It counts from this day on, never earlier.'),
  note: words.optional().describe('Anything a reader should know besides.'),
};

const grant = {
  ...base,
  rung: z
    .enum(rungs, { error: `expected one of ${rungs.join(', ')}` })
    .describe('The rung reached; no rung may be skipped.'),
  expires: dateSchema.describe('The last day on which the entry counts; at most one year after it was recorded.'),
  implementer: words.describe('Who put the control in place: a person or a role.'),
  verifier: words.describe('Who checked it; not the implementer.'),
  evidence: z
    .array(evidenceMembers)
    .min(1, { error: 'expected at least one piece of evidence' })
    .describe('What was looked at.'),
  answers: z
    .array(wholeNumber)
    .min(1, { error: 'expected at least one number of an entry, or no answers at all' })
    .optional()
    .describe('Numbers of earlier counter-evidence entries that this review answers.'),
};

const upgrade = z
  .strictObject({ change: z.literal('upgrade'), ...grant })
  .describe('A rung is reached that the gate did not stand on before.');

const renewal = z
  .strictObject({
    change: z.literal('renewal'),
    ...grant,
    rechecked: words.describe('What was checked again and how: a renewal is a review, never a moved date.'),
  })
  .describe('A rung that was reached before was reviewed again.');

const downgrade = z
  .strictObject({
    change: z.literal('downgrade'),
    ...base,
    reason: z
      .strictObject({
        kind: z
          .enum(['revoked', 'lapsed'], { error: 'expected revoked or lapsed' })
          .describe('revoked: it should not have counted; lapsed: it held, and no longer does.'),
        sentence: words.describe('Why, in one sentence.'),
      })
      .describe('Why every rung of the gate is withdrawn.'),
  })
  .describe('Every rung of the gate is withdrawn at once.');

const counterEvidence = z
  .strictObject({
    change: z.literal('counter-evidence'),
    ...base,
    statement: words.describe('What was found that speaks against the gate.'),
    reporter: words.describe('Who reported it: a person or a role.'),
    evidence: z.array(evidenceMembers).min(1).optional().describe('What the finding rests on.'),
  })
  .describe(
    'Something speaks against the gate; until an upgrade or renewal answers it, nobody can tell whether it is met.',
  );

const acceptedRisk = z
  .strictObject({
    change: z.literal('accepted-risk'),
    ...base,
    statement: words.describe('The risk that is accepted.'),
    acceptedBy: words.describe('Who accepted it: a person or a role.'),
    expires: dateSchema.describe('The last day on which it is accepted; at most one year after it was recorded.'),
  })
  .describe('A risk that somebody accepted. It is shown and never stands in for a gate.');

/** One status entry. */
export const entrySchema = z
  .discriminatedUnion('change', [upgrade, renewal, downgrade, counterEvidence, acceptedRisk], {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? 'expected one of upgrade, renewal, downgrade, counter-evidence, accepted-risk'
        : undefined,
  })
  .transform((value) => value as Entry)
  .check((context) => {
    for (const fault of entryFaults(context.value))
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [...fault.path],
        message: faultSentence(fault),
      });
  })
  .describe('One record of the ledger. A file is never edited once it is published.');
