// Runs the command line as a person does.

import { spawnSync } from 'node:child_process';

const root = new URL('../..', import.meta.url).pathname;

/** What a call came to. */
export type Call = { readonly exitCode: number | null; readonly out: string; readonly error: string };

/** Runs `trust` with arguments, in the project, with a text on standard input. */
export function trust(args: readonly string[], input = '', environment: Readonly<Record<string, string>> = {}): Call {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root, TRUST_AS_OF: '2026-11-24', ...environment },
  });
  return { exitCode: status, out: stdout, error: stderr };
}
