// The word list says which pages a query means; the text search shows where a page says so, and adds pages of its own.

import type { SearchPage } from '../../site/search/expansion.ts';
import type { Result, Results } from '../../site/search/results.ts';
import type { Hit, TextAnswer } from './engine.ts';
import type { Shown } from './view.ts';

/** What is shown: sure results, and near ones apart. */
export type Combined = { readonly sure: readonly Shown[]; readonly weak: readonly Shown[] };

const mostAdded = 5;
const most = 10;

/**
 * Joins both. Until the text search has answered, `answer` is `null`. Where the word list is unsure, a page that holds
 * every word of the query is an answer as well, unless the query means something that no page answers.
 */
export function combined({ sure, near, isOutside }: Results, answer: TextAnswer | null): Combined {
  const hits = answer?.kind === 'hits' ? answer.hits : [];
  const known = new Set([...sure, ...near].flatMap(({ page, more }) => [page.href, ...more.map(({ href }) => href)]));
  const added = hits.filter(({ page }) => !known.has(page.href)).slice(0, mostAdded);
  const listed = (results: readonly Result[]) => results.map((result) => shownResult(result, hits));
  if (sure.length > 0) return { sure: [...listed(sure), ...added.map(shownHit)].slice(0, most), weak: [] };
  const whole = isOutside ? [] : hits.filter(({ isWhole }) => isWhole).slice(0, mostAdded);
  if (whole.length > 0) return { sure: whole.map(shownHit), weak: [] };
  return { sure: [], weak: [...listed(near), ...added.map(shownHit)].slice(0, mostAdded) };
}

function shownResult({ topic, page, more }: Result, hits: readonly Hit[]): Shown {
  const hit = hits.find((one) => one.page.href === page.href);
  if (hit === undefined) return { topic, page, more, href: page.href, section: null, text: plain(page) };
  return { topic, page, more, href: hit.href, section: hit.section, text: hit.excerpt };
}

function shownHit({ page, href, section, excerpt }: Hit): Shown {
  return { topic: page.topic, page, more: [], href, section, text: excerpt };
}

function plain({ says }: SearchPage): Shown['text'] {
  return [{ text: says, isMatch: false }];
}
