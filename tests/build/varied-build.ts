// The same commit, built where everything differs that must not matter: folder, time zone, umask, locale, home, and the
// order in which the files were written.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomOf } from '../domain/random.ts';
import { filesIn } from './whole-site.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** One combination of circumstances. */
export type Circumstances = {
  /** Name of the folder that the copy stands in; it may hold spaces and letters of any script. */
  readonly folder: string;
  readonly timeZone: string;
  /** Octal digits, as the shell takes them. */
  readonly umask: string;
  readonly locale: string;
  /** Starts the order in which the files are written; also gives the copy a home folder of its own. */
  readonly seed: number;
};

/** Digests of what a build made, by path; the output too, where it failed. */
export type Built = { readonly files: ReadonlyMap<string, string>; readonly failed: string | null };

/** Builds the project at its last commit, with another folder's `content` if one is given, and removes the copy again. */
export async function buildVaried(at: Circumstances, asOf: string, content?: string): Promise<Built> {
  const parent = mkdtempSync(join(tmpdir(), 'trust-varied-'));
  try {
    const folder = join(parent, at.folder);
    copyShuffled(folder, at.seed, content);
    const { exitCode, output } = await build(folder, join(parent, 'home'), at, asOf);
    const dist = join(folder, 'dist');
    if (exitCode !== 0 || !existsSync(dist)) return { files: new Map(), failed: output };
    return { files: filesIn(dist), failed: null };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** A clone with its work tree written file by file in an order of its own; links to the packages stand beside it. */
function copyShuffled(folder: string, seed: number, content?: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  execFileSync('git', ['clone', '-q', '--no-checkout', root, folder]);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').filter(Boolean);
  for (const path of shuffled(paths, seed))
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path));
  git('reset', '-q');
  if (content !== undefined) {
    // Another company's content has another history, or none.
    rmSync(join(folder, '.git'), { recursive: true });
    rmSync(join(folder, 'content'), { recursive: true });
    cpSync(content, join(folder, 'content'), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomOf(seed);
  return items
    .map((item) => ({ item, key: random.below(2 ** 31) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function build(
  folder: string,
  home: string,
  { timeZone, umask, locale }: Circumstances,
  asOf: string,
): Promise<{ exitCode: number; output: string }> {
  mkdirSync(home, { recursive: true });
  const command = `umask ${umask}; exec "$0" node_modules/astro/bin/astro.mjs build`;
  const child = spawn('sh', ['-c', command, process.execPath], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      TZ: timeZone,
      LANG: locale,
      LC_ALL: locale,
      TRUST_AS_OF: asOf,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output }));
  });
}
