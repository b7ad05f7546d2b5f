// How the core reads files: handed in, so that the core itself touches no disk.

/** One path found under a folder. */
export type FileEntry = {
  /** Path relative to the site root, `/` separators. */
  readonly path: string;
  /** What stands there; only plain files are ever read. */
  readonly kind: 'file' | 'symbolic link' | 'special file';
};

/** Reads one tree of files; implemented over a disk, or over a map in tests. */
export type FileReader = {
  /** Every path below `folder` that is no folder itself, sorted by code unit; empty when there is no such folder. */
  readonly list: (folder: string) => readonly FileEntry[];
  /** The bytes of a plain file, or `null` when there is none. */
  readonly read: (path: string) => Uint8Array | null;
};

/** A reader over a map of paths to texts or bytes. */
export function mapReader(files: ReadonlyMap<string, string | Uint8Array>): FileReader {
  const encoder = new TextEncoder();
  return {
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .sort()
        .map((path) => ({ path, kind: 'file' as const })),
    read: (path) => {
      const content = files.get(path);
      return content === undefined ? null : typeof content === 'string' ? encoder.encode(content) : content;
    },
  };
}
