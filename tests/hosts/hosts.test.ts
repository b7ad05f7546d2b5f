// Real servers with the generated configuration: nothing is readable as allowed, nothing comes without its headers, and what
// does not exist is a 404.

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policyOf } from '../../src/cli/serve.ts';
import { headersOf, problemType, type SitePolicy, typeOf, unknownRoute } from '../../src/domain/site-policy.ts';
import { pagesOf } from '../site/pages.ts';
import { type Answer, ask, askRaw, unpacked } from './ask.ts';
import { bytesOf, type Host, servers } from './servers.ts';

const dist = inject('dist');
const policy: SitePolicy = policyOf(dist);
const [guard = ''] = policy.guards;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'PURGE'] as const;
const writes = methods.slice(2);
const fresh = fileBelow('pagefind/fragment/');
const icon = fileBelow('_astro/');

/** Addresses with the files that answer there. */
const files: Readonly<Record<string, string>> = {
  '/': '/index.html',
  '/gates': '/gates.html',
  '/search': '/search.html',
  '/search?q=audit%20trail': '/search.html',
  '/guards?allow=true': '/guards.html',
  '/manifest.json': '/manifest.json',
  '/checkpoint': '/checkpoint',
  [icon]: icon,
  '/schemas/guard-v1.json': '/schemas/guard-v1.json',
  '/pagefind/pagefind.js': '/pagefind/pagefind.js',
  '/pagefind/pagefind-worker.js': '/pagefind/pagefind-worker.js',
  '/badges/boundary.svg': '/badges/boundary.svg',
  [fresh]: fresh,
};

const unknown = [
  '/nothing',
  '/gates/nothing',
  '/gates/nothing/',
  '/nothing.html',
  '/GATES',
  '/gates/../nothing',
  '/index.php',
  '/.git/config',
  '/.env',
  '/_headers',
  '/_redirects',
  '/404',
  '/404.html',
  '/gates.html.br',
  '/gates.html.gz',
  '/gates/',
  '/pagefind/',
  '/_astro/nothing.js',
  '/nothing%00',
  '/gates.html/',
  '/gates.html.gz/',
  '/verify.py/',
  '/verify.py%2f',
  '/ledger.json/',
  '/pagefind/pagefind-worker.js/',
  '/PAGEFIND/pagefind-worker.js',
  // Names that a file system refuses to look up.
  `/${'a'.repeat(300)}`,
  `/${'%e2%82%ac'.repeat(90)}`,
  '/ab'.repeat(1500),
];

const unknownRoutes = [
  '/api',
  '/api/',
  '/api/nothing',
  '/api/nothing.json',
  `${guard}/`,
  `${guard}.json/`,
  `${guard}.txt`,
  `${guard}x`,
  `${guard}/allow`,
  '/api/../api/nothing',
  '/api/production-other/guard?allowed=true',
];

/** Spellings of a guard's address that servers read in different ways. */
const odd = [
  `/${guard}`,
  guard.replaceAll('/', '//'),
  guard.replace('/api', '/x/../api'),
  guard.replace('/api', '/api/.'),
  guard.replace('/api', '/%2e/api'),
  guard.replace('/api', '/x/%2e%2e/api'),
  guard.replace('/api', '/%61pi'),
  guard.replace('/guard', '%2Fguard'),
  guard.toUpperCase(),
  guard.replace('api', 'API'),
  `${guard}%20`,
  `${guard}.`,
  `${guard};x=1`,
  `${guard}.json%00`,
  `${guard}.JSON`,
  `${guard}.json.br`,
  `${guard}.json.gz`,
  `${guard}.html`,
  `${guard}%3fallow=true`,
  `${guard}?${'x'.repeat(2000)}`,
];

