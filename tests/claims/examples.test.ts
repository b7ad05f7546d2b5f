import { describe, expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });
const found = (text: string): string[] => detector.judge(plainPassage(text)).map((claim) => claim.subject);

describe.each(subjects)('$id', (subject) => {
  test.each(subject.examples.loud)('flags “%s”', (text) => {
    expect(found(text)).toContain(subject.id);
  });
  test.each(subject.examples.quiet)('stays quiet on “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
  test('stays quiet on its own title and rewording', () => {
    expect(found(subject.title)).toEqual([]);
    expect(found(subject.rewording)).toEqual([]);
  });
});
