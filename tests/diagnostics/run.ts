// Runs what finds a page's mistake, and gives what it prints.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifestFindings } from '../../src/checks/copy.ts';
import { checkSite } from '../../src/checks/index.ts';
import { logFindings } from '../../src/checks/log-findings.ts';
import { forgottenAddresses } from '../../src/checks/permanence.ts';
import { claims } from '../../src/cli/claims.ts';
import type { FindingCode } from '../../src/diagnostics/catalogue.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { reportOf } from '../../src/diagnostics/report.ts';
import { formatDigest, sha256 } from '../../src/domain/digest.ts';
import { verifyLogFiles } from '../../src/domain/log-files.ts';
import type { HeldHead } from '../../src/domain/log-verification.ts';
import { parseVerifierKey } from '../../src/domain/signed-note.ts';
import { ledgerKey } from '../../src/integration/ledger-key.ts';
import { processStart } from '../../src/integration/process-start.ts';
import { openWorkspace } from '../../src/integration/workspace.ts';
import { reportText } from '../../src/reporters/text.ts';
import { daysFrom } from '../../src/sources/as-of.ts';
import { checkContent, type Files, readerOver, textOf } from '../sites/content-folder.ts';
import { builtSite, exampleContent, exampleLog, today } from './example-site.ts';
import type { Tree } from './overlay.ts';
import type { CodePage } from './page.ts';

/** What came of a run: the codes found, and the report as it is printed. */
export type Run = { readonly codes: readonly string[]; readonly printed: string };

/** One way to find mistakes. `step` says which of the page's shell lines are meant. */
type Runner = (tree: Tree, page: CodePage, step: 'before' | 'after') => readonly Finding[] | Run;

const now = Date.parse(`${today}T06:00:00Z`);
const sitePrefix = 'dist/';

const exampleSite = siteFiles({ files: exampleContent, links: [] });

/** Everything that a page's blocks can change: content, the built site and the published log. */
export const exampleTree: Tree = {
  files: new Map([...exampleContent, ...exampleSite, ...exampleLog()]),
  links: [],
};

/** Finds what is wrong with a tree, in the way in which a code is found. */
export function run(tree: Tree, page: CodePage, step: 'before' | 'after'): Run {
  const code = page.code as FindingCode;
  const runner = special[code] ?? (code.startsWith('LOG_') ? checkLog : content(tree));
  const found = runner(tree, page, step);
  return 'codes' in found ? found : printedBy(found, tree);
}

/** Codes that neither content nor a built site can show. */
const special: Partial<Record<FindingCode, Runner>> = {
  DATE_INVALID: readDate,
  BUILD_LOCKED: lockBuild,
  DIST_NOT_REPLACED: replaceDist,
  INPUT_UNREADABLE: readInputs,
  LEDGER_KEY_INVALID: readKey,
  LEDGER_KEY_UNSTATED: readKey,
  COPY_DIFFERS: compareCopy,
  LEDGER_ENTRY_CHANGED: compareCommits,
  PUBLISHED_HEAD_CHANGED: compareCommits,
  PUBLISHED_FORGOTTEN: compareHistory,
};

/** Content, and the built site where the content has no finding. */
function content(tree: Tree): Runner {
  return () => {
    const { sources, findings } = checkContent(readerOver(tree.files, tree.links), today);
    if (findings.length > 0) return findings;
    const files = [...siteFiles(tree)].map(([path, text]) => ({
      path: path.slice(sitePrefix.length),
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    }));
    return checkSite({ files, sources, asOf: today, templates: new Map() }).findings;
  };
}

/** The site that content gives, with what a page changed in the example's site put in. */
function siteFiles(tree: Tree): Map<string, string | Uint8Array> {
  const { sources } = checkContent(readerOver(tree.files, tree.links), today);
  const site = new Map<string, string | Uint8Array>(
    builtSite(sources).map(({ path, bytes }) => [
      `${sitePrefix}${path}`,
      path.startsWith('tile/') ? bytes : new TextDecoder().decode(bytes),
    ]),
  );
  if (tree.files === exampleContent) return site;
  for (const [path, text] of tree.files)
    if (path.startsWith(sitePrefix) && exampleSite.get(path) !== text) site.set(path, text);
  for (const path of exampleSite.keys()) if (!tree.files.has(path)) site.delete(path);
  return site;
}

function checkLog({ files }: Tree, { blocks }: CodePage, step: 'before' | 'after'): readonly Finding[] {
  const held = blocks.find(({ use }) => use === (step === 'before' ? 'held' : 'held-after'));
  const key = blocks.find(({ use }) => use === 'key');
  const head = held === undefined ? null : (JSON.parse(held.text) as HeldHead);
  return logFindings(verifyLogFiles(readerOver(files).read, head, key ? parseVerifierKey(key.text) : null));
}

/** Content, held against a commit of the whole example. */
function compareCommits(tree: Tree): readonly Finding[] {
  const files = [...exampleContent.keys()].map((path) => ({
    path,
    text: textOf(exampleContent, path),
    commit: '5eed0a11ce',
    day: '2026-10-09',
  }));
  return checkContent(readerOver(tree.files, tree.links), today, { kind: 'read', isShallow: false, files }).findings;
}

