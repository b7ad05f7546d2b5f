// Every page and the search in a real browser, from a real nginx: the policy refuses nothing that the site does itself.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../site/chromium.ts';
import { pagesOf } from '../site/pages.ts';
import { type Host, startNginx } from './servers.ts';

const dist = inject('dist');
let host: Host;
let browser: Browser;
let context: BrowserContext;
let origin = '';
const violations: string[] = [];
const complaints: string[] = [];
const elsewhere: string[] = [];
const failed: string[] = [];

beforeAll(async () => {
  host = await startNginx(dist);
  origin = `http://127.0.0.1:${host.port}`;
  browser = await launchBrowser();
  context = await browser.newContext();
  await context.exposeBinding('told', (_, violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { told } = globalThis as unknown as { told: (violation: string) => void };
      told(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) =>
    complaints.push(`${new URL(page.url()).pathname}: ${message.type()} ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left ends what it still loads.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') failed.push(`${reason} ${request.url()}`);
  });
  return page;
}

test('every page loads whole: nothing is refused, fetched from elsewhere, or complained about', async () => {
  const page = await open();
  const addresses = pagesOf(dist);
  for (const address of addresses) {
    await page.goto(origin + address, { waitUntil: 'load' });
    const isStyled = await page.evaluate(() => getComputedStyle(document.body).maxWidth !== 'none');
    if (!isStyled) complaints.push(`${address}: the style was not applied`);
  }
  await page.close();
  expect(addresses.length).toBeGreaterThan(50);
  expect({ violations, complaints, elsewhere, failed }).toEqual({
    violations: [],
    complaints: [],
    elsewhere: [],
    failed: [],
  });
});

test('the search finds text through its worker, with nothing refused', async () => {
  const page = await open();
  await page.goto(`${origin}/search`);
  await page.fill('#q', 'audit trail');
  await page.waitForSelector('#results[aria-busy="false"] li');
  await page.waitForFunction(() => document.querySelectorAll('#results mark').length > 0);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/pagefind/pagefind-worker.js']);
  await page.close();
  expect({ violations, complaints, elsewhere, failed }).toEqual({
    violations: [],
    complaints: [],
    elsewhere: [],
    failed: [],
  });
});

test('what the policy is there for is refused: scripts of others, text as code, WebAssembly in a page', async () => {
  const page = await context.newPage();
  await page.goto(`${origin}/gates`);
  const attempts = await page.evaluate(async () => {
    // The browser lets what its debugger runs be exempt from the policy; what a timer runs is not.
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const tried = async (attempt: () => unknown) => {
      try {
        await turn();
        await attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    return {
      html: await tried(() => {
        document.body.innerHTML = '<b>x</b>';
      }),
      text: await tried(() => new Function('return 1')()),
      wasm: await tried(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      fetched: await tried(() => fetch(`http://localhost:${location.port}/manifest.json`, { mode: 'no-cors' })),
      cookie: document.cookie,
    };
  });
  expect(attempts).toEqual({ html: 'refused', text: 'refused', wasm: 'refused', fetched: 'refused', cookie: '' });
  await page.close();
});

test('the meta policy alone, as on a host without headers, refuses the same and lets the search work', async () => {
  const page = await open();
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(`${origin}/search`);
  await page.fill('#q', 'audit trail');
  await page.waitForFunction(() => document.querySelectorAll('#results li').length > 0);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await page.close();
});
