import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import type { SubjectVocabulary } from '../../src/claims/vocabulary.ts';
import { subjectSchema } from '../../src/schemas/subject.ts';
import { names, subjects, wordings } from './subjects.ts';

test('names each subject file after its id', () => {
  const files = readdirSync(new URL('../../content/subjects/', import.meta.url)).sort();
  expect(files).toEqual(subjects.map((subject) => `${subject.id}.yaml`));
});

test('compiles every pattern of every subject', () => {
  expect(() => createDetector(subjects, { names, wordings })).not.toThrow();
});

test('produces the vocabulary that the detector reads', () => {
  const first = subjects[0];
  const read: SubjectVocabulary = subjectSchema.parse({ ...first });
  expect(read.id).toBe(first?.id);
});

test.each([
  ['an unknown member', { colour: 'red' }],
  ['an empty backing', { backing: [] }],
  ['no terms', { terms: [] }],
  ['a blank pattern', { phrases: [' '] }],
  ['an id that is not kebab case', { id: 'Two Words' }],
])('refuses %s', (_, change) => {
  expect(subjectSchema.safeParse({ ...subjects[0], ...change }).success).toBe(false);
});
