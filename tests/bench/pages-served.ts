// What the benchmarks of pages share: the built site, served on loopback as hosts serve it, and one page of each type.

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/cli/serve.ts';

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
  const server = createServer(siteHandler(dist, []));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
