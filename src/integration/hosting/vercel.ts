// The policy for Vercel. Rules for headers do not overlap, so that their order means nothing.

import { caching, type SitePolicy } from '../../domain/site-policy.ts';
import type { HostFile } from './host-file.ts';

/** `vercel.json`; the guards' function stands beside it. */
export function vercelFiles({
  headers,
  contentPolicy,
  shared,
  immutable,
  types,
  redirects,
}: SitePolicy): readonly HostFile[] {
  const exact = Object.keys(contentPolicy.at).map((file) => file.replace(/\.html$/, ''));
  const rules = [
    rule('/(.*)', headers),
    rule(except(exact.map((path) => `${path}$`)), { 'Content-Security-Policy': contentPolicy.every }),
    ...Object.entries(contentPolicy.at).map(([file, policy]) =>
      rule(file.replace(/\.html$/, ''), { 'Content-Security-Policy': policy }),
    ),
    rule(except(shared), { 'Cross-Origin-Resource-Policy': 'same-origin' }),
    ...shared.map((start) => rule(`${start}(.*)`, { 'Cross-Origin-Resource-Policy': 'cross-origin' })),
    rule(except([...immutable, '/api/']), { 'Cache-Control': caching.revalidated }),
    ...immutable.map((start) => rule(`${start}(.*)`, { 'Cache-Control': caching.immutable })),
    rule('/api/(.*)', { 'Cache-Control': caching.never }),
    ...Object.entries(types.at).map(([file, type]) => rule(file, { 'Content-Type': type })),
  ];
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    cleanUrls: true,
    trailingSlash: false,
    headers: rules,
    redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
  };
  return [{ path: 'vercel/vercel.json', text: `${JSON.stringify(config, null, 2)}\n` }];
}

function rule(source: string, values: Readonly<Record<string, string>>) {
  return { source, headers: Object.entries(values).map(([key, value]) => ({ key, value })) };
}

function except(starts: readonly string[]): string {
  const list = starts.map((start) => start.slice(1).replaceAll('.', '\\.'));
  return `/((?!${list.join('|')}).*)`;
}
