// How much a reader downloads: one file a page, small, with the same one style sheet and script on each.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

const contentBudget = 5120;
const indexBudget = 12_000;
const scriptBudget = 1000;

/** Lists and specifications: everything else is a content page. */
const indexPages = [
  'answers',
  'boundary',
  'diagnostics',
  'gates',
  'guards',
  'readiness',
  'search',
  'status',
  'status/format',
  'summary',
];

/** Pages that carry more than the one script. */
const ownScripts = ['search', 'status'];

const pages = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name: name.slice(0, -'.html'.length), html: readFileSync(join(inject('dist'), name), 'utf8') }));

const inner = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);

describe('every page', () => {
  test('is within its budget', () => {
    const heavy = pages
      .map(({ name, html }) => ({
        name,
        bytes: brotliCompressSync(html).length,
        budget: indexPages.includes(name) ? indexBudget : contentBudget,
      }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(pages.length).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  test('carries the same one style sheet', () => {
    expect(new Set(pages.map(({ html }) => inner(html, 'style').join('\0'))).size).toBe(1);
    expect(inner(pages[0]?.html ?? '', 'style')).toHaveLength(1);
  });

  test('carries the same one script, except those that load their own besides', () => {
    const content = pages.filter(({ name }) => !ownScripts.includes(name));
    const scripts = new Set(content.map(({ html }) => inner(html, 'script').join('\0')));
    expect(scripts.size).toBe(1);
    const [script = ''] = scripts;
    expect(script).not.toBe('');
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(scriptBudget);
  });

  test('has no code or style in attributes', () => {
    const dirty = pages.filter(({ html }) => /<[a-z][^>]*\s(?:style|on[a-z]+)=/i.test(html)).map(({ name }) => name);
    expect(dirty).toEqual([]);
  });

  test('asks for nothing but itself: its icon stands inside it', () => {
    const asking = pages
      .filter(({ name }) => !ownScripts.includes(name))
      .flatMap(({ name, html }) =>
        [
          ...html.matchAll(
            /<(?:link|script|img|iframe|source|video|audio|object|embed)\b[^>]*\s(?:src|href|data)="([^"]*)"/g,
          ),
        ]
          .filter(([tag, url]) => !url?.startsWith('data:image/svg+xml,') && !tag.includes('rel="canonical"'))
          .map(([tag]) => `${name}: ${tag}`),
      );
    expect(asking).toEqual([]);
  });
});
