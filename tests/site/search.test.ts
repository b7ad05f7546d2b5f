// The search page in a real browser, under the policy that hosts set.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { wordsOf } from '../../src/site/search/words.ts';
import { realExpansion } from '../search/fixture.ts';
import { launchBrowser } from './chromium.ts';
import { readTextOf } from './page-text.ts';
import { type StrictServer, serveStrictly } from './search-policy.ts';

let browser: Browser;
let server: StrictServer;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveStrictly(inject('dist'))]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => page.close());

async function open(path: string, from: string = server.address, options: { javaScriptEnabled?: boolean } = {}) {
  page = await browser.newPage(options);
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(from + path);
}

/** Waits until the results of a query are complete. */
async function settled(query: string): Promise<void> {
  await page.waitForFunction(
    (asked) => {
      const results = document.getElementById('results');
      return results?.dataset.query === asked && results.ariaBusy === 'false';
    },
    query,
    { timeout: 20_000 },
  );
}

const topics = () =>
  page.$$eval('#results > li[data-result]', (items) => items.map((item) => (item as HTMLElement).dataset.topic));
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('href'));

describe('a search', () => {
  test('shows title, kind, status with its shape, as-of date and text, under the strict policy', async () => {
    await open('/search?q=SOC+2+report');
    await settled('SOC 2 report');
    const first = page.locator('#results > li').first();
    expect(await first.locator('a').first().getAttribute('href')).toMatch(/^\/answers\/soc-2-report/);
    expect(await first.innerText()).toMatch(/No SOC 2 report is claimed/);
    expect(await first.innerText()).toMatch(/Answer · blocked · evaluated on \d{4}-\d{2}-\d{2}/);
    expect(await first.locator('.state.not-met').count()).toBe(1);
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/pagefind/pagefind-worker.js']);
    expect(complaints).toEqual([]);
  });

  test('follows the typing, keeps the query in the address and tells screen readers', async () => {
    await open('/search');
    await page.keyboard.type('tenant');
    await settled('tenant');
    expect(new URL(page.url()).search).toBe('?q=tenant');
    expect(await topics()).toContain('/gates/tenant-isolation');
    const status = page.locator('#found[role=status]');
    await expect.poll(() => status.innerText()).toMatch(/^\d+ results? for “tenant”\.$/);
    await page.fill('#q', '');
    expect(await page.locator('#every').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  test('leads to a section', async () => {
    await open('/search?q=verified+actor+identity');
    await settled('verified actor identity');
    await page.locator('#results a[href*="#"]').first().click();
    await page.waitForURL(/#/);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
  });

  test('says honestly that nothing is stated, and shows near topics apart', async () => {
    await open('/search?q=cyber+insurance');
    await settled('cyber insurance');
    expect(await topics()).toEqual([]);
    await expect.poll(() => page.locator('#found').innerText()).toMatch(/^Nothing is stated about “cyber insurance”/);
    expect(await page.locator('#near li[data-result][data-weak]').count()).toBeGreaterThan(0);
    expect(await page.locator('#near h2').innerText()).toBe('Nearest topics');
  });

  test('narrows by kind and by status', async () => {
    await open('/search?q=audit+trail');
    await settled('audit trail');
    await page.selectOption('[name=kind]', 'Gate');
    await expect
      .poll(() => page.$$eval('#results > li', (items) => items.map((item) => (item as HTMLElement).innerText)))
      .toSatisfy((texts: string[]) => texts.length > 0 && texts.every((text) => /^Gate · /m.test(text)));
    await page.selectOption('[name=status]', 'not stated');
    await expect.poll(topics).toEqual([]);
  });

  test('puts nothing into the page but text', async () => {
    await open('/search');
    await page.fill('#q', '<img src=x onerror=alert(1)>');
    await settled('<img src=x onerror=alert(1)>');
    await expect.poll(() => page.locator('#found').innerText()).toContain('<img src=x');
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('a term that brings a result stands in no excerpt that is not the page’s own text', async () => {
  const { pages } = realExpansion();
  const terms = pages.flatMap((one) => one.terms).filter((term) => wordsOf(term).length > 2);
  const asked = terms.filter((_, at) => at % Math.ceil(terms.length / 15) === 0);
  await open('/search');
  const foreign: string[] = [];
  const textOf = (path: string) => readTextOf(inject('dist'), path);
  for (const term of asked) {
    await page.fill('#q', term);
    await settled(term);
    const shown = await page.$$eval('li[data-result]', (items) =>
      items.map((item) => ({
        path: (item.querySelector('a') as HTMLAnchorElement).pathname,
        text: item.querySelector('p:not(.note)')?.textContent ?? '',
      })),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const { path, text } of shown) {
      const own = new Set(wordsOf(textOf(path)).map((word) => word.text));
      foreign.push(
        ...wordsOf(text)
          .filter((word) => !own.has(word.text))
          .map((word) => `${term}: ${path}: ${word.text}`),
      );
      if (text.includes(term) && !textOf(path).includes(term)) foreign.push(`${term}: ${path}`);
    }
  }
  expect(asked.length).toBeGreaterThan(10);
  expect(foreign).toEqual([]);
});

describe('short acronyms', () => {
  test.each(['SSO', 'DR', 'DPA', 'RTO', 'RPO', 'AI', 'QA', 'BAA', 'MFA', 'IQ/OQ/PQ', 'CAPA', 'PII'])(
    '%s leads to no finding code: a result holds the word, or the word list says so',
    async (query) => {
      await open(`/search?q=${encodeURIComponent(query)}`);
      await settled(query);
      const found = await topics();
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((topic) => topic?.startsWith('/diagnostics'))).toEqual([]);
    },
  );
});

describe('the keyboard', () => {
  test('goes from the field through the results and back', async () => {
    await open('/search');
    expect(await focused()).toBe('q');
    await page.keyboard.type('encryption');
    await settled('encryption');
    const links = await page.$$eval('#answers a', (all) => all.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('q');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#q')).toBe('');
    await page.keyboard.type('encryption');
    await settled('encryption');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === links[0]);
  });

  test('opens the search from any page, and does not load it again', async () => {
    await open('/gates');
    await page.keyboard.press('Control+k');
    await page.waitForURL(/\/search$/);
    await page.fill('#q', 'backup');
    await settled('backup');
    await page.evaluate(() => document.querySelector<HTMLElement>('#answers a')?.focus());
    await page.keyboard.press('Control+k');
    expect(await focused()).toBe('q');
    expect(await page.inputValue('#q')).toBe('backup');
  });
});

describe('trusted types', () => {
  test('trust the worker and nothing else', async () => {
    await open('/search');
    await page.locator('#filters').waitFor();
    const outcomes = await page.evaluate(() => {
      const attempt = (act: () => unknown) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        attempt(() => new Worker('/pagefind/pagefind-worker.js').terminate()),
        attempt(() => new Worker('/pagefind/pagefind.js')),
        attempt(() => {
          document.createElement('p').innerHTML = '<b>x</b>';
        }),
        attempt(() => {
          document.createElement('script').text = '0';
        }),
        attempt(() => {
          document.createElement('script').src = '/pagefind/pagefind.js';
        }),
      ];
    });
    expect(outcomes).toEqual(['done', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });
});

describe('without the text search', () => {
  test.each(['/pagefind/pagefind-worker.js', '/pagefind/pagefind.js', '/pagefind/wasm.en.pagefind'])(
    'a failing %s shows what the word list knows, and every page',
    async (path) => {
      const failing = await serveStrictly(inject('dist'), [path]);
      try {
        await open('/search?q=SSO', failing.address);
        await settled('SSO');
        expect((await topics())[0]).toBe('/gates/production-auth');
        expect(await page.locator('#every').isVisible()).toBe(true);
        await expect.poll(() => page.locator('#found').innerText()).toContain('Passages could not be fetched');
      } finally {
        await failing.close();
      }
    },
  );

  test.each([
    ['/search/expansion.json', 'tenant membership', '/gates/tenant-isolation', 'results for'],
    ['/search/text.json', 'SSO', '/gates/production-auth', 'only the word list; every page is listed below'],
  ])('without %s the other file answers', async (path, query, expected, sentence) => {
    const failing = await serveStrictly(inject('dist'), [path]);
    try {
      await open(`/search?q=${encodeURIComponent(query)}`, failing.address);
      await settled(query);
      expect(await topics()).toContain(expected);
      await expect.poll(() => page.locator('#found').innerText()).toContain(sentence);
    } finally {
      await failing.close();
    }
  });

  test('and without any of its files, every page is listed', async () => {
    const failing = await serveStrictly(inject('dist'), [
      '/pagefind/pagefind.js',
      '/search/expansion.json',
      '/search/text.json',
    ]);
    try {
      await open('/search?q=SSO', failing.address);
      await settled('SSO');
      expect(await topics()).toEqual([]);
      expect(await page.locator('#every a').count()).toBeGreaterThan(80);
      expect(await page.locator('#every').isVisible()).toBe(true);
      await expect.poll(() => page.locator('#found').innerText()).toMatch(/^The search could not be loaded/);
    } finally {
      await failing.close();
    }
  });

  test('and without scripts, every page is listed and the form works', async () => {
    await open('/search?q=x', server.address, { javaScriptEnabled: false });
    expect(await page.locator('#every a').count()).toBeGreaterThan(80);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('form[role=search]').getAttribute('action')).toBe('/search');
  });
});

test('content pages load nothing for the search', async () => {
  const requests: string[] = [];
  await open('/');
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${server.address}/gates`);
  expect(requests.filter((path) => /pagefind|search|_astro/.test(path))).toEqual([]);
});
