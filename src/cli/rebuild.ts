// A build of the commit and day that a copy of a site names, in a folder of its own. It runs the code of that commit, so
// only what belongs to the history of this repository's HEAD is built, unless the commit is named.

import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltFile } from '../checks/check.ts';
import { allowed } from '../components/allowed.ts';
import type { Manifest } from '../domain/manifest.ts';
import { parseVerifierKey, type VerifierKey } from '../domain/signed-note.ts';
import { diskReader, filesOf } from '../sources/disk-reader.ts';
import { readSources } from '../sources/read-sources.ts';
import { type Terminal, UsageError } from './command.ts';

/** What a copy is held against. */
export type Rebuilt = {
  readonly commit: string;
  readonly files: readonly BuiltFile[];
  /** The key that the commit states for signatures of the log; `null` for none. */
  readonly signer: VerifierKey | null;
};

/**
 * Builds what a manifest says that its site was built from, or says why that cannot be done. `trusted` names a commit that may
 * be built whatever its history.
 */
export function rebuild(
  { commit, asOf, withheld }: Manifest,
  trusted: string | null,
  terminal: Terminal,
): Rebuilt | { readonly cannot: string } {
  if (withheld) return { cannot: 'the site withholds its statements and names no commit.' };
  if (commit === null)
    return { cannot: 'the manifest names no commit: the site was built from changes that no commit holds.' };
  const cannot = whyNot(commit, trusted, terminal);
  if (cannot !== null) return { cannot };
  const parent = fs.mkdtempSync(join(tmpdir(), 'trust-rebuild-'));
  try {
    const site = checkout(commit, parent, terminal);
    terminal.error(`Building commit ${commit} again, evaluated on ${asOf}. (--no-rebuild leaves that out.)\n`);
    build(site, asOf);
    const signer = readSources(diskReader(site, fs), allowed).site?.signer;
    return {
      commit,
      files: filesOf(join(site, 'dist'), fs),
      signer: signer === undefined ? null : parseVerifierKey(signer),
    };
  } finally {
    fs.rmSync(parent, { recursive: true, force: true });
  }
}

const lockFile = 'package-lock.json';

function whyNot(commit: string, trusted: string | null, { root }: Terminal): string | null {
  if (git(root, 'cat-file', '-e', `${commit}^{commit}`) === null)
    return `commit ${commit} is not in this repository. Fetch it, then try again.`;
  if (trusted !== commit && git(root, 'merge-base', '--is-ancestor', commit, 'HEAD') === null)
    return `commit ${commit} is not part of the history of HEAD, and its code would run here. To build it all the same: --commit ${commit}`;
  if (git(root, 'show', `${commit}:${lockFile}`) !== fs.readFileSync(join(root, lockFile), 'utf8'))
    return `commit ${commit} has other packages. Check it out, run npm ci, then try again.`;
  return null;
}

/** The commit in a folder of its own, with the packages of this one. */
function checkout(commit: string, parent: string, { root }: Terminal): string {
  const site = join(parent, 'site');
  const isThere =
    git(parent, 'clone', '-q', '--no-checkout', '--shared', root, site) !== null &&
    git(site, 'checkout', '-q', '--detach', commit) !== null;
  if (!isThere) throw new UsageError(`Commit ${commit} could not be checked out.`);
  fs.symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  return site;
}

function build(site: string, asOf: string): void {
  // A build that others can repeat has no key.
  const { TRUST_LEDGER_KEY: _key, ...environment } = process.env;
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: site,
    env: { ...environment, TRUST_AS_OF: asOf, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new UsageError(`${stdout}\nThe build of the copy's commit failed, so nothing was compared.`);
}

/** What git prints, or `null` where it fails. */
function git(folder: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : null;
}
