// When a process began, as one opaque text. Process ids are used again, soon after a restart of a container above all; an id
// together with its beginning is not.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The beginning of a running process; `null` where none of this id runs, or where the system does not tell. */
export function processStart(pid: number): string | null {
  // Zero and negative numbers name groups of processes, which always exist.
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const boot = textOf('/proc/sys/kernel/random/boot_id');
  return boot === null ? startByList(pid) : startInProc(pid, boot.trim());
}

/** Linux: the boot and the clock ticks since then, field 22 of the process's line (proc(5)). */
function startInProc(pid: number, boot: string): string | null {
  const line = textOf(`/proc/${pid}/stat`);
  // The name of the program stands in parentheses and may hold spaces; counting starts behind it, with field 3.
  const ticks = line?.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? null : `${boot} ${ticks}`;
}

/** Other systems: as their list of processes says it (POSIX `ps` has no start; macOS and the BSDs agree on this name). */
function startByList(pid: number): string | null {
  try {
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } } as const;
    const start = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { ...options, stdio: 'pipe' }).trim();
    return start === '' ? null : start;
  } catch {
    return null;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
