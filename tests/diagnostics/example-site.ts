// The example site that the pages of finding codes are about: its content, a plain rendering of it, its published log.

import type { BuiltFile } from '../../src/checks/check.ts';
import { siteContext } from '../../src/checks/index.ts';
import { validUntil } from '../../src/domain/backing.ts';
import { headOf } from '../../src/domain/chain.ts';
import { date } from '../../src/domain/date.ts';
import { guardBody, guardText } from '../../src/domain/guard.ts';
import { headWords } from '../../src/domain/head-words.ts';
import { logFilesOf } from '../../src/domain/log-files.ts';
import { signingKey } from '../../src/domain/signed-note.ts';
import type { Sources } from '../../src/sources/read-sources.ts';
import { checkContent, type Files, filesOfSite, readerOver } from '../sites/content-folder.ts';

/** The day on which every example is checked. */
export const today = date('2026-11-24');

/** The content of the example site. */
export const exampleContent: Files = filesOfSite('example');

/** The key that signs the checkpoint of the example's log. It is public: it signs nothing else. */
export const exampleKey = signingKey('bakery.example', new Uint8Array(32).fill(7));

/** The example's content as a site: a page per MDX file, with its guards. The project's own pages are not used. */
export function builtSite(sources: Sources): readonly BuiltFile[] {
  const pages = [...sources.texts].filter(([path]) => path.endsWith('.mdx'));
  const html = pages.map(([path, text]) => file(addressOf(path), pageOf(text)));
  const links = html.map(({ path }) => `<li><a href="/${path.replace(/\.html$/, '')}">${path}</a></li>`);
  const home = file('index.html', document('Rye bread', `<ul>\n${links.join('\n')}\n</ul>`));
  const publishedSizes = (sources.published?.heads ?? [])
    .map(({ size }) => size)
    .filter((size) => size <= entriesOf(sources).length);
  const log = logFilesOf(entriesOf(sources), { origin: 'bakery.example', publishedSizes, key: null });
  return [...html, home, ...guards(sources), ...log].map((one) => withHead(one, headWords(headOf(entriesOf(sources)))));
}

/** Every page says in its foot which ledger it was made from. */
function withHead({ path, bytes }: BuiltFile, words: string): BuiltFile {
  if (!path.endsWith('.html')) return { path, bytes };
  const foot = `<footer>Ledger: ${words}.</footer>\n</body>`;
  return file(path, new TextDecoder().decode(bytes).replace('</body>', foot));
}

function entriesOf(sources: Sources) {
  return sources.entries.ledger.map(({ data }) => data);
}

/** The files of the example's published log, by path. */
export function exampleLog(): Files {
  const { sources } = checkContent(readerOver(exampleContent), today);
  const made = logFilesOf(entriesOf(sources), { origin: 'bakery.example', publishedSizes: [], key: exampleKey });
  return new Map(made.map(({ path, bytes }) => [path, bytes]));
}

function addressOf(path: string): string {
  return `${path.replace(/^content\//, '').replace(/\.mdx$/, '')}.html`;
}

/** A body as HTML: paragraphs, headings and links only. */
function pageOf(text: string): string {
  const title = /^title: (.*)$|^question: (.*)$/m.exec(text);
  const body = text.replace(/^---[\s\S]*?^---$/m, '').trim();
  const blocks = body.split(/\n{2,}/).map((block) => {
    const words = block.replace(/<[^>]*>/g, '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
    const heading = /^## (.*)$/.exec(words)?.[1];
    return heading === undefined ? `<p>${words}</p>` : `<h2 id="${heading.toLowerCase()}">${heading}</h2>`;
  });
  return document(title?.[1] ?? title?.[2] ?? '', blocks.join('\n'));
}

function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><title>${title}</title></head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;
}

function guards(sources: Sources): readonly BuiltFile[] {
  const { evaluations } = siteContext(sources, today);
  const titles = new Map(sources.entries.gates.map(({ id, data }) => [id, data.title]));
  const facts = {
    verdicts: evaluations,
    nameOf: (gate: string) => titles.get(gate) ?? gate,
    asOf: today,
    validUntil: validUntil(today, evaluations),
    head: headOf(entriesOf(sources)),
  };
  return sources.entries.guards.flatMap(({ data }) => {
    const path = data.route.slice(1);
    const text = guardText(guardBody(data, facts));
    return [file(path, text), file(`${path}.json`, text)];
  });
}

function file(path: string, text: string): BuiltFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
