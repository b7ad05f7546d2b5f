// What the one script does, in a real browser; and that nothing is missing without it.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(inject('address') + path);
  return page;
}

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
/** What was copied, as a person finds out: pasted into a field. No page of this site may read the clipboard. */
async function read(page: Page): Promise<string> {
  await page.goto(`${inject('address')}/search`);
  await page.fill('#q', '');
  await page.locator('#q').press('Control+v');
  return page.inputValue('#q');
}

const gate = '/gates/production-auth';

describe('with the script', () => {
  test('a link to a statement is copied whole, and a reader of screens hears it', async () => {
    const page = await open(gate, clipboard);
    await page.getByText('Copy link').click();
    await expect.poll(() => page.textContent('[role=status]')).toBe('Copied');
    expect(await read(page)).toBe(inject('address') + gate);
  });

  test('approved wording is copied with its link, its day and its last day', async () => {
    const page = await open(gate, clipboard);
    await page.getByText('Copy wording').click();
    await expect.poll(() => page.textContent('[role=status]')).toBe('Copied');
    expect(await read(page)).toMatch(
      new RegExp(
        `not met\\. Evaluated on \\d{4}-\\d{2}-\\d{2}.*valid until \\d{4}-\\d{2}-\\d{2}, then look again: ${gate} in the [^.]+$`,
      ),
    );
  });

  test('control and K open the search', async () => {
    const page = await open(gate);
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/search');
  });

  test('what counts until a day says that it lapsed after it, and not on it', async () => {
    const page = await open(gate);
    const script = (await page.locator('script').textContent()) ?? '';
    const body = '<p class="met"><b data-valid-until="2027-01-31">met until 2027-01-31</b></p><p id="said"></p>';
    const on = async (day: string) => {
      const other = await context.newPage();
      await other.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
      await other.setContent(`${body}<script>${script}</script>`);
      return [await other.textContent('b'), await other.locator('p').first().getAttribute('class')];
    };
    expect(await on('2027-01-31')).toEqual(['met until 2027-01-31', 'met']);
    expect(await on('2027-02-01')).toEqual(['lapsed', 'lapsed']);
  });
});

describe('without the script', () => {
  test('a page says the same words, and no control is shown that would not work', async () => {
    const page = await open(gate, { javaScriptEnabled: false });
    const still = await page.innerText('main');
    await context.close();
    const scripted = await open(gate);
    const words = (text: string) =>
      text.replace('Copy link', 'Link to this statement').replace('Copy wording', '').replace(/\s+/g, ' ');
    expect(words(still)).toBe(words(await scripted.innerText('main')));
    expect(still).not.toContain('Copy');
  });

  test('the first screen of the home page holds the whole answer and three ways on', async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      const page = await open('/', { javaScriptEnabled: false, viewport });
      for (const locator of [
        page.locator('h1'),
        page.locator('.lede').first(),
        page.getByRole('navigation', { name: /^Gate line/ }),
        page.getByRole('search'),
        page.locator('.ways a[href="/gates"]'),
        page.locator('.ways a[href="/answers"]'),
      ]) {
        const box = await locator.boundingBox();
        expect(box === null ? Number.NaN : box.y + box.height).toBeLessThanOrEqual(viewport.height);
      }
      await context.close();
    }
    context = await browser.newContext();
  });
});
