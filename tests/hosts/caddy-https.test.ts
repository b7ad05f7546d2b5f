// Caddy with its own HTTPS: guards are blocked before TLS as well, and nobody is led to another name.

import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { policyOf } from '../../src/cli/serve.ts';
import { headersOf, problemType } from '../../src/domain/site-policy.ts';
import { type Answer, ask, askSecurely } from './ask.ts';
import { bytesOf, startCaddyWithName } from './servers.ts';

const dist = inject('dist');
const policy = policyOf(dist);
const name = 'trust.example';
const elsewhere = { Host: 'elsewhere.example' };
let host: Awaited<ReturnType<typeof startCaddyWithName>>;

beforeAll(async () => {
  host = await startCaddyWithName(dist, name);
  // Its certificate is signed a moment after it listens.
  await vi.waitFor(() => askSecurely(host.securePort, name, '/'), { timeout: 20_000, interval: 200 });
});
afterAll(async () => {
  await host?.stop();
});

/** The headers of the policy that an answer carries otherwise or not at all. */
function missing({ headers, twice }: Answer, file: string, status: number): readonly string[] {
  const expected = Object.entries(headersOf(policy, file, status));
  return [...twice, ...expected.flatMap(([key, value]) => (headers[key.toLowerCase()] === value ? [] : [key]))];
}

test('blocks guards in plain HTTP, for any name and method', async () => {
  for (const route of policy.guards)
    for (const method of ['GET', 'POST', 'OPTIONS'])
      for (const headers of [{ Host: name }, elsewhere]) {
        const answer = await ask(host.port, method, route, headers);
        expect([answer.status, answer.headers['content-type']]).toEqual([403, problemType]);
        expect(answer.body.equals(bytesOf(dist, route))).toBe(true);
        expect(missing(answer, route, 403)).toEqual(['Strict-Transport-Security']);
      }
});

test('leads everything else in plain HTTP to the one name, with headers', async () => {
  for (const headers of [{ Host: name }, elsewhere]) {
    const answer = await ask(host.port, 'GET', '/gates?x=1', headers);
    expect([answer.status, answer.headers.location]).toEqual([308, `https://${name}/gates?x=1`]);
    expect(missing(answer, '/gates', 308)).toEqual(['Strict-Transport-Security']);
    expect((await ask(host.port, 'POST', '/gates', headers)).status).toBe(405);
    expect((await ask(host.port, 'GET', '/api/nothing', headers)).status).toBe(404);
  }
});

test('answers over TLS with all headers, whatever the Host header says', async () => {
  for (const headers of [{}, elsewhere]) {
    const page = await askSecurely(host.securePort, name, '/gates', headers);
    expect([page.status, missing(page, '/gates.html', 200)]).toEqual([200, []]);
    const [route = ''] = policy.guards;
    const guard = await askSecurely(host.securePort, name, route, headers);
    expect([guard.status, missing(guard, route, 403)]).toEqual([403, []]);
  }
});
