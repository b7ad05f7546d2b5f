// The content policies, judged by a tool that knows the ways around them.

import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, inject, test } from 'vitest';
import { policyOf } from '../../src/cli/serve.ts';

const { contentPolicy } = policyOf(inject('dist'));

/** Every remark about a policy. */
function remarks(policy: string): readonly string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings.map(
    ({ severity, directive, value, description }) =>
      `${Severity[severity]} ${directive} ${value ?? ''}: ${description}`,
  );
}

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
