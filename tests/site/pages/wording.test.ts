// Approved wording: what sales may repeat, on every page that states something, itself held against the claim check.

import * as fs from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { siteContext } from '../../../src/checks/index.ts';
import { judgeDocument } from '../../../src/checks/judge.ts';
import { siteJudge } from '../../../src/checks/site-judge.ts';
import { allowed } from '../../../src/components/allowed.ts';
import { readDocument } from '../../../src/documents/registry.ts';
import { date } from '../../../src/domain/date.ts';
import { diskReader } from '../../../src/sources/disk-reader.ts';
import { readSources } from '../../../src/sources/read-sources.ts';
import { pagesOf } from '../pages.ts';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const sources = readSources(diskReader(root, fs), allowed);
const judge = siteJudge(siteContext(sources, date('2026-11-24')));

/** Lists of what other pages state, and pages that are about the site itself. */
const withoutStatement = /^\/(?:answers|gates|trust-model|hosts|status(?:\/.*)?|summary|search|diagnostics(?:\/.*)?)$/;

const wordings = pagesOf(inject('dist')).map((address) => {
  const html = fs.readFileSync(`${inject('dist')}${address === '/' ? '/index' : address}.html`, 'utf8');
  const blocks = [...html.matchAll(/<blockquote id="[^"]*"[^>]*>([\s\S]*?)<\/blockquote>/g)].map(([, inner = '']) => ({
    text: inner
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    link: /<a href="([^"]*)"/.exec(inner)?.[1] ?? '',
  }));
  return { address, blocks };
});

describe('approved wording', () => {
  test('stands on every page that states something', () => {
    const stating = wordings.filter(({ address }) => !withoutStatement.test(address));
    expect(stating.length).toBeGreaterThan(100);
    expect(stating.filter(({ blocks }) => blocks.length === 0).map(({ address }) => address)).toEqual([]);
  });

  test('says as of when, until when and where to look again', () => {
    const all = wordings.flatMap(({ address, blocks }) => blocks.map((block) => ({ address, ...block })));
    const wrong = all.filter(
      ({ address, text, link }) =>
        !/Evaluated on \d{4}-\d{2}-\d{2}[^:]*; valid until \d{4}-\d{2}-\d{2}, then look again: /.test(text) ||
        link.replace(/#.*/, '') !== address,
    );
    expect(wrong).toEqual([]);
  });

  test('claims nothing by itself, in a mail without the page around it', () => {
    const claims = wordings.flatMap(({ address, blocks }) =>
      blocks.flatMap(({ text }) => {
        const result = readDocument({ file: 'mail.txt', bytes: new TextEncoder().encode(text) });
        if (result.kind !== 'read') throw new Error(address);
        return judgeDocument('mail.txt', result.blocks, judge).map(({ claim }) => `${address}: ${claim.text}`);
      }),
    );
    expect(claims).toEqual([]);
  });
});
