// What the benchmarks of pages share: the built site, served on loopback as hosts serve it, and one page of each type.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';

/** One page of each type, by name. */
export const pageTypes = {
  home: '/',
  gates: '/gates',
  gate: '/gates/audit-persistence',
  boundary: '/boundary',
  'boundary item': '/boundary/immutable-audit',
  readiness: '/readiness',
  category: '/readiness/security',
  guards: '/guards',
  'trust model': '/trust-model',
  topic: '/trust-model/audit-events',
  answers: '/answers',
  answer: '/answers/soc-2-report',
  policy: '/disclosure',
  status: '/status',
  summary: '/summary',
  search: '/search',
  'finding codes': '/diagnostics',
  'finding code': '/diagnostics/claim-without-entry',
} as const satisfies Record<string, string>;

/** A served folder. */
export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** Serves a built site, by default `dist/`; says what to do where there is none. */
export async function serveSite(dist = 'dist'): Promise<Served> {
  if (!existsSync(`${dist}/index.html`))
    throw new Error(`There is no built site at ${dist}. Build it first: npm run build`);
  return serve(siteHandler(dist, policyOf(dist)));
}

/** Serves any static folder, compressed as hosts do it: the same server for every site that is compared. */
export function serveFolder(folder: string): Promise<Served> {
  const ready = new Map<string, Buffer>();
  return serve(({ url = '/' }, response) => {
    const path = decodeURI(url.replace(/[?#].*$/, ''));
    const found = [`${folder}${path}.html`, `${folder}${path}index.html`, folder + path].find(
      (file) => existsSync(file) && /\.[a-z0-9_]+$/.test(file),
    );
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const bytes = ready.get(found) ?? brotliCompressSync(readFileSync(found));
    ready.set(found, bytes);
    const type = types[found.slice(found.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': bytes.length });
    response.end(bytes);
  });
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
