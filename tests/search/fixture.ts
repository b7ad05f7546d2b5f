// A small word list, and the real one as the build publishes it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ExpandedPage, Expansion } from '../../src/site/search/expansion.ts';

/** A page of a word list. */
export function page(href: string, terms: readonly string[], more: Partial<ExpandedPage> = {}): ExpandedPage {
  return {
    href,
    topic: href,
    kind: 'Page',
    title: href.slice(1),
    says: '',
    state: null,
    outside: false,
    terms,
    ...more,
  };
}

/** A word list about a library. */
export const library: Omit<Expansion, 'asOf'> = {
  pages: [
    page('/lending', [
      'loan period',
      'borrowing',
      'ILL',
      'inter-library loan',
      'how long may I keep a book?',
      'e-book',
    ]),
    page('/reading-room', [
      'reading room',
      'seat',
      'quiet study',
      'RRS',
      'opening of the reading room',
      'trail of visits',
    ]),
    page('/answers/fines', ['late fee', 'overdue books', 'penalty'], { topic: '/lending', title: 'Are there fines?' }),
    page('/catalog', ['catalogue', 'OPAC', 'authorisation to edit', 'AI index', 'MARC21']),
    page('/answers/cafe', ['coffee', 'café'], { outside: true }),
  ],
  outside: ['parking', 'job openings', 'ticket price'],
};

type Field = { pages?: { page: string; outside?: boolean; terms: string[] }[]; outside?: string[] };

/** The real word list, without the sentences and states that only results show. */
export function realExpansion(): Omit<Expansion, 'asOf'> {
  const folder = new URL('../../content/', import.meta.url);
  const fields = readdirSync(new URL('vocabulary/', folder)).map(
    (name): Field => parse(readFileSync(new URL(`vocabulary/${name}`, folder), 'utf8')),
  );
  const front = (path: string): Record<string, string> =>
    parse(readFileSync(new URL(path, folder), 'utf8').split(/^---$/m)[1] ?? '');
  const titleOf = (href: string) => {
    const [, first = '', second] = href.split('/');
    const places = second === undefined ? [`pages/${first}.mdx`, `policies/${first}.mdx`] : [`${first}/${second}.mdx`];
    const place = places.find((one) => existsSync(new URL(one, folder)));
    // A page of the site's own, which no content file stands behind.
    if (place === undefined) return { title: href.slice(1).replace('/', ' '), topic: href };
    const { title, question, about } = front(place);
    return { title: question ?? title ?? '', topic: about ?? href };
  };
  const pages = fields.flatMap((field) => field.pages ?? []);
  return {
    pages: pages.map(({ page: href, terms, outside = false }) => page(href, terms, { ...titleOf(href), outside })),
    outside: fields.flatMap((field) => field.outside ?? []),
  };
}

/** A query with the targets that answer it. */
export type Query = { readonly id: string; readonly query: string; readonly expect: readonly string[] };

/** The queries of a corpus. */
export function queriesOf(file: string): readonly Query[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Query => JSON.parse(line));
}

const folders = { gate: 'gates', capability: 'boundary', trust: 'trust-model' } as const;

/** The page of a target: `gate/x` is `/gates/x`, `capability/x` is `/boundary/x`, `trust/x` is `/trust-model/x`. */
export function pageOf(target: string): string {
  const [kind = '', rest] = target.split('/');
  return rest === undefined ? `/${kind}` : `/${kind in folders ? folders[kind as keyof typeof folders] : kind}/${rest}`;
}
