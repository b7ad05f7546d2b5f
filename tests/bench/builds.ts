// `npm run bench:builds`: 20 builds of one commit and as-of date, over folders, time zones, umasks, locales and the order of
// files. Prints one digest, or every file that differs.

import { createHash } from 'node:crypto';
import { buildVaried, type Circumstances } from '../build/varied-build.ts';

const asOf = '2026-11-24';
const rounds = Number(process.argv[2] ?? 20);
const folders = ['site', 'a folder with spaces', 'ein Verzeichnis mit Ümlauten', 'deep/er/and/deep/er', 'zz'];
const timeZones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'];
const umasks = ['022', '077', '002'];
const locales = ['C', 'C.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8'];
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

const seen = new Map<string, { at: number; files: ReadonlyMap<string, string> }>();
for (let at = 0; at < rounds; at += 1) {
  const circumstances: Circumstances = {
    folder: pick(folders, at),
    timeZone: pick(timeZones, at),
    umask: pick(umasks, at),
    locale: pick(locales, at + Math.floor(at / 4)),
    seed: at + 1,
  };
  const { files, failed } = await buildVaried(circumstances, asOf);
  if (failed !== null) {
    print(`build ${at + 1} failed (${JSON.stringify(circumstances)})\n${failed}`);
    process.exit(1);
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');
  print(
    `build ${String(at + 1).padStart(2)}  ${files.size} files  ${digest.slice(0, 16)}  ${JSON.stringify(circumstances)}`,
  );
  if (!seen.has(digest)) seen.set(digest, { at, files });
}
print(`${rounds} builds, ${seen.size} digest${seen.size === 1 ? '' : 's'}`);
const [first, ...others] = [...seen.values()];
for (const other of others) {
  for (const path of new Set([...(first?.files.keys() ?? []), ...other.files.keys()]))
    if (first?.files.get(path) !== other.files.get(path)) print(`  build ${other.at + 1}: ${path} differs`);
}
process.exitCode = seen.size === 1 ? 0 : 1;
