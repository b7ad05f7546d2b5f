// `_headers` and `_redirects`, which Netlify and Cloudflare Pages find inside the site. One file serves both: a line that
// takes a header away (`! Name`) is Cloudflare's, where values of several rules would be joined; Netlify skips such lines and
// takes the value of the more exact rule.

import { caching, isApi, type SitePolicy } from '../../domain/site-policy.ts';

/** The files that stand inside the site, by path. */
export function headersFiles(policy: SitePolicy): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: '_headers', text: headersFile(policy) },
    { path: '_redirects', text: redirectsFile(policy) },
  ];
}

function headersFile({ headers, contentPolicy, shared, immutable, types, guards }: SitePolicy): string {
  const every = {
    ...headers,
    'Content-Security-Policy': contentPolicy.every,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': caching.revalidated,
  };
  const fixed = Object.entries(every).map(([name, value]) => `  ${name}: ${value}`);
  const nameless = Object.entries(types.at).filter(([file]) => !guards.includes(file));
  const rules = [
    ...immutable.map((start) => rule(`${start}*`, 'Cache-Control', caching.immutable)),
    rule('/api/*', 'Cache-Control', caching.never),
    ...shared.map((start) => rule(`${start}*`, 'Cross-Origin-Resource-Policy', 'cross-origin')),
    ...Object.entries(contentPolicy.at).flatMap(([file, policy]) =>
      addresses(file).map((address) => rule(address, 'Content-Security-Policy', policy)),
    ),
    // Spellings of a guard's address that reach its file reach it as JSON too.
    rule('/api/*', 'Content-Type', 'application/json'),
    ...nameless.filter(([file]) => !isApi(file)).map(([file, type]) => rule(file, 'Content-Type', type)),
  ];
  return `/*\n${fixed.join('\n')}\n${rules.join('')}`;
}

function rule(path: string, name: string, value: string): string {
  return `${path}\n  ! ${name}\n  ${name}: ${value}\n`;
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
