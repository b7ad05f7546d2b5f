import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { logFindings } from '../checks/log-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { reportOf } from '../diagnostics/report.ts';
import { checkpointSentence, readCheckpoint } from '../domain/checkpoint.ts';
import { type Digest, formatDigest, isDigest } from '../domain/digest.ts';
import { headWords } from '../domain/head-words.ts';
import { type LogFilesVerification, logPath, verifyLogFiles } from '../domain/log-files.ts';
import { readLogLines } from '../domain/log-lines.ts';
import { type HeldHead, limitSentence, verifyPublishedLog } from '../domain/log-verification.ts';
import { parseVerifierKey, type VerifierKey } from '../domain/signed-note.ts';
import { reportJson } from '../reporters/json.ts';
import { filesOf } from '../sources/disk-reader.ts';
import { type Command, exit, findingsText, type Terminal, UsageError } from './command.ts';
import { compareWithRebuild } from './rebuild.ts';

const options = {
  format: { type: 'string', default: 'text' },
  held: { type: 'string' },
  'held-size': { type: 'string' },
  'held-digest': { type: 'string' },
  'held-root': { type: 'string' },
  key: { type: 'string' },
  rebuild: { type: 'boolean', default: false },
} as const;

type Values = { readonly [Name in Exclude<keyof typeof options, 'rebuild'>]?: string };

/** `trust verify`: a published ledger, offline, from its bytes alone. */
export const verify: Command = {
  name: 'verify',
  usage:
    'trust verify [--held FILE | --held-size N --held-digest D | --held-root R] [--key KEY] [--format text|json] [DIR|FILE|-], or: trust verify --rebuild [DIR]',
  summary:
    'Checks a published ledger (dist unless named) against itself, and against a head, checkpoint or copy that you kept; or a whole site against a build of its own commit and day.',
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (!['text', 'json'].includes(values.format))
      throw new UsageError(`--format ${values.format} is not known; expected text or json.`);
    if (values.rebuild) return compareWithRebuild(folderOf(positionals[0], terminal), terminal);
    const held = heldHead(values, terminal);
    const key = keyOf(values.key);
    const verification = verifyAt(positionals[0], held, key, terminal);
    const findings = logFindings(verification, nameOfLog(positionals[0], terminal));
    terminal.out(values.format === 'json' ? asJson(verification, findings) : asText(verification, findings, terminal));
    return findings.length > 0 ? exit.findings : exit.ok;
  },
};

function verifyAt(
  given: string | undefined,
  held: HeldHead | null,
  key: VerifierKey | null,
  terminal: Terminal,
): LogFilesVerification {
  const alone = (bytes: Uint8Array): LogFilesVerification => {
    if (key !== null) throw new UsageError('--key checks a checkpoint: name the folder that holds it.');
    return { ...verifyPublishedLog(bytes, held), checkpoint: null, differing: [] };
  };
  if (given === '-') return alone(terminal.readInput());
  const path = given === undefined ? `${terminal.root}/dist` : resolve(terminal.folder, given);
  const status = fs.statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`There is nothing at ${path}.`);
  if (!status.isDirectory()) return alone(fs.readFileSync(path));
  const files = new Map(filesOf(path, fs).map((file) => [file.path, file.bytes]));
  if (!files.has(logPath)) throw new UsageError(`There is no ${logPath} in ${path}.`);
  const tiles = [...files.keys()].filter((file) => file.startsWith('tile/'));
  return verifyLogFiles((file) => files.get(file) ?? null, held, key, tiles);
}

/** The log as a finding names it: in a folder, the file that is meant. */
function nameOfLog(given: string | undefined, { folder }: Terminal): string {
  if (given === undefined) return `dist/${logPath}`;
  const isFolder = given !== '-' && fs.statSync(resolve(folder, given), { throwIfNoEntry: false })?.isDirectory();
  return isFolder === true ? `${given.replace(/\/+$/, '')}/${logPath}` : given;
}

function folderOf(given: string | undefined, { root, folder }: Terminal): string {
  const path = given === undefined ? `${root}/dist` : resolve(folder, given);
  if (fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new UsageError(`There is no folder at ${path}.`);
}

/** The head that the reader holds: from a file that was kept, or as numbers; `null` for none. */
function heldHead(values: Values, { folder }: Terminal): HeldHead | null {
  const { held, 'held-size': size, 'held-digest': digest, 'held-root': root } = values;
  if (held !== undefined) return headIn(bytesOf(resolve(folder, held)), held);
  if (size === undefined && digest === undefined && root === undefined) return null;
  if (size === undefined) throw new UsageError('A head that you hold has a size too: give --held-size N.');
  if (!/^\d{1,15}$/.test(size)) throw new UsageError(`--held-size “${size}” is not a whole number.`);
  for (const one of [digest, root])
    if (one !== undefined && !isDigest(one))
      throw new UsageError(`“${one}” is not a digest; expected sha256: and 64 hexadecimal digits.`);
  if (digest === undefined && root === undefined && Number(size) > 0)
    throw new UsageError('--held-size needs --held-digest or --held-root: a number alone proves nothing.');
  return { size: Number(size), digest: (digest ?? null) as Digest | null, root: (root ?? null) as Digest | null };
}

function bytesOf(path: string): Uint8Array {
  if (fs.statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageError(`There is no file at ${path}.`);
  return fs.readFileSync(path);
}

/** The head of a copy of the ledger, or of a checkpoint. */
function headIn(bytes: Uint8Array, name: string): HeldHead {
  const { head } = readLogLines(bytes);
  if (head !== null) return head;
  const note = readCheckpoint(new TextDecoder().decode(bytes), null);
  if (note.kind === 'unreadable') throw new UsageError(`${name} is neither a published ledger nor a checkpoint.`);
  return { size: note.checkpoint.size, root: formatDigest(note.checkpoint.root) };
}

function keyOf(text: string | undefined): VerifierKey | null {
  if (text === undefined) return null;
  const key = parseVerifierKey(text);
  if (key === null) throw new UsageError('--key is no public key; expected name+id+base64.');
  return key;
}

function asText(verification: LogFilesVerification, findings: readonly Finding[], terminal: Terminal): string {
  const { head, checkpoint } = verification;
  const verdict =
    findings.length > 0
      ? findingsText(findings, terminal.folder)
      : `No problem found${head === null ? '' : `: ${headWords(head)}, root ${head.root}`}.\n`;
  const keep =
    head === null || findings.length > 0
      ? []
      : [
          head.digest === null
            ? 'The ledger is empty: there is no head to keep yet.'
            : `The head to keep: --held-size ${head.size} --held-digest ${head.digest}`,
        ];
  return [verdict, ...sentences(verification, checkpoint), ...keep.map((line) => `${line}\n`)].join('');
}

/** What the check proves about its writer, and what it could not have seen. */
function sentences(
  { limits }: LogFilesVerification,
  checkpoint: LogFilesVerification['checkpoint'],
): readonly string[] {
  return [...(checkpoint === null ? [] : [checkpointSentence(checkpoint)]), ...limits.map(limitSentence)].map(
    (line) => `${line}\n`,
  );
}

function asJson(verification: LogFilesVerification, findings: readonly Finding[]): string {
  const { head, checkpoint, limits } = verification;
  const report = {
    head,
    checkpoint: checkpoint?.kind ?? null,
    notSeen: limits.map(limitSentence),
    findings: JSON.parse(reportJson(reportOf(findings))) as unknown,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
