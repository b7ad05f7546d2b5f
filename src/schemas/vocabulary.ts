import { z } from 'zod';
import { line, sitePath } from './fields.ts';

/** `content/vocabulary/<field>.yaml`: the words of one field that people say, page by page. Only search uses them. */
export const vocabularySchema = z.strictObject({
  field: line.describe('The field that the words come from, for example "identity".'),
  pages: z
    .array(
      z.strictObject({
        page: sitePath.describe('The page that the words mean.'),
        terms: z.array(line).min(1).describe('Noun phrases, acronyms or questions; never a statement.'),
      }),
    )
    .min(1),
});

/** Search words of one field. */
export type Vocabulary = z.infer<typeof vocabularySchema>;
