import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The site's private folder: what is half written stands there and never among the content. */
const privateFolder = '.trust';

/** Writes a file whole or not at all: to a private place first, then renamed. */
export function writeWhole(root: string, path: string, text: string): void {
  throughPrivate(root, path, text, (from, to) => renameSync(from, to));
}

/** The same for a new file; `false`, and nothing written, where something stands at the path already. */
export function writeNew(root: string, path: string, text: string): boolean {
  try {
    // A rename would replace; a link refuses.
    throughPrivate(root, path, text, (from, to) => linkSync(from, to));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function throughPrivate(root: string, path: string, text: string, place: (from: string, to: string) => void): void {
  const target = join(root, path);
  const half = join(root, privateFolder, `${basename(path)}.${process.pid}`);
  mkdirSync(dirname(half), { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(half, text);
    place(half, target);
  } finally {
    rmSync(half, { force: true });
  }
}
