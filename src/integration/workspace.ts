// Where a build happens. It writes to a private folder; only a whole, checked site is renamed to `dist/`. A lock keeps two
// builds apart, and whatever a killed build left behind is cleared by the next (rule of truth 7).

import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';

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
  /** Puts the finished site in place of `dist/` and ends the build. */
  readonly publish: () => void;
  /** Removes what the build wrote and ends it; `dist/` stays absent. */
  readonly abandon: () => void;
};

/** Opens a workspace under `root`, or says which other build is at work. Any previous `dist/` is moved aside. */
export function openWorkspace(root: string, now: Date): Workspace | { readonly busy: Finding } {
  const folder = join(root, privateFolder);
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const holder = takeLock(lock, now);
  if (holder !== null) return { busy: busyFinding(holder) };
  for (const name of readdirSync(folder)) {
    if (name.startsWith('staging-') || name.startsWith('lock-') || name === 'cache')
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  const dist = join(root, 'dist');
  const previous = join(folder, 'previous');
  if (existsSync(dist)) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(dist, previous);
  }
  const finalHosting = join(root, hostingFolder);
  rmSync(finalHosting, { recursive: true, force: true });
  const staging = join(folder, `staging-${process.pid}`);
  const hosting = join(folder, `staging-${process.pid}-hosting`);
  mkdirSync(staging);
  mkdirSync(hosting);
  let isOpen = true;
  const end = (last: () => void) => {
    if (!isOpen) return;
    isOpen = false;
    last();
    rmSync(lock, { force: true });
  };
  return {
    staging,
    hosting,
    publish: () =>
      end(() => {
        renameSync(hosting, finalHosting);
        renameSync(staging, dist);
      }),
    abandon: () =>
      end(() => {
        for (const made of [staging, hosting]) rmSync(made, { recursive: true, force: true });
      }),
  };
}

type Holder = { readonly pid: number; readonly since: string };

/** Takes the lock; `null` when it was free or its holder is gone, else the holder. */
function takeLock(path: string, now: Date): Holder | null {
  for (let attempt = 0; attempt < 3; attempt++) {
    const own = `${path}-${process.pid}`;
    try {
      // The lock appears with its content or not at all: nobody can see it empty and take it for one that is left over.
      writeFileSync(own, JSON.stringify({ pid: process.pid, since: now.toISOString() }));
      linkSync(own, path);
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(path);
      if (holder !== null && isRunning(holder.pid)) return holder;
      rmSync(path, { force: true });
    } finally {
      rmSync(own, { force: true });
    }
  }
  return readHolder(path) ?? { pid: 0, since: 'a moment ago' };
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, since } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof since === 'string' ? { pid, since } : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busyFinding({ pid, since }: Holder): Finding {
  const place = { file: `${privateFolder}/lock`, label: 'file', range: null };
  return { code: 'BUILD_LOCKED', place, args: { pid: String(pid), since } };
}
