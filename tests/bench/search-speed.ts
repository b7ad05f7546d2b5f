// Time from input to the first result on a loaded page, slow 4G and a CPU four times slower, beside VitePress and Starlight
// with the same text. npm run bench:search-speed [-- --dist FOLDER --pages N --rounds N]

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { searchDocument } from '../../src/integration/search-document.ts';
import { searchIndex } from '../../src/integration/search-index.ts';
import type { Headed, PagesFile } from '../../src/site/search/expansion.ts';
import { copySite } from '../build/site-copy.ts';
import { launchBrowser } from '../site/chromium.ts';
import { pagesOf } from '../site/pages.ts';
import { buildStarlight, buildVitePress, type PlainPage } from './search-rivals.ts';

type Rival = {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly input: string;
  readonly result: string;
  readonly open: (page: Page) => Promise<unknown>;
};

/** Words that the word list knows, and words that only the text of a page holds. */
const groups = {
  'word list': ['tenant isolation', 'verified actor identity', 'retention', 'audit trail', 'backup'],
  'text alone': ['contradicts another', 'usually worst', 'checkpoint head', 'tlog checkpoint'],
} as const;

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    pages: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '3' },
  },
});
const rounds = Number(values.rounds);
const dist = values.dist ?? (await builtSite());
const work = mkdtempSync(join(tmpdir(), 'search-speed-'));
const pages = pagesOf(dist).map((address) => ({
  address,
  html: readFileSync(`${dist}${address === '/' ? '/index' : address}.html`, 'utf8'),
}));
const wanted = Math.max(pages.length, Number(values.pages));
const many = Array.from({ length: wanted }, (_, at) => copyOf(at));
const ours = wanted > pages.length ? await grownSite() : dist;
const plain = many.map(plainPage);
const rivals: readonly Rival[] = [
  {
    name: 'this site',
    folder: ours,
    path: '/search',
    input: '#q',
    result: '#results > li a',
    open: (page) => page.focus('#q'),
  },
  ...(wanted > 1000
    ? []
    : [
        {
          name: 'VitePress',
          folder: buildVitePress(join(tmpdir(), 'search-rival-vitepress'), plain),
          path: '/gates',
          input: '#localsearch-input',
          result: '.results a.result',
          open: (page: Page) => openedBy(page, () => page.keyboard.press('Control+k'), '#localsearch-input'),
        },
      ]),
  {
    name: 'Starlight',
    folder: buildStarlight(join(tmpdir(), 'search-rival-starlight'), plain),
    path: '/gates/',
    input: 'dialog[open] input',
    result: 'dialog .pagefind-ui__result-link',
    open: (page) => openedBy(page, () => page.click('button[data-open-modal]'), 'dialog[open] input'),
  },
];

const browser = await launchBrowser();
const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const [group, queries] of Object.entries(groups)) {
    for (const rival of rivals) {
      const key = keyOf(group, rival);
      for (const query of queries) {
        const time = await firstResult(browser, rival, query);
        times.set(key, [...(times.get(key) ?? []), time]);
        console.error(`${key}, “${query}”: ${time.toFixed(0)} ms`);
      }
    }
  }
}
await browser.close();
rmSync(work, { recursive: true, force: true });
console.log(`${wanted} pages, ${rounds} rounds, slow 4G, CPU ×4; input to first result:`);
for (const group of Object.keys(groups)) {
  const [own] = rivals.map((rival) => median(times.get(keyOf(group, rival)) ?? []));
  for (const rival of rivals) {
    const list = times.get(keyOf(group, rival)) ?? [];
    const ratio = ((own ?? Number.NaN) / median(list)).toFixed(2);
    const shown = list.map((time) => time.toFixed(0)).join(' ');
    console.log(`${group}: ${rival.name} median ${median(list).toFixed(0)} ms, ours is ${ratio} of it (${shown})`);
  }
}

function keyOf(group: string, { name }: Rival): string {
  return `${group} ${name}`;
}

async function firstResult(inside: Browser, rival: Rival, query: string): Promise<number> {
  const server = createServer(sirv(rival.folder, { extensions: ['html'] }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await inside.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${rival.path}`, { timeout: 300_000 });
    await page.waitForLoadState('networkidle');
    await rival.open(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    return await page.evaluate(timeOf, { input: rival.input, result: rival.result, query });
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Asks until the page's script listens. */
async function openedBy(page: Page, ask: () => Promise<void>, field: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await ask();
    if (await page.waitForSelector(field, { timeout: 5000 }).catch(() => null)) return;
  }
  throw new Error(`${page.url()} shows no ${field}`);
}

/** Runs in the page: sets the query as typing would, and waits for the frame that shows a result. */
function timeOf({ input, result, query }: { input: string; result: string; query: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const field = document.querySelector(input) as HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const start = performance.now();
    const look = () => {
      const time = performance.now() - start;
      if (document.querySelector(result) !== null) requestAnimationFrame(() => resolve(performance.now() - start));
      else if (time > 60_000) reject(new Error(`no result for “${query}”`));
      else requestAnimationFrame(look);
    };
    setter?.call(field, query);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(look);
  });
}

/** The page at a place; beyond the site's own pages, copies that differ in a sentence. */
function copyOf(at: number): { readonly address: string; readonly html: string } {
  const page = pages[at % pages.length] as (typeof pages)[number];
  const copy = Math.floor(at / pages.length);
  if (copy === 0) return page;
  const html = page.html.replace(
    '</main>',
    `<p>Copy ${copy} of page ${at % pages.length}, edition w${copy}x${at}.</p></main>`,
  );
  return { address: `${page.address === '/' ? '/home' : page.address}-${copy}`, html };
}

function plainPage({ address, html }: { readonly address: string; readonly html: string }): PlainPage {
  const { page, blocks } = searchDocument({ address, html }, undefined);
  return {
    path: address === '/' ? '/home' : address,
    title: page.title,
    blocks: blocks.filter(({ tag }) => tag !== 'h1'),
  };
}

async function grownSite(): Promise<string> {
  const folder = `${work}/site`;
  cpSync(dist, folder, { recursive: true });
  rmSync(`${folder}/pagefind`, { recursive: true });
  const listed: PagesFile & Headed = JSON.parse(readFileSync(`${dist}/search/pages.json`, 'utf8'));
  for (const { path, bytes } of await searchIndex(many, listed)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, bytes);
  }
  return folder;
}

async function builtSite(): Promise<string> {
  const site = copySite();
  const { hasDist, output } = await site.build();
  if (!hasDist) throw new Error(`the site could not be built:\n${output}`);
  return `${site.folder}/dist`;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
