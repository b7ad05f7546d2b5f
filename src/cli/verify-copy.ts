// What `trust verify` says of a whole site: each file against the manifest, and against a build of its commit and day.

import { buildFindings, type CopyEntry, manifestFindings } from '../checks/copy.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import { type Terminal, UsageError } from './command.ts';
import type { Copy } from './copy.ts';
import { rebuild } from './rebuild.ts';

/** One part of what was checked: what is wrong, and what can be said where nothing is. */
export type Part = { readonly findings: readonly Finding[]; readonly says: string };

/** Whether to build: not at all, where it can be done, or else the call fails; `trusted` names a commit to build whatever its history. */
export type Building = 'no' | 'if-possible' | { readonly trusted: string | null };

/** Checks a copy of a site. What was not checked is said too. */
export function verifyCopy({ entries, manifest }: Copy, building: Building, terminal: Terminal): readonly Part[] {
  if (manifest === null)
    return [{ findings: [], says: 'There is no manifest.json: files that are not of the ledger were not checked.' }];
  const withheld = manifest.withheld ? ' The site withholds its statements; it has no ledger to check.' : '';
  const files = {
    findings: manifestFindings(entries, manifest),
    says: `Every file is as manifest.json says: ${entries.length - 1} files, none besides.${withheld}`,
  };
  return [files, buildPart(entries, manifest, building, terminal)];
}

function buildPart(entries: readonly CopyEntry[], manifest: Manifest, building: Building, terminal: Terminal): Part {
  if (building === 'no') return { findings: [], says: notBuilt('--no-rebuild was given.') };
  const built = rebuild(manifest, building === 'if-possible' ? null : building.trusted, terminal);
  if ('cannot' in built) {
    if (building !== 'if-possible') throw new UsageError(notBuilt(built.cannot));
    return { findings: [], says: notBuilt(built.cannot) };
  }
  const signature = built.signer === null ? '' : `, and its checkpoint is signed by ${built.signer.name}`;
  return {
    findings: buildFindings(entries, built.files, built.signer),
    says: `Every file is what commit ${built.commit} builds, evaluated on ${manifest.asOf}${signature}.`,
  };
}

function notBuilt(why: string): string {
  return `Not compared with a build, so manifest.json is only taken at its word: ${why}`;
}
