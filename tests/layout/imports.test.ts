// The import direction of the folders under src/, type-only imports included.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const folders = [
  'domain',
  'schemas',
  'sources',
  'diagnostics',
  'claims',
  'documents',
  'checks',
  'reporters',
  'exports',
  'site',
  'components',
  'layouts',
  'styles',
  'pages',
  'integration',
  'cli',
] as const;
type Folder = (typeof folders)[number];

const presentation: readonly Folder[] = [
  'domain',
  'schemas',
  'diagnostics',
  'site',
  'exports',
  'components',
  'layouts',
  'styles',
];
const outermost = folders.filter((folder) => !['pages', 'integration', 'cli'].includes(folder));

/** Which of our folders each folder may import, besides itself. */
const allowed: Readonly<Record<Folder, readonly Folder[]>> = {
  domain: [],
  schemas: ['domain'],
  sources: ['domain', 'schemas', 'documents', 'diagnostics'],
  diagnostics: ['domain'],
  claims: ['domain', 'diagnostics'],
  documents: ['diagnostics'],
  checks: ['domain', 'claims', 'documents', 'sources', 'diagnostics'],
  reporters: ['diagnostics'],
  exports: ['domain', 'site'],
  site: ['domain', 'schemas', 'diagnostics'],
  components: presentation,
  layouts: presentation,
  styles: [],
  pages: presentation,
  integration: outermost,
  cli: outermost,
};

type Import = { readonly from: string; readonly to: string; readonly text: string };

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro|mjs)$/.test(path))
  .sort();

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(root, 'src', path), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g);
  return [...found].map(([statement, to = '']) => ({ from: path, to, text: statement }));
}

const all = files.flatMap(importsOf);
const own = all
  .filter(({ to }) => to.startsWith('.'))
  .map((one) => ({ ...one, to: normalize(join(dirname(one.from), one.to.replace(/\?.*$/, ''))) }));

const folderOf = (path: string) => path.split('/')[0] as Folder;

describe('the tree under src', () => {
  test('has the agreed folders and nothing else', () => {
    const found = readdirSync(join(root, 'src'));
    expect(found.filter((name) => !name.includes('.')).sort()).toEqual(
      folders.filter((folder) => found.includes(folder)).toSorted(),
    );
    expect(found.filter((name) => name.includes('.')).sort()).toEqual(['content.config.ts', 'env.d.ts']);
  });

  test('is what the imports were read from', () => {
    expect(own.length).toBeGreaterThan(100);
  });

  test.each(folders)('%s imports only what it may', (folder) => {
    const wrong = own.filter(({ from, to }) => {
      const target = folderOf(to);
      return folderOf(from) === folder && target !== folder && !allowed[folder].includes(target);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('has no circle of files', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of own) next.set(from, [...(next.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('touches the disk, processes and clocks only in integration and cli', () => {
    const outer = ['integration', 'cli'];
    const wrong = files
      // What runs in the browser has the reader's clock and nothing else.
      .filter((path) => !outer.includes(folderOf(path)) && path !== 'components/search/main.ts')
      .flatMap((path) => {
        const text = readFileSync(join(root, 'src', path), 'utf8');
        const found = text.match(
          /^import (?!type).*'node:(?:fs|fs\/promises|child_process|process|os|net|http)'|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?:env|cwd|argv)/m,
        );
        return found === null ? [] : [`${path}: ${found[0]}`];
      });
    expect(wrong).toEqual([]);
  });

  test('reads astro:content only in site and pages', () => {
    const wrong = all.filter(
      ({ from, to }) => to === 'astro:content' && !['site', 'pages', 'content.config.ts'].includes(folderOf(from)),
    );
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });
});

describe('nothing in src', () => {
  const content = (kind: string) =>
    readdirSync(join(root, 'content', kind)).map((name) => name.replace(/\.[^.]*$/, ''));
  const names = [...content('gates'), ...content('subjects')];
  // Weights of English words, one of which may be an id as well.
  const learned = 'claims/wording/assertion.ts';

  test.each([...new Set(names)])('names %s', (name) => {
    const pattern = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
    const wrong = files
      .filter((path) => path !== learned)
      .filter((path) => pattern.test(readFileSync(join(root, 'src', path), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('names the company', () => {
    const wrong = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.\w+$/.test(path) && /arqen/i.test(readFileSync(join(root, 'src', path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
