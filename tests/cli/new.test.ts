// `trust new`: a file that passes every check, or nothing.

import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create } from '../../src/cli/new.ts';
import { entryDigest } from '../../src/domain/entry-digest.ts';
import { call, contentOf, exampleCopy } from './terminal.ts';

let root = '';
beforeEach(() => {
  root = exampleCopy();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const upgrade = {
  change: 'upgrade',
  gate: 'oven-heat',
  implementer: 'Baker',
  verifier: 'Miller',
  'evidence-title': 'Heat curve',
  'evidence-system': 'oven',
  'evidence-scope': 'the one oven',
  'evidence-from': '2026-11-01',
  'evidence-to': '2026-11-20',
  'evidence-collector': 'Apprentice',
  'evidence-metadata-only': 'The strip hangs by the oven.',
} as const;

const flags = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
const listing = () => fs.readdirSync(join(root, 'content/ledger')).sort();

describe('a new entry', () => {
  test('is written from flags, with its number, its link and what can be suggested', async () => {
    const before = contentOf(root).entries.ledger.at(-1)?.data;
    const { exitCode, out, error } = await call(create, root, ['entry', ...flags(upgrade)]);
    expect([exitCode, error]).toEqual([0, '']);
    expect(out).toContain('content/ledger/0007-oven-heat.yaml is written.');
    const { findings, entries } = contentOf(root);
    expect(findings).toEqual([]);
    expect(entries.ledger.find(({ data }) => data.sequence === 7)?.data).toMatchObject({
      previous: before === undefined ? null : entryDigest(before),
      rung: 'explained',
      recorded: '2026-11-24',
      expires: '2027-11-24',
    });
  });

  test('takes the digest of the file of evidence', async () => {
    fs.writeFileSync(join(root, 'content/evidence/curve.csv'), 'hot\n');
    const { 'evidence-metadata-only': _none, ...rest } = upgrade;
    const { exitCode } = await call(create, root, ['entry', ...flags({ ...rest, 'evidence-file': 'curve.csv' })]);
    expect(exitCode).toBe(0);
    expect(fs.readFileSync(join(root, 'content/ledger/0007-oven-heat.yaml'), 'utf8')).toContain(
      `sha256: ${createHash('sha256').update('hot\n').digest('hex')}`,
    );
    expect(contentOf(root).findings).toEqual([]);
  });

  test('names everything that is missing where nobody can be asked, and writes nothing', async () => {
    const before = listing();
    const { exitCode, error } = await call(create, root, ['entry', '--change', 'downgrade', '--gate', 'oven-heat']);
    expect(exitCode).toBe(2);
    expect(error).toBe('Still missing: --reason-kind (revoked, lapsed) --reason');
    expect(listing()).toEqual(before);
  });

  test('is refused with a finding where it would not count, and nothing is written', async () => {
    const before = listing();
    const { exitCode, error } = await call(create, root, ['entry', ...flags({ ...upgrade, rung: 'validated' })]);
    expect(exitCode).toBe(1);
    expect(error).toContain('LEDGER_ENTRY_NOT_COUNTED');
    expect(error).toContain('Nothing was written.');
    expect(listing()).toEqual(before);
  });

  test.each([
    [{ gate: 'oven' }, '--gate “oven”: expected one of oven-heat, starter-feeding.'],
    [{ 'evidence-from': '2026-02-30' }, '--evidence-from “2026-02-30”: expected a day that exists, YYYY-MM-DD.'],
    [{ verifier: 'baker' }, '--verifier “baker”: also the implementer; somebody else has to check.'],
    [
      { expires: '2029-01-01' },
      '--expires “2029-01-01”: expected 2027-11-24 or earlier: an entry counts for one year at most.',
    ],
    [
      { recorded: '2026-11-25' },
      '--recorded “2026-11-25”: expected 2026-11-24 or earlier: it is not later than that yet.',
    ],
    [{ 'evidence-to': '2026-10-31' }, '--evidence-to “2026-10-31”: expected 2026-11-01 or later: its first day.'],
    [
      { answers: '3x' },
      '--answers “3x”: “3x” is no number of open counter-evidence about oven-heat; there is none, so leave it empty.',
    ],
    [{ reason: 'None.' }, '--reason: nothing of this kind has such a field.'],
  ])('refuses %j in one line', async (change, line) => {
    expect(await call(create, root, ['entry', ...flags({ ...upgrade, ...change })])).toMatchObject({
      exitCode: 2,
      error: line,
    });
  });

  test('asks a person for what is missing, and again after an answer that cannot be', async () => {
    const answers = ['downgrade', 'oven', 'oven-heat', '', 'revoked', 'The thermometer was wrong.', ''];
    const { exitCode, out, error } = await call(create, root, ['entry'], { answers });
    expect([exitCode, error]).toEqual([0, '  expected one of oven-heat, starter-feeding\n']);
    expect(out).toContain('What is it? [upgrade | renewal | downgrade | counter-evidence | accepted-risk]');
    expect(out).toContain('On which day is it added? [empty: 2026-11-24]');
    expect(fs.readFileSync(join(root, 'content/ledger/0007-oven-heat.yaml'), 'utf8')).toContain(
      'sentence: The thermometer was wrong.',
    );
  });
});

describe('another new file', () => {
  test('is an answer', async () => {
    const answer = {
      id: 'dark-crust',
      question: 'Is the crust dark?',
      topic: 'quality',
      answer: 'not-stated',
      short: 'No colour of the crust is stated.',
      about: '/gates/oven-heat',
    };
    const { exitCode, error } = await call(create, root, ['answer', ...flags(answer)]);
    expect([exitCode, error]).toEqual([0, '']);
    expect(contentOf(root).entries.answers.map(({ id }) => id)).toContain('dark-crust');
  });

  test('is a gate, refused where its sentence does not stand in the source text', async () => {
    const gate = {
      id: 'clean-peel',
      title: 'Clean peel',
      description: 'What the clean peel condition asks for.',
      requirement: 'A clean peel.',
      parts: 'peel; brush',
      why: 'Ash spoils a crust.',
    };
    const { exitCode, error } = await call(create, root, ['gate', ...flags(gate)]);
    expect(exitCode).toBe(1);
    expect(error).toContain('SOURCE_QUOTE_UNKNOWN');
    expect(fs.existsSync(join(root, 'content/gates/clean-peel.mdx'))).toBe(false);
    fs.appendFileSync(join(root, 'content/source.txt'), '\nA clean peel.\n');
    expect(await call(create, root, ['gate', ...flags(gate)])).toMatchObject({ exitCode: 0, error: '' });
    expect(contentOf(root).findings).toEqual([]);
  });

  test('never takes the place of one that is there', async () => {
    const answer = {
      id: 'second-loaf',
      question: 'Is there more?',
      topic: 'quality',
      answer: 'not-stated',
      short: 'Nothing is stated.',
      about: '/gates',
    };
    const before = fs.readFileSync(join(root, 'content/answers/second-loaf.mdx'), 'utf8');
    const { exitCode, error } = await call(create, root, ['answer', ...flags(answer)]);
    expect([exitCode, error]).toEqual([2, 'content/answers/second-loaf.mdx is there already; nothing was written.']);
    expect(fs.readFileSync(join(root, 'content/answers/second-loaf.mdx'), 'utf8')).toBe(before);
  });
});
