// What the README names exists: paths, npm scripts, commands, packages.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');
const { scripts, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};
const spans = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

test('names only paths that exist', () => {
  const paths = spans.filter((span) => /^(?:src|content|tests|\.github|public)\/[\w./-]*$/.test(span));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => path !== 'content/evidence/' && !existsSync(root + path))).toEqual([]);
});

test('names every folder under src', () => {
  const missing = readdirSync(`${root}src`)
    .filter((name) => !name.includes('.'))
    .filter((name) => !spans.includes(`src/${name}`) && existsSync(`${root}src/${name}`));
  expect(missing).toEqual([]);
});

test('names only npm scripts and commands that exist', () => {
  const used = [...readme.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test))/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const commands = [...readme.matchAll(/trust -- (\w+)/g)].map(([, command]) => command);
  const known = readFileSync(`${root}src/cli/main.ts`, 'utf8');
  expect(commands.filter((command) => command !== 'help' && !known.includes(`./${command}.ts`))).toEqual([]);
});

test('has a row for every direct package, all pinned to exact versions', () => {
  const rows = readme.slice(readme.indexOf('## Packages'));
  const named = (name: string) =>
    rows.includes(`\`${name}\``) ||
    (/^(?:mdast-util|micromark-extension)-/.test(name) &&
      rows.includes(`\`${name.split('-').slice(0, 2).join('-')}-*\``));
  expect(Object.keys(devDependencies).filter((name) => !named(name))).toEqual([]);
  expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
