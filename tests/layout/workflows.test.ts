// The workflows: least permissions, pinned actions, and no command that does not exist.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

type Workflow = {
  permissions?: unknown;
  jobs: Record<string, Job>;
};
type Job = {
  permissions?: Record<string, string>;
  uses?: string;
  if?: string;
  needs?: string | string[];
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
};
const isMain = "github.ref == 'refs/heads/main'";
const jobsOf = (name: string): Record<string, Job> =>
  (parse(files.find((file) => file.name === name)?.text ?? '') as Workflow).jobs;

test('there are workflows for check, build and deploy', () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['build.yml', 'check.yml', 'deploy.yml']));
});

test.each(['deploy.yml', 'rebuild.yml'])('%s sends only main out, and records what went out', (name) => {
  const jobs = jobsOf(name);
  for (const [id, { needs, if: condition = '' }] of Object.entries(jobs))
    if (needs === undefined || condition.includes('always()')) expect(condition, id).toContain(isMain);
  expect(jobs.record).toMatchObject({ needs: 'deploy', uses: './.github/workflows/record.yml' });
});

test('statements are withheld whatever kept the daily build from succeeding, and somebody is told', () => {
  const { withhold, alarm } = jobsOf('rebuild.yml');
  expect(withhold?.if).toBe(`\${{ always() && ${isMain} && needs.build.result != 'success' }}`);
  expect(alarm?.if).toBe(`\${{ always() && ${isMain} && needs.record.result != 'success' }}`);
});

for (const { name, text } of files) {
  const workflow = parse(text) as Workflow;

  test(`${name} reads at most by default, and writes only where a job says so`, () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {} } of Object.values(workflow.jobs))
      expect(Object.keys(permissions)).not.toContain('packages');
  });

  test(`${name} pins every action to a commit and says its version`, () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what]) => what ?? '');
    for (const what of uses) {
      expect(what, 'a commit, or a workflow of this repository').toMatch(
        /^(?:\.\/\.github\/workflows\/[\w-]+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
      if (what.startsWith('./')) expect(files.map((file) => `./.github/workflows/${file.name}`)).toContain(what);
    }
  });

  test(`${name} leaves no credentials behind, and runs no script of a package where it may write`, () => {
    for (const { steps = [], permissions = {} } of Object.values(workflow.jobs)) {
      for (const step of steps)
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
      if (!Object.values(permissions).includes('write')) continue;
      for (const { run = '' } of steps) if (/\bnpm ci\b/.test(run)) expect(run).toContain('--ignore-scripts');
    }
  });

  test(`${name} calls only scripts that exist`, () => {
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  });

  test(`${name} puts no outside text into a command`, () => {
    const lines = text.split('\n');
    let run: number | null = null;
    for (const line of lines) {
      const indent = line.search(/\S/);
      const opens = /^(\s*)(?:- )?run:/.exec(line);
      if (run !== null && indent !== -1 && indent <= run) run = null;
      if (opens) run = opens[1]?.length ?? 0;
      if (run !== null) expect(line).not.toContain('${{');
    }
  });
}
