// A page read by its outline, as people with a screen reader do.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { pagesOf } from '../pages.ts';

/** One page of each type. */
const types = [
  '/',
  '/boundary',
  '/boundary/immutable-audit',
  '/gates',
  '/gates/audit-persistence',
  '/guards',
  '/readiness',
  '/readiness/security',
  '/trust-model',
  '/trust-model/audit-events',
  '/answers/single-sign-on',
  '/disclosure',
  '/status',
  '/summary',
  '/diagnostics/claim-without-entry',
];

type Heading = { readonly level: number; readonly text: string; readonly id: string };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function headings(path: string): Promise<readonly Heading[]> {
  await page.goto(inject('address') + path);
  return page
    .locator('h1,h2,h3,h4,h5,h6')
    .evaluateAll((all) =>
      all.map((one) => ({ level: Number(one.tagName[1]), text: one.textContent?.trim() ?? '', id: one.id })),
    );
}

describe('every page', () => {
  test('has one main heading, no level left out, and an anchor on each heading below it', {
    timeout: 600_000,
  }, async () => {
    const problems: string[] = [];
    for (const path of pagesOf(inject('dist'))) {
      const all = await headings(path);
      const levels = all.map(({ level }) => level);
      if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) problems.push(`${path}: main heading`);
      if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)) problems.push(`${path}: a level is left out`);
      if (all.some(({ level, id }) => level > 1 && id === '')) problems.push(`${path}: a heading without an anchor`);
      const ids = await page.locator('[id]').evaluateAll((every) => every.map(({ id }) => id));
      if (new Set(ids).size !== ids.length) problems.push(`${path}: an id twice`);
    }
    expect(problems).toEqual([]);
  });
});

describe('the outline of each type of page', () => {
  test.each(types)('%s reads as a document', async (path) => {
    const outline = (await headings(path)).map(({ level, text }) => `${'  '.repeat(level - 1)}${text}`).join('\n');
    const name = path === '/' ? 'home' : path.slice(1).replaceAll('/', '_');
    await expect(`${outline}\n`).toMatchFileSnapshot(`./outlines/${name}.txt`);
  });

  test.each(types)('%s has its landmarks', async (path) => {
    await page.goto(inject('address') + path);
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Sections' }).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main');
  });
});
