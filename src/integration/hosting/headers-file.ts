// `_headers` and `_redirects`, which Netlify and Cloudflare Pages find inside the site. One file serves both: a line that
// takes a header away (`! Name`) is Cloudflare's, where values of several rules would be joined; Netlify skips such lines and
// takes the value of the more exact rule.

import { caching, type SitePolicy } from '../../domain/site-policy.ts';

/** The files that stand inside the site, by path. */
export function headersFiles(policy: SitePolicy): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: '_headers', text: headersFile(policy) },
    { path: '_redirects', text: redirectsFile(policy) },
  ];
}

type Rule = readonly [path: string, name: string, value: string];

function headersFile({ headers, contentPolicy, shared, immutable, types }: SitePolicy): string {
  const every = {
    ...headers,
    'Content-Security-Policy': contentPolicy.every,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': caching.revalidated,
  };
  const fixed = Object.entries(every).map(([name, value]) => `  ${name}: ${value}\n`);
  const rules: readonly Rule[] = [
    ...immutable.map((start): Rule => [`${start}*`, 'Cache-Control', caching.immutable]),
    ['/api/*', 'Cache-Control', caching.never],
    ...shared.map((start): Rule => [`${start}*`, 'Cross-Origin-Resource-Policy', 'cross-origin']),
    ...Object.entries(contentPolicy.at).flatMap(([file, policy]) =>
      addresses(file).map((address): Rule => [address, 'Content-Security-Policy', policy]),
    ),
    ...Object.entries(types.at).map(([file, type]): Rule => [file, 'Content-Type', type]),
  ];
  // Cloudflare lets every other site read what it serves as it is; nothing here asks for that.
  return `/*\n${fixed.join('')}  ! Access-Control-Allow-Origin\n${blocks(rules)}`;
}

/** One block for each path: of two, Cloudflare keeps the last alone. */
function blocks(rules: readonly Rule[]): string {
  return [...Map.groupBy(rules, ([path]) => path)]
    .map(([path, own]) => `${path}\n${own.map(([, name, value]) => `  ! ${name}\n  ${name}: ${value}\n`).join('')}`)
    .join('');
}

/** The addresses of a file on hosts that serve pages without their ending. */
function addresses(file: string): readonly string[] {
  return file.endsWith('.html') ? [file.replace(/\.html$/, ''), file] : [file];
}

function redirectsFile({ redirects }: SitePolicy): string {
  return redirects.length === 0
    ? '# No page has moved.\n'
    : redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
