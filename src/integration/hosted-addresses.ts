import type { Sources } from '../sources/read-sources.ts';
import type { Addresses } from './hosting/policy.ts';

/** What content says about addresses, as hosts are told it. */
export function hostedAddresses({ entries, published }: Pick<Sources, 'entries' | 'published'>): Addresses {
  return {
    guards: entries.guards.map(({ data }) => data.route),
    redirects: published?.redirects ?? [],
    ended: published?.tombstones.map(({ path }) => path) ?? [],
  };
}
