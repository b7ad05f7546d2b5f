// A copy of the site in a folder of its own, to change and to build for real.

import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** What a build came to. */
export type BuildResult = {
  readonly exitCode: number;
  /** Standard output and error, without colours. */
  readonly output: string;
  readonly hasDist: boolean;
};

/** A site in a temporary folder. */
export type SiteCopy = {
  readonly folder: string;
  readonly read: (path: string) => string;
  /** Writes a file, with its folders. */
  readonly write: (path: string, text: string | Uint8Array) => void;
  /** Replaces exactly one occurrence; throws when there is none or several. */
  readonly replace: (path: string, from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly build: (environment?: Readonly<Record<string, string>>) => Promise<BuildResult>;
  readonly trust: (...args: readonly string[]) => Promise<BuildResult>;
  readonly dispose: () => void;
};

/** Copies the project with the content of `content` (a folder; its own by default) to a new folder below `parent`. */
export function copySite(content: string = join(root, 'content'), parent: string = tmpdir()): SiteCopy {
  const folder = mkdtempSync(join(parent, 'trust-site-'));
  // A web server that runs as somebody else must get in.
  chmodSync(folder, 0o755);
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const at = (path: string) => join(folder, path);
  const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    runNode(args, folder, environment).then((result) => ({ ...result, hasDist: existsSync(at('dist')) }));
  return {
    folder,
    read: (path) => readFileSync(at(path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    replace: (path, from, to) => {
      const parts = readFileSync(at(path), 'utf8').split(from);
      if (parts.length !== 2) throw new Error(`“${from}” occurs ${parts.length - 1} times in ${path}, expected once`);
      writeFileSync(at(path), parts.join(to));
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    build: (environment) => run(['node_modules/astro/bin/astro.mjs', 'build'], environment),
    trust: (...args) => run(['src/cli/main.ts', ...args]),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runNode(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        INIT_CWD: folder,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output }));
  });
}
