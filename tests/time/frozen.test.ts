// A deployment that nobody renews: the second company's site, built once, and a clock that goes on. Nothing that it serves
// presents a claim that lapsed as current, with and without JavaScript, and to a program that reads its JSON.

import * as fs from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';
import { addDays, type CalendarDate, date } from '../../src/domain/date.ts';
import { outcomesOn } from '../../src/domain/evaluate.ts';
import { diskReader } from '../../src/sources/disk-reader.ts';
import { gateRules } from '../../src/sources/gate-rules.ts';
import { copySite, type SiteCopy } from '../build/site-copy.ts';
import { launchBrowser } from '../site/chromium.ts';
import { checkContent, folderOfSite } from '../sites/content-folder.ts';

const asOf = date('2026-11-24');
const later = [1, 30, 400, 3650].map((days) => addDays(asOf, days));
const { sources } = checkContent(diskReader(folderOfSite('second'), fs), asOf);
const entries = sources.entries.ledger.map(({ data }) => data);
const outcomes = (day: CalendarDate) => outcomesOn(gateRules(sources.entries), entries, day);
const expiries = [...outcomes(asOf).values()].flatMap(({ metUntil }) => metUntil ?? []).sort();
const [first = asOf] = expiries;

let site: SiteCopy;
let browser: Browser;
let server: Server;
let address = '';
let files: readonly { readonly path: string; readonly text: string }[] = [];

beforeAll(async () => {
  site = copySite(join(folderOfSite('second'), 'content'));
  const { exitCode, output } = await site.build({ TRUST_AS_OF: asOf });
  if (exitCode !== 0) throw new Error(output);
  const dist = join(site.folder, 'dist');
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|json|svg|txt|xml)$|\/guard$/.test(path) && !path.startsWith('pagefind/'))
    .map((path) => ({ path, text: readFileSync(join(dist, path), 'utf8') }));
  server = createServer(siteHandler(dist, policyOf(dist)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  site.dispose();
});

/** The pages about the company; those about finding codes say nothing of any state. */
const pages = () =>
  files
    .filter(({ path }) => path.endsWith('.html') && !/^(?:diagnostics\/|404)/.test(path))
    .map(({ path }) => path.replace(/(?:^index)?\.html$/, ''));

/** Says that something is met through a day, anywhere in a text. */
const metUntil = /\bmet until (\d{4}-\d{2}-\d{2})/g;

function claimsAfter(text: string, day: CalendarDate): readonly string[] {
  return [...text.matchAll(metUntil)].flatMap(([claim, until = '']) => (until < day ? [claim] : []));
}

test('has something that is met, and lapses on the way', () => {
  expect(expiries.length).toBeGreaterThan(1);
  expect(later.map((day) => [...outcomes(day).values()].filter(({ outcome }) => outcome === 'met').length)).toEqual([
    2, 2, 0, 0,
  ]);
  expect(files.flatMap(({ text }) => text.match(metUntil) ?? []).length).toBeGreaterThan(20);
});

describe.each(later)('on %s', (day) => {
  const lapsed = first < day;

  test('no page presents a lapsed claim as current', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    for (const path of pages()) {
      await page.goto(`${address}/${path}`);
      const seen = await page.evaluate(() => ({
        text: document.body.innerText,
        open: [...document.querySelectorAll<HTMLElement>('.met [data-valid-until], .met[data-valid-until]')].map(
          (element) => element.dataset.validUntil ?? '',
        ),
      }));
      expect(claimsAfter(seen.text, day), path).toEqual([]);
      expect(
        seen.open.filter((until) => until < day),
        path,
      ).toEqual([]);
      expect(seen.text.includes('This copy is out of date'), path).toBe(lapsed);
    }
    await context.close();
  });

  test('without JavaScript every page says until when it counts and that nothing counts after', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    for (const path of pages()) {
      await page.goto(`${address}/${path}`);
      const text = (await page.innerText('body')).replace(/\s+/g, ' ');
      expect(text, path).toContain(`holds until ${first} at the latest; nothing counts after ${first}.`);
      for (const [claim, until = ''] of text.matchAll(metUntil))
        expect(text, path).toContain(`${claim}; nothing counts after ${until}`);
    }
    await context.close();
  });

  test('no JSON file is current to a program that reads its dates', () => {
    const verdicts = outcomes(day);
    const found = files
      .filter(({ text }) => text.startsWith('{'))
      .flatMap(({ path, text }) => currentClaims(JSON.parse(text), day).map((claim) => ({ path, ...claim })));
    for (const { path, gate, until } of found) {
      expect(until >= day, `${path} ${gate}`).toBe(true);
      if (gate !== null) expect(verdicts.get(gate)?.outcome, `${path} ${gate}`).toBe('met');
    }
    if (lapsed && !expiries.some((until) => until >= day)) expect(found).toEqual([]);
  });
});

