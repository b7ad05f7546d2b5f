// One build, one ledger: mixed heads and files of another log are found in the built site.

import { describe, expect, test } from 'vitest';
import type { BuiltFile } from '../../src/checks/check.ts';
import { checkSite } from '../../src/checks/index.ts';
import { date } from '../../src/domain/date.ts';
import { logFilesOf } from '../../src/domain/log-files.ts';
import { builtSite, exampleContent, today } from '../diagnostics/example-site.ts';
import { changed, checkContent, readerOver } from '../sites/content-folder.ts';

const { sources } = checkContent(readerOver(exampleContent), today);
const site = builtSite(sources);
const bytes = (text: string) => new TextEncoder().encode(text);

function codes(files: readonly BuiltFile[], from = sources): readonly string[] {
  return checkSite({ files, sources: from, asOf: date(today), templates: new Map() }).findings.map(
    ({ code, place }) => `${place.file} ${code}`,
  );
}

function put(path: string, content: string | Uint8Array | null): readonly BuiltFile[] {
  const others = site.filter((one) => one.path !== path);
  if (content === null) return others;
  return [...others, { path, bytes: typeof content === 'string' ? bytes(content) : content }];
}

const textOf = (path: string) => new TextDecoder().decode(site.find((one) => one.path === path)?.bytes);

describe('a built site', () => {
  test('passes where everything comes from one ledger', () => {
    expect(codes(site)).toEqual([]);
  });

  test('fails where a page does not say which ledger it was made from', () => {
    expect(codes(put('gates/oven-heat.html', textOf('gates/oven-heat.html').replace(/<footer>.*/, '')))).toEqual([
      'gates/oven-heat.html HEADS_MIXED',
    ]);
  });

  test('fails where a dated JSON file names no head, and passes where it names the right one', () => {
    const [, digest = ''] = /"head":"(sha256:\w+)"/.exec(textOf('ledger.json')) ?? [];
    const dated = (ledgerHead: object) => JSON.stringify({ asOf: today, ...ledgerHead });
    expect(codes(put('list.json', dated({})))).toEqual(['list.json HEADS_MIXED']);
    expect(codes(put('list.json', dated({ ledgerHead: { size: 5, digest } })))).toEqual(['list.json HEADS_MIXED']);
    expect(codes(put('list.json', dated({ ledgerHead: { size: 6, digest } })))).toEqual([]);
  });

  test('fails where a badge names none', () => {
    expect(codes(put('badges/loaf.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>Loaf</title></svg>'))).toEqual([
      'badges/loaf.svg HEADS_MIXED',
    ]);
  });

  test('does not take an example in code for the head of its page', () => {
    const example = `<pre><code>Ledger: 5 entries, sha256:${'0'.repeat(64)}.</code></pre><footer>`;
    expect(codes(put('index.html', textOf('index.html').replace('<footer>', example)))).toEqual([]);
  });
});

describe('the log of a built site', () => {
  const [hashes = ''] = site.map(({ path }) => path).filter((path) => path.startsWith('tile/0/'));

  test.each([
    ['a tile is missing', hashes, null, 'LOG_FILE_DIFFERS'],
    ['a tile has other hashes', hashes, new Uint8Array(6 * 32), 'LOG_FILE_DIFFERS'],
    ['a tile stands where the log makes none', 'tile/1/000', new Uint8Array(32), 'LOG_FILE_DIFFERS'],
    ['the checkpoint is missing', 'checkpoint', null, 'LOG_FILE_DIFFERS'],
  ] as const)('fails where %s', (_, path, content, code) => {
    expect(codes(put(path, content))).toEqual([`${path} ${code}`]);
  });

  test('is not read where a file among the tiles is none', () => {
    expect(codes(put('tile/notes.txt', 'Everything is met.'))).toContain('tile/notes.txt FILE_NOT_READ');
  });

  test('fails where the site carries the log of fewer entries', () => {
    const entries = sources.entries.ledger.map(({ data }) => data).slice(0, 5);
    const log = logFilesOf(entries, { origin: 'bakery.example', publishedSizes: [], key: null });
    const mixed = [...site.filter(({ path }) => !log.some((one) => one.path === path)), ...log];
    expect(codes(mixed)).toEqual(expect.arrayContaining(['ledger.json HEADS_MIXED', 'ledger.json LOG_CUT_OFF']));
  });

  test('keeps the tiles of every size that was published before', () => {
    const heads = 'heads:\n  - size: 2\n    digest: DIGEST\n    published: "2026-10-02"\nurls: {}\n';
    const entry = sources.entries.ledger[2]?.data;
    const pinned = checkContent(
      readerOver(changed(exampleContent, { 'content/published.yaml': heads.replace('DIGEST', entry?.previous ?? '') })),
      today,
    );
    expect(pinned.findings).toEqual([]);
    expect(codes(builtSite(pinned.sources), pinned.sources)).toEqual([]);
    expect([...codes(site, pinned.sources)].sort()).toEqual([
      'tile/0/000.p/2 LOG_FILE_DIFFERS',
      'tile/entries/000.p/2 LOG_FILE_DIFFERS',
    ]);
  });
});
