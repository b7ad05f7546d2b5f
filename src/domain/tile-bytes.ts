// Reads what `tiles.ts` writes.

import { tileWidth } from './tiles.ts';

const hashLength = 32;

/** What a tile holds: hashes, which are no text, or the entries of a bundle. `null` where it is neither. */
export type TileContent =
  | { readonly kind: 'hashes' }
  | { readonly kind: 'entries'; readonly entries: readonly Uint8Array[] };

/** Reads a file by its path below the log's address; `null` where the path is not that of a tile or the bytes are not of its form. */
export function readTile(path: string, bytes: Uint8Array): TileContent | null {
  const [, level] = /^tile\/(entries|\d{1,2})\/(?:x\d{3}\/)*\d{3}(?:\.p\/\d{1,3})?$/.exec(path) ?? [];
  if (level === undefined || bytes.length === 0) return null;
  if (level !== 'entries')
    return bytes.length % hashLength === 0 && bytes.length <= tileWidth * hashLength ? { kind: 'hashes' } : null;
  const entries = readBundle(bytes);
  return entries === null ? null : { kind: 'entries', entries };
}

function readBundle(bytes: Uint8Array): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    const end = at + 2 + length;
    if (at + 2 > bytes.length || end > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}
