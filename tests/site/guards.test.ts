import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';

const routes = ['/api/production-write/guard', '/api/production-access/guard'];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function schemaOf(dist: string) {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`${dist}/schemas/guard-v1.json`, 'utf8')));
}

describe.each(routes)('the guard %s', (route) => {
  const body = () => JSON.parse(readFileSync(`${inject('dist')}${route}.json`, 'utf8')) as Record<string, unknown>;

  test('is valid by the published schema', () => {
    const validate = schemaOf(inject('dist'));
    expect(validate(body()), JSON.stringify(validate.errors)).toBe(true);
  });

  test('says blocked, with every gate not met and six full negative sentences', () => {
    const { decision, allowed, status, gates, doesNot, ledgerHead, asOf, validUntil } = body();
    expect({ decision, allowed, status, asOf, validUntil, ledgerHead }).toEqual({
      decision: 'blocked',
      allowed: false,
      status: 403,
      asOf: '2026-11-24',
      validUntil: '2026-12-01',
      ledgerHead: { size: 0, digest: null },
    });
    expect((gates as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual(Array(7).fill('not-met'));
    expect(doesNot).toHaveLength(6);
    for (const sentence of doesNot as string[]) expect(sentence).toMatch(/^This endpoint does not .+\.$/);
  });

  test.each([
    ['allowed', true],
    ['decision', 'allowed'],
    ['status', 200],
    ['gates', []],
    ['extra', 1],
  ])('is refused by the schema with %s changed to %j', (member, value) => {
    expect(schemaOf(inject('dist'))({ ...body(), [member]: value })).toBe(false);
  });

  test.each(methods)(
    'answers %s with 403, problem JSON, no-store and the same bytes under both addresses',
    async (method) => {
      const file = readFileSync(`${inject('dist')}${route}`, 'utf8');
      for (const address of [route, `${route}.json`, `${route}?allow=true`]) {
        const response = await fetch(inject('address') + address, { method });
        expect(response.status).toBe(403);
        expect(response.headers.get('content-type')).toBe('application/problem+json');
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(await response.text()).toBe(file);
      }
    },
  );

  test('answers HEAD with 403 and no body', async () => {
    const response = await fetch(inject('address') + route, { method: 'HEAD' });
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('');
  });
});

test('an unknown guard is a real 404 in JSON', async () => {
  const response = await fetch(`${inject('address')}/api/production-other/guard`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
});
