// The summary on paper: one page, A4 and Letter, as it is today and with the longest words that it can come to hold.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const formats = ['A4', 'Letter'] as const;

/** How many sheets a page takes, from the page objects of its PDF. */
async function sheets(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each(formats)('the summary is one sheet of %s', async (format) => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/summary`);
  expect(await sheets(page, format)).toBe(1);
  await page.close();
});

test.each(formats)('and stays one sheet of %s when every gate is met and says until when', async (format) => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/summary`);
  await page.evaluate(() => {
    for (const state of document.querySelectorAll('.state')) {
      state.className = 'state met';
      state.textContent = 'gates met until 2027-10-31; nothing counts after 2027-10-31';
    }
    const lede = document.querySelector('.lede');
    if (lede !== null)
      lede.textContent = `${'The ledger records every gate as met on this date, and each record ends with its expiry. '.repeat(2)}All gates are met until 2027-10-31; nothing counts after 2027-10-31.`;
  });
  expect(await sheets(page, format)).toBe(1);
  await page.close();
});
