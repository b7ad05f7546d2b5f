import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Finding } from '../diagnostics/finding.ts';
import type { SiteCheck } from './check.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Read = {
  readonly styles: Element[];
  readonly scripts: Element[];
  policy: string | null;
  readonly problems: Problem[];
};
type Problem = { readonly what: string; readonly at: Element };

/**
 * Pages hold one style and at most one script, the same bytes on each, and their own policy names both by digest
 * (Content Security Policy, level 3). Nothing else in a page or a drawing is code.
 */
export const inlineCode: SiteCheck = {
  name: 'code in pages',
  noun: 'page or drawing',
  run: ({ files }) => {
    const pages = files.filter(({ path }) => /\.(?:html|svg)$/.test(path));
    const first = { style: null as string | null, script: null as string | null };
    const findings = pages.flatMap(({ path, bytes }): Finding[] => {
      const page = read(new TextDecoder().decode(bytes));
      const problems = [...page.problems];
      for (const [kind, elements] of [
        ['style', page.styles],
        ['script', page.scripts],
      ] as const) {
        const [only, second] = elements;
        if (second !== undefined) problems.push({ what: `a second <${kind}> stands in the page`, at: second });
        if (only === undefined) continue;
        const text = textOf(only);
        first[kind] ??= text;
        if (text !== first[kind]) problems.push({ what: `its <${kind}> is not that of the other pages`, at: only });
        const digest = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        if (page.policy?.includes(digest) !== true)
          problems.push({ what: `its policy does not name its <${kind}>`, at: only });
      }
      if (page.policy !== null && /'unsafe-|^(?!.*default-src 'none')/.test(page.policy))
        problems.push({
          what: 'its policy allows more than it has to',
          at: page.styles[0] ?? page.scripts[0] ?? nowhere,
        });
      return problems.map(({ what, at }) => ({ code: 'CODE_IN_PAGE', place: placeOf(path, at), args: { what } }));
    });
    return { looked: pages.length, findings };
  },
};

const nowhere = { tagName: 'html', sourceCodeLocation: null } as unknown as Element;

function read(text: string): Read {
  const page: Read = { styles: [], scripts: [], policy: null, problems: [] };
  const pending: DefaultTreeAdapterTypes.Node[] = [parse(text, { sourceCodeLocationInfo: true })];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('content' in node) pending.push(node.content);
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed());
    if (!('attrs' in node)) continue;
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    for (const { name, value } of node.attrs) {
      if (name === 'style' || /^on[a-z]/.test(name))
        page.problems.push({ what: `the attribute ${name} is code`, at: node });
      if (/^\s*javascript:/i.test(value)) page.problems.push({ what: `the address in ${name} is code`, at: node });
    }
    if (node.tagName === 'style') page.styles.push(node);
    if (node.tagName === 'script' && attribute('src') === undefined && isCode(attribute('type')))
      page.scripts.push(node);
    if (node.tagName === 'meta' && attribute('http-equiv')?.toLowerCase() === 'content-security-policy')
      page.policy = attribute('content') ?? '';
  }
  return page;
}

/** Scripts of another type hold data. */
function isCode(type = ''): boolean {
  return ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'].includes(
    type.trim().toLowerCase(),
  );
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function placeOf(file: string, { tagName, sourceCodeLocation: at }: Element): Finding['place'] {
  const tag = at?.startTag ?? at;
  const range = tag
    ? { start: { line: tag.startLine, column: tag.startCol }, end: { line: tag.endLine, column: tag.endCol } }
    : null;
  return { file, label: `<${tagName}>`, range };
}
