// The published log: its files, from the ledger as the pages show it. The format is described in `src/exports/log-format.md`.

import { logFilesOf } from '../domain/log-files.ts';
import { readLedger, readPublishedHeads } from '../site/ledger.ts';
import { readSite } from '../site/site.ts';

/** One file of the log: its path inside the site, and its bytes. */
export type LogFile = ReturnType<typeof logFilesOf>[number];

/** Every file of the log. The checkpoint carries no signature here: whoever builds holds the key, pages do not. */
export async function logFiles(): Promise<readonly LogFile[]> {
  const [{ entries }, { origin, title }] = await Promise.all([readLedger(), readSite()]);
  const sizes = readPublishedHeads().map(({ size }) => size);
  return logFilesOf(entries, {
    origin: origin === undefined ? title : new URL(origin).host,
    // A build for an earlier day shows a shorter ledger than was published since.
    publishedSizes: sizes.filter((size) => size <= entries.length),
    key: null,
  });
}

/** One file of the log as a response; throws where there is none at the path. */
export async function logResponse(path: string, type: string): Promise<Response> {
  const file = (await logFiles()).find((one) => one.path === path);
  if (file === undefined) throw new Error(`the log has no file ${path}`);
  return new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': type } });
}
