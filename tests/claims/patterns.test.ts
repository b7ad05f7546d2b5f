import { expect, test } from 'vitest';
import { patternProblems } from '../../src/claims/patterns.ts';
import { subjects } from './subjects.ts';

const [first] = subjects;
if (first === undefined) throw new Error('no subject to change');

test.each(subjects)('finds no problem in $id', (subject) => {
  expect(patternProblems(subject)).toEqual([]);
});

test.each([
  ['a pattern whose only word may be missing', 'monitoring?', /no words/],
  ['a class that nobody defined', '<nobody-knows> works', /no word class/],
])('tells %s as data', (_, pattern, reason) => {
  const [problem, ...others] = patternProblems({ ...first, situations: [...first.situations, pattern] });
  expect(problem?.path).toBe(`situations[${first.situations.length}]`);
  expect(problem?.reason).toMatch(reason);
  expect(others).toEqual([]);
});
