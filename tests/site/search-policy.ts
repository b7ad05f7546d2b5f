// Serves a site exactly as its hosts do, with the policy that was built with it.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';

/** A server with its address. */
export type StrictServer = { readonly address: string; readonly close: () => Promise<void> };

/** Serves a built site; `broken` paths answer with an error. */
export async function serveStrictly(dist: string, broken: readonly string[] = []): Promise<StrictServer> {
  const handle = siteHandler(dist, policyOf(dist));
  const server = createServer((request, response) => {
    if (broken.includes((request.url ?? '/').replace(/\?.*/, ''))) response.writeHead(500).end();
    else handle(request, response);
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
