import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { readRows } from './corpus.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });
const rows = readRows('dev.jsonl');

test('answers the same for the same bytes, in any order and from any detector', () => {
  const other = createDetector(subjects, { names, wordings });
  const forward = rows.map((row) => detector.judge(plainPassage(row.text)));
  const backward = [...rows].reverse().map((row) => other.judge(plainPassage(row.text)));
  expect(backward.reverse()).toEqual(forward);
});

test('points inside the passage and orders claims by place, then subject', () => {
  for (const row of rows) {
    const claims = detector.judge(plainPassage(row.text));
    const keys = claims.map((claim) => `${String(claim.start).padStart(6, '0')} ${claim.subject}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
    for (const claim of claims) {
      expect(claim.text).toBe(row.text.slice(claim.start, claim.end));
      expect(claim.subjectWords.length).toBeGreaterThan(0);
      expect(claim.why).toMatch(/^“.+; no .+ governs it$/s);
      for (const span of [...claim.subjectWords, ...claim.assertionWords]) {
        expect(span.start).toBeGreaterThanOrEqual(claim.start);
        expect(span.end).toBeLessThanOrEqual(claim.end);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }
  }
});

test('offers a rewording that passes, for every sentence it flags', () => {
  const rewordings = new Set(
    rows.flatMap((row) => detector.judge(plainPassage(row.text)).map((claim) => claim.rewording)),
  );
  expect(rewordings.size).toBe(subjects.length);
  for (const rewording of rewordings) expect(detector.judge(plainPassage(rewording))).toEqual([]);
});

test.each([
  ['one endless sentence', 'no tenant can see another customer and '],
  ['nested brackets', '(['],
  ['unclosed quotation marks', '“our SOC 2 report '],
  ['one endless word', 'certified'],
  ['spaced letters', 'a b c d '],
  ['question marks', 'SSO? '],
  ['conditions', 'if the log is immutable, '],
])('finishes on a megabyte of %s', (_, piece) => {
  expect(Array.isArray(detector.judge(plainPassage(piece.repeat(Math.ceil(300_000 / piece.length)))))).toBe(true);
});

test.each(['', ' ', '\n', '\ud800', '|||', '“', "'s", '\u0000', '...', '- - -'])('survives “%s”', (text) => {
  expect(detector.judge(plainPassage(text))).toEqual([]);
});

const folder = new URL('../../src/claims/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test('names no company and no subject in code', () => {
  const words = [...names, ...subjects.map((subject) => subject.id)];
  for (const name of sources) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const word of words)
      if (word.includes('-') || names.includes(word))
        expect(text.toLowerCase()).not.toContain(`'${word.toLowerCase()}'`);
  }
});
