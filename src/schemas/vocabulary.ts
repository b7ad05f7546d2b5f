import { z } from 'zod';
import { line, sitePath } from './fields.ts';

const terms = z.array(line).min(1).describe('Noun phrases, acronyms or questions; never a statement.');

/** `content/vocabulary/<field>.yaml`: the words of one field that people say, page by page. Only search uses them. */
export const vocabularySchema = z
  .strictObject({
    field: line.describe('The field that the words come from, for example "identity".'),
    pages: z
      .array(
        z.strictObject({
          page: sitePath.describe('The page that the words mean.'),
          outside: z
            .boolean()
            .default(false)
            .describe('Whether the page only says that nothing is stated; search then offers it as a nearest topic.'),
          terms,
        }),
      )
      .default([])
      .describe('Pages with the words that mean them.'),
    outside: z.array(line).default([]).describe('Words for things that no page is about; search says so.'),
  })
  .refine(({ pages, outside }) => pages.length + outside.length > 0, 'expected pages, or words outside of them');

/** Search words of one field. */
export type Vocabulary = z.infer<typeof vocabularySchema>;
