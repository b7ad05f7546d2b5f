import type { FileReader } from './file-reader.ts';

/** The texts of everything under `src/` that can put words on a page, by path. */
export function templateTexts(reader: FileReader): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, kind } of [...reader.list('src'), ...reader.list('public')]) {
    const isText = path.startsWith('public/') || /\.(?:astro|ts|md|css)$/.test(path);
    if (kind !== 'file' || !isText) continue;
    const bytes = reader.read(path);
    if (bytes !== null) texts.set(path, new TextDecoder().decode(bytes));
  }
  return texts;
}
