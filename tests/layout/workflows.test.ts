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
  jobs: Record<string, { permissions?: Record<string, string>; uses?: string }>;
};

test('there are workflows for check, build and deploy', () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['build.yml', 'check.yml', 'deploy.yml']));
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
