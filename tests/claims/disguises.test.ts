import { expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });

/** Name, then how a plain text is disguised. */
const disguises: readonly [string, (text: string) => string][] = [
  ['non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['soft hyphens', (text) => text.replaceAll(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2')],
  ['zero-width spaces', (text) => text.replaceAll(/([a-z]{2})([a-z]{2})/g, '$1\u200b$2')],
  ['zero-width joiners', (text) => text.replaceAll('i', 'i\u200d')],
  [
    'Cyrillic look-alikes',
    (text) => text.replaceAll('e', 'е').replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('c', 'с'),
  ],
  ['Greek look-alikes', (text) => text.replaceAll('o', 'ο').replaceAll('v', 'ν')],
  ['full-width forms', (text) => text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  [
    'mathematical letters',
    (text) => text.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97)),
  ],
  ['other hyphens', (text) => text.replaceAll('-', '\u2011')],
  ['upper case', (text) => text.toUpperCase()],
  ['combining marks', (text) => text.replaceAll('e', 'e\u0301')],
  [
    'letter-spacing',
    (text) =>
      text
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('  '),
  ],
];

test.each(disguises)('sees through %s', (_, disguise) => {
  const text = disguise('Our tamper-evident audit log records every change.');
  const [claim] = detector.judge(plainPassage(text));
  expect(claim?.subject).toBe('immutable-audit');
  expect(claim?.text).toBe(text.slice(claim?.start, claim?.end));
});

test.each(disguises)('stays quiet on an honest sentence in %s', (_, disguise) => {
  expect(detector.judge(plainPassage(disguise('Our audit log is not tamper-evident.')))).toEqual([]);
});
