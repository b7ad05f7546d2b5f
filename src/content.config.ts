// Composes the collections: where each kind lives and which schema it obeys. Astro fails open in several ways here
// (an empty or missing folder only warns, twins overwrite each other); src/checks/ closes them.

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import { answerSchema } from './schemas/answer.ts';
import { boundarySchema } from './schemas/boundary.ts';
import { gateSchema } from './schemas/gate.ts';
import { guardSchema } from './schemas/guard.ts';
import { limitSchema } from './schemas/limit.ts';
import { pageSchema } from './schemas/page.ts';
import { policySchema } from './schemas/policy.ts';
import { readinessSchema } from './schemas/readiness.ts';
import { siteSchema } from './schemas/site.ts';
import { subjectSchema } from './schemas/subject.ts';
import { trustModelSchema } from './schemas/trust-model.ts';
import { vocabularySchema } from './schemas/vocabulary.ts';

/** Entries of one folder under `content/`; the id is the file name without its ending. */
function folder<Schema extends z.ZodType>(name: string, ending: 'mdx' | 'yaml', schema: Schema) {
  return defineCollection({
    loader: glob({
      base: `content/${name}`,
      pattern: `*.${ending}`,
      generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
    }),
    schema,
  });
}

export const collections = {
  gates: folder('gates', 'mdx', gateSchema),
  boundary: folder('boundary', 'mdx', boundarySchema),
  limits: folder('limits', 'yaml', limitSchema),
  guards: folder('guards', 'mdx', guardSchema),
  readiness: folder('readiness', 'mdx', readinessSchema),
  'trust-model': folder('trust-model', 'mdx', trustModelSchema),
  policies: folder('policies', 'mdx', policySchema),
  pages: folder('pages', 'mdx', pageSchema),
  answers: folder('answers', 'mdx', answerSchema),
  subjects: folder('subjects', 'yaml', subjectSchema),
  vocabulary: folder('vocabulary', 'yaml', vocabularySchema),
  site: defineCollection({ loader: glob({ base: 'content', pattern: 'site.yaml' }), schema: siteSchema }),
};
