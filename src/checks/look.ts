// How each published file is looked at: read as text, decompressed and read, or shown to hold no text. Whatever fits none
// of these is not read, and that is a finding.

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readDocument } from '../documents/registry.ts';
import { readTile } from '../domain/tile-bytes.ts';
import { type BinaryFormat, binaryFormats } from './binary.ts';
import type { BuiltFile, Drawing, Look } from './check.ts';

/** Decompressed bytes beyond this are not read: no file of a site is so large, and a small file could unfold endlessly. */
const largest = 64 * 1024 * 1024;

/** What is known of a file besides its bytes. */
export type Beside = {
  /** Style sheets of the site: they hide words of its pages and add some. */
  readonly styles?: readonly string[];
  /** What an image was drawn from. */
  readonly drawing?: Drawing | null;
  /** The bytes of another file of the site: a compressed copy is one when it unpacks to exactly the file that it stands beside. */
  readonly others?: (path: string) => Uint8Array | undefined;
};

/** Looks at one file. Files without an ending are read by what they begin with; hosts serve guards so. */
export function lookAt(file: BuiltFile, { styles = [], drawing = null, others = () => undefined }: Beside = {}): Look {
  if (drawing !== null) return lookAtDrawing(file, drawing);
  if (file.path.startsWith('tile/')) return lookAtTile(file);
  const ending = endingOf(file.path);
  const binary = Object.hasOwn(binaryFormats, ending) ? binaryFormats[ending] : undefined;
  if (binary !== undefined) return lookAtBinary(binary, file.bytes, '');
  const original = ending === 'gz' || ending === 'br' ? others(file.path.slice(0, -3)) : undefined;
  if (original !== undefined) {
    const inside = decompress(file.bytes, ending);
    return inside !== null && Buffer.compare(inside, original) === 0
      ? { how: 'copy', of: file.path.slice(0, -3) }
      : { how: 'not read', reason: `it does not unpack to ${file.path.slice(0, -3)}, beside which it stands` };
  }
  if (ending === 'gz' || ending === 'br' || searchEndings.includes(ending)) return lookInside(file, ending);
  return lookAtText(file.path, file.bytes, 'text', styles);
}

/** An image is read by the words that it is drawn from, once it is shown to be drawn from them. */
function lookAtDrawing({ path, bytes }: BuiltFile, drawing: Drawing): Look {
  if (Buffer.compare(bytes, drawing.bytes) !== 0)
    return { how: 'not read', reason: 'it is not what drawing its page’s words gives' };
  return lookAtText(`${path}.txt`, new TextEncoder().encode(drawing.words.join('\n\n')), 'drawn from text');
}

function lookAtBinary({ name, problem }: BinaryFormat, bytes: Uint8Array, how: '' | ', compressed'): Look {
  const reason = problem(bytes);
  return reason === null ? { how: 'no text', format: `${name}${how}` } : { how: 'not read', reason };
}

/** What a WebAssembly module begins with. */
const moduleMagic = [0x00, 0x61, 0x73, 0x6d] as const;

/** The search engine's compressed files. */
const searchEndings = ['pagefind', 'pf_fragment', 'pf_index', 'pf_meta', 'pf_filter'];

function lookInside({ path, bytes }: BuiltFile, ending: string): Look {
  const inside = decompress(bytes, ending);
  if (inside === null) return { how: 'not read', reason: 'it could not be decompressed' };
  if (ending === 'gz' || ending === 'br') return lookAtText(path.slice(0, -3), inside, 'compressed text');
  const text = withoutSearchMagic(inside);
  const { wasm } = binaryFormats;
  if (wasm !== undefined && startsWith(text, moduleMagic)) return lookAtBinary(wasm, text, ', compressed');
  const isJson = text[0] === 0x7b;
  if (isJson) return lookAtText(`${path}.json`, text, 'compressed text');
  return lookAtText(`${path}.txt`, printable(text), 'compressed text');
}

/** A tile of the ledger's log. Its entries are read as the JSON that they are; the log's own check compares every byte. */
function lookAtTile({ path, bytes }: BuiltFile): Look {
  const tile = readTile(path, bytes);
  if (tile === null) return { how: 'not read', reason: 'it stands among the tiles of the log and is not one' };
  if (tile.kind === 'hashes') return { how: 'no text', format: 'hashes of the log' };
  const entries = tile.entries.map((entry) => new TextDecoder().decode(entry));
  return lookAtText(`${path}.json`, new TextEncoder().encode(`[${entries.join(',')}]`), 'text');
}

function decompress(bytes: Uint8Array, ending: string): Uint8Array | null {
  try {
    const limits = { maxOutputLength: largest };
    return ending === 'br' ? brotliDecompressSync(bytes, limits) : gunzipSync(bytes, limits);
  } catch {
    return null;
  }
}

/** The search engine puts this before what it compresses. */
const magicWord = [...'pagefind_dcd'].map((letter) => letter.charCodeAt(0));

function withoutSearchMagic(bytes: Uint8Array): Uint8Array {
  return startsWith(bytes, magicWord) ? bytes.subarray(magicWord.length) : bytes;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.length > 0 && magic.every((byte, at) => bytes[at] === byte);
}

/** The runs of printable text in a binary index, a line each: its words and filter names are strings among numbers. */
function printable(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8').decode(bytes);
  const runs = text.match(/[^\p{Cc}\p{Cs}\p{Co}\uFFFD]{2,}/gu) ?? [];
  return new TextEncoder().encode(runs.join('\n\n'));
}

function lookAtText(
  path: string,
  bytes: Uint8Array,
  how: 'text' | 'compressed text' | 'drawn from text',
  styles: readonly string[] = [],
): Look {
  const result = readDocument({ file: readAs(path, bytes), bytes, styles });
  switch (result.kind) {
    case 'read':
      return { how, result };
    case 'unreadable':
      return { how: 'not read', reason: result.reason };
    case 'unsupported':
      return { how: 'not read', reason: 'no reader knows its ending' };
    default:
      throw new TypeError(`unknown result ${JSON.stringify(result satisfies never)}`);
  }
}

/** Files without an ending are JSON when they begin like it, plain text otherwise. */
function readAs(path: string, bytes: Uint8Array): string {
  if (endingOf(path) !== '') return path;
  return `${path}.${bytes[0] === 0x7b || bytes[0] === 0x5b ? 'json' : 'txt'}`;
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
