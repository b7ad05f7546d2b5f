// Guards on hosts that run a function before their files. The function holds the guards' bytes itself, so that nothing that is
// fetched can change an answer, and so that the files under /api can stay out of what is deployed: these hosts find files under
// more spellings of an address (`//api/…`, `/%61pi/…`) than they ask a function about. One core, and a few lines for each host
// around it.

import { caching, problemType, type SitePolicy, unknownRoute } from '../../domain/site-policy.ts';
import type { HostFile } from './host-file.ts';

/** The bodies of guards by route. */
export type GuardTexts = Readonly<Record<string, string>>;

/** The functions for Cloudflare Pages, Netlify and Vercel. */
export function edgeFunctions(policy: SitePolicy, bodies: GuardTexts): readonly HostFile[] {
  const core = answerOf(policy, bodies);
  return [
    {
      path: 'cloudflare-pages/functions/api/[[path]].js',
      text: `${core}\nexport const onRequest = ({ request }) => answer(request);\n`,
    },
    {
      path: 'cloudflare-pages/functions/api.js',
      text: `${core}\nexport const onRequest = ({ request }) => answer(request);\n`,
    },
    {
      path: 'netlify/edge-functions/api.js',
      text: `${core}\nexport default (request) => answer(request);\nexport const config = { path: ['/api', '/api/*'] };\n`,
    },
    {
      path: 'vercel/middleware.js',
      text: `${core}\nexport default (request) => answer(request);\nexport const config = { matcher: ['/api', '/api/:path*'] };\n`,
    },
  ];
}

/** `answer(request)`: 403 for guards whatever the method, 404 for everything else. */
function answerOf({ headers, contentPolicy }: SitePolicy, bodies: GuardTexts): string {
  const fixed = {
    ...headers,
    'Content-Security-Policy': contentPolicy.every,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': caching.never,
    'Content-Type': problemType,
  };
  return `const guards = ${JSON.stringify(bodies, null, 2)};
const headers = ${JSON.stringify(fixed, null, 2)};
function answer(request) {
  const route = new URL(request.url).pathname.replace(/\\.json$/, '');
  const isGuard = Object.hasOwn(guards, route);
  const body = isGuard ? guards[route] : ${JSON.stringify(unknownRoute)};
  return new Response(request.method === 'HEAD' ? null : body, { status: isGuard ? 403 : 404, headers });
}
`;
}
