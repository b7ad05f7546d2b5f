// Where the framework fails open, content does not: each change to the real content is a finding at its place.

import { describe, expect, test } from 'vitest';
import { type Change, changedContent, findingsOf } from './content.ts';

const gate = 'content/gates/tenant-isolation.mdx';
const limit = 'content/limits/tenant-records.yaml';
const exception = (reviewed: string) =>
  `quote: Q.\nsubject: soc2\nreason: R.\nreviewer: A reviewer\nreviewed: ${reviewed}\nexpires: "2027-03-01"\n`;

test('the real content has no finding', () => {
  expect(findingsOf(changedContent({}))).toEqual([]);
});

type Case = readonly [
  name: string,
  changes: Readonly<Record<string, Change>>,
  code: string,
  file: string,
  line: number | null,
];

const cases: readonly Case[] = [
  ['a misspelt field', { [gate]: (t) => t.replace('requirement:', 'requirment:') }, 'CONTENT_FIELD_UNKNOWN', gate, 5],
  ['a missing field', { [gate]: (t) => t.replace(/^requirement: .*\n/m, '') }, 'CONTENT_FIELD_MISSING', gate, 2],
  [
    'a field of another type',
    { [gate]: (t) => t.replace(/^order: .*$/m, 'order: first') },
    'CONTENT_FIELD_INVALID',
    gate,
    4,
  ],
  [
    'true where text belongs',
    { [gate]: (t) => t.replace(/^title: .*$/m, 'title: true') },
    'CONTENT_FIELD_INVALID',
    gate,
    2,
  ],
  ['null where text belongs', { [gate]: (t) => t.replace(/^title: .*$/m, 'title:') }, 'CONTENT_FIELD_INVALID', gate, 2],
  ['a state typed by hand', { [gate]: (t) => t.replace('order:', 'status: met\norder:') }, 'STRUCTURAL_CLAIM', gate, 4],
  ['met: true', { [gate]: (t) => t.replace('order:', 'met: true\norder:') }, 'STRUCTURAL_CLAIM', gate, 4],
  ['a field twice', { [limit]: (t) => `${t}title: Again\n` }, 'CONTENT_SYNTAX', limit, null],
  ['an alias', { [limit]: (t) => `${t.replace('title: ', 'title: &a ')}note: *a\n` }, 'CONTENT_SYNTAX', limit, null],
  ['a tag', { [limit]: (t) => t.replace('gates:', 'gates: !!set') }, 'CONTENT_SYNTAX', limit, null],
  [
    'an impossible date',
    { 'content/exceptions/e.yaml': exception('"2027-02-29"') },
    'CONTENT_FIELD_INVALID',
    'content/exceptions/e.yaml',
    5,
  ],
  [
    'a date without quotes',
    { 'content/exceptions/e.yaml': exception('2027-02-28') },
    'CONTENT_DATE_UNQUOTED',
    'content/exceptions/e.yaml',
    5,
  ],
  [
    'null as a date',
    { 'content/exceptions/e.yaml': exception('null') },
    'CONTENT_FIELD_INVALID',
    'content/exceptions/e.yaml',
    5,
  ],
  [
    'a number as a date',
    { 'content/exceptions/e.yaml': exception('20270228') },
    'CONTENT_FIELD_INVALID',
    'content/exceptions/e.yaml',
    5,
  ],
  [
    'an unknown gate',
    { [limit]: (t) => t.replace('  - tenant-isolation', '  - tenant-isolaton') },
    'REFERENCE_UNKNOWN',
    limit,
    null,
  ],
  [
    'an unknown subject',
    { 'content/boundary/production-auth.mdx': (t) => t.replace(/^subject: .*$/m, 'subject: production-oauth') },
    'REFERENCE_UNKNOWN',
    'content/boundary/production-auth.mdx',
    null,
  ],
  [
    'an unknown gate in a component',
    { [gate]: (t) => `${t}\nSee <GateLink id="tenant-isolaton"/>.\n` },
    'REFERENCE_UNKNOWN',
    gate,
    null,
  ],
  [
    'a pattern without words',
    { 'content/subjects/soc2.yaml': (t) => t.replace(/^phrases:\n/m, "phrases:\n  - 'report?'\n") },
    'CONTENT_FIELD_INVALID',
    'content/subjects/soc2.yaml',
    null,
  ],
  [
    'an empty backing',
    { 'content/subjects/soc2.yaml': (t) => t.replace(/^backing: .*$/m, 'backing: []') },
    'CONTENT_FIELD_INVALID',
    'content/subjects/soc2.yaml',
    null,
  ],
  [
    'a missing backing',
    { 'content/subjects/soc2.yaml': (t) => t.replace(/^backing: .*\n/m, '') },
    'CONTENT_FIELD_MISSING',
    'content/subjects/soc2.yaml',
    null,
  ],
  ['an id in other letter case', { 'content/gates/TENANT-isolation.mdx': 'x' }, 'CONTENT_ID_TWICE', gate, null],
  [
    'a file name that is no id',
    { 'content/gates/New_Gate.mdx': '---\ntitle: T\n---\n' },
    'CONTENT_FILE_NAME',
    'content/gates/New_Gate.mdx',
    null,
  ],
  [
    'a file with another ending',
    { 'content/gates/new.md': '---\ntitle: T\n---\n' },
    'CONTENT_FILE_UNKNOWN',
    'content/gates/new.md',
    null,
  ],
  [
    'a file in a folder of a folder',
    { 'content/gates/more/new.mdx': '---\ntitle: T\n---\n' },
    'CONTENT_FILE_UNKNOWN',
    'content/gates/more/new.mdx',
    null,
  ],
  [
    'a misspelt folder',
    { 'content/gate/new.mdx': '---\ntitle: T\n---\n' },
    'CONTENT_FILE_UNKNOWN',
    'content/gate/new.mdx',
    null,
  ],
  [
    'bytes that are not UTF-8',
    { [gate]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0xff]) },
    'CONTENT_ENCODING',
    gate,
    2,
  ],
  ['TOML frontmatter', { [gate]: (t) => t.replace(/^---$/gm, '+++') }, 'CONTENT_FRONTMATTER_MISSING', gate, 1],
  [
    'frontmatter that never ends',
    { [gate]: (t) => t.replace(/\n---\n/, '\n') },
    'CONTENT_FRONTMATTER_MISSING',
    gate,
    1,
  ],
  ['an empty file', { [gate]: '' }, 'CONTENT_FRONTMATTER_MISSING', gate, 1],
  ['the same place twice', { [gate]: (t) => t.replace(/^order: .*$/m, 'order: 1') }, 'CONTENT_ORDER_TWICE', gate, 4],
  [
    'a quotation that is not in the source',
    { [limit]: (t) => t.replaceAll('is unavailable.', 'is available.') },
    'SOURCE_QUOTE_UNKNOWN',
    limit,
    null,
  ],
  [
    'a sentence that nothing carries',
    { 'content/source.txt': (t) => `${t}\n\nA new sentence stands here.\n` },
    'SOURCE_SENTENCE_UNCARRIED',
    'content/source.txt',
    null,
  ],
  ['no source text', { 'content/source.txt': null }, 'CONTENT_FILE_MISSING', 'content/source.txt', null],
  ['no site file', { 'content/site.yaml': null }, 'CONTENT_FILE_MISSING', 'content/site.yaml', null],
  [
    'gates that need each other',
    {
      'content/gates/durable-persistence.mdx': (t) =>
        t.replace(
          '\nsource:',
          '\nneeds:\n  - gate: evidence-storage\n    because: Tenant isolation for production records is unavailable.\nsource:',
        ),
    },
    'GATE_NEEDS_ITSELF',
    'content/gates/durable-persistence.mdx',
    null,
  ],
];

