// The pages of finding codes as tests. A page is Markdown; its fenced blocks say in their info string what they are:
//
//   before=PATH      the whole file PATH, with the mistake         after=PATH     the same file, mended
//   before-in=PATH   an excerpt of PATH, with the mistake          after-in=PATH  the excerpt that stands there when mended
//   before, after    shell lines that make the mistake, mend it: rm, mv, cp, mkdir, ln -s, or the command that a person would run
//   held, key        what a reader kept: a head, a key             held-after     the head with which nothing is wrong
//   report           what the tool prints
//
// `latin1` after a path says that the file is written in Latin-1 instead of UTF-8; `also=CODE` after `report` names a finding
// that cannot but come along.

import * as fs from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What a block of a page is for. */
export type BlockUse = 'before' | 'before-in' | 'after' | 'after-in' | 'held' | 'held-after' | 'key' | 'report';

/** One fenced block of a page. */
export type PageBlock = {
  readonly use: BlockUse;
  /** The file that it is of; `null` for shell lines, reports and what a reader kept. */
  readonly path: string | null;
  readonly isLatin1: boolean;
  /** The other finding that a report holds. */
  readonly also: string | null;
  /** Its text, with a line end. */
  readonly text: string;
};

/** A page of a finding code. */
export type CodePage = {
  readonly code: string;
  readonly source: string;
  readonly blocks: readonly PageBlock[];
};

/** The folder of the pages, absolute. */
export const pagesFolder = new URL('../../src/diagnostics/pages', import.meta.url).pathname;

/** The codes that have a page. */
export function codesWithPage(): readonly string[] {
  return fs.readdirSync(pagesFolder).map((name) => name.replace(/\.md$/, ''));
}

/** Reads the page of a code; throws where a block says nothing that is known. */
export function readPage(code: string): CodePage {
  const source = fs.readFileSync(`${pagesFolder}/${code}.md`, 'utf8');
  const blocks = fromMarkdown(source).children.flatMap((node) =>
    node.type === 'code' ? [readBlock(code, node.meta ?? '', `${node.value}\n`)] : [],
  );
  return { code, source, blocks };
}

/** Puts what the tool prints into the page's report block, on disk. */
export function writeReport({ code, source }: CodePage, report: string): void {
  const mended = source.replace(/^(```text report.*\n)[\s\S]*?^```$/m, (_, open) => `${open}${report}\`\`\``);
  fs.writeFileSync(`${pagesFolder}/${code}.md`, mended);
}

const uses: readonly BlockUse[] = ['before', 'before-in', 'after', 'after-in', 'held', 'held-after', 'key', 'report'];

function readBlock(code: string, info: string, text: string): PageBlock {
  const [first = '', ...rest] = info.split(' ');
  const [name = '', path = null] = first.split('=');
  const use = uses.find((one) => one === name);
  const also = /^also=([A-Z_]+)$/.exec(rest[0] ?? '')?.[1] ?? null;
  const isLatin1 = rest[0] === 'latin1';
  if (use === undefined || (use.endsWith('-in') && path === null) || rest.length > (isLatin1 || also !== null ? 1 : 0))
    throw new Error(`${code}: a block is marked “${info}”, which says nothing that is known`);
  return { use, path, isLatin1, also, text };
}
