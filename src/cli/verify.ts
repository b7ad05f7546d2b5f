import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { logFindings } from '../checks/log-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { reportOf } from '../diagnostics/report.ts';
import { checkpointSentence } from '../domain/checkpoint.ts';
import { headWords } from '../domain/head-words.ts';
import { type LogFilesVerification, logPath, verifyLogFiles } from '../domain/log-files.ts';
import { type HeldHead, limitSentence, verifyPublishedLog } from '../domain/log-verification.ts';
import type { VerifierKey } from '../domain/signed-note.ts';
import { reportJson } from '../reporters/json.ts';
import { type Command, exit, findingsText, type Terminal, UsageError } from './command.ts';
import { type Copy, readCopy } from './copy.ts';
import { heldHead, keyOf } from './held.ts';
import { type Building, type Part, verifyCopy } from './verify-copy.ts';

const options = {
  format: { type: 'string', default: 'text' },
  held: { type: 'string' },
  'held-size': { type: 'string' },
  'held-digest': { type: 'string' },
  'held-root': { type: 'string' },
  key: { type: 'string' },
  rebuild: { type: 'boolean' },
  commit: { type: 'string' },
} as const;

/** `trust verify`: a published ledger from its bytes alone; of a whole site every file too. */
export const verify: Command = {
  name: 'verify',
  usage:
    'trust verify [--held FILE | --held-size N --held-digest D | --held-root R] [--key KEY] [--format text|json] [--rebuild | --no-rebuild] [--commit ID] [DIR|FILE|-]',
  summary:
    'Checks a published ledger (dist unless named) against itself, and against a head, checkpoint or copy that you kept; of a whole site also every file, against its manifest and a build of its own commit and day.',
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      allowNegative: true,
    });
    if (!['text', 'json'].includes(values.format))
      throw new UsageError(`--format ${values.format} is not known; expected text or json.`);
    const given = positionals[0];
    const [held, key] = [heldHead(values, terminal), keyOf(values.key)];
    const copy = copyAt(given, terminal);
    const building = buildingOf(values, copy);
    const log = copy === null ? logAlone(given ?? '', held, key, terminal) : logIn(copy, held, key, given);
    const parts = [
      ...(log === null ? [] : [logPart(log, nameOfLog(given, copy))]),
      ...(copy === null ? [] : verifyCopy(copy, building, terminal)),
    ];
    const findings = toldOnce(parts.flatMap((part) => part.findings));
    const says = parts.filter((part) => part.findings.length === 0).map((part) => part.says);
    terminal.out(values.format === 'json' ? asJson(log, findings, says) : asText(log, findings, says, terminal));
    return findings.length > 0 ? exit.findings : exit.ok;
  },
};

/** A file that differs from the manifest mostly differs from the build too; the first of both is told. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, place }) => {
    if (code !== 'COPY_DIFFERS') return true;
    if (told.has(place.file)) return false;
    told.add(place.file);
    return true;
  });
}

/** Whether a copy is held against a build: where that can be done, unless the call says more. */
function buildingOf(
  { rebuild, commit }: { readonly rebuild?: boolean | undefined; readonly commit?: string | undefined },
  copy: Copy | null,
): Building {
  if (rebuild !== true && commit === undefined) return rebuild === false ? 'no' : 'if-possible';
  const manifest = copy?.manifest ?? null;
  if (manifest === null)
    throw new UsageError('There is no manifest.json: to build it again, name the folder of a whole site.');
  if (commit !== undefined && commit !== manifest.commit)
    throw new UsageError(`The copy was built from commit ${manifest.commit ?? 'none'}, not from ${commit}.`);
  return { trusted: commit ?? null };
}

/** The copy in a folder; `null` where a file is meant, or standard input. */
function copyAt(given: string | undefined, { root, folder }: Terminal): Copy | null {
  if (given === '-') return null;
  const path = given === undefined ? `${root}/dist` : resolve(folder, given);
  const status = fs.statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`There is nothing at ${path}.`);
  if (!status.isDirectory()) return null;
  const copy = readCopy(path);
  if (copy.manifest === null && copy.entries.every((entry) => entry.path !== logPath))
    throw new UsageError(`There is neither ${logPath} nor manifest.json in ${path}.`);
  return copy;
}

function logAlone(
  given: string,
  held: HeldHead | null,
  key: VerifierKey | null,
  terminal: Terminal,
): LogFilesVerification {
  if (key !== null) throw new UsageError('--key checks a checkpoint: name the folder that holds it.');
  const bytes = given === '-' ? terminal.readInput() : fs.readFileSync(resolve(terminal.folder, given));
  return { ...verifyPublishedLog(bytes, held), checkpoint: null, differing: [] };
}

/** The log of a copy; a site that withholds its statements has none. */
function logIn(
  { entries, manifest }: Copy,
  held: HeldHead | null,
  key: VerifierKey | null,
  given = 'dist',
): LogFilesVerification | null {
  if (manifest?.withheld && held === null && key === null) return null;
  const files = new Map(entries.filter(({ kind }) => kind === 'file').map(({ path, bytes }) => [path, bytes]));
  if (manifest?.withheld && !files.has(logPath)) throw new UsageError(`There is no ${logPath} in ${given}.`);
  const tiles = [...files.keys()].filter((file) => file.startsWith('tile/'));
  return verifyLogFiles((file) => files.get(file) ?? null, held, key, tiles);
}

function logPart(log: LogFilesVerification, name: string): Part {
  const head = log.head === null ? '' : `: ${headWords(log.head)}, root ${log.head.root}`;
  return { findings: logFindings(log, name), says: `No problem found in the ledger${head}.` };
}

/** The log as a finding names it: in a folder, the file that is meant. */
function nameOfLog(given: string | undefined, copy: Copy | null): string {
  if (given === undefined) return `dist/${logPath}`;
  return copy === null ? given : `${given.replace(/\/+$/, '')}/${logPath}`;
}

function asText(
  log: LogFilesVerification | null,
  findings: readonly Finding[],
  says: readonly string[],
  { folder }: Terminal,
): string {
  const wrong = findings.length > 0 ? findingsText(findings, folder) : '';
  const lines = [...says, ...(log === null ? [] : [...proven(log), ...headToKeep(log, findings)])];
  return `${wrong}${lines.map((line) => `${line}\n`).join('')}`;
}

/** What the check of the log proves about its writer, and what it could not have seen. */
function proven({ limits, checkpoint }: LogFilesVerification): readonly string[] {
  return [...(checkpoint === null ? [] : [checkpointSentence(checkpoint)]), ...limits.map(limitSentence)];
}

function headToKeep({ head }: LogFilesVerification, findings: readonly Finding[]): readonly string[] {
  if (head === null || findings.length > 0) return [];
  return head.digest === null
    ? ['The ledger is empty: there is no head to keep yet.']
    : [`The head to keep: --held-size ${head.size} --held-digest ${head.digest}`];
}

function asJson(log: LogFilesVerification | null, findings: readonly Finding[], checked: readonly string[]): string {
  const report = {
    head: log?.head ?? null,
    checkpoint: log?.checkpoint?.kind ?? null,
    checked,
    notSeen: (log?.limits ?? []).map(limitSentence),
    findings: JSON.parse(reportJson(reportOf(findings))) as unknown,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
