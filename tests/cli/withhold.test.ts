// `trust withhold`: while the checks fail, a whole site that states nothing.

import * as fs from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteContext } from '../../src/checks/index.ts';
import { judgeDocument } from '../../src/checks/judge.ts';
import { siteJudge } from '../../src/checks/site-judge.ts';
import { policyOf } from '../../src/cli/serve.ts';
import { withhold } from '../../src/cli/withhold.ts';
import { readDocument } from '../../src/documents/registry.ts';
import { date } from '../../src/domain/date.ts';
import { guardSchema } from '../../src/domain/guard-schema.ts';
import { openWorkspace } from '../../src/integration/workspace.ts';
import { filesOf } from '../../src/sources/disk-reader.ts';
import { mixtures, withoutPolicy } from '../build/whole-site.ts';
import { folderOfSite } from '../sites/content-folder.ts';
import { call, contentOf, exampleCopy } from './terminal.ts';

let root = '';
beforeEach(() => {
  root = exampleCopy();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

/** Every file but compressed copies, whose text is that of the file beside them. */
const built = () =>
  filesOf(join(root, 'dist'), fs)
    .filter(({ path }) => !/\.(?:br|gz)$/.test(path))
    .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

test('writes a page for every address that was published, and no state of any gate', async () => {
  fs.writeFileSync(
    join(root, 'content/published.yaml'),
    'heads: []\nurls:\n  /gates/oven-heat: [why]\n  /answers: []\n  /checkpoint: []\n  /tile/0/000: []\n',
  );
  const { exitCode, out } = await call(withhold, root, []);
  expect([exitCode, out]).toEqual([0, expect.stringContaining('that states nothing')]);
  const paths = built().map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'index.html',
      '404.html',
      'gates/oven-heat.html',
      'answers.html',
      'badges/gates/oven-heat.svg',
      'manifest.json',
    ]),
  );
  expect(paths.filter((path) => /checkpoint|tile/.test(path))).toEqual([]);
  for (const { path, text } of built()) {
    expect(text, path).not.toMatch(/\bmet\b/);
    if (path.endsWith('.html'))
      expect(text, path).toContain('The checks of this site did not pass on <time>2026-11-24</time>.');
  }
});

test('is finished for hosts like every site, and served', async () => {
  await call(withhold, root, []);
  const dist = join(root, 'dist');
  expect(mixtures(dist)).toEqual([]);
  expect(withoutPolicy(dist)).toEqual([]);
  expect(built().map(({ path }) => path)).toEqual(expect.arrayContaining(['_headers', '_redirects']));
  expect(fs.readdirSync(join(root, '.hosting'))).toEqual(expect.arrayContaining(['nginx', 'container', 'policy.json']));
  expect(policyOf(dist).guards.length).toBeGreaterThan(0);
});

test('says so while a build is running, and changes nothing', async () => {
  const build = openWorkspace(root, new Date());
  if ('refused' in build) throw new Error(build.refused.code);
  fs.writeFileSync(join(build.staging, 'index.html'), 'the build');
  const { exitCode, out, error } = await call(withhold, root, []);
  expect([exitCode, out, error]).toEqual([1, '', expect.stringContaining('BUILD_LOCKED')]);
  expect(build.publish()).toBeNull();
  expect(built()).toEqual([{ path: 'index.html', text: 'the build' }]);
});

test('keeps every guard blocked, by the published schema', async () => {
  await call(withhold, root, []);
  const ajv = new Ajv2020();
  formats.default(ajv);
  const validate = ajv.compile(guardSchema);
  const guards = built().filter(({ path }) => path.startsWith('api/'));
  expect(guards.length).toBeGreaterThan(1);
  for (const { text } of guards) {
    const body = JSON.parse(text) as { gates: { outcome: string; reason: string }[] };
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(body.gates.map(({ outcome }) => outcome))).toEqual(new Set(['cannot-tell']));
    expect(body.gates[0]?.reason).toBe('The ledger could not be read or checked.');
  }
});

test('works where content cannot be read at all, and takes the place of what stood there', async () => {
  fs.writeFileSync(join(root, 'content/site.yaml'), 'name: [');
  fs.writeFileSync(join(root, 'content/published.yaml'), 'heads: nothing');
  fs.writeFileSync(join(root, 'content/gates/oven-heat.mdx'), '---\n???');
  fs.mkdirSync(join(root, 'dist'));
  fs.writeFileSync(join(root, 'dist/old.html'), 'Everything is met.');
  expect((await call(withhold, root, [])).exitCode).toBe(0);
  expect(built().map(({ path }) => path)).not.toContain('old.html');
  expect(built().find(({ path }) => path === 'index.html')?.text).toContain('<p>This site</p>');
});

test.each(['../..', 'second'])('says nothing that could be a claim of the company in %s', async (name) => {
  fs.rmSync(join(root, 'content'), { recursive: true });
  fs.cpSync(join(folderOfSite(name), 'content'), join(root, 'content'), { recursive: true });
  await call(withhold, root, []);
  const judge = siteJudge(siteContext(contentOf(root), date('2026-11-24')));
  for (const { path, text } of built()) {
    const file = /\.\w+$/.test(path) ? path : `${path}.${path.startsWith('api/') ? 'json' : 'txt'}`;
    const result = readDocument({ file, bytes: new TextEncoder().encode(text) });
    if (result.kind !== 'read') throw new Error(`${path}: ${result.kind}`);
    const claims = judgeDocument(path, result.blocks, judge).filter(({ backed }) => !backed);
    expect(
      claims.map(({ claim }) => claim.text),
      path,
    ).toEqual([]);
  }
});
