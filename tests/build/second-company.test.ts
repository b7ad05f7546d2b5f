// Another company's content builds with the same src; its met claims pass, and they lapse by themselves.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

const second = new URL('../sites/second/content', import.meta.url).pathname;

let site: SiteCopy;
beforeEach(() => {
  site = copySite(second);
});
afterEach(() => site.dispose());

test('builds, and no page names the first company', async () => {
  const { exitCode, output, hasDist } = await site.build({ TRUST_AS_OF: '2026-11-24' });
  expect({ exitCode, hasDist }, output).toEqual({ exitCode: 0, hasDist: true });
  const dist = join(site.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|json|svg|txt)$/.test(path),
  );
  expect(files.length).toBeGreaterThan(20);
  const naming = files.filter((path) => /arqen/i.test(readFileSync(join(dist, path), 'utf8')));
  expect(naming).toEqual([]);
});

test('after an expiry the gate lapses by itself, also inside WhenMet, and the build passes', async () => {
  const { exitCode, output } = await site.build({ TRUST_AS_OF: '2027-02-01' });
  expect(exitCode, output).toBe(0);
  const page = readFileSync(join(site.folder, 'dist/gates/backup-power.html'), 'utf8');
  expect(page).toContain('lapsed');
  expect(page).toContain('2027-01-15');
  expect(page).not.toContain('Backup power is in place: the generator carries every compressor for eight hours.');
});

test('after an expiry authored wording that still asserts stops the build at its line', async () => {
  const { exitCode, output, hasDist } = await site.build({ TRUST_AS_OF: '2027-07-15' });
  expect(output).toMatch(/^content\/trust-model\/rack-readings\.mdx:14:\d+ {2}CLAIM_WITHOUT_ENTRY$/m);
  expect(exitCode).not.toBe(0);
  expect(hasDist).toBe(false);
});

describe('a broken proof stops the build:', () => {
  test('an entry that is removed', async () => {
    site.remove(`content/ledger/${readdirSync(join(site.folder, 'content/ledger')).sort()[1]}`);
    const { exitCode, output, hasDist } = await site.build({ TRUST_AS_OF: '2026-11-24' });
    expect(output).toMatch(/LEDGER_ENTRY_MISSING/);
    expect(exitCode).not.toBe(0);
    expect(hasDist).toBe(false);
  });

  test('one byte of evidence that is changed', async () => {
    const [name] = readdirSync(join(site.folder, 'content/evidence'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.includes('.'),
    );
    site.write(`content/evidence/${name}`, `${site.read(`content/evidence/${name}`)} `);
    const { exitCode, output, hasDist } = await site.build({ TRUST_AS_OF: '2026-11-24' });
    expect(output).toMatch(/^content\/ledger\/\S+:\d+:\d+ {2}EVIDENCE_CHANGED$/m);
    expect(exitCode).not.toBe(0);
    expect(hasDist).toBe(false);
  });
});
