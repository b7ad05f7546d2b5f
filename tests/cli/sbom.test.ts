import { expect, test } from 'vitest';
import { normalisedSbom } from '../../src/cli/sbom.ts';
import { trust } from './run.ts';

test('two runs print the same list of packages, without time, serial number or a folder of this machine', () => {
  const { exitCode, out } = trust(['sbom']);
  expect(exitCode).toBe(0);
  expect(trust(['sbom']).out).toBe(out);
  const listed = JSON.parse(out);
  expect(listed.bomFormat).toBe('CycloneDX');
  expect(listed.metadata.component.name).toBe('trust-center');
  expect(listed.components.length).toBeGreaterThan(100);
  expect(listed.components.map(({ name }: { name: string }) => name)).toContain('astro');
  expect(out).not.toMatch(/serialNumber|timestamp|"\/|file:/);
});

test('the order of packages does not depend on the order in which npm lists them', () => {
  const refs = ['b@1', 'a@2'];
  const list = (order: readonly string[]) => ({
    metadata: {
      component: { name: 'a folder', 'bom-ref': '@scope/site@0.1.0' },
      tools: [{ name: 'cli', version: order[0] }],
    },
    components: order.map((ref) => ({ 'bom-ref': ref })),
    dependencies: order.map((ref) => ({ ref, dependsOn: order })),
  });
  expect(normalisedSbom(list(refs))).toEqual(normalisedSbom(list([...refs].reverse())));
  expect(normalisedSbom(list(refs))).toMatchObject({ metadata: { component: { name: '@scope/site' } } });
});
