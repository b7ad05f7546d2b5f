// Another company: the same source code reads, checks and evaluates its content.

import * as fs from 'node:fs';
import { expect, test } from 'vitest';
import { siteContext } from '../../src/checks/index.ts';
import { judgeDocument } from '../../src/checks/judge.ts';
import { siteJudge } from '../../src/checks/site-judge.ts';
import { plainPassage } from '../../src/claims/passage.ts';
import { readDocument } from '../../src/documents/registry.ts';
import { isBacked } from '../../src/domain/backing.ts';
import { date } from '../../src/domain/date.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { changed, checkContent, type Files, filesOfSite, folderOfSite, readerOver, textOf } from './content-folder.ts';

const today = '2026-11-24';
const files = filesOfSite('second');
const { sources, findings } = checkContent(diskReader(folderOfSite('second'), fs), today);

test('passes every check of content', () => {
  expect(findings).toEqual([]);
});

test('shares no id of a gate, subject, guard or boundary item with the real company', () => {
  const real = checkContent(diskReader(new URL('../..', import.meta.url).pathname.replace(/\/$/, ''), fs), today);
  for (const kind of ['gates', 'subjects', 'guards', 'boundary'] as const) {
    const ids = new Set(real.sources.entries[kind].map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(0);
    expect(sources.entries[kind].filter(({ id }) => ids.has(id))).toEqual([]);
  }
});

test('has the index pages that the pages of every site read', () => {
  const names = fs.readdirSync(new URL('../../content/pages', import.meta.url)).sort();
  expect(sources.entries.pages.map(({ id }) => `${id}.mdx`).sort()).toEqual(names);
});

test.each([
  ['2025-08-31', { 'temperature-logging': 'not-met', 'backup-power': 'not-met', 'door-access': 'not-met' }],
  ['2025-10-01', { 'temperature-logging': 'not-met', 'backup-power': 'not-met', 'door-access': 'met' }],
  [today, { 'temperature-logging': 'met', 'backup-power': 'met', 'door-access': 'not-met' }],
  ['2027-01-15', { 'temperature-logging': 'met', 'backup-power': 'met', 'door-access': 'not-met' }],
  ['2027-01-16', { 'temperature-logging': 'met', 'backup-power': 'not-met', 'door-access': 'not-met' }],
  ['2027-07-01', { 'temperature-logging': 'not-met', 'backup-power': 'not-met', 'door-access': 'not-met' }],
])('comes to the right outcomes on %s', (day, expected) => {
  const { evaluations } = siteContext(sources, date(day));
  const outcomes = Object.fromEntries([...evaluations].map(([gate, { outcome }]) => [gate, outcome]));
  expect(outcomes).toEqual({ ...expected, 'lot-recall': 'not-met' });
});

test('gives each gate the reason that its entries give it', () => {
  const { evaluations } = siteContext(sources, date(today));
  const reasons = Object.fromEntries([...evaluations].map(([gate, { reason }]) => [gate, reason.kind]));
  expect(reasons).toEqual({
    'temperature-logging': 'met',
    'backup-power': 'met',
    'door-access': 'expired',
    'lot-recall': 'no-entry',
  });
});

test('backs a subject when its gates are met, and one without gates never', () => {
  const { evaluations } = siteContext(sources, date(today));
  const backed = sources.entries.subjects.filter(({ data }) => isBacked(data, evaluations)).map(({ id }) => id);
  expect(backed).toEqual(['cold-monitoring', 'standby-power']);
  expect(sources.entries.subjects.find(({ data }) => data.backing === 'none')?.id).toBe('medicine-approval');
});

test.each([
  ['2027-06-30', true],
  ['2027-07-01', false],
])('holds wording that asserts, as backed on %s: %s', (day, isBackedThen) => {
  const file = 'content/trust-model/rack-readings.mdx';
  const document = readDocument({ file, bytes: new TextEncoder().encode(textOf(files, file)) });
  if (document.kind !== 'read') throw new Error(`${file} is ${document.kind}`);
  const claims = judgeDocument(file, document.blocks, siteJudge(siteContext(sources, date(day))));
  expect(claims.map(({ claim, place, backed }) => [claim.text, place.range?.start.line, backed])).toEqual([
    ['The temperature of every rack is logged every five minutes.', 14, isBackedThen],
  ]);
});

const { detector } = siteContext(sources, date(today));
const claimed = (text: string) => detector.judge(plainPassage(text)).map(({ subject }) => subject);

test.each(sources.entries.subjects.map(({ id, data }) => [id, data] as const))('hears what claims %s', (id, data) => {
  expect(data.examples.loud.filter((text) => !claimed(text).includes(id))).toEqual([]);
  expect([...data.examples.quiet, data.rewording].filter((text) => claimed(text).length > 0)).toEqual([]);
});

// What a wrong step does: the files that change, the code that must be among the findings, the file that it must name.
const ledgerFile = (number: number, gate: string) => `content/ledger/${String(number).padStart(4, '0')}-${gate}.yaml`;
const entry12 = ledgerFile(12, 'backup-power');
const readings = 'content/evidence/2026/logger-export.csv';
const gate = 'content/gates/door-access.mdx';
const replaced = (path: string, from: string, to: string): Record<string, string> => {
  const text = textOf(files, path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
};

type Step = readonly [
  what: string,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  code: string,
  file: string,
  line: number | null,
];

const steps: readonly Step[] = [
  [
    'an entry in the middle is deleted',
    { [ledgerFile(6, 'temperature-logging')]: null },
    'LEDGER_ENTRY_MISSING',
    'content/ledger',
    null,
  ],
  ['the last entry is deleted', { [ledgerFile(13, 'door-access')]: null }, 'LEDGER_CUT_OFF', 'content/ledger', null],
  [
    'an entry is edited',
    replaced(ledgerFile(2, 'door-access'), 'Shift leader', 'Shift Leader 2'),
    'LEDGER_LINK_BROKEN',
    ledgerFile(3, 'door-access'),
    3,
  ],
  [
    'the last entry is edited',
    replaced(ledgerFile(13, 'door-access'), 'side door', 'back door'),
    'LEDGER_REWRITTEN',
    ledgerFile(13, 'door-access'),
    2,
  ],
  [
    'an expiry is moved',
    replaced(entry12, 'expires: "2027-01-15"', 'expires: "2027-09-15"'),
    'LEDGER_LINK_BROKEN',
    ledgerFile(13, 'door-access'),
    3,
  ],
  [
    'an expiry is too far ahead',
    replaced(entry12, 'expires: "2027-01-15"', 'expires: "2028-01-15"'),
    'CONTENT_FIELD_INVALID',
    entry12,
    7,
  ],
  [
    'learned words are of no subject',
    { 'content/wordings/standby-powr.yaml': 'id: standby-powr\nbias: -1.00\nwords: |\n  generator 1.20\n' },
    'REFERENCE_UNKNOWN',
    'content/wordings/standby-powr.yaml',
    1,
  ],
  [
    'an entry is about no gate',
    replaced(entry12, 'gate: backup-power', 'gate: backup-powr'),
    'REFERENCE_UNKNOWN',
    entry12,
    4,
  ],
  [
    'a rung is skipped',
    replaced(entry12, 'rung: independently-verified', 'rung: independently-validated'),
    'LEDGER_ENTRY_NOT_COUNTED',
    entry12,
    6,
  ],
  [
    'the verifier is the implementer',
    replaced(entry12, 'verifier: Inspector of the harbour', 'verifier: hall  ENGINEERS'),
    'CONTENT_FIELD_INVALID',
    entry12,
    9,
  ],
  [
    'a byte of evidence changes',
    { [readings]: textOf(files, readings).replace('8928', '8929') },
    'EVIDENCE_CHANGED',
    ledgerFile(6, 'temperature-logging'),
    19,
  ],
  ['a file of evidence is removed', { [readings]: null }, 'EVIDENCE_MISSING', ledgerFile(6, 'temperature-logging'), 19],
  [
    'a gate is renamed',
    { [gate]: null, 'content/gates/doors.mdx': textOf(files, gate) },
    'REFERENCE_UNKNOWN',
    ledgerFile(1, 'door-access'),
    4,
  ],
  ['a gate states its outcome', replaced(gate, 'order: 3', 'order: 3\nstatus: met'), 'STRUCTURAL_CLAIM', gate, 5],
  [
    'a component names an outcome',
    replaced(
      'content/gates/backup-power.mdx',
      '<WhenMet gate="backup-power">',
      '<WhenMet gate="backup-power" met="true">',
    ),
    'STRUCTURAL_CLAIM',
    'content/gates/backup-power.mdx',
    15,
  ],
  [
    'a subject has an empty backing',
    replaced('content/subjects/guarded-doors.yaml', 'backing: [door-access]', 'backing: []'),
    'CONTENT_FIELD_INVALID',
    'content/subjects/guarded-doors.yaml',
    3,
  ],
  [
    'a sentence of the source text is carried nowhere',
    replaced('content/source.txt', 'Medicines are not accepted', 'Ice is for sale. Medicines are not accepted'),
    'SOURCE_SENTENCE_UNCARRIED',
    'content/source.txt',
    9,
  ],
  [
    'another file has the id in other letters',
    { 'content/gates/Door-Access.mdx': textOf(files, gate) },
    'CONTENT_ID_TWICE',
    gate,
    null,
  ],
];

test.each(steps)('finds it when %s', (_, changes, code, file, line) => {
  expect(places(changed(files, changes))).toContainEqual([code, file, line]);
});

test.each([
  ['evidence is a link', readings, 'EVIDENCE_SYMLINK', ledgerFile(6, 'temperature-logging'), 19],
  ['a page is a link', gate, 'CONTENT_SYMLINK', gate, null],
])('finds it when %s', (_, link, code, file, line) => {
  expect(places(changed(files, { [link]: null }), [link])).toContainEqual([code, file, line]);
});

test('finds an entry recorded after the day of the check', () => {
  const { findings: early } = checkContent(readerOver(files), '2026-10-04');
  expect(early.map(({ code, place }) => [code, place.file])).toEqual([
    ['LEDGER_ENTRY_IN_FUTURE', ledgerFile(13, 'door-access')],
  ]);
});

function places(of: Files, links: readonly string[] = []): readonly unknown[] {
  return checkContent(readerOver(of, links), today).findings.map(({ code, place }) => [
    code,
    place.file,
    place.range?.start.line ?? null,
  ]);
}
