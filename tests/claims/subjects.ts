// The project's subjects, read the way the site reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SubjectVocabulary } from '../../src/claims/vocabulary.ts';
import { subjectSchema } from '../../src/schemas/subject.ts';

const folder = new URL('../../content/subjects/', import.meta.url);

/** Every subject file, ordered by id. */
export const subjects: readonly SubjectVocabulary[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => subjectSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));

/** The company's and its product's names. */
export const names: readonly string[] = ['ARQEN'];
