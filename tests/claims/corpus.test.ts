// The labelled sentences. What the detector gets wrong today is listed in `known-misses.json`; a new mistake fails, and so
// does a listed one that is mended.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { foldOf, readRows, score } from './corpus.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });
const known = JSON.parse(
  readFileSync(new URL('../corpus/claims/known-misses.json', import.meta.url), 'utf8'),
) as Record<string, string[]>;

test.each([
  'dev.jsonl',
  'blind-1.jsonl',
  'blind-2.jsonl',
  'blind-3.jsonl',
  'blind-4.jsonl',
  'blind-5.jsonl',
  'blind-6.jsonl',
  'blind-7.jsonl',
])('judges %s as recorded, no better and no worse', (name) => {
  const { wrong } = score(detector, readRows(name));
  expect(wrong.map(({ row }) => row.id).sort()).toEqual([...(known[name] ?? [])].sort());
});

test('keeps its floor on the fixed split that nothing is learned from', () => {
  const fixed = score(
    detector,
    readRows('dev.jsonl').filter((row) => foldOf(row) === 4),
  );
  expect(fixed.sentences).toBe(159);
  expect(fixed.recall).toBeGreaterThanOrEqual(0.92);
  expect(fixed.precision).toBeGreaterThanOrEqual(0.84);
  expect(fixed.f1).toBeGreaterThanOrEqual(0.84);
});

test.each([
  ['blind-8.jsonl', 400, 0.93],
  ['blind-9.jsonl', 400, 0.89],
])('keeps its floor on %s, which nobody who shapes it has read', (name, sentences, floor) => {
  const unread = score(detector, readRows(name));
  expect(unread.sentences).toBe(sentences);
  expect(unread.recall).toBeGreaterThanOrEqual(floor);
  expect(unread.precision).toBeGreaterThanOrEqual(floor);
});
