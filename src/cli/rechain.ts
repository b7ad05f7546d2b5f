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
import { writeWhole } from './write-whole.ts';

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
    const moves = rechained(kept, added).map((now, at) => moveOf(moved[at], now, files));
    const others = new Set(files.map(({ file }) => file).filter((file) => !moves.some(({ from }) => from === file)));
    const taken = moves.find(({ to }) => others.has(to));
    if (taken !== undefined) {
      terminal.error(
        `${taken.from} would become ${taken.to}, where another entry stands. Give that file another name and try again; nothing was changed.\n`,
      );
      return exit.findings;
    }
    const texts = new Map(moves.map((one) => [one, movedText(one, terminal)]));
    for (const one of inSafeOrder(moves)) writeWhole(terminal.root, one.to, texts.get(one) ?? '');
    const stays = new Set(moves.map(({ to }) => to));
    for (const { from } of moves) if (!stays.has(from)) fs.rmSync(`${terminal.root}/${from}`);
    const lines = moves.map(
      ({ from, to, before, after }) => `${from} is now ${to}: entry ${before.sequence} became entry ${after.sequence}.`,
    );
    terminal.out(`${lines.join('\n')}\nRead ${moved.length === 1 ? 'it' : 'them'} once more, then commit.\n`);
    return exit.ok;
  },
};

/** An entry before and after, and the files that hold it. */
type Move = { readonly from: string; readonly to: string; readonly before: Entry; readonly after: Entry };

function moveOf(
  before: Entry | undefined,
  after: Entry,
  files: readonly { readonly file: string; readonly data: Entry }[],
): Move {
  const from = files.find(({ data }) => data === before)?.file;
  if (from === undefined || before === undefined) throw new Error(`entry ${after.sequence} has no file`);
  return { from, to: `content/ledger/${String(after.sequence).padStart(4, '0')}-${after.gate}.yaml`, before, after };
}

/** The file of an entry at its new place; what it says and its comments stay. */
function movedText({ from, after }: Move, { root }: Terminal): string {
  const document = parseDocument(fs.readFileSync(`${root}/${from}`, 'utf8'));
  if (!isMap(document.contents)) throw new Error(`${from} holds no entry`);
  for (const name of ['sequence', 'previous', 'recorded'] as const) {
    const node = document.get(name, true);
    if (isScalar(node)) node.value = after[name];
  }
  if (isGrant(after) && after.answers !== undefined) document.set('answers', after.answers);
  return document.toString({ lineWidth: 0 });
}

/** Moves to higher numbers begin with the last, the others with the first: none is written over one that has yet to move. */
function inSafeOrder(moves: readonly Move[]): readonly Move[] {
  const goesUp = ({ before, after }: Move) => after.sequence > before.sequence;
  return [...moves.filter(goesUp).reverse(), ...moves.filter((one) => !goesUp(one))];
}

/** Digests of every entry that the last commit of the main line and those before it hold. */
function committedDigests({ root }: Terminal): ReadonlySet<string> {
  const history = readLedgerHistory(gitIn(root, execFileSync, process.env));
  return new Set(committedLedger(history).entries.map(({ entry }) => entryDigest(entry)));
}
