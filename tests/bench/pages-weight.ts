// Prints what every page of a built site weighs: brotli at the highest quality, largest first.
// node tests/bench/pages-weight.ts [DIR]

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const root = process.argv[2] ?? 'dist';
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const bytes = readFileSync(join(root, name));
    return { name, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  })
  .sort((a, b) => b.brotli - a.brotli);
for (const { name, raw, brotli } of pages)
  console.log(`${String(brotli).padStart(6)} ${String(raw).padStart(7)} ${name}`);
