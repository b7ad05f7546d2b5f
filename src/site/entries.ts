// Entries of the collections as the presentation takes them: it reads nothing from the collections itself.

import { type CollectionEntry, getCollection, render } from 'astro:content';

/** A policy that outsiders act on. */
export type PolicyEntry = CollectionEntry<'policies'>;

/** An entry with a body of prose. */
export type ProseEntry = CollectionEntry<
  'gates' | 'boundary' | 'guards' | 'readiness' | 'trust-model' | 'policies' | 'pages' | 'answers'
>;

/** The component that shows an entry's body. */
export async function bodyOf(entry: ProseEntry) {
  const { Content } = await render(entry);
  return Content;
}

/** Title and address of every policy. */
export async function policyLinks(): Promise<readonly { readonly title: string; readonly href: string }[]> {
  const policies = await getCollection('policies');
  return policies.map(({ id, data }) => ({ title: data.title, href: `/${id}` }));
}
