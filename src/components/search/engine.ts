// The search engine: Pagefind in its worker, loaded when somebody reaches for it. It finds the passages of pages.

import { type Run, runsOf, tidied } from './excerpt.ts';

/** Where a page speaks of what was asked. */
export type Passage = {
  /** The best section: its link and its heading. */
  readonly href: string;
  readonly section: string;
  readonly excerpt: readonly Run[];
};

/** The passages of pages, by the engine's names for them; the engine may not be there. */
export type Passages =
  | { readonly kind: 'found'; readonly of: ReadonlyMap<string, Passage | null> }
  | { readonly kind: 'unavailable' };

type Fragment = {
  readonly sub_results: readonly Section[];
};

type Section = {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
};

type Pagefind = {
  init: () => Promise<void>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  preload: (term: string) => Promise<void>;
  search: (term: string) => Promise<{ results: readonly { id: string; data: () => Promise<Fragment> }[] }>;
};

const address = '/pagefind/pagefind.js';
/** A worker that has not answered by then counts as failed; results are shown at once in any case. */
const patience = 6000;
/** One word for most parts of the index, so that they are there before anybody asks. */
const alphabet = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';

/** Words that are looked for alone, where a page does not hold all. */
const mostSingle = 4;

let loading: Promise<Pagefind> | null = null;

/** Begins loading the engine, once. */
export function warmUp(): Promise<Pagefind> {
  loading ??= load();
  return loading;
}

/** The passages in which some pages hold some words: all of them if they do, else one. Others have no passage. */
export async function passagesOf(words: readonly string[], ids: ReadonlySet<string>): Promise<Passages> {
  try {
    const engine = await within(patience, warmUp());
    // An empty question still tells whether the engine answers.
    const of = new Map(await passagesFor(engine, words.join(' '), ids));
    for (const word of words.length > 1 ? words.slice(0, mostSingle) : []) {
      const missing = new Set([...ids].filter((id) => !of.has(id)));
      if (missing.size === 0) break;
      for (const [id, passage] of await passagesFor(engine, word, missing)) of.set(id, passage);
    }
    return { kind: 'found', of };
  } catch {
    return { kind: 'unavailable' };
  }
}

async function passagesFor(
  engine: Pagefind,
  words: string,
  ids: ReadonlySet<string>,
): Promise<readonly (readonly [string, Passage | null])[]> {
  const { results } = await within(patience, engine.search(words));
  const wanted = results.filter(({ id }) => ids.has(id));
  return within(patience, Promise.all(wanted.map(async ({ id, data }) => [id, passageOf(await data())] as const)));
}

async function load(): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 24 });
  await engine.init();
  engine.preload(alphabet).catch(() => {});
  return engine;
}

/** The best section of a page; nothing if the page's beginning fits best, whose sentence is shown anyway. */
function passageOf({ sub_results: sections }: Fragment): Passage | null {
  const [best] = [...sections].sort((a, b) => b.locations.length - a.locations.length);
  if (best === undefined || !best.url.includes('#')) return null;
  return { href: best.url, section: best.title, excerpt: tidied(runsOf(best.excerpt), best.title) };
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), milliseconds)),
  ]);
}
