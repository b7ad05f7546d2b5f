// A reader over a disk. The file system is handed in: only the outermost folders may touch it.

import type { FileEntry, FileReader } from './file-reader.ts';

/** The few calls of `node:fs` that reading needs. */
export type FileSystem = Pick<typeof import('node:fs'), 'readdirSync' | 'readFileSync' | 'lstatSync'>;

/** Reads below `root` (an absolute path without a trailing slash). Links are listed as such and never followed. */
export function diskReader(root: string, fs: FileSystem): FileReader {
  return {
    list: (folder) => listBelow(root, folder, fs).sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => (kindOf(`${root}/${path}`, fs) === 'file' ? fs.readFileSync(`${root}/${path}`) : null),
  };
}

/** Every plain file of a folder (absolute, no trailing slash), with its path inside it; sorted by path. */
export function filesOf(
  folder: string,
  fs: FileSystem,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const at = folder.lastIndexOf('/');
  const name = folder.slice(at + 1);
  const reader = diskReader(folder.slice(0, at), fs);
  return reader.list(name).map(({ path }) => ({
    path: path.slice(name.length + 1),
    bytes: reader.read(path) ?? new Uint8Array(),
  }));
}

function listBelow(root: string, folder: string, fs: FileSystem): FileEntry[] {
  if (kindOf(`${root}/${folder}`, fs) !== 'folder') return [];
  return fs.readdirSync(`${root}/${folder}`).flatMap((name): FileEntry[] => {
    const path = `${folder}/${name}`;
    const kind = kindOf(`${root}/${path}`, fs);
    if (kind === null) return [];
    return kind === 'folder' ? listBelow(root, path, fs) : [{ path, kind }];
  });
}

function kindOf(path: string, fs: FileSystem): FileEntry['kind'] | 'folder' | null {
  const status = fs.lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return null;
  if (status.isSymbolicLink()) return 'symbolic link';
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'special file';
}
