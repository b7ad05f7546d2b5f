// The learned words of one subject (`content/wordings/<id>.yaml`), written by the training script. How they are used stands in
// `src/claims/wording/topics.ts`.

import { z } from 'zod';

const lines = /^(?:\S+ -?\d+\.\d\d\n)+$/;

/** Reads one file of learned words. Unknown members and a line without a weight are errors. */
export const wordingSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Id of the subject, equal to the file name without its ending.'),
  bias: z.number().describe('Where the sum of the weights starts.'),
  words: z
    .string()
    .regex(lines, 'has a word and its weight with two decimals on each line, such as “restore 1.25”')
    .describe('A word and its weight on each line: above zero it speaks of the subject, below zero of others.'),
});
