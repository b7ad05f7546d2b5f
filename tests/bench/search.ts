// Runs the queries of a corpus against the built site in a real browser and prints how often the right page comes first.
// npm run bench:search [-- FILE … [--dist FOLDER]]

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { policyOf, siteHandler } from '../../src/cli/serve.ts';
import { copySite } from '../build/site-copy.ts';
import { pageOf, type Query, queriesOf } from '../search/fixture.ts';
import { launchBrowser } from '../site/chromium.ts';

type Answer = { readonly sure: readonly string[]; readonly near: readonly string[]; readonly first: string };

async function ask(page: Page, query: string): Promise<Answer> {
  await page.fill('#q', '');
  await page.fill('#q', query);
  await page.waitForFunction(
    (asked) => {
      const results = document.getElementById('results');
      return results?.dataset.query === asked && results.ariaBusy === 'false';
    },
    query.trim(),
    { timeout: 20_000 },
  );
  return page.evaluate(() => {
    const topics = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.topic ?? '');
    const first = document.querySelector('li[data-result] a')?.getAttribute('href') ?? '';
    return { sure: topics('li[data-result]:not([data-weak])'), near: topics('li[data-weak]'), first };
  });
}

function report(name: string, queries: readonly Query[], answers: readonly Answer[]): void {
  const ranks: number[] = [];
  let silent = 0;
  for (const [at, { id, query, expect }] of queries.entries()) {
    const { sure = [], near = [], first = '' } = answers[at] ?? {};
    const wanted = expect.map(pageOf);
    if (wanted.length === 0) {
      if (sure.length === 0) silent += 1;
      else console.log(`${id} “${query}” expects nothing, got ${first} (${sure.slice(0, 3).join(', ')})`);
      continue;
    }
    const place = sure.findIndex((topic) => wanted.includes(topic));
    ranks.push(place < 0 ? Number.POSITIVE_INFINITY : place + 1);
    if (place === 0) continue;
    const got = sure.length > 0 ? sure.slice(0, 4).join(', ') : `nothing; near: ${near.join(', ')}`;
    console.log(`${id} “${query}” expects ${wanted.join(' or ')} (place ${place + 1}), got ${got}`);
  }
  const share = (count: number, all: number) => (all === 0 ? '–' : (count / all).toFixed(3));
  const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0);
  const none = queries.length - ranks.length;
  console.log(
    `${name}: ${ranks.length} queries, hit@1 ${share(ranks.filter((rank) => rank === 1).length, ranks.length)}, ` +
      `hit@3 ${share(ranks.filter((rank) => rank <= 3).length, ranks.length)}, MRR ${share(mrr, ranks.length)}; ` +
      `${none} that no page answers, silent on ${share(silent, none)}`,
  );
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dist: { type: 'string' } } });
const files = positionals.length > 0 ? positionals : [new URL('../corpus/search/dev.jsonl', import.meta.url).pathname];
const site = values.dist === undefined ? copySite() : null;
if (site !== null) {
  const { hasDist, output } = await site.build();
  if (!hasDist) throw new Error(`the site could not be built:\n${output}`);
}
const dist = values.dist ?? `${site?.folder}/dist`;
const server = createServer(siteHandler(dist, policyOf(dist)));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/search`);
  for (const file of files) {
    const queries = queriesOf(file);
    const answers: Answer[] = [];
    for (const { query } of queries) answers.push(await ask(page, query));
    report(file, queries, answers);
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  site?.dispose();
}
