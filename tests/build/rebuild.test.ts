// A copy of a published site against a build of its commit: what its own manifest cannot show.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatDigest, sha256 } from '../../src/domain/digest.ts';
import {
  formatSigningKey,
  formatVerifierKey,
  parseNote,
  signingKey,
  unsignedNote,
} from '../../src/domain/signed-note.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

const second = new URL('../sites/second/content', import.meta.url).pathname;
const key = signingKey('log.example', new Uint8Array(32).fill(5));
let site: SiteCopy;
let commit = '';
const at = (path: string) => join(site.folder, path);
const git = (...args: string[]) =>
  execFileSync('git', ['-C', site.folder, '-c', 'user.name=a', '-c', 'user.email=a@example', ...args], {
    encoding: 'utf8',
  }).trim();
const verifyCopy = (change: (folder: string) => void, ...args: string[]) => {
  fs.rmSync(at('copy'), { recursive: true, force: true });
  fs.cpSync(at('dist'), at('copy'), { recursive: true });
  change(at('copy'));
  return site.trust('verify', ...args, 'copy');
};
/** Writes a file and, as who changes a copy on purpose does, its digest into the manifest. */
const rewrite = (folder: string, path: string, text: string) => {
  const digest = (bytes: Uint8Array) => formatDigest(sha256(bytes));
  const [file, manifest] = [join(folder, path), join(folder, 'manifest.json')];
  const before = digest(fs.readFileSync(file));
  fs.writeFileSync(file, text);
  fs.writeFileSync(manifest, fs.readFileSync(manifest, 'utf8').replace(before, digest(Buffer.from(text))));
};

beforeAll(async () => {
  site = copySite(second);
  fs.appendFileSync(at('content/site.yaml'), `signer: ${formatVerifierKey(key)}\n`);
  git('init', '-q');
  git('add', 'content', 'src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json');
  git('commit', '-qm', 'one');
  commit = git('rev-parse', 'HEAD');
  const { exitCode, output } = await site.build({ TRUST_AS_OF: '2026-11-24', TRUST_LEDGER_KEY: formatSigningKey(key) });
  expect(exitCode, output).toBe(0);
});
afterAll(() => site.dispose());

test('a signed site is what its commit builds for anybody, and its signature holds', async () => {
  const { exitCode, output } = await verifyCopy(() => {});
  expect(exitCode, output).toBe(0);
  expect(output).toContain(
    `Every file is what commit ${commit} builds, evaluated on 2026-11-24, and its checkpoint is signed by log.example.`,
  );
});

test('a page and its digest in the manifest that were both changed are found out', async () => {
  const { exitCode, output } = await verifyCopy((folder) => rewrite(folder, 'gates.html', '<p>Everything is met.</p>'));
  expect(exitCode).toBe(1);
  expect(output).toContain('“gates.html” is not the file that stands in the build of its commit.');
  expect(output).toContain('Every file is as manifest.json says');
});

test('a signature that was taken away is found out', async () => {
  const { exitCode, output } = await verifyCopy((folder) => {
    const note = parseNote(fs.readFileSync(join(folder, 'checkpoint'), 'utf8'));
    rewrite(folder, 'checkpoint', unsignedNote(note?.text ?? ''));
  });
  expect(exitCode).toBe(1);
  expect(output).toContain('The checkpoint carries no valid signature by the key that its commit states.');
  expect(output).not.toContain('COPY_DIFFERS');
});

test('a commit outside the history of HEAD is not run unless it is named', async () => {
  const stranger = git('commit-tree', '-m', 'stranger', `${commit}^{tree}`);
  const from = (folder: string) => {
    const path = join(folder, 'manifest.json');
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace(commit, stranger));
  };
  const tried = await verifyCopy(from);
  expect(tried.exitCode, tried.output).toBe(0);
  expect(tried.output).toContain(`commit ${stranger} is not part of the history of HEAD, and its code would run here.`);
  expect(tried.output).not.toContain('Building commit');
  expect((await verifyCopy(from, '--rebuild')).exitCode).toBe(2);
  const named = await verifyCopy(from, '--commit', stranger);
  expect(named.output).toContain(`Building commit ${stranger} again`);
  // Every page names its commit, which is another one there.
  expect(named.output).toContain('COPY_DIFFERS');
});
