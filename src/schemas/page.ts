import { z } from 'zod';
import { pageFields, quotes } from './fields.ts';

/** `content/pages/<id>.mdx`: the words at the top of an index page; the list below it is derived. */
export const pageSchema = z.strictObject({
  ...pageFields,
  source: quotes.optional(),
});

/** The words of an index page. */
export type Page = z.infer<typeof pageSchema>;
