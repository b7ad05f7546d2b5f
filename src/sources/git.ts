// Git over a process. Starting it is handed in: only the outermost folders may.

import type { Git } from './ledger-history.ts';

/** The call of `node:child_process` that git needs. */
export type RunProcess = (
  file: string,
  args: readonly string[],
  options: {
    input: string;
    stdio: ['pipe', 'pipe', 'ignore'];
    env: Readonly<Record<string, string | undefined>>;
    maxBuffer: number;
  },
) => Uint8Array | string;

/** Git in a folder, whatever the caller's environment says about other repositories. */
export function gitIn(folder: string, run: RunProcess, environment: Readonly<Record<string, string | undefined>>): Git {
  const { GIT_DIR: _directory, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = environment;
  return (args, input = '') => {
    try {
      const answer = run('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
        input,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: { ...rest, TZ: 'UTC' },
        maxBuffer: 256 * 1024 * 1024,
      });
      return typeof answer === 'string' ? new TextEncoder().encode(answer) : answer;
    } catch {
      return null;
    }
  };
}
