import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trust } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-copy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = (members: object) =>
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ asOf: '2026-11-24', files: {}, ...members }));

test('refuses a folder that is no whole site', () => {
  const { exitCode, error } = trust(['verify', '--rebuild', folder]);
  expect(exitCode).toBe(2);
  expect(error).toContain('There is neither ledger.json nor manifest.json');
});

test('refuses a manifest that is none', () => {
  writeFileSync(join(folder, 'manifest.json'), '{"asOf":"2027-02-29"}');
  expect(trust(['verify', '--rebuild', folder]).error).toContain('is not a manifest of a site');
});

test('says that a build from changes without a commit cannot be built again', () => {
  manifest({ commit: null });
  expect(trust(['verify', '--rebuild', folder]).error).toContain('names no commit');
});

test('says that a commit which is named is not that of the copy', () => {
  manifest({ commit: '0123456789abcdef0123456789abcdef01234567' });
  expect(trust(['verify', '--commit', '89abcdef', folder]).error).toContain('not from 89abcdef');
});

test('says which commit is not here', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  manifest({ commit });
  const { exitCode, error } = trust(['verify', '--rebuild', folder]);
  expect(exitCode).toBe(2);
  expect(error).toContain(`commit ${commit} is not in this repository`);
});
