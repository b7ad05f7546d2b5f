// Serves a site as strictly as its hosts do: no script but its own, trusted types, wasm for the search worker alone.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/cli/serve.ts';

/** A server with its address. */
export type StrictServer = { readonly address: string; readonly close: () => Promise<void> };

/** Serves a built site; `broken` paths answer with an error. */
export async function serveStrictly(dist: string, broken: readonly string[] = []): Promise<StrictServer> {
  const html = readFileSync(`${dist}/search.html`, 'utf8');
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${inline('script').join(' ')}`,
    `style-src ${inline('style').join(' ')}`,
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
    "require-trusted-types-for 'script'; trusted-types default",
  ].join('; ');
  const handle = siteHandler(dist, []);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (broken.includes(path)) {
      response.writeHead(500).end();
      return;
    }
    const isWorker = path === '/pagefind/pagefind-worker.js';
    response.setHeader(
      'Content-Security-Policy',
      isWorker ? "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'" : policy,
    );
    handle(request, response);
  });
  await listening(server);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
