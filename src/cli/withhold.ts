import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allowed } from '../components/allowed.ts';
import { fromEpoch } from '../domain/date.ts';
import { withheldSite } from '../exports/withheld.ts';
import { diskReader } from '../sources/disk-reader.ts';
import { readSources } from '../sources/read-sources.ts';
import { type Command, exit } from './command.ts';

/** `trust withhold`: a whole site that states nothing, for the time in which the checks fail. */
export const withhold: Command = {
  name: 'withhold',
  usage: 'trust withhold',
  summary: 'Puts a whole site that states nothing into dist, to deploy while the checks fail.',
  run: (args, terminal) => {
    parseArgs({ args: [...args], options: {} });
    // Findings do not matter here: what could not be read is left out.
    const { entries, site, published } = readSources(diskReader(terminal.root, fs), allowed);
    const { size, digest } = published?.heads.at(-1) ?? { size: 0, digest: null };
    const files = withheldSite({
      title: site?.title ?? null,
      day: fromEpoch(terminal.now),
      head: { size, digest },
      guards: entries.guards.map(({ data }) => data),
      gates: entries.gates.map(({ id, data }) => ({ id, title: data.title })),
      pages: Object.keys(published?.urls ?? {}).filter((path) => !/\.\w+$/.test(path) && !path.startsWith('/api/')),
    });
    replaceDist(terminal.root, files);
    terminal.out(
      `dist holds a site of ${files.size} files that states nothing. Deploy it; a build that passes replaces it.\n`,
    );
    return exit.ok;
  },
};

/** Writes everything to a private folder first; a previous `dist` is moved aside and never served. */
function replaceDist(root: string, files: ReadonlyMap<string, string>): void {
  const dist = join(root, 'dist');
  const aside = join(root, '.trust');
  const half = join(aside, `withheld-${process.pid}`);
  for (const [path, text] of files) {
    fs.mkdirSync(dirname(join(half, path)), { recursive: true });
    fs.writeFileSync(join(half, path), text);
  }
  const previous = join(aside, 'previous');
  if (fs.existsSync(dist)) {
    fs.rmSync(previous, { recursive: true, force: true });
    fs.renameSync(dist, previous);
  }
  fs.renameSync(half, dist);
}
