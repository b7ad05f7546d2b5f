// `npm run bench:kills`: builds killed at random moments, and builds on a disk that fills up. After each, `dist/` must be
// absent or whole; in the end a build must succeed and leave nothing behind. The disk part needs the right to mount.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copySite, type SiteCopy } from '../build/site-copy.ts';
import { mixtures } from '../build/whole-site.ts';
import { randomOf } from '../domain/random.ts';
import { folderOfSite } from '../sites/content-folder.ts';

const environment = { TRUST_AS_OF: '2026-11-24' };
const kills = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? 1);
const content = `${folderOfSite('second')}/content`;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
let mixed = 0;

await killAtRandom();
await fillTheDisk();
process.exitCode = mixed === 0 ? 0 : 1;

async function killAtRandom(): Promise<void> {
  const site = copySite(content);
  const random = randomOf(seed);
  try {
    const start = performance.now();
    await mustSucceed(site);
    const whole = performance.now() - start;
    let finished = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      if (await killedAfter(site, random.below(Math.ceil(whole)))) finished += 1;
      report(`kill ${kill + 1}`, join(site.folder, 'dist'));
    }
    await mustSucceed(site);
    print(`${kills} kills (${finished} came after the end), ${mixed} mixed sites; the next build succeeded`);
    leftovers(site.folder);
  } finally {
    site.dispose();
  }
}

/** Starts a build and kills it after some milliseconds; did it end before? */
async function killedAfter(site: SiteCopy, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: site.folder,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const closed = new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)));
  await Promise.race([wait(milliseconds), closed]);
  child.kill('SIGKILL');
  return closed;
}

async function fillTheDisk(): Promise<void> {
  const disk = mkdtempSync(join(tmpdir(), 'trust-disk-'));
  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'pipe' });
  try {
    mount('size=400m');
  } catch {
    rmSync(disk, { recursive: true });
    print('full disk: not tried, since nothing can be mounted here (root is needed)');
    return;
  }
  try {
    const site = copySite(content, disk);
    await mustSucceed(site);
    const built = sizeOf(disk);
    rmSync(join(site.folder, 'dist'), { recursive: true });
    rmSync(join(site.folder, '.trust'), { recursive: true });
    const empty = sizeOf(disk);
    const steps = 10;
    let failed = 0;
    for (let step = 0; step < steps; step += 1) {
      const size = Math.floor(empty + ((built - empty) * (step + 0.5)) / steps);
      mount(`remount,size=${size}k`);
      const { exitCode, hasDist } = await site.build(environment);
      if (exitCode !== 0) failed += 1;
      if (exitCode !== 0 && hasDist) {
        mixed += 1;
        print(`  full disk at ${size} kB: the build failed and left a dist`);
      }
      report(`full disk at ${size} kB`, join(site.folder, 'dist'));
    }
    mount('remount,size=400m');
    await mustSucceed(site);
    print(
      `${steps} builds on a disk that fills up (${failed} failed), ${mixed} mixed sites; the next build with room succeeded`,
    );
    leftovers(site.folder);
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}

function report(what: string, dist: string): void {
  const wrong = mixtures(dist);
  if (wrong.length === 0) return;
  mixed += 1;
  print(`  ${what}: ${wrong.slice(0, 5).join('; ')}`);
}

async function mustSucceed(site: SiteCopy): Promise<void> {
  const { exitCode, output } = await site.build(environment);
  if (exitCode !== 0 || mixtures(join(site.folder, 'dist')).length > 0)
    throw new Error(`a build that must succeed failed:\n${output}`);
}

function leftovers(folder: string): void {
  const left = readdirSync(join(folder, '.trust')).filter((name) => name === 'lock' || name.startsWith('staging-'));
  if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
}

/** Kilobytes in use below a folder. */
function sizeOf(folder: string): number {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]);
}
