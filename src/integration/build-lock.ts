// Keeps two builds in one folder apart. The lock says who holds it so exactly that a lock left behind is never taken for one
// that is held, whatever runs under its process id by now.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { processStart } from './process-start.ts';

/** A build that holds the lock. */
export type Holder = {
  readonly pid: number;
  /** When it took the lock, for people. */
  readonly since: string;
  /** When its process began; `null` where the system does not tell. */
  readonly start: string | null;
};

/** A lock that was taken. */
export type Lock = {
  /** Whether it still is this build's: somebody may have removed it by hand. */
  readonly isHeld: () => boolean;
  /** Removes it, unless it has come to be somebody else's. */
  readonly release: () => void;
};

/** Takes the lock at a path, or says who holds it. */
export function takeLock(path: string, now: Date): Lock | { readonly heldBy: Holder } {
  const own: Holder = { pid: process.pid, since: now.toISOString(), start: processStart(process.pid) };
  const text = JSON.stringify(own);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (isPlaced(path, text)) return { isHeld: () => textOf(path) === text, release: () => clearAway(path, text) };
    const found = textOf(path);
    if (found === null) continue;
    const holder = holderIn(found);
    if (holder !== null && isRunning(holder)) return { heldBy: holder };
    clearAway(path, found);
  }
  // Others came first each time.
  return { heldBy: holderIn(textOf(path) ?? '') ?? { pid: 0, since: 'a moment ago', start: null } };
}

/**
 * Removes the lock if it still is the one that holds `text`. Looking and removing are two steps, between which another build
 * may have taken the lock; so it is moved aside first, looked at there, and put back if it is not the one meant.
 */
export function clearAway(path: string, text: string): void {
  const aside = `${path}-${process.pid}-aside`;
  try {
    if (readFileSync(path, 'utf8') !== text) return;
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, path);
  } catch (error) {
    if (!isExpected(error)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Puts a lock where none is. It appears with its content or not at all: nobody can see it empty and take it for a leftover. */
function isPlaced(path: string, text: string): boolean {
  const half = `${path}-${process.pid}`;
  try {
    writeFileSync(half, text);
    linkSync(half, path);
    return true;
  } catch (error) {
    if (!isExpected(error)) throw error;
    return false;
  } finally {
    rmSync(half, { force: true });
  }
}

/** Another build came first (EEXIST), or cleared up in between (ENOENT). */
function isExpected(error: unknown): boolean {
  return ['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, since, start } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof since !== 'string') return null;
    return { pid, since, start: typeof start === 'string' ? start : null };
  } catch {
    return null;
  }
}

/** A lock without a beginning counts only where the system tells none: there a living process has to do. */
function isRunning({ pid, start }: Holder): boolean {
  if (start !== null) return processStart(pid) === start;
  return processStart(process.pid) === null && pid > 0 && isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
