// A site whose pages moved and ended: what stands at their old addresses, followed in a real browser.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';
import { launchBrowser } from '../site/chromium.ts';
import { folderOfSite } from '../sites/content-folder.ts';
import { copySite } from './site-copy.ts';

const site = copySite(`${folderOfSite('second')}/content`);
let browser: Browser;
let address = '';
let close: () => Promise<unknown> = async () => {};

const urls = `urls:
  /: []
  /gates/backup-power: [requirement, generator]
  /gates/standby: [requirement, test]
  /answers/fridge-rent: [answer]
`;
const said = `redirects:
  - from: /gates/standby
    to: /gates/backup-power
  - from: /gates/standby#test
    to: /gates/backup-power#evidence
  - from: /gates/backup-power#generator
    to: /gates/backup-power#evidence
tombstones:
  - path: /answers/fridge-rent
    title: Can we rent a fridge?
    date: "2026-11-20"
    reason: The question is not asked any more.
`;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await close();
  site.dispose();
});

const published = () => site.read('content/published.yaml').replace(/^urls:[\s\S]*/m, '');

test('fails while nobody says where they went, and prints what to add', async () => {
  site.write('content/published.yaml', published() + urls);
  const { exitCode, output, hasDist } = await site.build({ TRUST_AS_OF: '2026-11-24' });
  expect([exitCode, hasDist]).toEqual([1, false]);
  expect(output.match(/^\S+ {2}LINK_LOST$/gm)).toHaveLength(3);
  expect(output).toContain('from: "/gates/standby"');
});

test('publishes a page at each old address once they are told', async () => {
  site.write('content/published.yaml', published() + urls + said);
  const { exitCode, output } = await site.build({ TRUST_AS_OF: '2026-11-24' });
  expect(exitCode, output).toBe(0);
  const server = createServer(siteHandler(`${site.folder}/dist`, policyOf(`${site.folder}/dist`)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
});

test.each([
  ['/gates/standby', '/gates/backup-power'],
  ['/gates/standby#requirement', '/gates/backup-power#requirement'],
  ['/gates/standby#test', '/gates/backup-power#evidence'],
])('an old link to %s arrives at %s', async (from, to) => {
  const page = await browser.newPage();
  await page.goto(address + from);
  await page.waitForURL(address + to);
  await page.close();
});

test('without scripts a page that moved sends on, and an anchor that moved is a line with its link', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/gates/standby`);
  await page.waitForURL(`${address}/gates/backup-power`);
  expect(await page.locator('#generator a').getAttribute('href')).toBe('/gates/backup-power#evidence');
  await context.close();
});

test('a page that ended says what it was, since when and why', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/answers/fridge-rent#answer`);
  const text = await page.innerText('main');
  expect(text).toContain('Can we rent a fridge?');
  expect(text).toContain('This page ended on 2026-11-20. The question is not asked any more.');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await page.close();
});
