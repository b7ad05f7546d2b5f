// The ledger against version control: real repositories, real commits.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkSources } from '../../src/checks/index.ts';
import { allowed } from '../../src/components/allowed.ts';
import { reportOf } from '../../src/diagnostics/report.ts';
import { date } from '../../src/domain/date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { entryDigest } from '../../src/domain/entry-digest.ts';
import { rechain } from '../../src/domain/rechain.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { evidenceLook } from '../../src/sources/evidence.ts';
import { gitIn } from '../../src/sources/git.ts';
import { historyNotice, type LedgerHistory, readLedgerHistory } from '../../src/sources/ledger-history.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { folderOfSite } from '../sites/content-folder.ts';

const today = date('2026-11-24');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

let root = '';

beforeEach(() => {
  root = newFolder();
  fs.cpSync(folderOfSite('example'), root, { recursive: true });
  fs.writeFileSync(join(root, 'content/published.yaml'), 'heads: []\nurls: {}\n');
  git('init', '-q', '-b', 'main');
  commit('Begin');
});

function newFolder(): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'trust-history-'));
  folders.push(folder);
  return folder;
}

function git(...args: string[]): string {
  const names = ['-c', 'user.name=Baker', '-c', 'user.email=baker@bakery.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...names, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function commit(message: string): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', '--short=10', 'HEAD').trim();
}

function historyOf(folder: string): LedgerHistory {
  return readLedgerHistory(gitIn(folder, execFileSync, process.env));
}

/** The sentences of every finding about history, with its code and place. */
function found(history = historyOf(root)): readonly string[] {
  const reader = diskReader(root, fs);
  const sources = readSources(reader, allowed);
  const findings = checkSources({ sources, asOf: today, latest: today, history, lookAtEvidence: evidenceLook(reader) });
  return reportOf(findings).map(({ code, place, message }) => `${place.file} ${code} ${message}`);
}

function entries(): Entry[] {
  return readSources(diskReader(root, fs), allowed).entries.ledger.map(({ data }) => data);
}

