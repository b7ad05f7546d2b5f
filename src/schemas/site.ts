import { z } from 'zod';
import { parseVerifierKey } from '../domain/signed-note.ts';
import { line } from './fields.ts';

/** `content/site.yaml`: whose trust center this is. */
export const siteSchema = z.strictObject({
  name: line.describe('The company’s name, as the pages show it.'),
  title: line.describe('The name of this site.'),
  start: line.describe('What is true today: the left end of the gate line.'),
  goal: line.describe('What all gates lead to: the right end of the gate line.'),
  production: line.describe('One sentence that says that production use is blocked while a gate is not met.'),
  opened: line.describe(
    'One sentence that stands instead once every gate is met; it must stay honest about what that means.',
  ),
  names: z
    .array(line)
    .default([])
    .describe('Other names of the company and its products, for telling whose claim a sentence is.'),
  origin: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe(
      'The https origin under which the site is published; without it, outputs that need absolute URLs are left out.',
    ),
  signer: line
    .refine((text) => parseVerifierKey(text) !== null, 'expected a public key, name+id+base64')
    .optional()
    .describe(
      'The public key that published checkpoints are signed with, `name+id+base64` (C2SP signed-note); without it none is.',
    ),
});

/** Whose trust center this is. */
export type Site = z.infer<typeof siteSchema>;
