// A copy of a published site against a build of its own commit and day: every byte that differs is named.

import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDigest, sha256 } from '../domain/digest.ts';
import { type Manifest, manifestPath, parseManifest } from '../domain/manifest.ts';
import { filesOf } from '../sources/disk-reader.ts';
import { exit, type Terminal, UsageError } from './command.ts';

/** Builds what the copy in `folder` says it was built from, in a folder of its own, and compares; the exit code. */
export function compareWithRebuild(folder: string, terminal: Terminal): number {
  const manifest = manifestIn(folder);
  if (manifest.commit === null)
    throw new UsageError(
      'The manifest of this copy names no commit: it was built from changes that no commit holds, so nothing can be built again.',
    );
  const parent = fs.mkdtempSync(join(tmpdir(), 'trust-rebuild-'));
  try {
    const site = checkout(manifest.commit, parent, terminal);
    terminal.out(`Building commit ${manifest.commit} again, evaluated on ${manifest.asOf}.\n`);
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: site,
      env: { ...process.env, TRUST_AS_OF: manifest.asOf, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) {
      terminal.error(`${stdout}\nThe build failed, so nothing was compared.\n`);
      return exit.unreadable;
    }
    return tell(digestsOf(folder), digestsOf(join(site, 'dist')), terminal);
  } finally {
    fs.rmSync(parent, { recursive: true, force: true });
  }
}

function manifestIn(folder: string): Manifest {
  const path = join(folder, manifestPath);
  if (!fs.existsSync(path))
    throw new UsageError(`There is no ${manifestPath} in ${folder}: name the folder of a whole site.`);
  const manifest = parseManifest(fs.readFileSync(path, 'utf8'));
  if (manifest === null) throw new UsageError(`${path} is not a manifest of a site.`);
  return manifest;
}

/** The commit in a folder of its own, with the packages of this one. */
function checkout(commit: string, parent: string, { root }: Terminal): string {
  const site = join(parent, 'site');
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    git('clone', '-q', '--no-checkout', '--shared', root, site);
    git('-C', site, 'checkout', '-q', '--detach', commit);
  } catch {
    throw new UsageError(`Commit ${commit} is not in this repository. Fetch it, then try again.`);
  }
  const lock = 'package-lock.json';
  if (!fs.readFileSync(join(site, lock)).equals(fs.readFileSync(join(root, lock))))
    throw new UsageError(`Commit ${commit} has other packages. Check it out, run npm ci, then try again.`);
  fs.symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  return site;
}

function digestsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesOf(folder, fs).map(({ path, bytes }) => [path, formatDigest(sha256(bytes))]));
}

function tell(copy: ReadonlyMap<string, string>, rebuilt: ReadonlyMap<string, string>, terminal: Terminal): number {
  const lines = [...new Set([...copy.keys(), ...rebuilt.keys()])].sort().flatMap((path) => {
    const [held, made] = [copy.get(path), rebuilt.get(path)];
    if (held === made) return [];
    if (held === undefined) return [`${path}: missing from the copy (the build makes ${made})`];
    if (made === undefined) return [`${path}: only in the copy; the build makes no such file`];
    return [`${path}: the copy has ${held}, the build makes ${made}`];
  });
  if (lines.length === 0) {
    terminal.out(`The copy is the build, byte for byte: ${copy.size} files.\n`);
    return exit.ok;
  }
  terminal.out(`${lines.map((line) => `  ${line}\n`).join('')}`);
  terminal.out(
    `The copy is not what its commit builds: ${lines.length} of ${copy.size} files. Publish the build again, or ask who changed the copy.\n`,
  );
  return exit.findings;
}
