// The two files that search reads, from the views that make the pages.

import { type CollectionEntry, getCollection } from 'astro:content';
import { answerViews } from './answers.ts';
import { boundaryViews } from './boundary.ts';
import { diagnosticViews } from './diagnostics.ts';
import { asOf } from './facts.ts';
import { gateViews } from './gates.ts';
import { guardViews } from './guards.ts';
import { readLedger } from './ledger.ts';
import { limitViews } from './limits.ts';
import { categoryViews } from './readiness.ts';
import type { ExpandedPage, Expansion, Headed, PagesFile, SearchPage } from './search/expansion.ts';
import { closed } from './state.ts';
import { topicViews } from './topics.ts';

/** Every page that can be found, and the parts of pages that have a link and a name of their own. */
export async function pagesFile(): Promise<PagesFile & Headed> {
  const groups = await Promise.all([
    indexPages(),
    gatePages(),
    boundaryPages(),
    limitParts(),
    guardParts(),
    categoryPages(),
    topicPages(),
    policyPages(),
    answerPages(),
    diagnosticPages(),
  ]);
  const { head } = await readLedger();
  return { asOf, ledgerHead: head, pages: groups.flat() };
}

/** The pages that the vocabulary names, with their words. Throws for a page that does not exist. */
export async function expansionFile(): Promise<Expansion & Headed> {
  const [{ pages, ledgerHead }, fields] = await Promise.all([pagesFile(), getCollection('vocabulary')]);
  const expanded = new Map<string, ExpandedPage>();
  for (const { data } of fields) {
    for (const { page: href, outside, terms } of data.pages) {
      const page = pages.find((one) => one.href === href);
      if (page === undefined) throw new Error(`the vocabulary names “${href}”, which is no page`);
      const before = expanded.get(href)?.terms ?? [];
      expanded.set(href, { ...page, outside, terms: [...new Set([...before, ...terms])] });
    }
  }
  const outside = fields.flatMap(({ data }) => data.outside);
  return { asOf, ledgerHead, pages: [...expanded.values()], outside: [...new Set(outside)] };
}

/** A page that is about itself. */
function own(page: Omit<SearchPage, 'topic'>): SearchPage {
  return { ...page, topic: page.href.replace(/#.*$/, '') };
}

async function indexPages(): Promise<readonly SearchPage[]> {
  const entries = await getCollection('pages');
  const named = entries
    .filter(({ id }) => id !== 'search')
    .map(({ id, data }: CollectionEntry<'pages'>) =>
      own({
        href: id === 'home' ? '/' : `/${id}`,
        kind: 'Overview',
        title: data.title,
        says: data.description,
        state: null,
      }),
    );
  return [
    ...named,
    own({
      href: '/status/check',
      kind: 'Overview',
      title: 'How to check the ledger',
      says: 'How anybody can check the ledger offline, and what a check cannot show.',
      state: null,
    }),
    own({
      href: '/status/format',
      kind: 'Overview',
      title: 'The format of the published ledger',
      says: 'How the ledger is published, exactly enough to write a verifier.',
      state: null,
    }),
    own({
      href: '/hosts',
      kind: 'Overview',
      title: 'Hosts',
      says: 'What each host of a static site can keep of what this site asks of it.',
      state: null,
    }),
    own({
      href: '/summary',
      kind: 'Overview',
      title: 'Summary on one page',
      says: 'Everything on one page, for print.',
      state: null,
    }),
  ];
}

async function gatePages(): Promise<readonly SearchPage[]> {
  return (await gateViews()).map(({ href, title, entry, state }) =>
    own({ href, kind: 'Gate', title, says: entry.data.requirement, state }),
  );
}

async function boundaryPages(): Promise<readonly SearchPage[]> {
  return (await boundaryViews()).map(({ href, title, entry, state }) =>
    own({ href, kind: 'Boundary', title, says: entry.data.demo, state }),
  );
}

async function limitParts(): Promise<readonly SearchPage[]> {
  return (await limitViews()).map(({ href, data }) =>
    own({ href, kind: 'Limit', title: data.title, says: data.statement, state: null }),
  );
}

async function guardParts(): Promise<readonly SearchPage[]> {
  return (await guardViews()).map(({ href, title, entry }) =>
    own({ href, kind: 'Guard', title, says: entry.data.description, state: closed('blocked') }),
  );
}

async function categoryPages(): Promise<readonly SearchPage[]> {
  return (await categoryViews()).map(({ href, title, entry, state }) =>
    own({ href, kind: 'Readiness', title, says: entry.data.description, state }),
  );
}

async function topicPages(): Promise<readonly SearchPage[]> {
  return (await topicViews()).map(({ href, title, entry }) =>
    own({ href, kind: 'Trust model', title, says: entry.data.description, state: null }),
  );
}

async function policyPages(): Promise<readonly SearchPage[]> {
  return (await getCollection('policies')).map(({ id, data }) =>
    own({ href: `/${id}`, kind: 'Policy', title: data.title, says: data.description, state: null }),
  );
}

async function answerPages(): Promise<readonly SearchPage[]> {
  return (await answerViews()).map(({ href, title, entry, state }) => ({
    href,
    topic: entry.data.about.replace(/#.*$/, ''),
    kind: 'Answer',
    title,
    says: entry.data.short,
    state,
  }));
}

function diagnosticPages(): readonly SearchPage[] {
  const list = own({
    href: '/diagnostics',
    kind: 'Finding code',
    title: 'Finding codes',
    says: 'What each finding of the build means.',
    state: null,
  });
  const codes = diagnosticViews().map(({ href, code, title }) =>
    own({ href, kind: 'Finding code', title: code, says: title, state: null }),
  );
  return [list, ...codes];
}
