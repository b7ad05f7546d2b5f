import { describe, expect, test } from 'vitest';
import { combined, withPassage } from '../../src/components/search/combine.ts';
import { markedRuns, runsOf, tidied } from '../../src/components/search/excerpt.ts';
import { choices, passes, statusOf } from '../../src/components/search/filters.ts';
import { targetOf } from '../../src/components/search/keyboard.ts';
import { parseExpansion, parseText } from '../../src/components/search/parse.ts';
import { ageSentence, outcomeSentence } from '../../src/components/search/sentences.ts';
import { trustedWorker } from '../../src/components/search/trusted-types.ts';
import { page } from './fixture.ts';

describe('the worker’s address', () => {
  const origin = 'https://trust.example';
  test.each(['/pagefind/pagefind-worker.js', 'https://trust.example/pagefind/pagefind-worker.js'])(
    'is trusted: %s',
    (address) => expect(trustedWorker(address, origin)).toBe('https://trust.example/pagefind/pagefind-worker.js'),
  );
  test.each([
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-worker.js?x',
    '/pagefind/pagefind-worker.js#x',
    '/PAGEFIND/pagefind-worker.js',
    '/pagefind//pagefind-worker.js',
    '//evil.example/pagefind/pagefind-worker.js',
    'http://trust.example/pagefind/pagefind-worker.js',
    'blob:https://trust.example/pagefind/pagefind-worker.js',
    'data:text/javascript,0',
    'javascript:0',
  ])('is not trusted: %s', (address) => expect(() => trustedWorker(address, origin)).toThrow(TypeError));
});

describe('excerpts', () => {
  test('are taken apart into text', () => {
    expect(runsOf('a &lt;b&gt; <mark>word</mark> &amp;lt; end')).toEqual([
      { text: 'a <b> ', isMatch: false },
      { text: 'word', isMatch: true },
      { text: ' &lt; end', isMatch: false },
    ]);
  });
});

describe('passages', () => {
  const run = (text: string, isMatch = false) => ({ text, isMatch });
  test('lose the end of their heading and nothing else, and show where they are cut', () => {
    const tail = [run('answer. No. The '), run('report', true), run(' is not there')];
    expect(tidied(tail, 'Short answer')).toEqual([
      run('No. The '),
      run('report', true),
      run(' is not there'),
      run(' …'),
    ]);
    expect(tidied([run('No. The '), run('record', true), run('.')], 'Short answer')[0]).toEqual(run('No. The '));
    expect(tidied([run('kept, or the '), run('record', true), run('.')], 'Why')[0]).toEqual(run('… '));
    expect(tidied([], 'Why')).toEqual([]);
  });

  test('mark words of a sentence', () => {
    expect(markedRuns('No SOC 2 report.', (word) => word !== 'No')).toEqual([
      run('No '),
      run('SOC', true),
      run(' '),
      run('2', true),
      run(' '),
      run('report.', true),
    ]);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['ArrowUp', 0, 3, 'field'],
    ['ArrowUp', -1, 3, 'elsewhere'],
    ['End', 0, 3, 2],
    ['End', -1, 3, 'elsewhere'],
    ['Home', 2, 3, 0],
    ['Escape', 1, 3, 'field'],
    ['a', 1, 3, 'elsewhere'],
  ] as const)('%s at %i of %i leads to %s', (key, at, count, expected) =>
    expect(targetOf(key, at, count)).toBe(expected),
  );
});

describe('filters', () => {
  const state = {
    mark: 'met',
    words: 'met until 2027-01-01; nothing counts after 2027-01-01',
    until: null,
    lapsed: 'x',
  } as const;
  test('stand for a state by its word', () => {
    expect(statusOf(page('/a', [], { state }))).toBe('met');
    expect(statusOf(page('/a', []))).toBe('no status');
    expect(choices([page('/a', [], { state }), page('/b', []), page('/c', [])], statusOf)).toEqual([
      'met',
      'no status',
    ]);
  });
  test('let pages pass that fit both', () => {
    expect(passes({ kind: 'Page', status: 'met' }, page('/a', [], { state }))).toBe(true);
    expect(passes({ kind: 'Gate', status: '' }, page('/a', [], { state }))).toBe(false);
    expect(passes({ kind: '', status: '' }, page('/a', []))).toBe(true);
  });
});