/** What is wrong with an answer, in words; empty when it is as expected. */
function problems(
  answer: Answer,
  file: string,
  status: number,
  type: string | null,
  isHead: boolean,
): readonly string[] {
  const expected = Object.entries(headersOf(policy, file, status));
  const wrong = expected.flatMap(([name, value]) => {
    const found = answer.headers[name.toLowerCase()];
    return found === value ? [] : [`${name}: ${found}, expected ${value}`];
  });
  return [
    ...(answer.status === status ? [] : [`status ${answer.status}, expected ${status}`]),
    ...wrong,
    ...answer.twice.map((name) => `${name} came twice`),
    ...(type === null || answer.headers['content-type'] === type ? [] : [`type ${answer.headers['content-type']}`]),
    ...(isHead && answer.body.length > 0 ? ['HEAD has a body'] : []),
  ];
}

describe.each(Object.entries(servers))('%s', (name, start) => {
  let host: Host;
  let asked = 0;
  const send = (...args: Parameters<typeof ask> extends [number, ...infer Rest] ? Rest : never) => {
    asked += 1;
    return ask(host.port, ...args);
  };
  beforeAll(async () => {
    host = await start(dist);
  });
  afterAll(async () => {
    await host?.stop();
  });

  test('answers guards with 403, problem JSON and the same bytes to every method, query and condition', async () => {
    const found: string[] = [];
    for (const route of policy.guards) {
      const bytes = bytesOf(dist, route);
      const conditions = [
        {},
        { 'If-None-Match': '*' },
        { Range: 'bytes=0-9' },
        { 'Accept-Encoding': 'br, gzip' },
        { Accept: 'text/html' },
      ];
      for (const path of [route, `${route}.json`, `${route}?allow=true`, `${route}.json?allowed=1`])
        for (const method of methods)
          for (const headers of method === 'GET' ? conditions : [{}]) {
            const body = writes.includes(method as (typeof writes)[number]) ? '{"allow":true}' : undefined;
            const answer = await send(method, path, headers, body);
            const isHead = method === 'HEAD';
            const wrong = problems(answer, route, 403, problemType, isHead);
            const differs = isHead || answer.body.equals(bytes) ? [] : ['other bytes'];
            const length = answer.headers['content-length'] === String(bytes.length) ? [] : ['another length'];
            found.push(
              ...[...wrong, ...differs, ...length].map((one) => `${method} ${path} ${JSON.stringify(headers)}: ${one}`),
            );
          }
    }
    expect(found).toEqual([]);
  });

  test('refuses a large body to a guard with 403 as well', async () => {
    // Caddy closes the connection on what it has not read of a body that is larger still.
    const size = name === 'Caddy' ? 200_000 : 5_000_000;
    const answer = await send('POST', guard, { 'Content-Type': 'application/json' }, 'x'.repeat(size));
    expect(answer.status).toBe(403);
  });

  test('answers what is unknown below /api with 404 in JSON, whatever the method', async () => {
    const found: string[] = [];
    for (const path of unknownRoutes)
      for (const method of methods) {
        const answer = await send(method, path);
        const wrong = problems(answer, '/api/x', 404, problemType, method === 'HEAD');
        const body = method === 'HEAD' || answer.body.toString() === unknownRoute ? [] : ['other bytes'];
        found.push(...[...wrong, ...body].map((one) => `${method} ${path}: ${one}`));
      }
    expect(found).toEqual([]);
  });

  test('never answers an odd spelling of a guard so that it could be read as allowed', async () => {
    const found: string[] = [];
    for (const path of odd)
      for (const method of methods) {
        const answer = await send(method, path);
        const text = answer.body.toString();
        const isRefused = answer.status >= 400 || (answer.status >= 301 && answer.status <= 308);
        if (!isRefused) found.push(`${method} ${path}: ${answer.status}`);
        if (/"allowed":\s*true|"decision":\s*"allow/.test(text)) found.push(`${method} ${path}: ${text}`);
        for (const header of Object.keys(policy.headers))
          if (answer.headers[header.toLowerCase()] === undefined)
            found.push(`${method} ${path} (${answer.status}): no ${header}`);
      }
    expect(found).toEqual([]);
  });

  test('answers files with their bytes, types and headers in every encoding', async () => {
    const found: string[] = [];
    const encodings = [undefined, 'identity', 'gzip', 'br', 'gzip, deflate, br, zstd', 'br;q=0, gzip', 'zstd', '*;q=0'];
    for (const [path, file] of Object.entries(files))
      for (const encoding of encodings)
        for (const method of ['GET', 'HEAD']) {
          const answer = await send(method, path, encoding === undefined ? {} : { 'Accept-Encoding': encoding });
          const wrong = [...problems(answer, file, 200, typeOf(policy, file), method === 'HEAD')];
          const used = answer.headers['content-encoding'];
          if (used !== undefined && !encoding?.includes(used)) wrong.push(`${used} was not asked for`);
          if (used === 'br' && encoding?.includes('br;q=0')) wrong.push('br was refused');
          if (used !== undefined && !/accept-encoding/i.test(answer.headers.vary ?? '')) wrong.push('no Vary');
          if (answer.headers.etag === undefined) wrong.push('no ETag');
          if (method === 'GET' && !unpacked(answer).equals(bytesOf(dist, file))) wrong.push('other bytes');
          if (file.endsWith('.html') && encoding === 'br' && used !== 'br') wrong.push('no brotli');
          if (file.endsWith('.html') && encoding === 'gzip' && used !== 'gzip') wrong.push('no gzip');
          found.push(...wrong.map((one) => `${method} ${path} ${encoding}: ${one}`));
        }
    expect(found).toEqual([]);
  });

  test('answers 304 without a body to what is still the same, with its headers, and again in full to what is not', async () => {
    const found: string[] = [];
    for (const [path, file] of Object.entries(files))
      for (const encoding of ['identity', 'gzip', 'br']) {
        const first = await send('GET', path, { 'Accept-Encoding': encoding });
        const same = await send('GET', path, {
          'Accept-Encoding': encoding,
          'If-None-Match': first.headers.etag ?? '',
        });
        const other = await send('GET', path, { 'Accept-Encoding': encoding, 'If-None-Match': '"other"' });
        const wrong = [
          ...problems(same, file, 304, null, true),
          ...problems(other, file, 200, typeOf(policy, file), false),
        ];
        found.push(...wrong.map((one) => `${path} ${encoding}: ${one}`));
      }
    expect(found).toEqual([]);
  });

  test('gives different representations different ETags', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(
        async (encoding) => (await send('GET', '/gates', { 'Accept-Encoding': encoding })).headers.etag,
      ),
    );
    expect(new Set(tags).size, String(tags)).toBe(3);
  });

  test('answers a range in full, and other conditions in full or with a refusal that has all headers', async () => {
    const found: string[] = [];
    const whole = bytesOf(dist, '/manifest.json');
    for (const condition of [
      { Range: 'bytes=0-9' },
      { Range: 'bytes=-5' },
      { Range: `bytes=${whole.length + 10}-` },
      { 'If-Match': '"other"' },
      { 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    ]) {
      const answer = await send('GET', '/manifest.json', condition);
      const status = 'Range' in condition || answer.status !== 412 ? 200 : 412;
      const wrong = [...problems(answer, '/manifest.json', status, null, false)];
      if (status === 200 && !answer.body.equals(whole)) wrong.push('other bytes');
      found.push(...wrong.map((one) => `${JSON.stringify(condition)}: ${one}`));
    }
    expect(found).toEqual([]);
  });

  test('refuses methods that would change something with 405 and says which ones it takes', async () => {
    const found: string[] = [];
    for (const path of ['/', '/gates', '/search', '/manifest.json', '/gates.html', '/index.html', '/index'])
      for (const method of writes) {
        const answer = await send(method, path, {}, 'x=1');
        const wrong = [...problems(answer, path, 405, null, false)].filter(
          (one) => !one.startsWith('Content-Security-Policy'),
        );
        if (answer.headers.allow !== 'GET, HEAD') wrong.push(`Allow: ${answer.headers.allow}`);
        found.push(...wrong.map((one) => `${method} ${path}: ${one}`));
      }
    expect(found).toEqual([]);
  });

  test('answers what does not exist with a real 404 that is never stored', async () => {
    const page = bytesOf(dist, '/404.html');
    const found: string[] = [];
    // A slash behind a page's address leads to the page.
    for (const path of unknown.filter((one) => one !== '/gates/'))
      for (const method of ['GET', 'HEAD']) {
        const answer = await send(method, path, { 'Accept-Encoding': 'identity' });
        if (answer.status === 400 && path.includes('%00')) continue;
        const wrong = [...problems(answer, '/404.html', 404, 'text/html; charset=utf-8', method === 'HEAD')];
        if (method === 'GET' && !answer.body.equals(page)) wrong.push('another page');
        found.push(...wrong.map((one) => `${method} ${path}: ${one}`));
      }
    expect(found).toEqual([]);
  });

  test('leads other spellings of a page to its one address, on this site only', async () => {
    for (const [path, to] of [
      ['/gates/', '/gates'],
      ['/gates.html', '/gates'],
      ['/index.html', '/'],
      ['/gates.html?q=1', '/gates?q=1'],
      ['//gates/', '/gates'],
    ] as const) {
      const answer = await send('GET', path);
      expect([answer.status, answer.headers.location], path).toEqual([301, to]);
    }
    for (const path of [
      '//example.org/',
      '//example.org/..',
      '/\\example.org/',
      '/%0d%0aSet-Cookie:x=1/',
      '/%2f%2fexample.org/',
    ]) {
      const answer = await send('GET', path);
      const { location = '/' } = answer.headers;
      expect(location.startsWith('/') && !location.startsWith('//'), `${path} → ${location}`).toBe(true);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('answers every page with its headers', async () => {
    const found: string[] = [];
    for (const path of pagesOf(dist)) {
      const file = path === '/' ? '/index.html' : `${path}.html`;
      const answer = await send('GET', path, { 'Accept-Encoding': 'br' });
      const wrong = problems(answer, file, 200, 'text/html; charset=utf-8', false);
      found.push(...wrong.map((one) => `${path}: ${one}`));
    }
    expect(found).toEqual([]);
  });

  test('answers what is no proper request with an error or not at all', async () => {
    const requests = [
      'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      `get ${guard} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `TRACE ${guard} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `CONNECT x:80 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `GET http://elsewhere.example${guard} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `GET ${guard} HTTP/1.0\r\n\r\n`,
      `GET ${guard} HTTP/9.9\r\nHost: x\r\n\r\n`,
      `GET ${guard} HTTP/1.1\r\n\r\n`,
      `POST ${guard} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n`,
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `GET ${guard} HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\nConnection: close\r\n\r\n`,
      'GET /gates\r\n',
      `GET ${guard}\r\n`,
      '\0\0\0\0',
    ];
    for (const bytes of requests) {
      asked += 1;
      const said = await askRaw(host.port, bytes);
      expect(said, bytes.slice(0, 60)).toMatch(/^(?:HTTP\/1\.\d [345]|$)/);
      expect(said).not.toMatch(/"allowed":\s*true/);
    }
  });

  test('was asked at least 300 times', () => {
    expect(asked).toBeGreaterThan(300);
    console.info(`${name}: ${asked} requests`);
  });
});

function fileBelow(folder: string): string {
  const list = JSON.parse(bytesOf(dist, '/manifest.json').toString()) as { files: Record<string, string> };
  return `/${Object.keys(list.files).find((path) => path.startsWith(folder))}`;
}
