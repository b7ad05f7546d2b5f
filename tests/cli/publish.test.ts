// `trust publish`: records what is deployed, and only moves forward.

import * as fs from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../src/cli/publish.ts';
import { allowed } from '../../src/components/allowed.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { logFilesOf } from '../../src/domain/log-files.ts';
import { addressesAdded } from '../../src/integration/ever-published.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { folderOfSite } from '../sites/content-folder.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let root = '';
let entries: readonly Entry[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trust-publish-'));
  folders.push(root);
  fs.cpSync(folderOfSite('example'), root, { recursive: true });
  entries = sources().entries.ledger.map(({ data }) => data);
  fs.writeFileSync(join(root, 'content/published.yaml'), 'heads: []\nurls: {}\n');
});

function sources() {
  return readSources(diskReader(root, fs), allowed);
}

function deploy(published: readonly Entry[], day = '2026-11-24', addPages: () => void = () => {}) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const { path, bytes } of logFilesOf(published, { origin: 'bakery.example', publishedSizes: [], key: null })) {
    fs.mkdirSync(join(root, 'dist', path, '..'), { recursive: true });
    fs.writeFileSync(join(root, 'dist', path), bytes);
  }
  addPages();
  let out = '';
  let error = '';
  const exitCode = publish.run([], {
    root,
    folder: root,
    now: Date.parse(`${day}T23:59:59Z`),
    out: (text) => (out += text),
    error: (text) => (error += text),
    readInput: () => new Uint8Array(),
  });
  return { exitCode, out, error, text: fs.readFileSync(join(root, 'content/published.yaml'), 'utf8') };
}

describe('publishing', () => {
  test('adds no head for an empty ledger, and nothing at all the second time', () => {
    const { exitCode, text } = deploy([]);
    expect(exitCode).toBe(0);
    expect(sources().published?.heads).toEqual([]);
    const again = deploy([]);
    expect([again.exitCode, again.text]).toEqual([0, text]);
    expect(again.out).toContain('Nothing new');
  });

  test('adds each page once with its anchors, and keeps what the site has lost', () => {
    const page = (path: string, ids: readonly string[]) => {
      fs.mkdirSync(join(root, 'dist', path, '..'), { recursive: true });
      fs.writeFileSync(join(root, 'dist', path), ids.map((id) => `<h2 id="${id}">T</h2>`).join(''));
    };
    deploy([], '2026-11-24', () => page('gates/oven-warmth.html', ['why', 'how']));
    deploy([], '2026-11-25', () => page('gates/oven-heat.html', ['why']));
    const { text } = deploy([], '2026-11-26', () => page('gates/oven-heat.html', ['how', 'why']));
    expect(text).toContain('  /gates/oven-heat: [why, how]\n  /gates/oven-warmth: [why, how]\n');
    expect(addressesAdded(text.replace(/^/gm, '+'))).toEqual(
      expect.arrayContaining(['/gates/oven-heat#how', '/gates/oven-warmth', '/gates/oven-warmth#why']),
    );
  });

  test('adds each longer head once, with its day, and nothing the second time', () => {
    deploy(entries.slice(0, 2), '2026-11-24');
    const { text } = deploy(entries.slice(0, 2), '2026-11-25');
    expect(sources().published?.heads.map(({ size, published }) => [size, published])).toEqual([[2, '2026-11-24']]);
    deploy(entries, '2026-11-26');
    expect(sources().findings).toEqual([]);
    expect(sources().published?.heads.map(({ size, published }) => [size, published])).toEqual([
      [2, '2026-11-24'],
      [6, '2026-11-26'],
    ]);
    expect(fs.readFileSync(join(root, 'content/published.yaml'), 'utf8').startsWith(text.split('urls')[0] ?? '?')).toBe(
      true,
    );
  });

  test('refuses a log that lost an entry since it was published', () => {
    const before = deploy(entries).text;
    const { exitCode, error, text } = deploy(entries.slice(0, 5));
    expect([exitCode, text]).toEqual([1, before]);
    expect(error).toContain('LOG_CUT_OFF');
    expect(error).toContain('Entry 6');
  });

  test('refuses a log that was written anew', () => {
    deploy(entries.slice(0, 1));
    const { exitCode, error } = deploy(entries.slice(0, 1).map((entry) => ({ ...entry, note: 'Another.' })));
    expect(exitCode).toBe(1);
    expect(error).toContain('LOG_REWRITTEN');
  });

  test('leaves no half-written file behind', () => {
    deploy(entries);
    expect(fs.readdirSync(join(root, '.trust'))).toEqual([]);
    expect(fs.readdirSync(join(root, 'content')).filter((name) => name.startsWith('published'))).toEqual([
      'published.yaml',
    ]);
  });
});
