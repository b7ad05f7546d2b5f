// What version control remembers of the ledger. Git is handed in as a function: only the outermost folders start processes.
// The first-parent line is read: what a deployment could have been built from, not the way there on somebody's branch.

import { singles } from './kinds.ts';

/** Runs git in the site's folder with an input on standard input; `null` where it fails or is not there. */
export type Git = (args: readonly string[], input?: string) => Uint8Array | null;

/** One version of a file as a commit left it. */
export type CommittedFile = {
  /** Path relative to the site. */
  readonly path: string;
  readonly text: string;
  /** The commit, abbreviated. */
  readonly commit: string;
  /** Its day, `YYYY-MM-DD`, UTC. */
  readonly day: string;
};

/** The committed versions of some files, or why there are none. */
export type LedgerHistory =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'read';
      /** Whether older commits may be missing here. */
      readonly isShallow: boolean;
      /** Every version of every file, newest commit first. */
      readonly files: readonly CommittedFile[];
    };

/** What a ledger is made of. */
const paths = ['content/ledger', singles.published.path];

/** Reads every committed version of the ledger's files and of what was published. */
export function readLedgerHistory(git: Git): LedgerHistory {
  const shallow = text(git(['rev-parse', '--is-shallow-repository']));
  if (shallow === null) return { kind: 'none', reason: 'there is no git, or no repository here' };
  const log = text(
    git([
      'log',
      '--first-parent',
      '-m',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--relative',
      ...format,
      '--',
      ...paths,
    ]),
  );
  if (log === null) return { kind: 'none', reason: 'nothing is committed yet' };
  const versions = versionsIn(log);
  if (versions.length === 0) return { kind: 'none', reason: 'nothing of the ledger is committed yet' };
  const blobs = readBlobs(git, [...new Set(versions.map(({ blob }) => blob))]);
  const files = versions.flatMap(({ blob, ...version }) => {
    const content = blobs.get(blob);
    return content === undefined ? [] : [{ ...version, text: content }];
  });
  return { kind: 'read', isShallow: shallow.trim() === 'true', files };
}

/** What a reader has to know about a comparison that saw less than everything; `null` where it saw all there is. */
export function historyNotice(history: LedgerHistory): string | null {
  if (history.kind === 'none') return `The ledger was not compared with version control: ${history.reason}.`;
  if (!history.isShallow) return null;
  return 'The clone is shallow: the ledger was compared with the commits that are here, and older ones were not seen. Fetch the whole history with: git fetch --unshallow';
}

/** A commit begins with a character that no path and no other line begins with. */
const format = ['--format=%x01%h %cd', '--date=format-local:%Y-%m-%d'];

/** Digits of a commit that people are shown. */
const shortCommit = 10;

type Version = Omit<CommittedFile, 'text'> & { readonly blob: string };

function versionsIn(log: string): readonly Version[] {
  const versions: Version[] = [];
  let commit = '';
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('\u0001')) [commit = '', day = ''] = line.slice(1).split(' ');
    const [, blob, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
    if (blob !== undefined && path !== undefined && !/^0+$/.test(blob))
      versions.push({ path, commit: commit.slice(0, shortCommit), day, blob });
  }
  return versions;
}

/** The texts of blobs by name, from the answers of `git cat-file --batch`. */
function readBlobs(git: Git, names: readonly string[]): ReadonlyMap<string, string> {
  const answers = git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  const texts = new Map<string, string>();
  if (answers === null) return texts;
  let at = 0;
  while (at < answers.length) {
    const end = answers.indexOf(10, at);
    if (end === -1) break;
    const [name = '', type, size = ''] = new TextDecoder().decode(answers.subarray(at, end)).split(' ');
    if (type !== 'blob') {
      at = end + 1;
      continue;
    }
    const start = end + 1;
    texts.set(name, new TextDecoder().decode(answers.subarray(start, start + Number(size))));
    at = start + Number(size) + 1;
  }
  return texts;
}

function text(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
