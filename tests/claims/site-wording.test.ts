import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDetector } from '../../src/claims/detector.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { names, subjects, wordings } from './subjects.ts';

const detector = createDetector(subjects, { names, wordings });
const found = (text: string): string[] => detector.judge(plainPassage(text)).map((claim) => claim.subject);
const source = readFileSync(new URL('../corpus/claims/security-model.txt', import.meta.url), 'utf8');

test.each(source.split('\n').filter((line) => line.trim() !== ''))('stays quiet on the source line “%s”', (line) => {
  expect(found(line)).toEqual([]);
});

test('stays quiet on the whole source as one text', () => {
  expect(found(source)).toEqual([]);
});

test.each([
  'Tenant isolation — not met',
  'Blocked until the gate Tenant isolation is met',
  'This gate is met when an independent auditor has verified tenant isolation.',
  'What would change this',
  'No SOC 2 report is claimed',
  'Evaluated on 2026-11-24',
  'required rung: independently verified',
  '0 of 7 gates met',
  'Tenant isolation: closed',
  'Tenant isolation',
  'Gate: Production authentication',
  'The gate Durable persistence is not met.',
  'Not met: no entry in the ledger',
  'Server-side authorization',
  'The detector flags “Our SOC 2 report is available” because it asserts a report.',
  'A sentence such as “Every action is logged” is a claim.',
  'This page explains how claims are detected.',
  'Tenant isolation | not-met',
  'Tenant isolation | Not met | no entry',
  'Each gate is closed until the ledger proves it.',
  'This endpoint does not isolate tenants.',
  'The route is blocked: production auth is not met.',
  'Required: tenant isolation, independently verified',
  'Is tenant isolation in place? No.',
  'Do you have a SOC 2 report? No. No SOC 2 report is claimed here.',
])('stays quiet on the site’s own words “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
