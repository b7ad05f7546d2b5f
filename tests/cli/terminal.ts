// A terminal in memory over a site's folder, with somebody who answers questions.

import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, Terminal } from '../../src/cli/command.ts';
import { allowed } from '../../src/components/allowed.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { folderOfSite } from '../sites/content-folder.ts';

/** What a call came to. */
export type Called = { readonly exitCode: number; readonly out: string; readonly error: string };

/** A copy of the example site in a folder of its own, with nothing published yet. */
export function exampleCopy(): string {
  const root = fs.mkdtempSync(join(tmpdir(), 'trust-cli-'));
  fs.cpSync(folderOfSite('example'), root, { recursive: true });
  fs.writeFileSync(join(root, 'content/published.yaml'), 'heads: []\nurls: {}\n');
  return root;
}

/** Calls a command in a folder on a day; with `answers`, somebody types these, one a question. A wrong call is an exit code 2. */
export async function call(
  command: Command,
  root: string,
  args: readonly string[],
  {
    answers,
    input = '',
    day = '2026-11-24',
  }: { answers?: readonly string[]; input?: string | Uint8Array; day?: string } = {},
): Promise<Called> {
  let out = '';
  let error = '';
  const typed = [...(answers ?? [])];
  const terminal: Terminal = {
    root,
    folder: root,
    now: Date.parse(`${day}T12:00:00Z`),
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    readInput: () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    ...(answers === undefined
      ? {}
      : {
          ask: async (question) => {
            out += `${question}\n`;
            const next = typed.shift();
            if (next === undefined) throw new Error(`nobody answers: ${question}`);
            return next;
          },
        }),
  };
  try {
    return { exitCode: await command.run(args, terminal), out, error };
  } catch (thrown) {
    return { exitCode: 2, out, error: error + (thrown as Error).message };
  }
}

/** The content of a folder, read. */
export function contentOf(root: string) {
  return readSources(diskReader(root, fs), allowed);
}