/** Writes the whole ledger anew, every link right: what somebody does who does not want to be seen. */
function write(changed: readonly Entry[]): void {
  fs.rmSync(join(root, 'content/ledger'), { recursive: true });
  fs.mkdirSync(join(root, 'content/ledger'));
  let previous: Entry['previous'] = null;
  for (const [at, entry] of changed.entries()) {
    const linked: Entry = { ...entry, sequence: at + 1, previous };
    previous = entryDigest(linked);
    fs.writeFileSync(
      join(root, `content/ledger/${at + 1}-entry.yaml`),
      stringify(linked, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    );
  }
}

const note = (entry: Entry, words: string): Entry => ({ ...entry, note: words });

describe('a ledger that was committed', () => {
  test('passes as it is, under other file names, and with an entry added', () => {
    write(entries());
    expect(found()).toEqual([]);
    const last = entries().at(-1);
    if (last === undefined) throw new Error('no entry');
    write([...entries(), { ...last, recorded: date('2026-10-10') }]);
    expect(found()).toEqual([]);
  });

  test('fails when an entry was changed, although every link was made anew', () => {
    const id = commit('Nothing');
    write(entries().map((entry) => (entry.sequence === 2 ? note(entry, 'Another word.') : entry)));
    expect(found()).toEqual([
      `content/ledger/2-entry.yaml LEDGER_ENTRY_CHANGED Entry 2 about “starter-feeding” was committed in ${firstCommit()} on ${day()}. What stands there now says something else.`,
    ]);
    expect(id).not.toBe(firstCommit());
  });

  test('fails when the change is committed too', () => {
    write(entries().map((entry) => (entry.sequence === 2 ? note(entry, 'Another word.') : entry)));
    commit('Hide it');
    expect(found().map((one) => one.split(' ')[1])).toEqual(['LEDGER_ENTRY_CHANGED']);
  });

  test('fails when one was removed', () => {
    write(entries().slice(0, -1));
    expect(found()).toEqual([
      expect.stringMatching(/^content\/ledger LEDGER_ENTRY_CHANGED Entry 6 .* It is not there any more\.$/),
    ]);
  });

  test('fails when one was put in before others', () => {
    const all = entries();
    const [first] = all;
    if (first === undefined) throw new Error('no entry');
    write([
      first,
      {
        change: 'accepted-risk',
        gate: first.gate,
        sequence: 0,
        previous: null,
        recorded: first.recorded,
        statement: 'Crumbs.',
        acceptedBy: 'Baker',
        expires: date('2027-01-01'),
      },
      ...all.slice(1),
    ]);
    git('tag', 'x');
    fs.writeFileSync(join(root, 'content/published.yaml'), publishedWith(all));
    commit('Publish');
    expect(found().filter((one) => one.includes('LEDGER_ENTRY_CHANGED'))).toEqual([
      expect.stringMatching(/Entry 2 .* It has the number 3 now: an entry before it was put in, taken out or moved\.$/),
    ]);
  });

  test('fails when one was dated back', () => {
    write(entries().map((entry) => (entry.sequence === 6 ? { ...entry, recorded: date('2026-10-07') } : entry)));
    expect(found()).toEqual([
      expect.stringMatching(/Entry 6 .* It was recorded on 2026-10-08 then; now it says 2026-10-07\.$/),
    ]);
  });

  test('passes when the later of two entries that were added at once is put after the other', () => {
    const all = entries();
    const [last] = all.slice(-1);
    if (last === undefined) throw new Error('no entry');
    const kept = [...all.slice(0, -1), { ...last, statement: 'The oven door sticks.' } as Entry];
    write([...kept, ...rechain(kept, [last])]);
    expect(found()).toEqual([]);
  });

  test('fails when a published head was taken back', () => {
    const all = entries();
    fs.writeFileSync(join(root, 'content/published.yaml'), publishedWith(all));
    const id = commit('Publish');
    fs.writeFileSync(join(root, 'content/published.yaml'), 'heads: []\nurls: {}\n');
    write(all.slice(0, 5));
    const [entry, head] = found();
    expect(entry).toContain('Entry 6');
    expect(head).toContain(
      `content/published.yaml PUBLISHED_HEAD_CHANGED The head with 6 entries (${entryDigest(all.at(-1) as Entry)}) was committed in ${id}`,
    );
  });
});

test('the day on which a head was published stays as it was committed', () => {
  const text = publishedWith(entries());
  fs.writeFileSync(join(root, 'content/published.yaml'), text);
  commit('Publish');
  fs.writeFileSync(join(root, 'content/published.yaml'), text.replace(/published: .*/, 'published: "2026-01-01"'));
  expect(found()).toEqual([expect.stringContaining('PUBLISHED_HEAD_CHANGED The head with 6 entries')]);
});

describe('version control', () => {
  test('that was rewritten is found by the heads that were published', () => {
    const all = entries();
    fs.writeFileSync(join(root, 'content/published.yaml'), publishedWith(all));
    write(all.map((entry) => (entry.sequence === 2 ? note(entry, 'Another word.') : entry)));
    fs.rmSync(join(root, '.git'), { recursive: true });
    git('init', '-q', '-b', 'main');
    commit('As if it had always been so');
    expect(found()).toEqual([expect.stringContaining('LEDGER_REWRITTEN Entry 6 was published as')]);
  });

  test('that is not there is nothing to compare with, and says so', () => {
    fs.rmSync(join(root, '.git'), { recursive: true });
    const history = historyOf(root);
    expect(found(history)).toEqual([]);
    expect(historyNotice(history)).toBe(
      'The ledger was not compared with version control: there is no git, or no repository here.',
    );
  });

  test('of a shallow clone says what it did not see', () => {
    const all = entries();
    write(all.map((entry) => (entry.sequence === 6 ? note(entry, 'Another word.') : entry)));
    commit('Hide it');
    const origin = root;
    root = newFolder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin}`, root], { stdio: 'ignore' });
    expect(found()).toEqual([]);
    expect(historyNotice(historyOf(root))).toMatch(/^The clone is shallow: .* git fetch --unshallow$/);
    git('fetch', '-q', '--unshallow');
    expect(found().map((one) => one.split(' ')[1])).toEqual(['LEDGER_ENTRY_CHANGED']);
    expect(historyNotice(historyOf(root))).toBeNull();
  });

  test('may hold the site in a folder of a larger repository', () => {
    const inner = join(root, 'sites/bakery');
    fs.cpSync(join(root, 'content'), join(inner, 'content'), { recursive: true });
    commit('Move in');
    root = inner;
    write(entries().slice(0, -1));
    expect(found()).toEqual([expect.stringContaining('Entry 6')]);
  });
});

function firstCommit(): string {
  return git('log', '--reverse', '--abbrev=10', '--format=%h').split('\n')[0] ?? '';
}

function day(): string {
  return (
    execFileSync('git', ['-C', root, 'log', '--reverse', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    }).split('\n')[0] ?? ''
  );
}

function publishedWith(all: readonly Entry[]): string {
  const last = all.at(-1);
  if (last === undefined) throw new Error('no entry');
  return `heads:\n  - size: ${all.length}\n    digest: ${entryDigest(last)}\n    published: "2026-10-08"\nurls: {}\n`;
}
