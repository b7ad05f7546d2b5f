// What each host keeps, as the module `trust:hosts`, so that the page and the configuration speak from one table.

import type { Plugin } from 'vite';
import { hosts, promises } from './hosts.ts';

const name = 'trust:hosts';

/** Serves the table to pages. */
export function hostsPlugin(): Plugin {
  return {
    name: 'trust-hosts',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const hosts = ${JSON.stringify(hosts)}; export const promises = ${JSON.stringify(promises)};`
        : undefined,
  };
}
