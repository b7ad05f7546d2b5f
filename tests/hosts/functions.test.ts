// The functions that answer for guards on hosts that run one: the same answers as a server's, whatever the method.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, inject, test } from 'vitest';
import { policyOf } from '../../src/cli/serve.ts';
import { headersOf, problemType, unknownRoute } from '../../src/domain/site-policy.ts';
import { largestFunction } from '../../src/integration/hosting/cloudfront.ts';

const dist = inject('dist');
const hosting = join(dist, '../.hosting');
const policy = policyOf(dist);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const [guard = ''] = policy.guards;

/** Spellings of a guard's address that file servers read as it, and that functions are not asked about everywhere. */
const spellings = [guard, `${guard}.json`].flatMap((path) => [
  `/${path}`,
  path.replace('/api', '/%61pi'),
  path.replace('/api/', '/api//'),
  path.replace('/api/', '/api%2F'),
  path.replace('/api', '/%2fapi'),
]);

type Answer = (request: Request) => Response;

/** The answer of a function's file; each host calls it in its own way. */
async function load(file: string): Promise<Answer> {
  const module = (await import(join(hosting, file))) as {
    default?: Answer;
    onRequest?: (context: { request: Request }) => Response;
  };
  const { onRequest } = module;
  if (onRequest !== undefined) return (request) => onRequest({ request });
  if (module.default === undefined) throw new Error(`${file} answers nothing`);
  return module.default;
}

describe.each([
  'cloudflare-pages/functions/api/[[path]].js',
  'cloudflare-pages/functions/api.js',
  'netlify/edge-functions/api.js',
  'vercel/middleware.js',
])('%s', (file) => {
  test('answers guards with 403 and their bytes, everything else with 404 in JSON, with all headers', async () => {
    const answer = await load(file);
    for (const route of policy.guards)
      for (const path of [route, `${route}.json`, `${route}?allow=true`])
        for (const method of methods) {
          const response = answer(new Request(`https://trust.example${path}`, { method }));
          expect(response.status, `${method} ${path}`).toBe(403);
          expect(response.headers.get('content-type')).toBe(problemType);
          expect(await response.text()).toBe(method === 'HEAD' ? '' : readFileSync(dist + route, 'utf8'));
          for (const [name, value] of Object.entries(headersOf(policy, route, 403)))
            expect(response.headers.get(name), name).toBe(value);
        }
    for (const path of [
      '/api',
      '/api/',
      '/api/other',
      `${guard}/`,
      guard.toUpperCase(),
      `${guard}/constructor`,
      '/api/__proto__',
    ]) {
      const response = answer(new Request(`https://trust.example${path}`));
      expect([response.status, await response.text()], path).toEqual([404, unknownRoute]);
    }
  });
});

describe('the function of CloudFront', () => {
  type Result = { statusCode?: number; uri?: string; headers: Record<string, { value: string }>; body?: string };
  const code = readFileSync(join(hosting, 'aws/viewer-request.js'), 'utf8');
  type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;
  const handle = (method: string, uri: string, querystring: Query = {}) =>
    runInNewContext(`${code}; handler(event)`, {
      event: { request: { method, uri, querystring, headers: {} } },
    }) as Result;
  const objects = JSON.parse(readFileSync(join(hosting, 'aws/objects.json'), 'utf8')) as {
    Key: string;
    CacheControl: string;
  }[];
  const isObject = ({ uri = '' }: Result) =>
    objects.some(({ Key }) => `/${Key}` === decodeURIComponent(uri).replace(/\/+/g, '/'));

  test('fits into what CloudFront takes', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(largestFunction);
  });

  test('answers guards with 403 to every method, and the rest of /api with 404', () => {
    for (const method of methods) {
      for (const path of [guard, `${guard}.json`]) {
        const { statusCode, body, headers } = handle(method, path);
        expect([statusCode, headers['content-type']?.value]).toEqual([403, problemType]);
        expect(body).toBe(method === 'HEAD' ? '' : readFileSync(dist + guard, 'utf8'));
        expect(headers['cache-control']?.value).toBe('no-store');
      }
      expect(handle(method, '/api/other').statusCode).toBe(404);
    }
  });

  test('finds no file at other spellings of a guard, whatever the bucket makes of them', () => {
    for (const path of spellings) {
      const result = handle('GET', path);
      expect([result.statusCode ?? 404, isObject(result)], path).toEqual([404, false]);
    }
    expect(isObject(handle('GET', '/gates'))).toBe(true);
  });

  test('never answers 200 with the page for unknown addresses, which is never stored', () => {
    for (const path of ['/404', '/404.html']) expect(isObject(handle('GET', path)), path).toBe(false);
    expect(objects.find(({ Key }) => Key === '404.html')?.CacheControl).toBe('no-store');
  });

  test('keeps the query where it redirects', () => {
    const query = { q: { value: '1', multiValue: [{ value: '1' }, { value: 'a%20b' }] }, all: { value: '' } };
    const { headers } = handle('GET', '/gates.html', query);
    expect(headers.location?.value).toBe('/gates?q=1&q=a%20b&all');
    expect(handle('GET', '/index').headers.location?.value).toBe('/');
  });

  test('comes with a cache policy that lets pages be asked for again each time', () => {
    const { CachePolicy } = JSON.parse(readFileSync(join(hosting, 'aws/behaviors.json'), 'utf8')) as {
      CachePolicy: { MinTTL: number; DefaultTTL: number };
    };
    expect(CachePolicy).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
  });

  test('leads every page to its file and refuses to write', () => {
    expect(handle('GET', '/').uri).toBe('/index.html');
    expect(handle('GET', '/gates').uri).toBe('/gates.html');
    expect(handle('GET', '/checkpoint').uri).toBe('/checkpoint');
    expect(handle('GET', '/manifest.json').uri).toBe('/manifest.json');
    expect(handle('GET', '/gates/')).toMatchObject({ statusCode: 301, headers: { location: { value: '/gates' } } });
    expect(handle('GET', '//elsewhere.example/').statusCode).not.toBe(301);
    expect(handle('POST', '/gates').statusCode).toBe(405);
  });
});

