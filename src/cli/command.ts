// What a command is, and what it is given: streams, folders and the clock.

import * as fs from 'node:fs';
import { allowed } from '../components/allowed.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { reportOf } from '../diagnostics/report.ts';
import { type Format, formatNames, isFormat } from '../reporters/reporters.ts';
import { reportText } from '../reporters/text.ts';
import { type Days, daysFrom } from '../sources/as-of.ts';
import { diskReader } from '../sources/disk-reader.ts';
import { readSources, type Sources } from '../sources/read-sources.ts';

/** What a command works with. */
export type Terminal = {
  /** The folder of the site. */
  readonly root: string;
  /** The folder from which the command was called; file arguments are relative to it. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly readInput: () => Uint8Array;
  /** Puts a question to whoever sits at the terminal; there is none where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
};

/** One command of the command line. */
export type Command = {
  readonly name: string;
  /** The line that shows how it is called. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Runs it; the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
};

/** Exit codes: all well; findings; something could not be read or the call was wrong. */
export const exit = { ok: 0, findings: 1, unreadable: 2 } as const;

/** Says what is wrong with a call. */
export class UsageError extends Error {}

/** The site's content, or `null` after its findings were printed. */
export function loadSources(terminal: Terminal): Sources | null {
  const sources = readSources(diskReader(terminal.root, fs), allowed);
  if (sources.findings.length === 0) return sources;
  terminal.error(findingsText(sources.findings, terminal.root));
  return null;
}

/** The days of `--as-of`, of the environment, or today; `null` after the finding was printed. */
export function loadDays(given: string | undefined, terminal: Terminal): Days | null {
  const fromEnvironment = given === undefined;
  const days = daysFrom(given ?? process.env.TRUST_AS_OF, fromEnvironment ? 'TRUST_AS_OF' : '--as-of', terminal.now);
  if (!('invalid' in days)) return days;
  terminal.error(findingsText([days.invalid], terminal.root));
  return null;
}

/** The form that `--format` names; throws a usage error for any other. */
export function formatOf(given: string): Format {
  if (isFormat(given)) return given;
  throw new UsageError(`--format ${given} is not known; expected ${formatNames.replaceAll('|', ', ')}.`);
}

/** Findings as text, with code frames of files below a folder. */
export function findingsText(findings: readonly Finding[], ...folders: readonly string[]): string {
  return `${reportText(reportOf(findings), (file) => textOf(file, folders))}\n`;
}

function textOf(file: string, folders: readonly string[]): string | null {
  for (const folder of folders) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(`${folder}/${file}`));
    } catch {
      // Not there, or not text: then there is no line to show.
    }
  }
  return null;
}
