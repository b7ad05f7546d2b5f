// The command line. It only wires: finds the command, hands it the terminal, and turns a wrong call into one clear line.

import { readFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline/promises';
import { nearest } from '../diagnostics/nearest.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { type Command, exit, type Terminal, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { create } from './new.ts';
import { publish } from './publish.ts';
import { rechain } from './rechain.ts';
import { sbom } from './sbom.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';
import { withhold } from './withhold.ts';

/** Every command. */
export const commands: readonly Command[] = [
  claims,
  check,
  status,
  explain,
  serve,
  create,
  rechain,
  verify,
  publish,
  sbom,
  withhold,
];

const terminal: Terminal = {
  root: process.cwd(),
  folder: process.env.INIT_CWD ?? process.cwd(),
  now: Date.now(),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  readInput: () => readFileSync(0),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
};

/** Opened with the first question. Lines that were typed ahead, a pasted block for one, wait there for theirs. */
let asking: { readonly lines: Interface; readonly typed: AsyncIterator<string> } | null = null;

async function ask(question: string): Promise<string> {
  if (asking === null) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    asking = { lines, typed: lines[Symbol.asyncIterator]() };
  }
  asking.lines.setPrompt(question);
  asking.lines.prompt();
  const { value, done } = await asking.typed.next();
  if (done === true) throw new UsageError('\nStopped; nothing was written.');
  return value;
}

const [name, ...args] = process.argv.slice(2);
process.exitCode = await run(name, args);
stopAsking();

function stopAsking(): void {
  asking?.lines.close();
}

async function run(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.out(`${commands.map(({ usage, summary }) => `${usage}\n  ${summary}\n`).join('')}`);
    return name === undefined ? exit.unreadable : exit.ok;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      commands.map((one) => one.name),
    );
    terminal.error(
      `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''} See: npm run -s trust -- help\n`,
    );
    return exit.unreadable;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    terminal.error(`${(error as Error).message}\nUsage: ${command.usage}\n`);
    return exit.unreadable;
  }
}
