// Sentences that say what is not there, each with its permanent link on the index page that owns it.

import { getCollection } from 'astro:content';
import type { Limit } from '../schemas/limit.ts';

/** A limit with its permanent link. */
export type LimitView = { readonly id: string; readonly anchor: string; readonly href: string; readonly data: Limit };

/** All limits, in their order. */
export async function limitViews(): Promise<readonly LimitView[]> {
  const entries = await getCollection('limits');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => {
      const anchor = `limit-${id}`;
      return { id, anchor, href: `/${data.page}#${anchor}`, data };
    });
}

/** The limits of one index page. */
export async function limitsOf(page: Limit['page']): Promise<readonly LimitView[]> {
  return (await limitViews()).filter(({ data }) => data.page === page);
}
