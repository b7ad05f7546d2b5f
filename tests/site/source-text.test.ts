// The source text, sentence by sentence: where each is carried in content, and that a reader finds it on that page.

import * as fs from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { allowed } from '../../src/components/allowed.ts';
import { readDocument } from '../../src/documents/registry.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { statementsOf } from '../../src/sources/source-text.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const { entries, sourceText } = readSources(diskReader(root, fs), allowed);

/** The page of an entry, as a path inside the site. */
const pageOf = {
  gates: (id: string) => `gates/${id}.html`,
  boundary: (id: string) => `boundary/${id}.html`,
  limits: (id: string) => `${entries.limits.find((limit) => limit.id === id)?.data.page}.html`,
  guards: () => 'guards.html',
  readiness: (id: string) => `readiness/${id}.html`,
  'trust-model': (id: string) => `trust-model/${id}.html`,
  policies: (id: string) => `${id}.html`,
  pages: (id: string) => (id === 'home' ? 'index.html' : `${id}.html`),
} as const;

const carried = (Object.keys(pageOf) as (keyof typeof pageOf)[]).flatMap((kind) =>
  entries[kind].flatMap(({ id, data }) => (data.source ?? []).map((quote) => ({ quote, page: pageOf[kind](id) }))),
);
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

function textOf(page: string): string {
  const bytes = fs.readFileSync(`${inject('dist')}/${page}`);
  const result = readDocument({ file: page, bytes });
  if (result.kind !== 'read') throw new Error(`${page} could not be read`);
  return letters(result.blocks.map(({ text }) => text).join(' '));
}

describe('each statement of the source text', () => {
  const statements = statementsOf(sourceText ?? '');

  test('is found in the text at all', () => {
    expect(statements.length).toBeGreaterThan(40);
  });

  test.each(statements)('“%s” stands on a page', (statement) => {
    const pages = carried.filter(({ quote }) => quote.includes(statement)).map(({ page }) => page);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => textOf(page).includes(letters(statement)))).not.toEqual([]);
  });
});

describe('permanent addresses', () => {
  const ids = (kind: 'gates' | 'boundary' | 'readiness' | 'trust-model') => entries[kind].map(({ id }) => id);

  test.each([
    [
      'gates',
      'production-auth tenant-isolation server-authorization durable-persistence evidence-storage audit-persistence soc2-readiness',
    ],
    [
      'boundary',
      'production-writes production-auth tenant-isolation evidence-storage immutable-audit e-signature certified-reporting controlled-copy-release cross-module-links',
    ],
    ['readiness', 'security availability processing-integrity confidentiality privacy'],
    ['trust-model', 'data-ownership evidence-logging audit-events ai-handling'],
  ] as const)('of %s are those that were promised', (kind, expected) => {
    expect(ids(kind).toSorted()).toEqual(expected.split(' ').toSorted());
    for (const id of expected.split(' ')) expect(fs.existsSync(`${inject('dist')}/${kind}/${id}.html`)).toBe(true);
  });

  test('of single pages are those that were promised', () => {
    const pages =
      'index boundary gates guards readiness trust-model disclosure status search 404 diagnostics/claim-without-entry';
    for (const page of pages.split(' ')) expect(fs.existsSync(`${inject('dist')}/${page}.html`), page).toBe(true);
    expect(fs.existsSync(`${inject('dist')}/schemas/guard-v1.json`)).toBe(true);
  });

  test.each([
    'session-identity',
    'tenant-records',
    'write-authorization',
    'evidence-references',
    'audit-context',
    'release-and-signature',
  ])('show the limit %s on the boundary page and where it is attached', (id) => {
    const limit = entries.limits.find((one) => one.id === id);
    const sentence = letters(limit?.data.statement ?? '?');
    expect(fs.readFileSync(`${inject('dist')}/boundary.html`, 'utf8')).toContain(`id="limit-${id}"`);
    const attached = [
      ...(limit?.data.gates ?? []).map((gate) => `gates/${gate}.html`),
      ...(limit?.data.boundary ?? []).map((item) => `boundary/${item}.html`),
    ];
    expect(attached.length).toBeGreaterThan(0);
    for (const page of ['boundary.html', ...attached]) expect(textOf(page), page).toContain(sentence);
  });
});
