// axe on every page, phone and desktop, light and dark: no violation and nothing it cannot tell.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { pagesOf } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const views = [
  { name: 'phone, light', width: 360, height: 740, colorScheme: 'light' },
  { name: 'phone, dark', width: 360, height: 740, colorScheme: 'dark' },
  { name: 'desktop, light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'desktop, dark', width: 1280, height: 800, colorScheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Some two hundred pages a view: minutes on a busy machine.
const patience = 900_000;

test.each(views)(
  'axe has nothing to report on any page ($name)',
  { timeout: patience },
  async ({ width, height, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const problems: string[] = [];
    for (const path of pagesOf(inject('dist'))) {
      await page.goto(inject('address') + path);
      await page.evaluate(axe);
      const { violations, incomplete } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
        incomplete: { id: string; nodes: { html: string }[] }[];
      };
      for (const { id, nodes } of [...violations, ...incomplete])
        problems.push(`${path}: ${id} ${nodes[0]?.html ?? ''}`);
      const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      if (overflow) problems.push(`${path}: scrolls sideways at ${width} px`);
    }
    await context.close();
    expect(problems).toEqual([]);
  },
);
