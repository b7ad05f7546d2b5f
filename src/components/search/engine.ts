// The text search: Pagefind in its worker, loaded when somebody reaches for it.

import type { SearchPage } from '../../site/search/expansion.ts';
import { stemsOf, wordsOf } from '../../site/search/words.ts';
import { type Run, runsOf } from './excerpt.ts';
import { parseState } from './parse.ts';

/** A page whose text holds the words of a query. */
export type Hit = {
  readonly page: SearchPage;
  /** The best section: its link and its heading; the page's own if no section fits better. */
  readonly href: string;
  readonly section: string | null;
  readonly excerpt: readonly Run[];
  /** Whether the page holds every word of the query. */
  readonly isWhole: boolean;
};

/** What the text search answers; it may not be there. */
export type TextAnswer = { readonly kind: 'hits'; readonly hits: readonly Hit[] } | { readonly kind: 'unavailable' };

type Fragment = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly content: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly locations: readonly number[];
  }[];
};

type Pagefind = {
  init: () => Promise<void>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (term: string) => Promise<{ results: readonly { data: () => Promise<Fragment> }[] }>;
};

const address = '/pagefind/pagefind.js';
/** A worker that has not answered by then counts as failed; matches of the word list are shown at once in any case. */
const patience = 6000;
const most = 12;

let loading: Promise<Pagefind> | null = null;

/** Begins loading the engine, once. */
export function warmUp(): Promise<Pagefind> {
  loading ??= load();
  return loading;
}

/** Searches the text of all pages. */
export async function searchText(words: string): Promise<TextAnswer> {
  try {
    const engine = await within(patience, warmUp());
    const { results } = await within(patience, engine.search(words));
    const fragments = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    return { kind: 'hits', hits: fragments.map((fragment) => hitOf(fragment, stemsOf(wordsOf(words)))) };
  } catch {
    return { kind: 'unavailable' };
  }
}

async function load(): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 24, ranking: { metaWeights: { title: 4, kind: 0, topic: 0, state: 0 } } });
  await engine.init();
  return engine;
}

function hitOf({ url, meta, content, excerpt, sub_results: sections }: Fragment, stems: readonly string[]): Hit {
  const known = new Set(stemsOf(wordsOf(`${meta.title} ${content}`)));
  const [best] = [...sections].sort((a, b) => b.locations.length - a.locations.length);
  const title = meta.title ?? url;
  const page = {
    href: url,
    topic: meta.topic ?? url,
    kind: meta.kind ?? '',
    title,
    says: '',
    state: parseState(meta.state),
  };
  return {
    page,
    href: best?.url ?? url,
    section: best === undefined || best.title === title ? null : best.title,
    excerpt: runsOf(best?.excerpt ?? excerpt),
    isWhole: stems.every((stem) => known.has(stem)),
  };
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), milliseconds)),
  ]);
}
