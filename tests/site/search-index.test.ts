// What the index holds: every page that passed, no other, and of each page its own words only.

import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { parseText } from '../../src/components/search/parse.ts';
import { textIndexOf } from '../../src/site/search/text-index.ts';
import { stemsOf, wordsOf } from '../../src/site/search/words.ts';
import { realExpansion } from '../search/fixture.ts';
import { readTextOf } from './page-text.ts';
import { pagesOf } from './pages.ts';

type Fragment = { readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> };

const magic = 'pagefind_dcd'.length;
const folder = `${inject('dist')}/pagefind/fragment`;
const fragments = readdirSync(folder).map((name): Fragment => {
  const bytes = gunzipSync(readFileSync(`${folder}/${name}`));
  return JSON.parse(bytes.subarray(magic).toString('utf8'));
});
const text = parseText(JSON.parse(readFileSync(`${inject('dist')}/search/text.json`, 'utf8')));
const expansionText = readFileSync(`${inject('dist')}/search/expansion.json`, 'utf8');

const textOf = (address: string) => readTextOf(inject('dist'), address);
const squeezed = (text: string) => text.replace(/\s+/g, '').replace(/\.$/, '');

describe('the index', () => {
  test('holds every page once, and no other', () => {
    expect(fragments.map(({ url }) => url).sort()).toEqual([...pagesOf(inject('dist'))].sort());
  });

  test('lists the same pages with their words, under the names of their fragments', () => {
    const ids = readdirSync(folder).map((name) => name.replace('.pf_fragment', ''));
    const names = new Map(fragments.map(({ url }, at) => [url, ids[at]]));
    expect(text.pages.map(({ href }) => href)).toEqual([...names.keys()].sort());
    expect(text.pages.filter(({ href, id }) => names.get(href) !== id)).toEqual([]);
    const held = new Map(text.pages.map(({ href }) => [href, new Set<string>()]));
    const index = textIndexOf(text);
    for (const stem of index.stems)
      for (const at of index.placesOf(stem).keys()) held.get(text.pages[at]?.href ?? '')?.add(stem);
    const foreign = [...held].flatMap(([href, stems]) => {
      const own = new Set(stemsOf(wordsOf(textOf(href))));
      return [...stems].filter((stem) => !own.has(stem)).map((stem) => `${href}: ${stem}`);
    });
    expect(foreign).toEqual([]);
  });

  test('holds of each page its own words only', () => {
    const foreign = fragments.flatMap(({ url, content }) => {
      const own = new Set(wordsOf(textOf(url)).map(({ text }) => text));
      return wordsOf(content)
        .filter(({ text }) => !own.has(text))
        .map(({ text }) => `${url}: ${text}`);
    });
    expect(foreign).toEqual([]);
  });

  test('leaves out the frame that all pages share', () => {
    for (const { content } of fragments) expect(content).not.toContain('Skip to the text');
  });
});

describe('the vocabulary', () => {
  const { pages, outside } = realExpansion();

  test('shows in no page and no excerpt beyond the page’s own sentences', () => {
    const texts = new Map(pagesOf(inject('dist')).map((address) => [address, squeezed(textOf(address))]));
    const leaked = fragments.filter(({ url, content }) =>
      content.split(/(?<=[.?!])\s/).some((sentence) => !texts.get(url)?.includes(squeezed(sentence).slice(0, 40))),
    );
    // Sentences may be cut where blocks meet; a term that is not on the page would be a run of foreign words.
    const terms = [...pages.flatMap((page) => page.terms), ...outside].filter((term) => wordsOf(term).length > 2);
    const shown = leaked.flatMap(({ url, content }) =>
      terms.filter((term) => content.includes(term) && !textOf(url).includes(term)).map((term) => `${url}: ${term}`),
    );
    expect(terms.length).toBeGreaterThan(1000);
    expect(shown).toEqual([]);
  });

  test('is published in one file', () => {
    const published = JSON.parse(expansionText) as { pages: { href: string; terms: string[] }[]; outside: string[] };
    expect(new Set(published.pages.map(({ href }) => href))).toEqual(new Set(pages.map(({ href }) => href)));
    expect(new Set(published.pages.flatMap(({ terms }) => terms))).toEqual(
      new Set(pages.flatMap(({ terms }) => terms)),
    );
    expect(published.outside.length).toBe(new Set(outside).size);
  });
});
