// The development server never runs code that stands in content, and says where it stands.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

const second = new URL('../sites/second/content', import.meta.url).pathname;
const port = 4800 + (process.pid % 100);
const address = `http://localhost:${port}`;

let site: SiteCopy;
let server: ChildProcess;
let output = '';

beforeEach(async () => {
  site = copySite(second);
  output = '';
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: site.folder,
    // The test runner's own mode would make the server behave as if it were tested.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TRUST_AS_OF: '2026-11-24',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  server.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  for (let tries = 0; tries < 300 && !output.includes('watching for file changes'); tries++) await wait(200);
});
afterEach(async () => {
  server.kill('SIGKILL');
  await new Promise((resolve) => (server.exitCode === null ? server.once('close', resolve) : resolve(null)));
  site.dispose();
});

/** The status of the page once it is as wanted, or the last one after twenty seconds. */
async function statusOnce(isWanted: (status: number) => boolean): Promise<number> {
  let status = 0;
  for (let tries = 0; tries < 100 && !isWanted(status); tries++) {
    if (tries > 0) await wait(200);
    status = (await fetch(`${address}/gates/door-access`)).status;
  }
  return status;
}

test('serves pages, and refuses a page whose content gets an import, without running it', async () => {
  const gate = 'content/gates/door-access.mdx';
  expect(await statusOnce((status) => status === 200), output).toBe(200);
  const code = "import fs from 'node:fs';\n\nexport const x = fs.writeFileSync('ran.txt', 'x');\n";
  site.write(gate, `${site.read(gate)}\n${code}`);
  expect(await statusOnce((status) => status === 500), output).toBe(500);
  expect(output).toContain(`${gate}:`);
  expect(output).toContain('MDX_NOT_ALLOWED');
  expect(existsSync(join(site.folder, 'ran.txt'))).toBe(false);
});
