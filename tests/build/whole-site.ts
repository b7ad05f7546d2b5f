// Is a folder a whole site? Its manifest names every file with its digest, and nothing else stands there.

import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { filesOf } from '../../src/sources/disk-reader.ts';

/** SHA-256 of every file below a folder, by path. */
export function filesIn(folder: string): Map<string, string> {
  return new Map(
    filesOf(folder, fs).map(({ path, bytes }) => [path, `sha256:${createHash('sha256').update(bytes).digest('hex')}`]),
  );
}

/** Pages of a built site without a content policy of their own, for hosts that set no headers. */
export function withoutPolicy(dist: string): string[] {
  const pages = filesOf(dist, fs).filter(({ path }) => path.endsWith('.html'));
  if (pages.length === 0) return ['there is no page'];
  const isBare = (html: string) =>
    !/<head>\s*<meta charset="utf-8"\s*\/?><meta http-equiv="Content-Security-Policy"/.test(html);
  return pages.filter(({ bytes }) => isBare(new TextDecoder().decode(bytes))).map(({ path }) => path);
}

/** What is wrong with a built site: nothing if it is absent, or whole as its manifest says. */
export function mixtures(dist: string): string[] {
  if (!fs.existsSync(dist)) return [];
  const files = filesIn(dist);
  if (!files.delete('manifest.json')) return ['there is no manifest.json'];
  const { files: listed } = JSON.parse(fs.readFileSync(`${dist}/manifest.json`, 'utf8')) as {
    files: Record<string, string>;
  };
  const missing = Object.keys(listed).filter((path) => !files.has(path));
  const wrong = [...files].filter(([path, digest]) => listed[path] !== digest).map(([path]) => path);
  return [
    ...missing.map((path) => `${path} is missing`),
    ...wrong.map((path) => `${path} is not what the manifest says`),
  ];
}
