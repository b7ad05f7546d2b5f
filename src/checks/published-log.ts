import { recordedBy } from '../domain/chain.ts';
import { entryBytes } from '../domain/entry-digest.ts';
import { logPath, verifyLogFiles } from '../domain/log-files.ts';
import { tilesOf } from '../domain/tiles.ts';
import type { SiteCheck } from './check.ts';
import { logFindings } from './log-findings.ts';

/** The published log is whole, continues what was published before, and every tile is what its entries make it. */
export const publishedLog: SiteCheck = {
  name: 'published log',
  noun: 'file of the log',
  run: ({ files, sources, asOf }) => {
    const bytes = new Map(files.map((file) => [file.path, file.bytes]));
    const recorded = recordedBy(
      sources.entries.ledger.map(({ data }) => data),
      asOf,
    );
    // A build for an earlier day shows a shorter ledger than was published since.
    const heads = (sources.published?.heads ?? []).filter(({ size }) => size <= recorded.length);
    const tiles = new Set([
      ...[...bytes.keys()].filter((path) => path.startsWith('tile/')),
      ...tilesOf(
        recorded.map(entryBytes),
        heads.map(({ size }) => size),
      ).map(({ path }) => path),
    ]);
    const verification = verifyLogFiles((path) => bytes.get(path) ?? null, heads.at(-1) ?? null, null, [...tiles]);
    const looked = bytes.has(logPath) ? 2 + tiles.size : 0;
    return { looked, findings: logFindings(verification) };
  },
};
