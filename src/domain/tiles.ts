// The Merkle tree as static files (C2SP tlog-tiles): `tile/<level>/<index>` holds up to 256 hashes, `tile/entries/<index>` up
// to 256 entries. A reader fetches a few files and computes any proof.

import { type Hash, leafHash, rootOf } from './merkle.ts';

/** One file of the tiled log; the path is relative to the log's address. */
export type Tile = { readonly path: string; readonly bytes: Uint8Array };

/** Hashes in a full tile. */
export const tileWidth = 256;

/** The longest entry that a bundle can carry: its length stands in two bytes. */
export const longestEntry = 65_535;

/**
 * Every file of a tiled log: the full tiles, and the partial ones for the present size and for each earlier size that was
 * published, so that whoever holds an old head still finds what it was made of.
 */
export function tilesOf(entries: readonly Uint8Array[], publishedSizes: readonly number[] = []): readonly Tile[] {
  const leaves = entries.map(leafHash);
  const tiles = new Map<string, Uint8Array>();
  for (const size of new Set([...publishedSizes, entries.length])) {
    if (size > entries.length) throw new RangeError(`a log of ${entries.length} was never published with ${size}`);
    for (const { path, bytes } of tilesOfSize(entries.slice(0, size), leaves.slice(0, size))) tiles.set(path, bytes);
  }
  return [...tiles].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What a log of these entries makes of the tile at a path, whole or partial, of the present or any earlier size; `null` where
 * it makes none there.
 */
export function tileAt(entries: readonly Uint8Array[], path: string): Uint8Array | null {
  const [, level = '', index = '', width = ''] = tileShape.exec(path) ?? [];
  const size = width === '' ? tileWidth : Number(width);
  if (level === '' || size === 0 || size > tileWidth) return null;
  const at = Number(index.replaceAll(/[x/]/g, ''));
  if (tilePath(level === 'entries' ? level : Number(level), at, size) !== path) return null;
  const row = level === 'entries' ? entries.map(withLength) : hashesOfLevel(entries, Number(level));
  const tile = row.slice(at * tileWidth, at * tileWidth + size);
  return tile.length === size ? concat(tile) : null;
}

const tileShape = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/;

function hashesOfLevel(entries: readonly Uint8Array[], level: number): readonly Hash[] {
  let hashes = entries.map(leafHash);
  for (let at = 0; at < level; at++)
    hashes = chunks(hashes)
      .filter((row) => row.length === tileWidth)
      .map(rootOf);
  return hashes;
}

/** The path of a tile. `level` is a number or `entries`; `width` is the number of its hashes, 256 for a full one. */
export function tilePath(level: number | 'entries', index: number, width: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < tileWidth ? `.p/${width}` : ''}`;
}

function tilesOfSize(entries: readonly Uint8Array[], leaves: readonly Hash[]): readonly Tile[] {
  const tiles: Tile[] = [];
  for (const [index, bundle] of chunks(entries).entries())
    tiles.push({ path: tilePath('entries', index, bundle.length), bytes: concat(bundle.map(withLength)) });
  let hashes = leaves;
  for (let level = 0; hashes.length > 0; level++) {
    const rows = chunks(hashes);
    for (const [index, row] of rows.entries())
      tiles.push({ path: tilePath(level, index, row.length), bytes: concat(row) });
    hashes = rows.filter((row) => row.length === tileWidth).map(rootOf);
  }
  return tiles;
}

/** An entry with its length before it, 16 bits, the higher byte first. */
function withLength(entry: Uint8Array): Uint8Array {
  if (entry.length > longestEntry)
    throw new RangeError(
      `an entry of ${entry.length} bytes is longer than the ${longestEntry} that a bundle can carry`,
    );
  return concat([Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]);
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / tileWidth);
  return Array.from({ length: count }, (_, at) => items.slice(at * tileWidth, (at + 1) * tileWidth));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
