import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fromEpoch } from '../domain/date.ts';
import { type Command, exit } from './command.ts';

const builder = fileURLToPath(new URL('../integration/withhold.ts', import.meta.url));

/** `trust withhold`: a whole site that states nothing, for the time in which the checks fail. */
export const withhold: Command = {
  name: 'withhold',
  usage: 'trust withhold',
  summary: 'Puts a whole site that states nothing into dist, to deploy while the checks fail.',
  run: (args, terminal) => {
    parseArgs({ args: [...args], options: {} });
    // A build is a process of its own: it holds the lock for as long as it lives.
    const { status, stdout, stderr } = spawnSync(process.execPath, [builder, fromEpoch(terminal.now)], {
      cwd: terminal.root,
      encoding: 'utf8',
    });
    terminal.out(stdout);
    terminal.error(stderr);
    return status ?? exit.unreadable;
  },
};
