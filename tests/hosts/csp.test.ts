// The content policies, judged by a tool that knows the ways around them.

import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, inject, test } from 'vitest';
import { policyOf } from '../../src/cli/serve.ts';
import { pagesOf } from '../site/pages.ts';
import { bytesOf } from './servers.ts';

const dist = inject('dist');
const { contentPolicy } = policyOf(dist);

/** The policy that a page carries in itself. */
function metaPolicyOf(path: string): string {
  const page = bytesOf(dist, path === '/' ? '/index.html' : `${path}.html`).toString();
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
}

/** Every remark about a policy. */
function remarks(policy: string): readonly string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings.map(
    ({ severity, directive, value, description }) =>
      `${Severity[severity]} ${directive} ${value ?? ''}: ${description}`,
  );
}

test('only the search page may start the worker, by header and by its own policy', () => {
  const starts = /worker-src|trusted-types default/;
  const byHeader = Object.entries(contentPolicy.at).filter(([, policy]) => starts.test(policy));
  expect(byHeader.map(([file]) => file)).toEqual(['/search.html']);
  const byMeta = pagesOf(dist).filter((path) => starts.test(metaPolicyOf(path)));
  expect(byMeta).toEqual(['/search']);
});

describe('the evaluator of content policies', () => {
  test('has nothing to say about the policy of every response', () => {
    expect(remarks(contentPolicy.every)).toEqual([]);
  });

  // These pages load scripts of this site by their address. What it warns of (answers with a callback, libraries that run
  // templates, files of users) does not stand here, and text never becomes an address of a script (Trusted Types).
  test.each(Object.entries(contentPolicy.at))('warns of nothing but own addresses at %s', (_, policy) => {
    const other = remarks(policy).filter((one) => !/script-src 'self'/.test(one));
    expect(other).toEqual([]);
  });

  test('knows a policy that is not safe', () => {
    expect(remarks("default-src 'none'; script-src 'unsafe-inline'").length).toBeGreaterThan(0);
  });
});
