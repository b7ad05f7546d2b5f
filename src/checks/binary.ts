// Files that hold no text: the whole of each is read as what its ending promises, so that nothing can hide behind a few
// first bytes.

import { brotliDecompressSync } from 'node:zlib';

/** A format without text, by what a file of it is made of. */
export type BinaryFormat = {
  readonly name: string;
  /** Why the bytes are not a whole file of the format; `null` if they are. */
  readonly problem: (bytes: Uint8Array) => string | null;
};

/** Formats without text, by ending. */
export const binaryFormats: Readonly<Record<string, BinaryFormat>> = {
  woff2: { name: 'a WOFF2 font', problem: fontProblem },
  wasm: { name: 'a WebAssembly module', problem: moduleProblem },
};

function moduleProblem(bytes: Uint8Array): string | null {
  return WebAssembly.validate(Uint8Array.from(bytes)) ? null : 'it is not a whole WebAssembly module';
}

const headerLength = 48;
const signature = 0x774f4632;
/** Index of a table whose tag is written out; of the two tables that may be transformed; and their plain version. */
const [ownTag, glyphs, locations, untransformed] = [63, 10, 11, 3];
const mostPadding = 3;
const largestFont = 32 * 1024 * 1024;

/** WOFF 2.0, sections 4 and 5: header, table directory, one compressed stream, and nothing after it. */
function fontProblem(bytes: Uint8Array): string | null {
  if (bytes.length < headerLength) return 'it is shorter than the header of a WOFF2 font';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== signature) return 'it does not begin like a WOFF2 font';
  if (view.getUint32(8) !== bytes.length) return 'it is longer or shorter than its header says';
  if (view.getUint32(28) !== 0 || view.getUint32(40) !== 0)
    return 'it carries metadata or private data, which nobody read';
  const directory = readDirectory(view, view.getUint16(12));
  if (directory === null) return 'its table directory cannot be read';
  const end = directory.end + view.getUint32(20);
  if (end > bytes.length || bytes.length - end > mostPadding) return 'bytes stand after its tables';
  try {
    const tables = brotliDecompressSync(bytes.subarray(directory.end, end), { maxOutputLength: largestFont });
    return tables.length === directory.length ? null : 'its tables are not as long as its directory says';
  } catch {
    return 'its tables cannot be decompressed';
  }
}

function readDirectory(view: DataView, tables: number): { readonly end: number; readonly length: number } | null {
  let at = headerLength;
  let length = 0;
  const number = (): number => {
    let value = 0;
    for (let count = 0; count < 5 && at < view.byteLength; count += 1) {
      const byte = view.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    return Number.POSITIVE_INFINITY;
  };
  for (let table = 0; table < tables && at < view.byteLength; table += 1) {
    const flags = view.getUint8(at);
    const [tag, version] = [flags & 63, flags >> 6];
    at += tag === ownTag ? 5 : 1;
    const original = number();
    const isTransformed = tag === glyphs || tag === locations ? version !== untransformed : version !== 0;
    length += isTransformed ? number() : original;
  }
  return tables > 0 && Number.isFinite(length) ? { end: at, length } : null;
}
