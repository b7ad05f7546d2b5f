// Builds the real site once and serves it on loopback, for every test of the project `site`.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';
import { copySite } from '../build/site-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
    /** The address under which it is served, without a trailing slash. */
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = copySite();
  const { exitCode, output, hasDist } = await site.build({ TRUST_AS_OF: '2026-11-24' });
  if (exitCode !== 0 || !hasDist) {
    site.dispose();
    throw new Error(`the site could not be built:\n${output}`);
  }
  const dist = `${site.folder}/dist`;
  const server = createServer(siteHandler(dist, policyOf(dist)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('dist', dist);
  project.provide('address', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    site.dispose();
  };
}
