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
  const handle = (method: string, uri: string) =>
    runInNewContext(`${code}; handler(event)`, { event: { request: { method, uri, headers: {} } } }) as Result;

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
    'container/Containerfile',
    'vercel/vercel.json',
    'aws/objects.json',
    'aws/behaviors.json',
  ])
    expect([path, existsSync(join(hosting, path))]).toEqual([path, true]);
  expect(guide).toContain('policy.json');
});
