// The facts of a build, from its one date input, version control and the bytes that it reads.

import { createHash } from 'node:crypto';
import type { CalendarDate } from '../domain/date.ts';
import type { FileReader } from '../sources/file-reader.ts';
import type { Git } from '../sources/ledger-history.ts';
import type { Facts } from './facts.ts';

/** Everything a build may say about itself. */
export function gatherFacts(reader: FileReader, git: Git, asOf: CalendarDate): Facts {
  const inputs = readInputs(reader);
  return { asOf, ...historyOf(inputs, git), inputs: digestOf(inputs, asOf) };
}

/** The folders and files that a build reads. */
const inputFolders = ['content', 'public', 'src'];
const inputFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What a build reads, by path; `null` for what is no plain file. */
type Inputs = ReadonlyMap<string, Uint8Array | null>;

function readInputs(reader: FileReader): Inputs {
  const below = inputFolders.flatMap((folder) => reader.list(folder).map(({ path }) => path));
  const there = inputFiles.filter((path) => reader.read(path) !== null);
  return new Map([...below, ...there].map((path) => [path, reader.read(path)]));
}

/** `sha256:…` over path and digest of every input, and the as-of date. */
function digestOf(inputs: Inputs, asOf: CalendarDate): string {
  const whole = createHash('sha256').update(`${asOf}\n`);
  for (const [path, bytes] of inputs) {
    if (bytes === null) continue;
    whole.update(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  }
  return `sha256:${whole.digest('hex')}`;
}

/** Commit and day of the last change of the text; `null` without a history, or where the inputs are not those of the commit. */
function historyOf(inputs: Inputs, git: Git): Pick<Facts, 'commit' | 'changed'> {
  const ask = (...args: string[]) => {
    const answer = git(args);
    return answer === null ? '' : new TextDecoder().decode(answer).trim();
  };
  const commit = ask('rev-parse', '--verify', 'HEAD');
  const isWhole = commit !== '' && ask('rev-parse', '--show-prefix') === '' && areCommitted(inputs, commit, git);
  if (!isWhole) return { commit: null, changed: null };
  const changed = ask('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', commit, '--', 'content');
  return { commit, changed: changed === '' ? null : changed };
}

/**
 * Whether a commit holds exactly the inputs. The bytes themselves are compared: what git says of the work tree leaves out
 * files that it is told to ignore or to take for unchanged.
 */
function areCommitted(inputs: Inputs, commit: string, git: Git): boolean {
  const tree = git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...inputFolders, ...inputFiles]);
  if (tree === null) return false;
  const committed = new Map(
    [...new TextDecoder().decode(tree).matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]*)\0/g)].map(
      ([, type, id = '', path = '']) => [path, type === 'blob' ? id : null],
    ),
  );
  return (
    committed.size === inputs.size &&
    [...inputs].every(([path, bytes]) => {
      const id = committed.get(path) ?? null;
      return id !== null && bytes !== null && id === blobId(bytes, id.length);
    })
  );
}

/** The id that git gives to a file's bytes: SHA-1, or SHA-256 in repositories with long ids. */
function blobId(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