/** The example's site in a copy, against the manifest of the unchanged one. */
function compareCopy({ files }: Tree): readonly Finding[] {
  const bytesOf = (path: string, tree: Files) => new TextEncoder().encode(textOf(tree, path));
  const digests = [...exampleSite.keys()].map((path) => [
    path.slice(sitePrefix.length),
    formatDigest(sha256(bytesOf(path, exampleSite))),
  ]);
  const head = { size: 0, digest: null };
  const facts = { asOf: today, ledgerHead: head, commit: null, changed: null, inputs: null };
  const copy = [...files.keys()]
    .filter((path) => path.startsWith(sitePrefix))
    .map((path) => ({ path: path.slice(sitePrefix.length), kind: 'file' as const, bytes: bytesOf(path, files) }));
  return manifestFindings(copy, { ...facts, files: Object.fromEntries(digests) });
}

/** The variable of a page's shell line, as a build reads it. */
function readKey({ files, links }: Tree, { blocks }: CodePage, step: 'before' | 'after'): readonly Finding[] {
  const line = blocks.find(({ use }) => use === step)?.text ?? '';
  const { sources } = checkContent(readerOver(files, links), today);
  const key = ledgerKey({ TRUST_LEDGER_KEY: /TRUST_LEDGER_KEY=(\S+)/.exec(line)?.[1] }, sources.site?.signer ?? null);
  return key !== null && 'invalid' in key ? [key.invalid] : [];
}

/** The example's list as its history shows it. */
function compareHistory({ files, links }: Tree): readonly Finding[] {
  const { sources } = checkContent(readerOver(files, links), today);
  return forgottenAddresses(sources, ['/gates/oven-heat', '/gates/oven-heat#how', '/gates/oven-heat#why']);
}

function readDate(_: Tree, { blocks }: CodePage, step: 'before' | 'after'): readonly Finding[] {
  const line = blocks.find(({ use }) => use === step)?.text ?? '';
  const days = daysFrom(/TRUST_AS_OF=(\S+)/.exec(line)?.[1], 'TRUST_AS_OF', now);
  return 'invalid' in days ? [days.invalid] : [];
}

function lockBuild(tree: Tree): readonly Finding[] {
  return inFolder(tree, (folder) => {
    const lock = join(folder, '.trust/lock');
    const start = processStart(1) ?? '';
    if (existsSync(lock)) writeFileSync(lock, readFileSync(lock, 'utf8').replace('the start of process 1', start));
    const opened = openWorkspace(folder, new Date(now));
    if ('refused' in opened) return [opened.refused];
    opened.abandon();
    return [];
  });
}

/** What a page puts into `dist` appears there while the build is running. */
function replaceDist(tree: Tree): readonly Finding[] {
  return inFolder(tree, (folder) => {
    const opened = openWorkspace(folder, new Date(now));
    if ('refused' in opened) return [opened.refused];
    const text = tree.files.get(`${sitePrefix}index.html`);
    if (text !== undefined && text !== exampleSite.get(`${sitePrefix}index.html`)) {
      mkdirSync(join(folder, 'dist'));
      writeFileSync(join(folder, 'dist/index.html'), text);
    }
    const failed = opened.publish();
    return failed === null ? [] : [failed];
  });
}

function readInputs(tree: Tree, { blocks }: CodePage, step: 'before' | 'after'): Run {
  return inFolder(tree, (folder) => {
    const line = blocks.find(({ use, path }) => use === step && path === null)?.text ?? '';
    const args = line.trim().split(' ').slice(6);
    let printed = '';
    let out = '';
    const exitCode = claims.run(args, {
      root: folder,
      folder,
      now,
      out: (text) => {
        out += text;
      },
      error: (text) => {
        printed += text;
      },
      readInput: () => new Uint8Array(),
    });
    const codes = [...printed.matchAll(/ {2}([A-Z_]+)$/gm)].map(([, code = '']) => code);
    if (exitCode !== (codes.length === 0 ? 0 : 2) || out !== '') throw new Error(`unexpected: ${exitCode} ${out}`);
    return { codes, printed: printed.replace(/\n+$/, '\n') };
  });
}

/** Puts a tree's files on disk for as long as something looks at them. */
function inFolder<Result>({ files, links }: Tree, look: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'trust-page-'));
  try {
    for (const [path, bytes] of files) {
      if (path.startsWith(sitePrefix)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    for (const path of links) symlinkSync('elsewhere', join(folder, path));
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printedBy(findings: readonly Finding[], tree: Tree): Run {
  const site = siteFiles(tree);
  const printed = reportText(reportOf(findings), (file) => {
    if (tree.files.has(file)) return textOf(tree.files, file);
    return site.has(`${sitePrefix}${file}`) ? textOf(site, `${sitePrefix}${file}`) : null;
  });
  return { codes: findings.map(({ code }) => code), printed };
}
