import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trust } from './run.ts';

const loud = 'Tenant isolation is enforced for every customer.';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-claims-'));
  writeFileSync(join(folder, 'loud.md'), `# Notes\n\nSome words first. ${loud}\n`);
  writeFileSync(
    join(folder, 'entities.html'),
    `<!doctype html>\n<p>Ten&#97;nt&nbsp;isolation <b>is</b> enforced for every customer.</p>\n`,
  );
  writeFileSync(
    join(folder, 'quiet.txt'),
    'Tenant isolation for production records\nis unavailable.\n\nNothing else.\n',
  );
  writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x41, 0xff, 0x42]));
  writeFileSync(join(folder, 'deck.key'), 'x');
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const rows = (out: string) => JSON.parse(out) as Record<string, unknown>[];

describe('trust claims', () => {
  test('finds nothing in the source text', () => {
    expect(trust(['claims', 'content/source.txt'])).toEqual({ exitCode: 0, out: '', error: '' });
  });

  test('exits with 0 on an honest text and prints an empty array as JSON', () => {
    expect(trust(['claims', '--format', 'json', at('quiet.txt')])).toEqual({ exitCode: 0, out: '[]\n', error: '' });
  });

  test('gives every member of a finding', () => {
    const { exitCode, out } = trust(['claims', '--format', 'json', at('loud.md')]);
    expect(exitCode).toBe(1);
    const [row] = rows(out);
    expect(Object.keys(row ?? {})).toEqual([
      'file',
      'place',
      'line',
      'column',
      'endLine',
      'endColumn',
      'text',
      'subject',
      'gates',
      'backed',
      'code',
      'message',
      'hint',
    ]);
    expect(row).toMatchObject({
      file: at('loud.md'),
      line: 3,
      column: 19,
      endLine: 3,
      endColumn: 19 + loud.length,
      text: loud,
      subject: 'tenant-isolation',
      gates: [{ id: 'tenant-isolation', outcome: 'not-met' }],
      backed: false,
      code: 'CLAIM_WITHOUT_ENTRY',
    });
  });

  test('gives positions in the source bytes through entities and tags', () => {
    const { out } = trust(['claims', '--format', 'json', at('entities.html')]);
    expect(rows(out)[0]).toMatchObject({ line: 2, column: 4, endLine: 2, endColumn: 68 });
  });

  test('reads standard input as text, or as what --stdin-filename says', () => {
    expect(rows(trust(['claims', '--format', 'json', '-'], loud).out)[0]).toMatchObject({ line: 1, column: 1 });
    const html = trust(
      ['claims', '--format', 'json', '--stdin-filename', 'page.html', '-'],
      `<p title="${loud}">Hi</p>`,
    );
    expect(rows(html.out)[0]).toMatchObject({ file: 'page.html', line: 1, column: 11 });
  });

  test('ends a paragraph of a text at a blank line only', () => {
    const { out } = trust(['claims', '--format', 'json', '-'], 'Tenant isolation\nis enforced for every customer.\n');
    expect(rows(out)[0]).toMatchObject({ line: 1, column: 1, endLine: 2 });
  });

  test('keeps the order of the files as given', () => {
    const { out } = trust(['claims', '--format', 'json', at('loud.md'), at('entities.html')]);
    expect(rows(out).map(({ file }) => file)).toEqual([at('loud.md'), at('entities.html')]);
    const turned = trust(['claims', '--format', 'json', at('entities.html'), at('loud.md')]);
    expect(rows(turned.out).map(({ file }) => file)).toEqual([at('entities.html'), at('loud.md')]);
  });

  test('exits with 2 when something could not be read, and still prints the findings of the rest', () => {
    const { exitCode, out, error } = trust([
      'claims',
      '--format',
      'json',
      at('bad.txt'),
      at('nothing.txt'),
      at('deck.key'),
      at('loud.md'),
    ]);
    expect(exitCode).toBe(2);
    expect(rows(out)).toHaveLength(1);
    expect(error).toContain(`${at('bad.txt')}:1:2  INPUT_UNREADABLE`);
    expect(error).toContain('there is no such file');
    expect(error).toContain('no reader knows its ending');
  });

  test('says what a person sees: the sentence, the ledger, an honest rewording, the place with the words underlined', () => {
    const { out } = trust(['claims', at('loud.md')]);
    expect(out).toContain(`${at('loud.md')}:3:19  CLAIM_WITHOUT_ENTRY`);
    expect(out).toContain(`The page says “${loud}”`);
    expect(out).toContain('the gate “Tenant isolation” is not met (No entry in the ledger)');
    expect(out).toContain('^'.repeat(loud.length));
    expect(out).toContain('To mend it: Say what is true today');
    expect(out).toContain('/diagnostics/claim-without-entry');
    expect(out).not.toMatch(/add .*(entry|met)/i);
  });

  test.each([
    [['claims'], 'Name at least one file'],
    [['claims', '--format', 'yaml', 'x'], '--format yaml is not known'],
    [['claims', '--as-of', '2027-02-29', 'content/source.txt'], '“2027-02-29” is not a date that exists'],
    [['claims', '--wrong', 'x'], '--wrong'],
    [['clams', 'x'], 'Did you mean “claims”?'],
  ])('says in one clear line what is wrong with %j', (args, line) => {
    const { exitCode, out, error } = trust(args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(line);
    expect(error).not.toContain('    at ');
  });
});

describe('trust status', () => {
  test('shows every gate not met, as text and as JSON', () => {
    const { out, exitCode } = trust(['status']);
    expect(exitCode).toBe(0);
    expect(out).toContain('0 of 7 gates met, evaluated on 2026-11-24. The ledger is empty.');
    const { gates, asOf, ledgerHead } = JSON.parse(trust(['status', '--format', 'json', '--as-of', '2030-01-31']).out);
    expect({ asOf, ledgerHead }).toEqual({ asOf: '2030-01-31', ledgerHead: { size: 0, digest: null } });
    expect(gates).toHaveLength(7);
    for (const gate of gates) expect(gate).toMatchObject({ outcome: 'not-met', rung: null, metUntil: null });
  });
});

describe('trust explain', () => {
  test('explains a code, however it is written', () => {
    const { out } = trust(['explain', 'CLAIM_WITHOUT_ENTRY']);
    expect(out).toContain('Why:');
    expect(trust(['explain', 'claim-without-entry']).out).toBe(out);
  });

  test('suggests the nearest code', () => {
    expect(trust(['explain', 'CLAIM_WITHOUT_ENTRI']).error).toContain('Did you mean CLAIM_WITHOUT_ENTRY?');
  });
});
