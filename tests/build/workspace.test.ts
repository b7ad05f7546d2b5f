// A build ends in a whole site or in none: after a late error, a kill, or a second build at the same time.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';
import { buildVaried } from './varied-build.ts';
import { mixtures, withoutPolicy } from './whole-site.ts';

const second = new URL('../sites/second/content', import.meta.url).pathname;
const environment = { TRUST_AS_OF: '2026-11-24' };

let site: SiteCopy;
beforeEach(() => {
  site = copySite(second);
});
afterEach(() => site.dispose());

const at = (path: string) => join(site.folder, path);
const leftovers = () =>
  existsSync(at('.trust'))
    ? readdirSync(at('.trust')).filter((name) => name === 'lock' || name.startsWith('staging-'))
    : [];

test('an error in a late page leaves no dist, no half-written folder and no lock', async () => {
  site.write('src/pages/zz-late.astro', '---\nthrow new Error("a late page fails");\n---\n<p>never</p>\n');
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'an earlier site');
  const { exitCode, output, hasDist } = await site.build(environment);
  expect(output).toContain('a late page fails');
  expect(exitCode).not.toBe(0);
  expect(hasDist).toBe(false);
  expect(leftovers()).toEqual([]);
  expect(existsSync(at('.trust/previous/index.html')), 'the earlier site is kept aside').toBe(true);
});

test('a killed build leaves no dist, and the next build clears up and succeeds', async () => {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: site.folder,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  while (!existsSync(at('.trust/lock'))) await wait(20);
  await wait(400);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  expect(existsSync(at('dist'))).toBe(false);
  expect(leftovers()).toContain('lock');
  const { exitCode, output, hasDist } = await site.build(environment);
  expect({ exitCode, hasDist }, output).toEqual({ exitCode: 0, hasDist: true });
  expect(mixtures(at('dist'))).toEqual([]);
  expect(withoutPolicy(at('dist'))).toEqual([]);
  expect(leftovers()).toEqual([]);
});

test('a second build at the same time stops with a clear finding, and the first one is whole', async () => {
  const first = site.build(environment);
  while (!existsSync(at('.trust/lock'))) await wait(20);
  const refused = await site.build(environment);
  expect(refused.exitCode).not.toBe(0);
  expect(refused.output).toContain('BUILD_LOCKED');
  expect(refused.output).toMatch(/Process \d+ has been building here since/);
  const { exitCode, output, hasDist } = await first;
  expect({ exitCode, hasDist }, output).toEqual({ exitCode: 0, hasDist: true });
});

test('the same commit and date give the same bytes in another folder, time zone, umask, locale and order', async () => {
  const here = { folder: 'site', timeZone: 'UTC', umask: '022', locale: 'C', seed: 1 };
  const there = {
    folder: 'ein Verzeichnis mit Ümlauten/zwei',
    timeZone: 'Pacific/Kiritimati',
    umask: '077',
    locale: 'tr_TR.UTF-8',
    seed: 2,
  };
  const first = await buildVaried(here, environment.TRUST_AS_OF, second);
  const other = await buildVaried(there, environment.TRUST_AS_OF, second);
  expect([first.failed, other.failed]).toEqual([null, null]);
  expect(first.files.size).toBeGreaterThan(50);
  expect(Object.fromEntries(other.files)).toEqual(Object.fromEntries(first.files));
});
