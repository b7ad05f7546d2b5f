// Compressed copies beside the files of a site, so that hosts need not compress while they answer. Guards get none: their
// answer is the same bytes for everybody.

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuiltFile } from '../../checks/check.ts';
import { isApi } from '../../domain/site-policy.ts';

const compressible = new Set(['html', 'css', 'js', 'json', 'jsonl', 'svg', 'txt', 'md', 'csv', 'xml', 'ics']);
/** Below this a copy saves less than the header that names it costs. */
const smallest = 512;

/** The copies of those files that become smaller, by path. The same bytes give the same copies. */
export async function compressedCopies(files: readonly BuiltFile[]): Promise<readonly BuiltFile[]> {
  const chosen = files.filter(
    ({ path, bytes }) =>
      compressible.has(path.slice(path.lastIndexOf('.') + 1)) && bytes.length >= smallest && !isApi(`/${path}`),
  );
  const copies = await Promise.all(
    chosen.flatMap(({ path, bytes }) =>
      Object.entries(packers).map(async ([ending, pack]) => ({
        path: `${path}.${ending}`,
        bytes: await pack(bytes),
        of: bytes,
      })),
    ),
  );
  return copies.filter(({ bytes, of }) => bytes.length < of.length).map(({ path, bytes }) => ({ path, bytes }));
}

const brotli = promisify<Uint8Array, object, Buffer>(brotliCompress);
const zip = promisify<Uint8Array, object, Buffer>(gzip);

const packers = {
  br: (bytes: Uint8Array) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => zip(bytes, { level: 9 }),
} as const;