describe('the status page on a chosen day', () => {
  const open = async (path: string) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address + path);
    return { page, complaints, close: () => context.close() };
  };

  test('says what the ledger said then, with what was said against it since', async () => {
    const { page, complaints, close } = await open('/status');
    await page.fill('#on-day input', '2025-10-01');
    const item = page.locator('#on-day-gates [data-gate=door-access]');
    await expect.poll(() => item.locator('b').textContent()).toBe('met on 2025-10-01');
    expect(new URL(page.url()).searchParams.get('day')).toBe('2025-10-01');
    for (const { id, data } of sources.entries.gates) {
      const expected = outcomes(date('2025-10-01')).get(id)?.outcome === 'met' ? 'met on 2025-10-01' : 'not met';
      expect(await page.locator(`#on-day-gates [data-gate=${id}] b`).textContent(), data.title).toBe(expected);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('is linked by its day, and refuses a day after the build', async () => {
    const { page, close } = await open('/status?day=2026-01-31');
    await expect.poll(() => page.textContent('#on-day-said')).toContain('at the end of 2026-01-31');
    await page.fill('#on-day input', '2031-01-01');
    await expect.poll(() => page.textContent('#on-day-said')).toBe(`Choose a day up to ${asOf}.`);
    expect(await page.locator('#on-day-gates').isVisible()).toBe(false);
    await close();
  });
});

test('no badge and no image ever says met without the day it ends and that nothing counts after', () => {
  const badges = files.filter(({ path }) => path.startsWith('badges/'));
  expect(badges.length).toBeGreaterThan(2);
  for (const { path, text } of badges) {
    const said = [...text.matchAll(/<(?:title|text)\b[^>]*>([^<]*)/g)].map(([, words = '']) => words);
    for (const words of said.filter((one) => /\bmet\b/.test(one) && !/\bnot met\b|none is met/.test(one)))
      expect(words, path).toMatch(/met until (\d{4}-\d{2}-\d{2}); nothing counts after \1/);
    expect(text, path).toContain(asOf);
  }
});

/** What a JSON file claims as met on a day, to a reader who heeds every `validUntil` and `until` around the claim. */
function currentClaims(
  value: unknown,
  day: CalendarDate,
  last: string = '9999-12-31',
  inside: string | null = null,
): readonly { readonly gate: string | null; readonly until: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => currentClaims(one, day, last, inside));
  if (typeof value === 'string')
    return [...value.matchAll(metUntil)].flatMap(([, until = '']) => {
      const end = until < last ? until : last;
      return end >= day ? [{ gate: null, until: end }] : [];
    });
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const ends = [record.validUntil, record.until, record.metUntil].filter((one) => typeof one === 'string');
  const end = [last, ...ends].sort()[0] ?? last;
  const gate = typeof record.id === 'string' ? record.id : inside;
  const own = record.outcome === 'met' && end >= day ? [{ gate, until: end }] : [];
  return [...own, ...Object.values(record).flatMap((one) => currentClaims(one, day, end, gate))];
}
