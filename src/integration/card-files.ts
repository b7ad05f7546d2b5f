// Puts the image of each page into a site. Drawing takes longer than everything else together, so what was drawn is kept
// beside the packages by everything that it depends on; a kept image has the bytes that drawing gives.

import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../domain/canonical-json.ts';
import { formatDigest, sha256 } from '../domain/digest.ts';
import type { Card } from '../exports/card/card.ts';
import { cardsOf, type Drawn, drawAll } from '../exports/card/cards.ts';
import { cardFonts, drawCard } from '../exports/card/draw.ts';
import { filesOf } from '../sources/disk-reader.ts';

/** Draws, writes and gives back the images of all pages in a folder. */
export async function addCards(folder: string, root: string): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = await drawAll(cardsOf(filesOf(folder, fs)), keeping(join(root, 'node_modules/.cache/cards')));
  for (const [path, { bytes }] of drawn) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), bytes);
  }
  return drawn;
}

/** Draws with a memory. A folder that cannot be written only makes it slow. */
function keeping(folder: string): (card: Card) => Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const version = drawerVersion(require);
  let fonts: ReturnType<typeof cardFonts> | null = null;
  return async (card) => {
    const key = formatDigest(sha256(new TextEncoder().encode(version + canonicalJson(card)))).replace(':', '-');
    const kept = join(folder, `${key}.png`);
    if (fs.existsSync(kept)) return new Uint8Array(fs.readFileSync(kept));
    fonts ??= cardFonts((file) => fs.readFileSync(require.resolve(file)));
    const bytes = await drawCard(card, fonts);
    try {
      fs.mkdirSync(folder, { recursive: true });
      const half = `${kept}.${process.pid}`;
      fs.writeFileSync(half, bytes);
      fs.renameSync(half, kept);
    } catch {
      return bytes;
    }
    return bytes;
  };
}

/** Everything that the bytes depend on besides the card: the drawing code and the packages that draw. */
function drawerVersion(require: NodeJS.Require): string {
  const code = fs.readFileSync(new URL('../exports/card/draw.ts', import.meta.url));
  const packages = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map((name) => {
    const manifest = fs.readFileSync(join(packageFolder(require, name), 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  });
  return [formatDigest(sha256(code)), ...packages].join(' ');
}

function packageFolder(require: NodeJS.Require, name: string): string {
  const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
  const found = folders.find((folder) => fs.existsSync(join(folder, 'package.json')));
  if (found === undefined) throw new Error(`the package ${name} is not installed`);
  return found;
}
