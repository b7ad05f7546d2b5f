// The project's subjects, read the way the site reads them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SubjectVocabulary } from '../../src/claims/vocabulary.ts';
import type { SubjectWording } from '../../src/claims/wording/topics.ts';
import { subjectSchema } from '../../src/schemas/subject.ts';
import { wordingSchema } from '../../src/schemas/wording.ts';

const folder = new URL('../../content/subjects/', import.meta.url);

/** Every subject file, ordered by id. */
export const subjects: readonly SubjectVocabulary[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => subjectSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));

/** Their learned words. */
export const wordings: readonly SubjectWording[] = subjects.flatMap(({ id }) => {
  const file = new URL(`../../content/wordings/${id}.yaml`, import.meta.url);
  return existsSync(file) ? [wordingSchema.parse(parse(readFileSync(file, 'utf8')))] : [];
});

/** The company's and its product's names. */
export const names: readonly string[] = ['ARQEN'];
