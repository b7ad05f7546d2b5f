// `trust rechain`: two people added an entry at the same time.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create } from '../../src/cli/new.ts';
import { rechain } from '../../src/cli/rechain.ts';
import { chainProblems } from '../../src/domain/chain.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { entryDigest } from '../../src/domain/entry-digest.ts';
import { call, contentOf, exampleCopy } from './terminal.ts';

let root = '';
beforeEach(() => {
  root = exampleCopy();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** Adds an accepted risk as somebody who does not see what others add. */
async function add(statement: string, day: string, others: string): Promise<void> {
  const others7 = join(root, 'content/ledger', '0007-oven-heat.yaml');
  const aside = `${root}/aside`;
  if (fs.existsSync(others7)) fs.renameSync(others7, aside);
  const risk = ['--change', 'accepted-risk', '--gate', 'oven-heat', '--statement', statement, '--accepted-by', 'Baker'];
  expect((await call(create, root, ['entry', ...risk], { day })).error).toBe('');
  if (fs.existsSync(aside)) {
    fs.renameSync(others7, join(root, 'content/ledger', others));
    fs.renameSync(aside, others7);
  }
}

const ledger = (): readonly Entry[] => contentOf(root).entries.ledger.map(({ data }) => data);
const statements = () =>
  [...ledger()]
    .sort((a, b) => a.sequence - b.sequence)
    .slice(6)
    .map((entry) => ('statement' in entry ? entry.statement : ''));
const problems = () => chainProblems(ledger(), { pins: [], today: null });

test('says so where there is nothing to do', async () => {
  expect((await call(rechain, root, [])).out).toBe('Nothing to re-chain: every entry follows the one before it.\n');
});

describe('of two entries with one number', () => {
  test('the one recorded later goes after the other, with its comments', async () => {
    await add('Late.', '2026-11-25', '');
    await add('Early.', '2026-11-24', '0007-second.yaml');
    const late = join(root, 'content/ledger/0007-oven-heat.yaml');
    fs.appendFileSync(late, '# Seen by the miller.\n');
    expect(problems().map(({ kind }) => kind)).toEqual(['forked-entry']);
    const { exitCode, out } = await call(rechain, root, []);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      'content/ledger/0007-oven-heat.yaml is now content/ledger/0008-oven-heat.yaml: entry 7 became entry 8.',
    );
    expect([problems(), statements()]).toEqual([[], ['Early.', 'Late.']]);
    expect(fs.readFileSync(join(root, 'content/ledger/0008-oven-heat.yaml'), 'utf8')).toContain(
      '# Seen by the miller.',
    );
    expect(fs.existsSync(late)).toBe(false);
  });

  test('the one that was committed stays, although it is the later', async () => {
    await add('Late.', '2026-11-25', '');
    await add('Early.', '2026-11-24', '0007-second.yaml');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=B', '-c', 'user.email=b@bakery.example', ...args], {
        stdio: 'ignore',
      });
    git('init', '-q');
    git('add', 'content/ledger/0007-oven-heat.yaml');
    git('commit', '-q', '-m', 'Late');
    await call(rechain, root, [], { day: '2026-11-25' });
    expect([problems(), statements()]).toEqual([[], ['Late.', 'Early.']]);
  });

  test('the one that was published stays, and the other is dated no earlier than that', async () => {
    await add('Late.', '2026-11-25', '');
    await add('Early.', '2026-11-24', '0007-second.yaml');
    const late = ledger().find((entry) => 'statement' in entry && entry.statement === 'Late.');
    if (late === undefined) throw new Error('no entry');
    const head = `  - size: 7\n    digest: ${entryDigest(late)}\n    published: "2026-11-26"\n`;
    fs.writeFileSync(join(root, 'content/published.yaml'), `heads:\n${head}urls: {}\n`);
    await call(rechain, root, []);
    expect(statements()).toEqual(['Late.', 'Early.']);
    expect(ledger().find(({ sequence }) => sequence === 8)?.recorded).toBe('2026-11-26');
  });
});

test('two entries of one gate move together, although the second stands where the first goes', async () => {
  await add('First.', '2026-11-24', '');
  const risk = ['--change', 'accepted-risk', '--gate', 'oven-heat', '--statement', 'Second.', '--accepted-by', 'Baker'];
  expect((await call(create, root, ['entry', ...risk], { day: '2026-11-24' })).exitCode).toBe(0);
  const aside = join(root, 'elsewhere');
  fs.mkdirSync(aside);
  for (const name of ['0007-oven-heat.yaml', '0008-oven-heat.yaml'])
    fs.renameSync(join(root, 'content/ledger', name), join(aside, name));
  await add('Published.', '2026-11-23', '');
  fs.renameSync(join(root, 'content/ledger/0007-oven-heat.yaml'), join(root, 'content/ledger/0007-other.yaml'));
  fs.cpSync(aside, join(root, 'content/ledger'), { recursive: true });
  const { exitCode, out } = await call(rechain, root, []);
  expect([exitCode, out.split('\n').length]).toEqual([0, 4]);
  expect([problems(), statements()]).toEqual([[], ['Published.', 'First.', 'Second.']]);
});

test('refuses, and changes nothing, where an entry that stays has the name of one that moves', async () => {
  await add('Early.', '2026-11-23', '');
  fs.renameSync(join(root, 'content/ledger/0007-oven-heat.yaml'), join(root, 'content/ledger/0008-oven-heat.yaml'));
  const kept = join(root, 'content/ledger/0008-oven-heat.yaml');
  const text = fs.readFileSync(kept, 'utf8');
  fs.rmSync(kept);
  await add('Late.', '2026-11-24', '');
  fs.writeFileSync(kept, text);
  const { exitCode, error } = await call(rechain, root, []);
  expect(exitCode).toBe(1);
  expect(error).toContain('where another entry stands');
  expect(fs.readFileSync(kept, 'utf8')).toBe(text);
});

test('refuses, and changes nothing, where no entry begins the ledger', async () => {
  const file = join(root, 'content/ledger/1-starter-feeding.yaml');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('previous: null', `previous: sha256:${'0'.repeat(64)}`));
  const { exitCode, error } = await call(rechain, root, []);
  expect(exitCode).toBe(1);
  expect(error).toContain('Nothing was changed.');
});
