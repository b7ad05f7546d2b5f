// Labelled sentences: read, fold and score.

import { existsSync, readFileSync } from 'node:fs';
import type { Detector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';

/** One labelled sentence. */
export type Row = {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly string[];
  /** Every subject that it speaks of, claimed or not, where that is labelled. */
  readonly about?: readonly string[];
  readonly kind: string;
};

/** Reads a file of labelled sentences; an absent file has none. */
export function readRows(name: string): Row[] {
  const file = new URL(`../corpus/claims/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Fold 0 to 4 of a sentence, by FNV-1a of its id: fixed for ever. */
export function foldOf(row: Row): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(row.id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 5;
}

/** Scores of a detector on labelled sentences. */
export type Score = {
  readonly sentences: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly wrong: readonly { readonly row: Row; readonly found: readonly string[] }[];
};

/** Sentence-level recall and precision, and the subjects' micro-F1. */
export function score(detector: Detector, rows: readonly Row[]): Score {
  let hit = 0;
  let miss = 0;
  let alarm = 0;
  let right = 0;
  let surplus = 0;
  let missing = 0;
  const wrong: { row: Row; found: string[] }[] = [];
  for (const row of rows) {
    const found = [...new Set(detector.judge(plainPassage(row.text)).map((claim) => claim.subject))].sort();
    const both = found.filter((id) => row.claims.includes(id)).length;
    right += both;
    surplus += found.length - both;
    missing += row.claims.length - both;
    if (row.claims.length > 0 && found.length > 0) hit += 1;
    else if (row.claims.length > 0) miss += 1;
    else if (found.length > 0) alarm += 1;
    if (both !== found.length || both !== row.claims.length) wrong.push({ row, found });
  }
  return {
    sentences: rows.length,
    recall: hit / Math.max(1, hit + miss),
    precision: hit / Math.max(1, hit + alarm),
    f1: (2 * right) / Math.max(1, 2 * right + surplus + missing),
    wrong,
  };
}
