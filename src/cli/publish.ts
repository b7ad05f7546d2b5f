import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { logFindings } from '../checks/log-findings.ts';
import { fromEpoch } from '../domain/date.ts';
import { logPath, verifyLogFiles } from '../domain/log-files.ts';
import { filesOf } from '../sources/disk-reader.ts';
import { singles } from '../sources/kinds.ts';
import { publishedText, recordPublication } from '../sources/publication.ts';
import { type Command, exit, findingsText, loadSources, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

/** `trust publish`: what a deployment adds to `content/published.yaml`; it only ever adds. */
export const publish: Command = {
  name: 'publish',
  usage: 'trust publish [DIR]',
  summary: 'Records in content/published.yaml what a built site publishes (dist unless named); run it when deploying.',
  run: (args, terminal) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const folder = positionals[0] === undefined ? `${terminal.root}/dist` : resolve(terminal.folder, positionals[0]);
    const files = fs.existsSync(folder) ? filesOf(folder, fs) : [];
    const bytes = new Map(files.map((file) => [file.path, file.bytes]));
    if (!bytes.has(logPath))
      throw new UsageError(`There is no built site at ${folder} (no ${logPath}). Build it first: npm run build`);
    const sources = loadSources(terminal);
    if (sources === null || sources.published === null) return exit.unreadable;
    const before = sources.published;
    const verification = verifyLogFiles((path) => bytes.get(path) ?? null, before.heads.at(-1) ?? null, null);
    const { head } = verification;
    const findings = logFindings(verification);
    if (head === null || findings.length > 0) {
      terminal.error(findingsText(findings, folder));
      return exit.findings;
    }
    const after = recordPublication(before, { files, head, day: fromEpoch(terminal.now) });
    if (after === before) {
      terminal.out('Nothing new: everything that this site publishes was published before.\n');
      return exit.ok;
    }
    writeWhole(terminal.root, singles.published.path, publishedText(after));
    terminal.out(
      `${singles.published.path} now records what this site publishes. Commit it: later builds are held against it.\n`,
    );
    return exit.ok;
  },
};
