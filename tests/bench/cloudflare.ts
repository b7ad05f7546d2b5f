// npm run bench:cloudflare
//
// Asks Cloudflare's local runtime for the built site with the generated headers and redirects: first with the functions, and
// without the files of guards as the guide says; then as it is, without functions. The runtime is installed into a temporary
// folder; it answers from loopback. Prints how often it was asked, and what was not as it should be.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { policyOf } from '../../src/cli/serve.ts';
import { headersOf, problemType } from '../../src/domain/site-policy.ts';
import { type Answer, ask } from '../hosts/ask.ts';
import { bytesOf } from '../hosts/servers.ts';
import { pagesOf } from '../site/pages.ts';

const port = Number(process.argv[2] ?? 4430);
const dist = new URL('../../dist', import.meta.url).pathname;
const policy = policyOf(dist);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const folder = mkdtempSync(join(tmpdir(), 'trust-cloudflare-'));
const wrong: string[] = [];
let asked = 0;

execFileSync(
  'npm',
  ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder, 'wrangler@4.164.0'],
  { stdio: 'pipe' },
);
try {
  const site = deployed('with-functions');
  rmSync(join(site, 'dist/api'), { recursive: true });
  cpSync(join(dist, '../.hosting/cloudflare-pages/functions'), join(site, 'functions'), { recursive: true });
  await asking(site, async () => {
    await guards();
    await unknown();
    await pages();
  });
  await asking(deployed('without-functions'), guardsAsFiles);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(
  `${asked} requests, ${wrong.length} not as they should be\n${wrong.map((one) => `  ${one}\n`).join('')}`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** A copy of the site in a folder of its own. */
function deployed(name: string): string {
  cpSync(dist, join(folder, name, 'dist'), { recursive: true });
  return join(folder, name);
}

/** Runs the runtime on a site while it is asked. */
async function asking(site: string, questions: () => Promise<void>): Promise<void> {
  const command = `pages dev dist --port ${port} --ip 127.0.0.1 --compatibility-date 2026-11-01`;
  const program = join(folder, 'node_modules/wrangler/bin/wrangler.js');
  const runtime = spawn(process.execPath, [program, ...command.split(' ')], {
    cwd: site,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: folder, CI: '1', WRANGLER_SEND_METRICS: 'false' },
  });
  try {
    await started();
    await questions();
  } finally {
    if (runtime.pid !== undefined) process.kill(-runtime.pid, 'SIGTERM');
    await wait(1000);
  }
}

async function send(method: string, path: string): Promise<Answer> {
  asked += 1;
  return ask(port, method, path);
}

async function guards(): Promise<void> {
  for (const route of policy.guards)
    for (const path of [route, `${route}.json`, `${route}?allow=true`])
      for (const method of methods) {
        const answer = await send(method, path);
        hold(`${method} ${path}`, answer, route, 403);
        if (answer.headers['content-type'] !== problemType)
          wrong.push(`${method} ${path}: ${answer.headers['content-type']}`);
        if (method !== 'HEAD' && !answer.body.equals(bytesOf(dist, route)))
          wrong.push(`${method} ${path}: other bytes`);
      }
  for (const route of policy.guards)
    for (const path of [route, `${route}.json`].flatMap(spellings))
      for (const method of methods) {
        const { status } = await send(method, path);
        if (status < 400) wrong.push(`${method} ${path}: ${status}`);
      }
}

/** Spellings of an address that a file server may read as it. */
function spellings(path: string): readonly string[] {
  return [
    `/${path}`,
    path.replace('/api/', '/api//'),
    path.replace('/guard', '//guard'),
    path.replace('/api', '/%61pi'),
    path.replace('/api/', '/api%2F'),
    path.replace('/api', '/%2fapi'),
    path.replace('/guard', '%2fguard'),
    path.toUpperCase(),
    `${path}/`,
    `${path}%20`,
  ];
}

async function guardsAsFiles(): Promise<void> {
  for (const route of policy.guards)
    for (const path of [route, `${route}.json`]) {
      const answer = await send('GET', path);
      hold(`GET ${path}`, answer, route, 200);
      const type = answer.headers['content-type'];
      if (type !== 'application/json') wrong.push(`GET ${path}: ${type}`);
      if (!answer.body.equals(bytesOf(dist, route))) wrong.push(`GET ${path}: other bytes`);
      const { status } = await send('POST', path);
      if (status !== 405) wrong.push(`POST ${path}: ${status}`);
    }
  const { status, headers } = await send('GET', '/api/other');
  if (status !== 404 || headers['content-type'] !== 'text/html; charset=utf-8')
    wrong.push(`GET /api/other: ${status} ${headers['content-type']}`);
}

async function unknown(): Promise<void> {
  for (const path of ['/api', '/api/', '/api/other', '/api/other.json'])
    for (const method of methods) hold(`${method} ${path}`, await send(method, path), '/api/x', 404);
  for (const path of ['/nothing', '/gates/nothing', '/nothing.json', '/GATES'])
    for (const method of ['GET', 'HEAD']) hold(`${method} ${path}`, await send(method, path), '/404.html', 404);
}

async function pages(): Promise<void> {
  for (const path of pagesOf(dist))
    hold(path, await send('GET', path), path === '/' ? '/index.html' : `${path}.html`, 200);
  const worker = '/pagefind/pagefind-worker.js';
  hold(worker, await send('GET', worker), worker, 200);
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status } = await send(method, '/gates');
    if (status !== 405) wrong.push(`${method} /gates: ${status}`);
  }
}

function hold(what: string, answer: Answer, file: string, status: number): void {
  if (answer.status !== status) wrong.push(`${what}: ${answer.status}, expected ${status}`);
  if (answer.headers['access-control-allow-origin'] !== undefined) wrong.push(`${what}: other sites may read it`);
  for (const [name, value] of Object.entries(headersOf(policy, file, status)))
    if (answer.headers[name.toLowerCase()] !== value)
      wrong.push(`${what}: ${name}: ${answer.headers[name.toLowerCase()]}`);
}

async function started(): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const isThere = await ask(port, 'GET', '/').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await wait(250);
  }
  throw new Error('the runtime does not answer');
}
