// Every finding code has a page, and what the page shows is what the tool does. To renew the reports after a change of the
// catalogue's sentences, run this file with UPDATE_PAGES=1 and read what changed.

import { expect, test } from 'vitest';
import { siteContext } from '../../src/checks/index.ts';
import { judgeDocument } from '../../src/checks/judge.ts';
import { siteJudge } from '../../src/checks/site-judge.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { readDocument } from '../../src/documents/registry.ts';
import { checkContent, filesOfSite, readerOver } from '../sites/content-folder.ts';
import { today } from './example-site.ts';
import { mended, withMistake } from './overlay.ts';
import { codesWithPage, readPage, writeReport } from './page.ts';
import { exampleTree, run } from './run.ts';

const codes = Object.keys(catalogue).sort();
const isUpdate = process.env.UPDATE_PAGES === '1';

test('has a page for every code, and no other', () => {
  expect([...codesWithPage()].sort()).toEqual(codes);
});

const pages = codesWithPage().map((code) => [code, readPage(code)] as const);

test.each(pages)('%s: reports exactly this for the mistake, as the page prints it', (code, page) => {
  const found = run(withMistake(exampleTree, page), page, 'before');
  if (isUpdate) writeReport(page, found.printed);
  const also = page.blocks.flatMap((block) => block.also ?? []);
  expect([...found.codes].sort()).toEqual([code, ...also].sort());
  const reports = (isUpdate ? readPage(code) : page).blocks.filter(({ use }) => use === 'report');
  expect(reports.map(({ text }) => text)).toEqual([found.printed]);
});

test.each(pages)('%s: finds nothing after the mistake is mended', (_, page) => {
  const tree = mended(withMistake(exampleTree, page), page);
  expect(run(tree, page, 'after').printed).toBe('');
});

test.each(pages)('%s: opens with a paragraph and names the file of each block', (_, page) => {
  expect(page.source).toMatch(/^[A-Z`“<]/);
  expect(page.source.split('\n\n')[0]).not.toContain('```');
  for (const { use, path } of page.blocks) if (path !== null) expect(page.source, use).toContain(`\`${path}\``);
});

const sites = [
  ['the real company', filesOfSite('../..')],
  ['the second company', filesOfSite('second')],
] as const;

test.each(sites)('says nothing that could be a claim of %s, and names nothing of it', (_, files) => {
  const { sources } = checkContent(readerOver(files), today);
  const judge = siteJudge(siteContext(sources, today));
  const { entries, site } = sources;
  const ids = [...entries.gates, ...entries.subjects, ...entries.guards].map(({ id }) => id);
  const names = [site?.name ?? '', ...(site?.names ?? []), ...ids].map((name) => new RegExp(`\\b${name}\\b`, 'i'));
  for (const [code, { source }] of pages) {
    const result = readDocument({ file: `${code}.md`, bytes: new TextEncoder().encode(source) });
    if (result.kind !== 'read') throw new Error(`${code}: ${result.kind}`);
    const claims = judgeDocument(code, result.blocks, judge).map(({ claim }) => `${claim.subject}: ${claim.text}`);
    expect(claims, code).toEqual([]);
    expect(
      names.filter((name) => name.test(source)),
      code,
    ).toEqual([]);
  }
});

test('keeps the example site free of findings', () => {
  const page = pages.find(([code]) => code === 'LINK_DEAD')?.[1];
  if (page === undefined) throw new Error('LINK_DEAD has no page');
  expect(run(exampleTree, page, 'after').printed).toBe('');
});
