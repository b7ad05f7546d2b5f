// Real servers on loopback, each with the configuration that the build wrote for it, and the project's own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createListener } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';
import { nginxMain } from '../../src/integration/hosting/nginx.ts';

/** A running server. */
export type Host = { readonly port: number; readonly stop: () => Promise<void> };

/** Every server that the tests can start, by name. */
export const servers = { nginx: startNginx, Caddy: startCaddy, 'trust serve': startOwn } as const;

/** nginx as the container runs it, but for the places. */
export async function startNginx(dist: string): Promise<Host> {
  const program = installed('nginx', ['nginx', 'libnginx-mod-http-brotli-static']);
  const port = await freePort();
  const temporary = mkdtempSync(join(tmpdir(), 'trust-nginx-'));
  const main = nginxMain({
    listen: [`127.0.0.1:${port}`],
    root: dist,
    files: join(dist, '../.hosting/nginx'),
    temporary,
    modules: '/etc/nginx/modules-enabled/*.conf',
    log: `${temporary}/error.log`,
  });
  writeFileSync(join(temporary, 'nginx.conf'), main);
  const args = ['-c', join(temporary, 'nginx.conf'), '-e', join(temporary, 'error.log'), '-g', 'daemon off;'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  return running(child, port, () => rmSync(temporary, { recursive: true, force: true }));
}

/** Caddy with its file as it is; where it listens comes from the environment. */
export async function startCaddy(dist: string): Promise<Host> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'trust-caddy-'));
  const child = caddy(join(dist, '../.hosting/caddy/Caddyfile'), home, { SITE_PORT: String(port), SITE_ROOT: dist });
  return running(child, port, () => rmSync(home, { recursive: true, force: true }));
}

/** Caddy with its own HTTPS, but with other ports and a certificate that it signs itself. */
export async function startCaddyWithName(dist: string, name: string): Promise<Host & { readonly securePort: number }> {
  const [port, securePort] = [await freePort(), await freePort()];
  const home = mkdtempSync(join(tmpdir(), 'trust-caddy-'));
  const text = readFileSync(join(dist, '../.hosting/caddy/https.Caddyfile'), 'utf8');
  const here = ['local_certs', 'skip_install_trust', `http_port ${port}`, `https_port ${securePort}`];
  writeFileSync(join(home, 'Caddyfile'), text.replace('admin off', `admin off\n${here.join('\n')}`));
  const child = caddy(join(home, 'Caddyfile'), home, { SITE_NAME: name, SITE_ROOT: dist });
  const host = await running(child, port, () => rmSync(home, { recursive: true, force: true }));
  return { ...host, securePort };
}

function caddy(file: string, home: string, site: Readonly<Record<string, string>>): ChildProcess {
  return spawn(installed('caddy', ['caddy']), ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, ...site },
  });
}

/** The project's own server. */
export async function startOwn(dist: string): Promise<Host> {
  const server = createServer(siteHandler(dist, policyOf(dist)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Waits until a started program answers; its own words come with the failure when it ends instead. */
async function running(child: ChildProcess, port: number, tidy: () => void): Promise<Host> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`the server ended at once:\n${said}`);
    if (await answers(port)) {
      return {
        port,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
          tidy();
        },
      };
    }
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`the server does not answer:\n${said}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = createListener().listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as AddressInfo;
      listener.close(() => resolve(port));
    });
  });
}

function installed(name: string, packages: readonly string[]): string {
  const find = () => {
    const { stdout } = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v ${name}`], {
      encoding: 'utf8',
    });
    return stdout.trim() === '' ? null : stdout.trim();
  };
  const found = find();
  if (found !== null) return found;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  const now = find();
  if (now === null)
    throw new Error(`No ${name} was found and none could be installed: install it (Debian: ${packages.join(' ')}).`);
  return now;
}

/** A file of a built site. */
export function bytesOf(dist: string, file: string): Buffer {
  return readFileSync(join(dist, file));
}