describe('published data', () => {
  test('is refused in another shape', () => {
    for (const wrong of [null, [], {}, { asOf: 1, pages: [], outside: [] }, { asOf: 'x', pages: [{}], outside: [] }])
      expect(() => parseExpansion(wrong)).toThrow(TypeError);
    const state = { mark: 'met' };
    for (const wrong of [null, { asOf: 'x', pages: [{ ...page('/a', []), id: 'a', length: 1, state }], words: {} }])
      expect(() => parseText(wrong)).toThrow(TypeError);
    expect(() => parseText({ asOf: 'x', pages: [], words: { a: 1 } })).toThrow(TypeError);
  });
  test('is read as it is', () => {
    const file = { asOf: '2026-01-01', pages: [page('/a', ['b'])], outside: ['c'] };
    expect(parseExpansion(JSON.parse(JSON.stringify(file)))).toEqual(file);
    const text = { asOf: '2026-01-01', pages: [{ ...page('/a', []), id: 'en_a', length: 3 }], words: { a: '0.2' } };
    expect(parseText(JSON.parse(JSON.stringify(text)))).toEqual(text);
  });
});

describe('results of both', () => {
  const result = { topic: '/a', page: page('/a', [], { says: 'A says.' }), more: [], score: 1 };
  const match = (href: string, coverage: number) => ({
    page: { ...page(href, []), id: `en_${href}`, length: 9 },
    coverage,
    score: 1,
  });
  const hrefs = (list: readonly { readonly href: string }[]) => list.map(({ href }) => href);

  test('show the page’s sentence until the passage is found', () => {
    const { sure } = combined({ sure: [result], near: [], isOutside: false }, []);
    expect(sure[0]?.text).toEqual([{ text: 'A says.', isMatch: false }]);
    const passage = { href: '/a#part', section: 'Part', excerpt: [{ text: 'found', isMatch: true }] };
    const isMatch = (word: string) => word === 'found';
    expect(sure.map((one) => withPassage(one, passage, isMatch))).toMatchObject([{ href: '/a#part', section: 'Part' }]);
    expect(sure.map((one) => withPassage(one, null, isMatch))).toEqual(sure);
  });

  test('add only pages that hold every word', () => {
    const { sure } = combined({ sure: [result], near: [], isOutside: false }, [match('/b', 1), match('/c', 0.9)]);
    expect(hrefs(sure)).toEqual(['/a', '/b']);
  });

  test('take a page with every word for an answer where the list is unsure', () => {
    const unsure = { sure: [], near: [result], isOutside: false };
    expect(hrefs(combined(unsure, [match('/b', 1), match('/c', 0.7)]).sure)).toEqual(['/b']);
    expect(combined({ ...unsure, isOutside: true }, [match('/b', 1)]).sure).toEqual([]);
    expect(hrefs(combined(unsure, [match('/c', 0.7), match('/d', 0.3)]).weak)).toEqual(['/a', '/c']);
  });
});

describe('sentences', () => {
  test.each([
    [{ query: 'x', sure: 1, near: 0, reach: 'all' }, '1 result for “x”.'],
    [{ query: 'x', sure: 0, near: 2, reach: 'all' }, 'Nothing is stated about “x”. Nearest topics are shown.'],
    [{ query: 'x', sure: 0, near: 0, reach: 'all' }, 'Nothing is stated about “x”. Every page is listed below.'],
    [
      { query: 'x', sure: 1, near: 0, reach: 'titles' },
      '1 result for “x”. Passages could not be fetched; every page is listed below.',
    ],
    [{ query: 'x', sure: 0, near: 0, reach: 'nothing' }, 'The search could not be loaded; every page is listed below.'],
  ] as const)('say what came of a query', (outcome, expected) => expect(outcomeSentence(outcome)).toBe(expected));

  test('tell the age of a development index', () => {
    const now = Date.parse('2026-01-02T12:00:00Z');
    expect(ageSentence('Fri, 02 Jan 2026 11:30:00 GMT', now)).toContain('30 minutes ago');
    expect(ageSentence('Thu, 01 Jan 2026 12:00:00 GMT', now)).toContain('24 hours ago');
    expect(ageSentence(null, now)).toContain('there is no index yet');
  });
});