describe('the file of headers', () => {
  const text = readFileSync(`${dist}/_headers`, 'utf8');
  const blocks = text.split(/^(?=\/)/m).map((block) => {
    const [path = '', ...lines] = block.trim().split(/\n\s*/);
    return { path, lines };
  });
  const typed = blocks.filter(({ lines }) => lines.some((line) => line.startsWith('Content-Type:')));

  test('names no path twice: of two blocks, Cloudflare Pages keeps the last alone', () => {
    const paths = blocks.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  test('gives types to exact paths only, guards among them, and never stores what is under /api/', () => {
    expect(typed.map(({ path }) => path)).toEqual(Object.keys(policy.types.at));
    expect(typed.map(({ path }) => path)).toEqual(expect.arrayContaining([...policy.guards]));
    expect(blocks.find(({ path }) => path === '/api/*')?.lines).toContain('Cache-Control: no-store');
  });

  test('takes away what Cloudflare Pages adds for other sites', () => {
    expect(blocks.find(({ path }) => path === '/*')?.lines).toContain('! Access-Control-Allow-Origin');
  });
});

describe('the rules of Vercel', () => {
  type Rule = { source: string; headers: { key: string; value: string }[] };
  const { headers: rules } = JSON.parse(readFileSync(join(hosting, 'vercel/vercel.json'), 'utf8')) as {
    headers: Rule[];
  };
  const headersAt = (path: string) =>
    rules.flatMap(({ source, headers }) => (new RegExp(`^${source}$`).test(path) ? headers : []));

  test.each([
    ...policy.guards.flatMap((route) => [route, `${route}.json`]),
    '/api/nothing',
    '/',
    '/gates',
    '/search',
    '/manifest.json',
    '/_astro/x.js',
    '/badges/boundary.svg',
    '/pagefind/pagefind-worker.js',
  ])('give %s every header once, as the policy says', (path) => {
    const file = policy.contentPolicy.at[`${path}.html`] === undefined ? path : `${path}.html`;
    const given = headersAt(path).filter(({ key }) => key !== 'Content-Type');
    expect(given).toHaveLength(new Set(given.map(({ key }) => key)).size);
    expect(Object.fromEntries(given.map(({ key, value }) => [key, value]))).toEqual(headersOf(policy, file, 200));
  });

  test('make guards JSON where no function answers', () => {
    for (const route of policy.guards)
      expect(headersAt(route)).toContainEqual({ key: 'Content-Type', value: 'application/json' });
  });
});

test('a file of headers stays within what Cloudflare Pages reads: 100 rules, 2000 characters a line', () => {
  const lines = readFileSync(`${dist}/_headers`, 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('what the guide names is there', () => {
  const guide = readFileSync(join(hosting, 'README.md'), 'utf8');
  for (const path of [
    'nginx/maps.conf',
    'nginx/site.conf',
    'nginx/brotli.conf',
    'caddy/Caddyfile',
    'caddy/https.Caddyfile',
    'container/Containerfile',
    'vercel/vercel.json',
    'aws/objects.json',
    'aws/behaviors.json',
  ])
    expect([path, existsSync(join(hosting, path))]).toEqual([path, true]);
  expect(guide).toContain('policy.json');
});
