// The facts of a build, from its one date input, version control and the bytes that it reads.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { CalendarDate } from '../domain/date.ts';
import { formatVerifierKey, type SigningKey } from '../domain/signed-note.ts';
import type { FileReader } from '../sources/file-reader.ts';
import type { Facts } from './facts.ts';

/** Everything a build may say about itself. */
export function gatherFacts(root: string, reader: FileReader, asOf: CalendarDate, key: SigningKey | null): Facts {
  const signer = key === null ? null : formatVerifierKey(key);
  return { asOf, ...historyOf(root), inputs: inputsDigest(reader, asOf), signer };
}

/** The folders and files that a build reads. */
const inputFolders = ['content', 'public', 'src'];
const inputFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** `sha256:…` over path and digest of every input, and the as-of date. */
function inputsDigest(reader: FileReader, asOf: CalendarDate): string {
  const paths = inputFolders.flatMap((folder) => reader.list(folder).map(({ path }) => path));
  const whole = createHash('sha256').update(`${asOf}\n`);
  for (const path of [...paths, ...inputFiles]) {
    const bytes = reader.read(path);
    if (bytes === null) continue;
    whole.update(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  }
  return `sha256:${whole.digest('hex')}`;
}

/** Commit and day of the last change of the text; `null` without a history of its own, or with changes not committed. */
function historyOf(root: string): Pick<Facts, 'commit' | 'changed'> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TZ: 'UTC' },
    }).trim();
  try {
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(root))
      return { commit: null, changed: null };
    if (git('status', '--porcelain', '--', ...inputFolders, ...inputFiles) !== '')
      return { commit: null, changed: null };
    const changed = git('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', 'content');
    return { commit: git('rev-parse', 'HEAD'), changed: changed === '' ? null : changed };
  } catch {
    return { commit: null, changed: null };
  }
}
