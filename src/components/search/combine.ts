// The word list says which pages a query means; the text index adds pages that hold its words; the engine fills in where.

import type { SearchPage } from '../../site/search/expansion.ts';
import type { Result, Results } from '../../site/search/results.ts';
import type { TextMatch } from '../../site/search/text-index.ts';
import type { Passage } from './engine.ts';
import { markedRuns } from './excerpt.ts';
import type { Shown } from './view.ts';

/** What is shown: sure results, and near ones apart. */
export type Combined = { readonly sure: readonly Shown[]; readonly weak: readonly Shown[] };

const mostAdded = 5;
const most = 10;
/** A page that holds less of the query's words is not even near. */
const nearCoverage = 0.6;

/**
 * Joins both. A page is added only if its text holds every word of the query. Where the word list is unsure, such a page is
 * an answer, unless the query means something that no page answers; then, and if it holds only most words, it is near.
 */
export function combined({ sure, near, isOutside }: Results, matches: readonly TextMatch[]): Combined {
  const known = new Set([...sure, ...near].flatMap(({ page, more }) => [page, ...more].map(({ href }) => href)));
  const others = matches.filter(({ page }) => !known.has(page.href));
  const whole = others.filter(({ coverage }) => coverage === 1).slice(0, mostAdded);
  if (sure.length > 0) return { sure: [...sure.map(listed), ...whole.map(added)].slice(0, most), weak: [] };
  const answering = isOutside ? [] : matches.filter(({ coverage }) => coverage === 1);
  if (answering.length > 0) return { sure: answering.slice(0, mostAdded).map(added), weak: [] };
  const partial = others.filter(({ coverage }) => coverage >= nearCoverage).slice(0, mostAdded);
  return { sure: [], weak: [...near.map(listed), ...partial.map(added)].slice(0, mostAdded) };
}

/** A result with the passage that speaks of it, or its sentence; only words that count are marked in either. */
export function withPassage(shown: Shown, passage: Passage | null, isMatch: (word: string) => boolean): Shown {
  const { href, section, excerpt } = passage ?? { ...shown, excerpt: shown.text };
  const text =
    passage === null
      ? excerpt.flatMap((run) => markedRuns(run.text, isMatch))
      : excerpt.map((run) => ({ ...run, isMatch: run.isMatch && isMatch(run.text) }));
  return { ...shown, href, section, text };
}

function listed({ topic, page, more }: Result): Shown {
  return { topic, page, more, href: page.href, section: null, text: plain(page) };
}

function added({ page }: TextMatch): Shown {
  return { topic: page.topic, page, more: [], href: page.href, section: null, text: plain(page) };
}

function plain({ says }: SearchPage): Shown['text'] {
  return says === '' ? [] : [{ text: says, isMatch: false }];
}