describe('a finding at its place for', () => {
  test.each(cases)('%s', (_, changes, code, file, line) => {
    const findings = findingsOf(changedContent(changes));
    const found = findings.filter((finding) => finding.code === code);
    const places = found.map(({ place }) => `${place.file}:${place.range?.start.line ?? ''}`);
    expect(findings.length, 'at least one finding').toBeGreaterThan(0);
    expect(
      places.some((place) => (line === null ? place.startsWith(file) : place === `${file}:${line}`)),
      `${places}; all: ${findings.map((f) => f.code)}`,
    ).toBe(true);
  });

  test('every kind that may not be empty', () => {
    for (const kind of [
      'gates',
      'subjects',
      'boundary',
      'limits',
      'guards',
      'readiness',
      'trust-model',
      'policies',
      'pages',
      'answers',
    ]) {
      const reader = changedContent({});
      const without = {
        ...reader,
        list: (folder: string) => reader.list(folder).filter(({ path }) => !path.startsWith(`content/${kind}/`)),
      };
      expect(findingsOf(without).map(({ code, place }) => `${code} ${place.file}`)).toContain(
        `CONTENT_EMPTY content/${kind}`,
      );
    }
  });

  test('a symbolic link, which is never read', () => {
    const reader = changedContent({});
    const linked = {
      list: (folder: string) => [
        ...reader.list(folder),
        { path: 'content/gates/linked.mdx', kind: 'symbolic link' as const },
      ],
      read: (path: string) => {
        if (path === 'content/gates/linked.mdx') throw new Error('a link was read');
        return reader.read(path);
      },
    };
    expect(findingsOf(linked).map(({ code }) => code)).toEqual(['CONTENT_SYMLINK']);
  });
});
