import { spawnSync } from 'node:child_process';
import { singles } from '../sources/kinds.ts';

/**
 * Every address that the history of `content/published.yaml` ever held, also those of lines that are gone. Without a
 * history it is empty: then nothing can have been taken out of it either.
 */
export function everPublished(root: string): readonly string[] {
  const args = ['-C', root, 'log', '-p', '--format=', '--no-renames', '--', singles.published.path];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return status === 0 ? addressesAdded(stdout) : [];
}

/** The addresses on lines that a patch adds: a page with its anchors on one line, as `trust publish` writes them. */
export function addressesAdded(patch: string): readonly string[] {
  const found = [...patch.matchAll(/^\+ {2}(\/[^\s"]*): \[([^\]\n]*)\]$/gm)].flatMap(([, path = '', list = '']) => [
    path,
    ...list
      .split(',')
      .map((anchor) => anchor.trim().replace(/^"|"$/g, ''))
      .filter((anchor) => anchor !== '')
      .map((anchor) => `${path}#${anchor}`),
  ]);
  return [...new Set(found)];
}
