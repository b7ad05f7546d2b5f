// What a build says about its commit: named only where the commit holds exactly what was built.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { date } from '../../src/domain/date.ts';
import { gatherFacts } from '../../src/integration/gather-facts.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { gitIn } from '../../src/sources/git.ts';

let root = '';
const write = (path: string, text: string) => {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), text);
};
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example', ...args], { encoding: 'utf8' });
const facts = (folder = root) =>
  gatherFacts(diskReader(folder, fs), gitIn(folder, execFileSync, process.env), date('2026-11-24'));

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'trust-facts-'));
  write('content/site.yaml', 'name: One\n');
  write('src/umlaut ä.ts', 'export {};\n');
  write('package.json', '{}\n');
  write('.gitignore', '*.log\ndist/\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'one', '--date', '2026-11-20T00:30:00+02:00');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('names the commit and the day of the last change of the text', () => {
  const { commit, changed } = facts();
  expect(commit).toBe(git('rev-parse', 'HEAD').trim());
  expect(changed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('does not mind what no build reads', () => {
  write('notes.txt', 'not read');
  write('.trust/lock', '{}');
  expect(facts().commit).not.toBeNull();
});

test.each<[string, () => void]>([
  ['a changed file', () => write('content/site.yaml', 'name: Two\n')],
  ['a new file', () => write('content/answers/a.mdx', 'a')],
  ['a missing file', () => fs.rmSync(join(root, 'src/umlaut ä.ts'))],
  ['a file that git ignores', () => write('content/evidence/scan.log', 'a scan')],
  ['a folder that git ignores', () => write('content/dist/a.yaml', 'a')],
  [
    'an edit that git is told to overlook',
    () => {
      git('update-index', '--assume-unchanged', 'content/site.yaml');
      write('content/site.yaml', 'name: Two\n');
    },
  ],
  [
    'a new file where git is told to show none',
    () => {
      git('config', 'status.showUntrackedFiles', 'no');
      write('content/answers/a.mdx', 'a');
    },
  ],
  ['a link', () => fs.symlinkSync('site.yaml', join(root, 'content/other.yaml'))],
  ['no commit at all', () => fs.rmSync(join(root, '.git'), { recursive: true })],
])('names no commit with %s', (_, change) => {
  change();
  expect(facts()).toMatchObject({ commit: null, changed: null });
});

test('names no commit of a repository around the site', () => {
  write('inner/content/site.yaml', 'name: One\n');
  git('add', '-A');
  git('commit', '-qm', 'two');
  expect(facts(join(root, 'inner')).commit).toBeNull();
});
