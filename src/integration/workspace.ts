// Where a build happens. It writes to a private folder; only a whole, checked site is renamed to `dist/`. A lock keeps two
// builds apart, and whatever a killed build left behind is cleared by the next (rule of truth 7).

import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { type Holder, takeLock } from './build-lock.ts';

/** The private folder of builds, beside `dist/`. */
export const privateFolder = '.trust';

/** Where what hosts need stands, beside `dist/`. */
export const hostingFolder = '.hosting';

/** One build's place. */
export type Workspace = {
  /** The folder that the build writes to, absolute. */
  readonly staging: string;
  /** The folder that the build writes what hosts need to, absolute. */
  readonly hosting: string;
  /** Puts the finished site in place of `dist/` and ends the build. Where that fails nothing is left, and a finding says why. */
  readonly publish: () => Finding | null;
  /** Removes what the build wrote and ends it; `dist/` stays absent. */
  readonly abandon: () => void;
};

/** Opens a workspace under `root`, or says why not: another build is at work. Any previous `dist/` is moved aside. */
export function openWorkspace(root: string, now: Date): Workspace | { readonly refused: Finding } {
  const folder = join(root, privateFolder);
  const dist = join(root, 'dist');
  const finalHosting = join(root, hostingFolder);
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(join(folder, 'lock'), now);
  if ('heldBy' in lock) return { refused: lockedFinding(lock.heldBy) };
  const staging = join(folder, `staging-${process.pid}`);
  const hosting = join(folder, `staging-${process.pid}-hosting`);
  try {
    clear(folder);
    moveAside(root);
    for (const made of [staging, hosting]) mkdirSync(made);
  } catch (error) {
    lock.release();
    return { refused: notReplaced(reasonOf(error)) };
  }
  let isOpen = true;
  const abandon = () => {
    if (!isOpen) return;
    isOpen = false;
    for (const made of [staging, hosting]) rmSync(made, { recursive: true, force: true });
    lock.release();
  };
  const publish = (): Finding | null => {
    try {
      if (!lock.isHeld()) throw new Error(`${privateFolder}/lock was taken away meanwhile`);
      if (existsSync(dist)) throw new Error('something else has written a dist folder meanwhile');
      for (const made of [staging, hosting]) makeReadable(made);
      renameSync(hosting, finalHosting);
      renameSync(staging, dist);
      return null;
    } catch (error) {
      return notReplaced([reasonOf(error), ...leaveNothing(root)].join('; '));
    } finally {
      abandon();
    }
  };
  return { staging, hosting, publish, abandon };
}

/** Removes what killed builds left. */
function clear(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('staging-') || name.startsWith('lock-') || name === 'cache')
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Takes the previous site out of sight: it is kept, and never served. */
function moveAside(root: string): void {
  const dist = join(root, 'dist');
  const previous = join(root, privateFolder, 'previous');
  if (existsSync(dist)) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(dist, previous);
  }
  rmSync(join(root, hostingFolder), { recursive: true, force: true });
}

/** After a failed swap there is no site to deploy; what cannot be moved aside is told. */
function leaveNothing(root: string): readonly string[] {
  try {
    moveAside(root);
    return [];
  } catch (error) {
    return [`what stands there could not be moved aside: ${reasonOf(error)}`];
  }
}

/** Web servers run as somebody else: whatever the builder's umask, everybody may read a site. */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else chmodSync(path, 0o644);
  }
}

function lockedFinding({ pid, since }: Holder): Finding {
  const place = { file: `${privateFolder}/lock`, label: 'file', range: null };
  return { code: 'BUILD_LOCKED', place, args: { pid: String(pid), since } };
}

function notReplaced(reason: string): Finding {
  return { code: 'DIST_NOT_REPLACED', place: { file: 'dist', label: 'folder', range: null }, args: { reason } };
}

/** What the system says, without the paths of this machine. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : message.replace(/, \w+ '.*$/s, '');
}
