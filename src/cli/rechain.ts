import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { parseArgs } from 'node:util';
import { isMap, isScalar, parseDocument } from 'yaml';
import { branchesOf } from '../domain/branches.ts';
import { later } from '../domain/date.ts';
import { type Entry, isGrant } from '../domain/entry.ts';
import { entryDigest } from '../domain/entry-digest.ts';
import { rechain as rechained } from '../domain/rechain.ts';
import { committedLedger } from '../sources/committed-ledger.ts';
import { gitIn } from '../sources/git.ts';
import { readLedgerHistory } from '../sources/ledger-history.ts';
import { type Command, exit, loadSources, type Terminal } from './command.ts';
import { writeNew } from './write-whole.ts';

/** `trust rechain`: puts the later of two entries that were added at the same time after the other. */
export const rechain: Command = {
  name: 'rechain',
  usage: 'trust rechain',
  summary: 'Puts the later of two entries that were added at the same time after the other.',
  run: (args, terminal) => {
    parseArgs({ args: [...args], options: {} });
    const sources = loadSources(terminal);
    if (sources === null) return exit.unreadable;
    const files = sources.entries.ledger;
    const pins = sources.published?.heads ?? [];
    const known = committedDigests(terminal);
    const { kept, moved } = branchesOf(
      files.map(({ data }) => data),
      pins,
      (entry) => known.has(entryDigest(entry)),
    );
    if (moved.length === 0) {
      terminal.out('Nothing to re-chain: every entry follows the one before it.\n');
      return exit.ok;
    }
    const published = moved.find((entry) => pins.some(({ digest }) => digest === entryDigest(entry)));
    if (published !== undefined || kept.length === 0) {
      terminal.error(
        published === undefined
          ? 'No entry begins the ledger (`previous: null`), so there is nothing that others could follow. Nothing was changed.\n'
          : `Entry ${published.sequence} about “${published.gate}” was published and does not follow from the others. It cannot be moved; restore the entries before it. Nothing was changed.\n`,
      );
      return exit.findings;
    }
    // What was published without an entry says that the entry was added later.
    const day = pins.at(-1)?.published;
    const added = moved.map((entry) =>
      day === undefined ? entry : { ...entry, recorded: later(entry.recorded, day) },
    );
    const after = rechained(kept, added);
    const lines = moved.map((entry, at) => move(entry, after[at], files, terminal));
    terminal.out(`${lines.join('\n')}\nRead ${moved.length === 1 ? 'it' : 'them'} once more, then commit.\n`);
    return exit.ok;
  },
};

/** Writes an entry at its new place and takes it away from the old one; what it says and its comments stay. */
function move(
  entry: Entry,
  after: Entry | undefined,
  files: readonly { readonly file: string; readonly data: Entry }[],
  { root }: Terminal,
): string {
  const file = files.find(({ data }) => data === entry)?.file;
  if (file === undefined || after === undefined) throw new Error(`entry ${entry.sequence} has no file`);
  const document = parseDocument(fs.readFileSync(`${root}/${file}`, 'utf8'));
  if (!isMap(document.contents)) throw new Error(`${file} holds no entry`);
  for (const name of ['sequence', 'previous', 'recorded'] as const) {
    const node = document.get(name, true);
    if (isScalar(node)) node.value = after[name];
  }
  if (isGrant(after) && after.answers !== undefined) document.set('answers', after.answers);
  const name = `${String(after.sequence).padStart(4, '0')}-${after.gate}.yaml`;
  const target = `content/ledger/${name}`;
  if (!writeNew(root, target, document.toString({ lineWidth: 0 }))) throw new Error(`${target} is in the way`);
  fs.rmSync(`${root}/${file}`);
  return `${file} is now ${target}: entry ${entry.sequence} became entry ${after.sequence}.`;
}

/** Digests of every entry that the last commit of the main line and those before it hold. */
function committedDigests({ root }: Terminal): ReadonlySet<string> {
  const history = readLedgerHistory(gitIn(root, execFileSync, process.env));
  return new Set(committedLedger(history).entries.map(({ entry }) => entryDigest(entry)));
}
