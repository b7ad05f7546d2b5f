// Builds the site that stands in while the checks fail, in the workspace of every build and finished for hosts like any site.
// It needs neither Astro nor content without findings: what could not be read is left out.

import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { allowed } from '../components/allowed.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { CalendarDate } from '../domain/date.ts';
import { checkpointPath } from '../domain/log-files.ts';
import { withheldSite } from '../exports/withheld.ts';
import { diskReader, filesOf } from '../sources/disk-reader.ts';
import { readSources, type Sources } from '../sources/read-sources.ts';
import { hostedAddresses } from './hosted-addresses.ts';
import { finishForHosts } from './hosting/finish.ts';
import { addManifest } from './manifest-file.ts';
import { openWorkspace } from './workspace.ts';

/** Puts the withheld site in place of `dist/`; how many files it has, or why it could not. */
export async function buildWithheld(
  root: string,
  day: CalendarDate,
  now: Date,
): Promise<{ readonly files: number } | { readonly refused: Finding }> {
  const workspace = openWorkspace(root, now);
  if ('refused' in workspace) return workspace;
  const { staging, hosting, publish, abandon } = workspace;
  try {
    const sources = readSources(diskReader(root, fs), allowed);
    const { size, digest } = sources.published?.heads.at(-1) ?? { size: 0, digest: null };
    for (const [path, text] of withheldSite({
      title: sources.site?.title ?? null,
      day,
      head: { size, digest },
      guards: sources.entries.guards.map(({ data }) => data),
      gates: sources.entries.gates.map(({ id, data }) => ({ id, title: data.title })),
      pages: publishedPages(sources),
    })) {
      fs.mkdirSync(dirname(join(staging, path)), { recursive: true });
      fs.writeFileSync(join(staging, path), text);
    }
    await finishForHosts(staging, hosting, hostedAddresses(sources));
    const head = { size, digest };
    addManifest(staging, { asOf: day, withheld: true, ledgerHead: head, commit: null, changed: null, inputs: null });
    const files = filesOf(staging, fs).length;
    const refused = publish();
    return refused === null ? { files } : { refused };
  } finally {
    abandon();
  }
}

/** Addresses of pages: no files with an ending, no guards, and nothing of the log, whose files have no ending either. */
function publishedPages({ published }: Sources): readonly string[] {
  return Object.keys(published?.urls ?? {}).filter(
    (path) => !/\.\w+$|^\/(?:api|tile)\//.test(path) && path !== `/${checkpointPath}`,
  );
}
