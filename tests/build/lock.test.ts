// The lock of builds: what is left behind never blocks, what is held is never taken, and a swap that fails leaves nothing.

import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearAway, takeLock } from '../../src/integration/build-lock.ts';
import { processStart } from '../../src/integration/process-start.ts';
import { openWorkspace } from '../../src/integration/workspace.ts';

const now = new Date('2026-11-24T06:00:00Z');
let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'trust-lock-'));
  fs.mkdirSync(join(root, '.trust'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const lock = () => join(root, '.trust/lock');
const holding = (pid: number, start: string | null) =>
  JSON.stringify({ pid, since: '2026-11-24T05:58:00.000Z', start });
const opened = () => {
  const workspace = openWorkspace(root, now);
  if ('refused' in workspace) throw new Error(workspace.refused.code);
  return workspace;
};

describe('a lock', () => {
  test.each([
    ['of a process id that something else uses by now', () => holding(1, 'an earlier boot 17')],
    ['of this process id, from before a restart', () => holding(process.pid, 'an earlier boot 17')],
    ['of process 0', () => holding(0, null)],
    ['of process -1', () => holding(-1, null)],
    ['of an earlier version, which names no start', () => '{"pid":1,"since":"2026-11-24T05:58:00.000Z"}'],
    ['that cannot be read', () => '{"pid":'],
  ])('%s is taken over', (_, text) => {
    fs.writeFileSync(lock(), text());
    const taken = takeLock(lock(), now);
    expect(taken).toHaveProperty('release');
    if ('release' in taken) taken.release();
    expect(fs.readdirSync(join(root, '.trust'))).toEqual([]);
  });

  test('of a process that runs is held, also by this process itself', () => {
    fs.writeFileSync(lock(), holding(process.ppid, processStart(process.ppid)));
    expect(takeLock(lock(), now)).toMatchObject({ heldBy: { pid: process.ppid } });
    fs.rmSync(lock());
    takeLock(lock(), now);
    expect(takeLock(lock(), now)).toMatchObject({ heldBy: { pid: process.pid } });
  });

  test('that another build has taken is neither cleared as the stale one nor released', () => {
    const taken = takeLock(lock(), now);
    const other = holding(process.ppid, processStart(process.ppid));
    fs.writeFileSync(lock(), other);
    clearAway(lock(), holding(1, 'an earlier boot 17'));
    if ('release' in taken) taken.release();
    expect(fs.readFileSync(lock(), 'utf8')).toBe(other);
  });

  test('left behind is taken over by one of many builds that find it at once', async () => {
    const module = new URL('../../src/integration/build-lock.ts', import.meta.url).href;
    const script = `import { takeLock } from '${module}';
      process.stdin.once('data', () => {
        process.stdout.write('heldBy' in takeLock(process.argv[1], new Date()) ? 'refused' : 'taken');
        process.stdin.once('data', () => process.exit());
      });
      process.stdout.write('ready ');`;
    for (let round = 0; round < 2; round += 1) {
      fs.writeFileSync(lock(), holding(1, 'an earlier boot 17'));
      const builds = Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, lock()], {
          stdio: ['pipe', 'pipe', 'inherit'],
        });
        let said = '';
        child.stdout.on('data', (data: Buffer) => {
          said += data.toString();
        });
        return { child, said: () => said };
      });
      await expect.poll(() => builds.every(({ said }) => said() === 'ready '), { timeout: 20_000 }).toBe(true);
      for (const { child } of builds) child.stdin.write('go\n');
      await expect.poll(() => builds.every(({ said }) => said().length > 6), { timeout: 20_000 }).toBe(true);
      for (const { child } of builds) child.stdin.end('end\n');
      expect(builds.filter(({ said }) => said() === 'ready taken')).toHaveLength(1);
    }
  });
});

describe('a swap', () => {
  test('that fails leaves no site, no hosting files and no lock, and says why', () => {
    const workspace = opened();
    fs.writeFileSync(join(workspace.hosting, 'policy.json'), '{}');
    fs.mkdirSync(join(root, 'dist'));
    fs.writeFileSync(join(root, 'dist/foreign.html'), 'Everything is met.');
    expect(workspace.publish()).toMatchObject({
      code: 'DIST_NOT_REPLACED',
      args: { reason: 'something else has written a dist folder meanwhile' },
    });
    expect(fs.readdirSync(root)).toEqual(['.trust']);
    expect(fs.readdirSync(join(root, '.trust'))).toEqual(['previous']);
  });

  test('is refused to a build whose lock was taken away', () => {
    const workspace = opened();
    fs.rmSync(lock());
    expect(workspace.publish()).toMatchObject({ code: 'DIST_NOT_REPLACED' });
    expect(fs.existsSync(join(root, 'dist'))).toBe(false);
  });

  test('leaves files that everybody may read, whatever the umask', () => {
    const umask = process.umask(0o077);
    try {
      const workspace = opened();
      for (const folder of [workspace.staging, workspace.hosting]) {
        fs.mkdirSync(join(folder, 'gates'));
        fs.writeFileSync(join(folder, 'gates/one.html'), 'one');
      }
      expect(workspace.publish()).toBeNull();
    } finally {
      process.umask(umask);
    }
    const mode = (path: string) => (fs.statSync(join(root, path)).mode & 0o777).toString(8);
    for (const folder of ['dist', '.hosting'])
      expect([mode(folder), mode(`${folder}/gates`), mode(`${folder}/gates/one.html`)]).toEqual(['755', '755', '644']);
  });
});
