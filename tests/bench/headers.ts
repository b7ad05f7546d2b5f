// npm run bench:headers [-- DIST]
//
// What two graders say about the headers of a real nginx: the HTTP Observatory of MDN, its tests run here on answers taken from
// loopback, and the evaluator of content policies. The Observatory is installed into a temporary folder: its own install
// script would fetch lists from the internet. The redirect from http: to https: is assumed; whoever ends TLS makes it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { policyOf } from '../../src/cli/serve.ts';
import { ask } from '../hosts/ask.ts';
import { startNginx } from '../hosts/servers.ts';

const dist = process.argv[2] ?? new URL('../../dist', import.meta.url).pathname;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'trust-observatory-'));
const host = await startNginx(dist);
try {
  const name = '@mdn/mdn-http-observatory@1.4.8';
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder, name],
    { stdio: 'pipe' },
  );
  // No site of an example stands on the list of preloaded sites.
  writeFileSync(join(folder, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json'), '{}');
  for (const path of ['/', '/search', '/status']) await observe(path);
} finally {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}
const { every, at } = policyOf(dist).contentPolicy;
for (const [path, policy] of Object.entries({ 'every response': every, ...at })) {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  print(
    `csp_evaluator, ${path}: ${findings.length} findings${findings.map(({ directive, value, description }) => `\n  ${directive} ${value ?? ''}: ${description}`).join('')}`,
  );
}

async function observe(path: string): Promise<void> {
  const at = join(folder, 'node_modules/@mdn/mdn-http-observatory/src');
  const load = (file: string) => import(join(at, file));
  const [
    { ALL_TESTS },
    { Requests },
    { parseHttpEquivHeaders },
    grader,
    { MINIMUM_SCORE_FOR_EXTRA_CREDIT },
    { AxiosHeaders },
  ] = await Promise.all([
    load('constants.js'),
    load('types.js'),
    load('retriever/utils.js'),
    load('grader/grader.js'),
    load('grader/charts.js'),
    import(join(folder, 'node_modules/axios/index.js')),
  ]);
  const answer = await ask(host.port, 'GET', path);
  const options = await ask(host.port, 'OPTIONS', path, { Origin: 'https://elsewhere.example' });
  const response = ({ status, headers, body }: typeof answer) => ({
    headers: new AxiosHeaders(headers),
    request: { headers: new AxiosHeaders() },
    status,
    statusText: '',
    verified: true,
    data: body.toString(),
    config: { headers: new AxiosHeaders() },
  });
  const site = new Requests('trust.example');
  site.resources.path = answer.body.toString();
  site.responses.auto = response(answer);
  site.responses.https = response(answer);
  site.responses.http = response(answer);
  site.responses.cors = response(options);
  site.responses.httpRedirects = ['http', 'https'].map((scheme) => ({
    url: new URL(`${scheme}://trust.example${path}`),
    status: scheme === 'http' ? 301 : 200,
  }));
  site.responses.httpsRedirects = site.responses.httpRedirects;
  site.responses.httpEquiv = parseHttpEquivHeaders(answer.body.toString(), `https://trust.example${path}`);
  site.session = {
    url: new URL(`https://trust.example${path}`),
    jar: { getCookies: async () => [], serializeSync: () => ({ cookies: [] }), getCookiesSync: () => [] },
  };
  const results = ALL_TESTS.map(
    (test: (site: unknown) => { result: string; pass: boolean; constructor: { name: string } }) => test(site),
  );
  let score = 100;
  let extra = 0;
  for (const {
    result,
    pass,
    constructor: { name },
  } of results) {
    const modifier: number = grader.getScoreModifier(result);
    if (modifier < 0) score += modifier;
    else extra += modifier;
    print(`  ${pass ? 'pass' : 'FAIL'} ${String(modifier).padStart(3)}  ${name.replace('Output', '')}: ${result}`);
  }
  if (score >= MINIMUM_SCORE_FOR_EXTRA_CREDIT) score += extra;
  print(`Observatory, ${path}: ${grader.getGradeForScore(score).grade}, score ${score}`);
}
